#include "tests/app/run_program.h"
#include "tests/support/temporary_folder.h"

#include <gtest/gtest.h>

#include <cstdlib>
#include <fstream>
#include <iterator>

namespace steady::test {
namespace {

class ScreenshotCommand : public ::testing::Test {
 protected:
    void SetUp() override {
        auto const made =
            runProgram({"sample", "--diary", diary(), "--weeks", "2", "--today", "2026-11-20"});
        ASSERT_EQ(made.exitCode, 0) << made.err;
    }
    std::string diary() const { return (m_folder / "sample.steady").string(); }

    /// Width, height and bytes of the picture of the Today page.
    struct Picture {
        int width = 0;
        int height = 0;
        std::string bytes;
    };
    Picture today(std::vector<std::string> const& more = {}) const {
        auto const file = m_folder / "today.png";
        std::vector<std::string> words{"screenshot", "--diary",    diary(), "--page",     "today",
                                       "--today",    "2026-11-20", "--out", file.string()};
        words.insert(words.end(), more.begin(), more.end());
        auto const run = runProgram(words);
        EXPECT_EQ(run.exitCode, 0) << run.err;
        std::ifstream stream(file, std::ios::binary);
        Picture picture;
        picture.bytes.assign(std::istreambuf_iterator<char>(stream), {});
        auto const number = [&picture](std::size_t at) {
            int value = 0;
            for (std::size_t i = at; i < at + 4 && i < picture.bytes.size(); ++i)
                value = value * 256 + static_cast<unsigned char>(picture.bytes[i]);
            return value;
        };
        picture.width = number(16);  // the header chunk of a PNG
        picture.height = number(20);
        return picture;
    }
    int refused(std::vector<std::string> const& more) const {
        std::vector<std::string> words{"screenshot", "--diary", diary(), "--out",
                                       (m_folder / "no.png").string()};
        words.insert(words.end(), more.begin(), more.end());
        return runProgram(words).exitCode;
    }

    TemporaryFolder m_folder;
};

/// Sets an environment variable and puts it back.
class Environment {
 public:
    Environment(char const* name, char const* value) : m_name(name) {
        if (auto const* before = std::getenv(name)) m_before = before;
        ::setenv(name, value, 1);
    }
    ~Environment() { ::setenv(m_name, m_before.c_str(), 1); }
    Environment(Environment const&) = delete;
    Environment& operator=(Environment const&) = delete;

 private:
    char const* m_name;
    std::string m_before;
};

}  // namespace

TEST_F(ScreenshotCommand, DrawsThePageAtTheSizeAndInTheSchemeAskedFor) {
    auto const light = today({"--size", "1024x680"});
    EXPECT_EQ(light.width, 1024);
    EXPECT_EQ(light.height, 680);
    auto const dark = today({"--size", "1024x680", "--theme", "dark"});
    EXPECT_EQ(dark.width, 1024);
    EXPECT_NE(light.bytes, dark.bytes);
}

TEST_F(ScreenshotCommand, NamesTheDaysWhereTheMachineHasNoLocale) {
    auto const british = [this] {
        Environment const locale("LC_ALL", "en_GB.UTF-8");
        return today().bytes;
    }();
    Environment const locale("LC_ALL", "C");
    EXPECT_EQ(today().bytes, british);
}

TEST_F(ScreenshotCommand, RefusesAPageAndASizeThatThereIsNot) {
    EXPECT_EQ(refused({"--page", "kitchen"}), 2);
    EXPECT_EQ(refused({"--page", "today", "--size", "wide"}), 2);
    EXPECT_EQ(refused({"--page", "today", "--size", "10x10"}), 2);
}

}  // namespace steady::test

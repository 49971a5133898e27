#include "app/background_check.h"

#include "app/sample_diary.h"
#include "core/coach/coach.h"
#include "tests/support/temporary_folder.h"
#include "ui/coach_bridge.h"

#include <QCoreApplication>
#include <QEventLoop>
#include <gtest/gtest.h>

#include <fstream>

namespace steady {

namespace {

constexpr int kPageBytes = 4096;

/// A page in the middle of the entries becomes noise.
void damageEntries(std::filesystem::path const& diary) {
    auto const pages = static_cast<int>(std::filesystem::file_size(diary)) / kPageBytes;
    std::fstream stream(diary, std::ios::binary | std::ios::in | std::ios::out);
    for (int page = pages / 4; page < pages / 4 + 8; ++page) {
        stream.seekp(page * kPageBytes);
        for (int at = 0; at < kPageBytes; ++at)
            stream.put(static_cast<char>(at * 7 + 3));
    }
}

/// What the check of a diary ends with: the damage it tells, or nothing.
std::string damageToldOf(std::filesystem::path const& diary) {
    int argc = 1;
    char name[] = "steady_app_tests";
    char* argv[] = {name, nullptr};
    QCoreApplication const application(argc, argv);
    auto const coach = Coach::open(diary, OpenMode::MustExist, OpenCheck::Later);
    if (!coach) return "not opened";
    CoachBridge bridge(**coach, [] { return LocalMoment{}; });
    std::string told;
    QEventLoop loop;
    BackgroundCheck const check(bridge, 0);
    QObject::connect(&check, &BackgroundCheck::passed, &loop, &QEventLoop::quit);
    QObject::connect(&check, &BackgroundCheck::damaged, &loop, [&](Error const& error) {
        told = toEnglish(error);
        loop.quit();
    });
    loop.exec();
    return told;
}

class BackgroundCheckTest : public testing::Test {
 protected:
    test::TemporaryFolder folder;
    std::filesystem::path diary = *makeSampleBeside(folder / "mine.steady", makeDate(2026, 11, 20));
};

}  // namespace

TEST_F(BackgroundCheckTest, PassesASoundDiary) {
    EXPECT_EQ(damageToldOf(diary), "");
}

TEST_F(BackgroundCheckTest, TellsOfDamageThatOpeningDidNotSee) {
    damageEntries(diary);
    EXPECT_FALSE(Coach::open(diary, OpenMode::MustExist)) << "commands look before they use it";
    EXPECT_NE(damageToldOf(diary).find("is damaged"), std::string::npos);
}

}  // namespace steady

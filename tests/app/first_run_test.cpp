#include "app/sample_diary.h"
#include "core/coach/coach.h"
#include "tests/app/run_program.h"
#include "tests/support/temporary_folder.h"

#include <gtest/gtest.h>

namespace steady {

using test::runProgram;
using test::TemporaryFolder;

TEST(SampleBeside, IsALabelledDiaryInAFileOfItsOwn) {
    TemporaryFolder const folder;
    auto const today = makeDate(2026, 11, 20);
    auto const mine = folder / "mine.steady";
    ASSERT_TRUE(Coach::open(mine, OpenMode::OpenOrCreate));
    auto const made = makeSampleBeside(mine, today);
    ASSERT_TRUE(made) << toEnglish(made.error());
    EXPECT_EQ(*made, folder / "sample.steady");
    auto const sample = Coach::open(*made, OpenMode::MustExist);
    ASSERT_TRUE(sample);
    EXPECT_TRUE((*sample)->isSample());
    EXPECT_TRUE((*sample)->planOn(today));
    auto const own = Coach::open(mine, OpenMode::MustExist);
    EXPECT_FALSE((*own)->isSample());
    EXPECT_FALSE((*own)->profile());
}

TEST(SampleBeside, IsMadeOnceAndThenOpenedAgain) {
    TemporaryFolder const folder;
    auto const today = makeDate(2026, 11, 20);
    ASSERT_TRUE(makeSampleBeside(folder / "mine.steady", today));
    auto const written = std::filesystem::last_write_time(folder / "sample.steady");
    ASSERT_TRUE(makeSampleBeside(folder / "mine.steady", today));
    EXPECT_EQ(std::filesystem::last_write_time(folder / "sample.steady"), written);
}

TEST(FirstRunScreenshot, DrawsEachPage) {
    TemporaryFolder const folder;
    auto const diary = (folder / "a.steady").string();
    { ASSERT_TRUE(Coach::open(diary, OpenMode::OpenOrCreate)); }
    for (auto const* page : {"onboarding", "onboarding/2", "onboarding/5"}) {
        auto const picture = (folder / "page.png").string();
        auto const run =
            runProgram({"screenshot", "--diary", diary, "--page", page, "--out", picture});
        EXPECT_EQ(run.exitCode, 0) << run.err;
        EXPECT_GT(std::filesystem::file_size(picture), 10000U) << page;
    }
    auto const run = runProgram({"screenshot", "--diary", diary, "--page", "onboarding/9", "--out",
                                 (folder / "nine.png").string()});
    EXPECT_NE(run.exitCode, 0) << "there are five pages";
}

}  // namespace steady

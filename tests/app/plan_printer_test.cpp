#include "app/plan_printer.h"

#include "core/coach/coach.h"
#include "tests/support/calendar_file.h"
#include "tests/support/temporary_folder.h"
#include "ui/coach_bridge.h"

#include <gtest/gtest.h>

#include <fstream>
#include <iterator>

namespace steady::test {
namespace {

ProfileDraft printedPerson() {
    ProfileDraft draft;
    draft.birthDate = makeDate(1981, 5, 14);
    draft.sex = Sex::Female;
    draft.heightCm = 165;
    draft.weightKg = 88;
    draft.wake = clockTime(6, 30);
    draft.readiness = Readiness{};
    return draft;
}

struct PrintedDiary {
    PrintedDiary()
        : coach(*Coach::open(folder / "a.steady", OpenMode::OpenOrCreate)),
          bridge(*coach,
                 [] {
                     return LocalMoment{makeDate(2026, 11, 20), clockTime(18), 60};
                 }),
          printer(bridge) {}

    TemporaryFolder folder;
    std::unique_ptr<Coach> coach;
    CoachBridge bridge;
    CoachPlanPrinter printer;
};

}  // namespace

TEST(CoachPlanPrinter, SavesTheWeekOfThePlanInForceAsACalendar) {
    PrintedDiary diary;
    ASSERT_TRUE(diary.coach->saveProfile(printedPerson(), makeDate(2026, 11, 16)));
    auto const path = diary.folder / "week.ics";
    ASSERT_TRUE(diary.printer.saveCalendar(path));
    std::ifstream stream(path, std::ios::binary);
    std::string const file(std::istreambuf_iterator<char>(stream), {});
    EXPECT_NE(file.find("DTSTAMP:20261116T000000Z"), std::string::npos);
    EXPECT_NE(file.find(".weeks-to-4.2026-11-16@steady.plan"), std::string::npos);
    if (!canReadCalendars()) GTEST_SKIP() << "libical is not installed";
    auto const read = readCalendar(file);
    EXPECT_TRUE(read.errors.empty()) << read.errors.front();
    ASSERT_TRUE(read.titled("Bedtime"));
    EXPECT_EQ(read.titled("Bedtime")->occurs.size(), 28U);
}

TEST(CoachPlanPrinter, RefusesACalendarWithoutAPlan) {
    PrintedDiary diary;
    auto const path = diary.folder / "week.ics";
    auto const saved = diary.printer.saveCalendar(path);
    ASSERT_FALSE(saved);
    EXPECT_EQ(saved.error().kind, ErrorKind::NotFound);
    EXPECT_FALSE(std::filesystem::exists(path));
}

}  // namespace steady::test

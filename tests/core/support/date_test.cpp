#include "core/support/date.h"

#include <gtest/gtest.h>

namespace steady {

TEST(Date, ReadsAndWritesIsoDays) {
    EXPECT_EQ(toIso(*parseDate("2026-11-22")), "2026-11-22");
    EXPECT_EQ(toIso(*parseDate("2024-02-29")), "2024-02-29");
}

TEST(Date, RefusesDaysThatDoNotExist) {
    for (auto const* text :
         {"2026-02-29", "2026-13-01", "2026-00-10", "22.11.2026", "2026-1-1", "", "2026-11-22x"})
        EXPECT_FALSE(parseDate(text)) << text;
}

TEST(Date, KnowsItsIsoWeek) {
    EXPECT_EQ(toString(isoWeekOf(*parseDate("2026-11-22"))), "2026-W47");
    EXPECT_EQ(toString(isoWeekOf(*parseDate("2027-01-01"))), "2026-W53");
    EXPECT_EQ(toIso(mondayOf(IsoWeek{2026, 47})), "2026-11-16");
    EXPECT_FALSE(parseIsoWeek("2025-W53"));
}

TEST(Date, CountsABirthdayOn29FebruaryOn1MarchInCommonYears) {
    auto const born = *parseDate("2000-02-29");
    EXPECT_EQ(wholeYears(born, *parseDate("2025-02-28")), 24);
    EXPECT_EQ(wholeYears(born, *parseDate("2025-03-01")), 25);
    EXPECT_EQ(wholeYears(born, *parseDate("2024-02-29")), 24);
}

TEST(LogicalDay, IsStillYesterdayBeforeFourInTheMorning) {
    auto const day = *parseDate("2026-11-22");
    EXPECT_EQ(toIso(logicalDay({day, clockTime(3, 59), 60})), "2026-11-21");
    EXPECT_EQ(toIso(logicalDay({day, clockTime(4, 0), 60})), "2026-11-22");
}

TEST(ClockTime, CrossesMidnight) {
    using std::chrono::minutes;
    EXPECT_EQ(toString(clockTime(0, 20) - minutes{40}), "23:40");
    EXPECT_EQ(toString(clockTime(23, 50) + minutes{20}), "00:10");
    EXPECT_EQ(minutesFrom(clockTime(22, 40), clockTime(6, 30)), 470);
    EXPECT_EQ(toString(roundUp(clockTime(23, 45), 30)), "00:00");
}

}  // namespace steady

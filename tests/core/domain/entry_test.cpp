#include "core/domain/entry.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

namespace steady {

namespace {
Night nightFrom(ClockTime bed, ClockTime wake) {
    Night it;
    it.bed = bed;
    it.wake = wake;
    return it;
}
}  // namespace

TEST(Night, CountsHoursAcrossMidnight) {
    EXPECT_NEAR(hoursInBed(nightFrom(clockTime(22, 40), clockTime(6, 30))), 7.8333, 1e-4);
    EXPECT_DOUBLE_EQ(hoursInBed(nightFrom(clockTime(1), clockTime(8))), 7);
}

TEST(Night, SleepsLessThanItLies) {
    auto it = nightFrom(clockTime(22, 30), clockTime(6, 30));
    EXPECT_DOUBLE_EQ(hoursAsleep(it), 8);
    it.fellAsleep = clockTime(23);
    it.awakeMinutes = 30;
    EXPECT_DOUBLE_EQ(hoursAsleep(it), 7);
    it.awakeMinutes = 10000;
    EXPECT_DOUBLE_EQ(hoursAsleep(it), 0);
}

RC_GTEST_PROP(Night, NeverSleepsLongerThanItIsInBed, ()) {
    auto it = nightFrom({*rc::gen::inRange(0, 1440)}, {*rc::gen::inRange(0, 1440)});
    it.awakeMinutes = *rc::gen::inRange(0, 600);
    RC_ASSERT(hoursAsleep(it) <= hoursInBed(it));
    RC_ASSERT(hoursAsleep(it) >= 0);
}

TEST(EntryId, IsWrittenWithItsKind) {
    EXPECT_EQ(toString(EntryId{EntryKind::Food, 12}), "food:12");
    EXPECT_EQ(parseEntryId("night:3"), (EntryId{EntryKind::Night, 3}));
    for (auto const* text : {"", "food", "food:", ":3", "food:x", "food:3x", "meal:3", "food: 3",
                             "food:99999999999999999999"})
        EXPECT_FALSE(parseEntryId(text)) << text;
}

RC_GTEST_PROP(EntryId, ReadsBackWhatItWrote, (std::int64_t row)) {
    for (auto const& [kind, name] : EnumNames<EntryKind>::table)
        RC_ASSERT(parseEntryId(toString(EntryId{kind, row})) == (EntryId{kind, row}));
}

TEST(Entry, TellsItsIdAndTimeWhateverItIs) {
    EntryTime const when{makeDate(2026, 11, 22), clockTime(8, 10), 60};
    Feeling feeling;
    feeling.id.row = 7;
    feeling.when = when;
    Note note;
    note.when = when;
    EXPECT_EQ(toString(idOf(Entry{feeling})), "feeling:7");
    EXPECT_EQ(whenOf(Entry{feeling}), when);
    EXPECT_EQ(whenOf(Entry{note}), when);
}

TEST(Entry, StartsWithTheIdOfItsKind) {
    EXPECT_EQ(idOf(Entry{MealItem{}}).kind, EntryKind::Food);
    EXPECT_EQ(idOf(Entry{Workout{}}).kind, EntryKind::Workout);
    EXPECT_EQ(idOf(Entry{Night{}}).kind, EntryKind::Night);
    EXPECT_EQ(idOf(Entry{Measurement{}}).kind, EntryKind::Measurement);
    EXPECT_EQ(idOf(Entry{Flag{}}).kind, EntryKind::Flag);
    EXPECT_EQ(idOf(Entry{Note{}}).kind, EntryKind::Note);
}

}  // namespace steady

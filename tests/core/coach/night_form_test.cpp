#include "core/coach/night_form.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

namespace steady {
namespace {

TEST(TypedClock, TakesWhatPeopleType) {
    for (auto const* words : {"22:40", "2240", "22.40", "22h40", " 22:40 ", "10:40 pm", "1040pm"})
        EXPECT_EQ(readTypedClock(words), clockTime(22, 40)) << words;
    for (auto const* words : {"6:30", "06:30", "630", "0630", "6.30", "6:30am"})
        EXPECT_EQ(readTypedClock(words), clockTime(6, 30)) << words;
    EXPECT_EQ(readTypedClock("7"), clockTime(7));
    EXPECT_EQ(readTypedClock("12 am"), clockTime(0));
    EXPECT_EQ(readTypedClock("12 pm"), clockTime(12));
    EXPECT_EQ(readTypedClock("24:00"), clockTime(0));
    EXPECT_EQ(readTypedClock("0015"), clockTime(0, 15));
}

TEST(TypedClock, RefusesWhatIsNoTime) {
    for (auto const* words :
         {"", "25", "2360", "22:4", "22:400", "abc", "13 pm", ":30", "1:2:3", "22222", "-3"})
        EXPECT_FALSE(readTypedClock(words)) << words;
}

RC_GTEST_PROP(TypedClock, ReadsEveryTimeWithAndWithoutItsColon, ()) {
    auto const time = ClockTime{*rc::gen::inRange(0, 1440)};
    auto const words = toString(time);
    RC_ASSERT(readTypedClock(words) == time);
    RC_ASSERT(readTypedClock(words.substr(0, 2) + words.substr(3)) == time);
}

TEST(TypedNightReading, GoesPastMidnightByItself) {
    auto const read = readTypedNight({"2240", "2300", "630", "15", "4"});
    ASSERT_TRUE(read.night) << toEnglish(read.message);
    EXPECT_EQ(read.night->bed, clockTime(22, 40));
    EXPECT_EQ(read.night->fellAsleep, clockTime(23));
    EXPECT_EQ(read.night->wake, clockTime(6, 30));
    EXPECT_EQ(read.night->awakeMinutes, 15);
    EXPECT_EQ(read.night->quality, 4);
    EXPECT_DOUBLE_EQ(hoursAsleep(*read.night), 7.25);
    auto const late = readTypedNight({"0:40", "1", "8", "", ""});
    ASSERT_TRUE(late.night);
    EXPECT_NEAR(hoursAsleep(*late.night), 7, 1e-9);
}

TEST(TypedNightReading, WantsBedAndWakingAlone) {
    auto const read = readTypedNight({"22:40", "", "6:30", "", ""});
    ASSERT_TRUE(read.night);
    EXPECT_FALSE(read.night->fellAsleep);
    EXPECT_FALSE(read.night->quality);
    EXPECT_EQ(readTypedNight({"22:40", "", "", "", ""}).wrong, NightField::Wake);
    EXPECT_EQ(readTypedNight({"", "", "6:30", "", ""}).wrong, NightField::Bed);
}

TEST(TypedNightReading, TakesBothTimesInOneField) {
    for (auto const* words : {"22:40-6:30", "22:40 – 06:30", "2240-630", "22:40 to 6:30"}) {
        auto const read = readTypedNight({words, "", "", "", ""});
        ASSERT_TRUE(read.night) << words;
        EXPECT_EQ(read.night->bed, clockTime(22, 40));
        EXPECT_EQ(read.night->wake, clockTime(6, 30));
    }
}

TEST(TypedNightReading, CountsFallingAsleepFromBedWithAPlus) {
    auto const read = readTypedNight({"22:40", "+25", "6:30", "20 min", ""});
    ASSERT_TRUE(read.night);
    EXPECT_EQ(read.night->fellAsleep, clockTime(23, 5));
    EXPECT_EQ(read.night->awakeMinutes, 20);
}

TEST(TypedNightReading, NamesTheFieldThatCannotBe) {
    EXPECT_EQ(readTypedNight({"22:40", "21:00", "6:30", "", ""}).wrong, NightField::Asleep);
    EXPECT_EQ(readTypedNight({"22:40", "", "6:30", "600", ""}).wrong, NightField::Awake);
    EXPECT_EQ(readTypedNight({"22:40", "", "6:30", "x", ""}).wrong, NightField::Awake);
    EXPECT_EQ(readTypedNight({"22:40", "", "6:30", "", "6"}).wrong, NightField::Quality);
    auto const swapped = readTypedNight({"6:30", "", "22:40", "", ""});
    EXPECT_EQ(swapped.wrong, NightField::Wake);
    EXPECT_EQ(toEnglish(swapped.message),
              "From 06:30 to 22:40 are 16 h 10. Could they have changed places?");
    EXPECT_FALSE(readTypedNight({"6:30", "", "6:30", "", ""}).night);
}

TEST(TypedNightReading, KeepsWhoTheNightIs) {
    Night known;
    known.id.row = 7;
    known.when = {makeDate(2026, 11, 20), std::nullopt, 60};
    known.awakeMinutes = 90;
    auto const read = readTypedNight({"22:40", "", "6:30", "", ""}, known);
    ASSERT_TRUE(read.night);
    EXPECT_EQ(read.night->id.row, 7);
    EXPECT_EQ(read.night->awakeMinutes, 0) << "the field was emptied";
}

RC_GTEST_PROP(TypedNightReading, GivesBackTheNightThatItShows, ()) {
    Night night;
    night.bed = ClockTime{*rc::gen::inRange(0, 1440)};
    int const inBed = *rc::gen::inRange(30, 900);
    night.wake = night.bed + std::chrono::minutes(inBed);
    if (*rc::gen::arbitrary<bool>())
        night.fellAsleep = night.bed + std::chrono::minutes(*rc::gen::inRange(0, inBed));
    int const most = minutesFrom(night.fellAsleep.value_or(night.bed), night.wake);
    night.awakeMinutes = *rc::gen::inRange(0, most + 1);
    if (*rc::gen::arbitrary<bool>()) night.quality = *rc::gen::inRange(1, 6);
    RC_ASSERT(readTypedNight(typedNight(night)).night == night);
}

TEST(TypedNight, KnowsWhenNothingWasTyped) {
    EXPECT_TRUE((TypedNight{"", " ", "", "", ""}).empty());
    EXPECT_FALSE((TypedNight{"", "", "", "", "3"}).empty());
}

}  // namespace
}  // namespace steady

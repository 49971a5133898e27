#include "core/coach/reading_questions.h"

#include "core/analysis/weight_trend.h"
#include "core/coach/coach.h"
#include "tests/core/coach/coach_samples.h"

#include <gtest/gtest.h>

namespace steady {

namespace {

Date const kAskedDay = makeDate(2026, 11, 20);

LocalMoment askedNow() {
    return {kAskedDay, clockTime(9), 60};
}

/// A diary with 82.4 kg on each of the three days before.
std::unique_ptr<Coach> weighedCoach(std::filesystem::path const& file) {
    auto coach = test::openCoach(file);
    for (int ago = 3; ago > 0; --ago)
        EXPECT_TRUE(coach->logQuickLine("82.4 kg", askedNow(), kAskedDay - std::chrono::days(ago)));
    return coach;
}

Measurement weighed(double kg) {
    Measurement reading;
    reading.when = {kAskedDay, clockTime(7), 60};
    reading.value = reading.siValue = kg;
    reading.unit = "kg";
    return reading;
}

WeightTrend trendOf(Coach const& coach) {
    return weightTrend(
        coach.entriesOfKind(EntryKind::Measurement, {kAskedDay - std::chrono::days(9), kAskedDay}));
}

}  // namespace

TEST(SurprisingWeight, IsAskedAboutBeyondThreeKilogramsOrFourPercent) {
    test::FastFolder const folder;
    auto const coach = weighedCoach(folder / "a.steady");
    EXPECT_FALSE(surpriseIn(*coach, weighed(85.6)));  // 3.2 kg, 3.9 %
    EXPECT_TRUE(surpriseIn(*coach, weighed(85.8)));   // 4.1 %
    EXPECT_TRUE(surpriseIn(*coach, weighed(79.0)));
    auto const question = surpriseIn(*coach, weighed(92));
    ASSERT_TRUE(question);
    EXPECT_EQ(toEnglish(*question), "Is 92 kg right? Your trend is 82.4 kg.");
}

TEST(SurprisingWeight, IsAskedAboutInTheUnitThatWasTyped) {
    test::FastFolder const folder;
    auto const coach = weighedCoach(folder / "a.steady");
    auto const preview = coach->readQuickLine("203 lb", askedNow(), kAskedDay);
    ASSERT_EQ(preview.questions.size(), 1U);
    EXPECT_EQ(toEnglish(preview.questions.front()), "Is 203 lb right? Your trend is 181.7 lb.");
}

TEST(SurprisingWeight, IsNoSurpriseWithoutAnythingToCompareItWith) {
    test::FastFolder const folder;
    auto const coach = test::openCoach(folder / "a.steady");
    EXPECT_FALSE(surpriseIn(*coach, weighed(120)));
    EXPECT_TRUE(coach->readQuickLine("120 kg", askedNow(), kAskedDay).questions.empty());
}

TEST(SurprisingWeight, StaysOutOfTheTrendUntilItIsConfirmed) {
    test::FastFolder const folder;
    auto const coach = weighedCoach(folder / "a.steady");
    ASSERT_TRUE(coach->logQuickLine("92 kg", askedNow(), kAskedDay));
    EXPECT_EQ(trendOf(*coach).surprising.size(), 1U);
    EXPECT_EQ(trendOf(*coach).points.size(), 3U);
    ASSERT_TRUE(coach->undo());
    ASSERT_TRUE(coach->logQuickLine("92 kg", askedNow(), kAskedDay, Surprise::Confirmed));
    EXPECT_TRUE(trendOf(*coach).surprising.empty());
    ASSERT_EQ(trendOf(*coach).points.size(), 4U);
    EXPECT_NEAR(trendOf(*coach).points.back().trendKg, 83.36, 1e-9);  // 82.4 + 0.1 · 9.6
}

TEST(SurprisingWeight, IsNotAskedAboutAgainOnceConfirmed) {
    test::FastFolder const folder;
    auto const coach = weighedCoach(folder / "a.steady");
    auto reading = weighed(92);
    confirmSurprise(*coach, reading);
    EXPECT_EQ(reading.tag, ReadingTag::Confirmed);
    EXPECT_FALSE(surpriseIn(*coach, reading));
    auto usual = weighed(82.6);
    confirmSurprise(*coach, usual);
    EXPECT_EQ(usual.tag, ReadingTag::None) << "only a surprise needs a yes";
}

TEST(DaysToCome, AreRefusedWithASentence) {
    test::FastFolder const folder;
    auto const coach = test::openCoach(folder / "a.steady");
    auto const day = makeDate(2030, 1, 1);
    auto const logged = coach->logQuickLine("walk 35", askedNow(), day);
    ASSERT_FALSE(logged);
    EXPECT_EQ(logged.error().kind, ErrorKind::InvalidInput);
    ASSERT_EQ(logged.error().faults.size(), 1U);
    EXPECT_EQ(logged.error().faults.front().field, "day");
    EXPECT_EQ(coach->readQuickLine("walk 35", askedNow(), day).faults.size(), 1U);
    EXPECT_TRUE(coach->entriesOn(day).empty());
}

TEST(DaysToCome, BeginAfterBothTheDiaryDayAndTheCalendarDay) {
    LocalMoment const night{kAskedDay, clockTime(1, 30), 60};
    EXPECT_FALSE(dayNotCome(kAskedDay, night)) << "the calendar's day";
    EXPECT_FALSE(dayNotCome(kAskedDay - std::chrono::days(1), night)) << "the diary's day";
    EXPECT_TRUE(dayNotCome(kAskedDay + std::chrono::days(1), night));
}

}  // namespace steady

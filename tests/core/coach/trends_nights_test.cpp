#include "core/coach/trends_nights.h"

#include "core/analysis/stress_summary.h"
#include "core/coach/trends_stress.h"
#include "tests/core/coach/plan_makers.h"

#include <gtest/gtest.h>

namespace steady {
namespace {

using test::day;
using test::night;

TrendsInputs nightInputsOf(std::vector<Entry> entries) {
    TrendsInputs inputs;
    inputs.diary.entries = std::move(entries);
    inputs.diary.plans = {test::planOfP1(day(0))};
    inputs.range = {day(0), day(27)};
    inputs.today = day(27);
    return inputs;
}

TEST(NightsCardOf, ShowsTheLastFourteenNightsAgainstThePlan) {
    std::vector<Entry> entries;
    for (int i = 0; i < 28; ++i)
        entries.emplace_back(night(day(i), clockTime(22, 10), clockTime(6, 30)));
    auto const card = nightsCard(nightInputsOf(entries), day(27));
    ASSERT_EQ(card.nights.size(), 14u);
    EXPECT_EQ(card.nights.front().day, day(14));
    EXPECT_NEAR(card.nights.front().bedHour, 22 + 10 / 60.0, 1e-9);
    EXPECT_NEAR(card.nights.front().wakeHour, 30.5, 1e-9);
    EXPECT_TRUE(card.nights.front().enough);
    ASSERT_EQ(card.targets.size(), 1u);
    EXPECT_NEAR(card.targets.front().bedHour, 22 + 10 / 60.0, 1e-9);
    EXPECT_EQ(toEnglish(card.summary),
              "Waking varies by 0 min: steady (n = 14). Enough sleep over 7 days (n = 7).");
}

TEST(NightsCardOf, SaysTheDebtAndMarksShortNights) {
    std::vector<Entry> entries;
    for (int i = 20; i < 27; ++i)
        entries.emplace_back(night(day(i), clockTime(23, 30), clockTime(6, 30)));
    auto const card = nightsCard(nightInputsOf(entries), day(26));
    EXPECT_FALSE(card.nights.front().enough);
    EXPECT_EQ(toEnglish(card.summary), "7 h short over 7 days (n = 7).");
}

TEST(NightsCardOf, SaysWhatIsMissingWithFewNights) {
    EXPECT_EQ(toEnglish(nightsCard(nightInputsOf({}), day(27)).summary),
              "No nights in these two weeks yet.");
    auto const card =
        nightsCard(nightInputsOf({night(day(27), clockTime(23), clockTime(7))}), day(27));
    EXPECT_EQ(toEnglish(card.summary), "1 night logged; five of a week and ten of two tell more.");
}

TEST(NightHours, NeverJumpAtNoon) {
    EXPECT_DOUBLE_EQ(wakeHourOf(clockTime(6, 30), clockTime(6, 30)), 30.5);
    EXPECT_DOUBLE_EQ(wakeHourOf(clockTime(11, 30), clockTime(12, 30)), 11.5);
    EXPECT_DOUBLE_EQ(wakeHourOf(clockTime(13, 30), clockTime(12, 30)), 13.5);
}

TEST(StressCardOf, GivesTheMeanOfThreeAnsweredDaysAndTheFourQuestions) {
    std::vector<Entry> entries;
    auto const felt = [&](int on, FeelingKind kind, int value) {
        entries.emplace_back(
            Feeling{{EntryKind::Feeling, 1}, {day(on), clockTime(20), 60}, kind, value});
    };
    felt(23, FeelingKind::Stress, 2);
    felt(25, FeelingKind::Stress, 4);
    felt(27, FeelingKind::Stress, 6);
    std::array<int, 4> const answers{3, 1, 2, 3};
    for (std::size_t at = 0; at < answers.size(); ++at)
        felt(26, kStressQuestions[at], answers[at]);
    auto const card = stressCard(nightInputsOf(entries), day(27));
    EXPECT_EQ(card.daily.points.size(), 3u);
    ASSERT_EQ(card.mean.points.size(), 1u);
    EXPECT_DOUBLE_EQ(card.mean.points.front().value, 4);
    ASSERT_EQ(card.screens.points.size(), 1u);
    EXPECT_DOUBLE_EQ(card.screens.points.front().value, 11);
    EXPECT_EQ(toEnglish(card.summary).substr(0, 52),
              "Mean 4.0 of 10 over the last 7 days (n = 3). Four qu");
}

TEST(StressCardOf, IsEmptyWithoutAnAnswer) {
    EXPECT_TRUE(stressCard(nightInputsOf({}), day(27)).daily.points.empty());
}

}  // namespace
}  // namespace steady

#include "core/coach/coach.h"
#include "tests/core/coach/coach_samples.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace steady {
namespace {

// Monday 19 October to Monday 23 November 2026: five weeks.
Date const kStart = makeDate(2026, 10, 19);
Date const kFiveWeeksOn = makeDate(2026, 11, 23);

class CoachIntervalsTest : public testing::Test {
 protected:
    test::FastFolder folder;
    std::unique_ptr<Coach> coach = test::openCoach(folder / "a.steady");

    void SetUp() override {
        auto draft = test::womanOf45();
        draft.minutesAvailable = {60, 60, 60, 60, 60, 60, 0};
        draft.readiness.emplace();
        ASSERT_TRUE(coach->saveProfile(draft, kStart));
    }
    void train(int days) {
        std::vector<Entry> entries;
        for (int day = 0; day < days; ++day) {
            bool const strength = day % 7 == 1 || day % 7 == 4;
            if (day % 7 == 6) continue;
            Workout workout;
            workout.when = {kStart + std::chrono::days(day), clockTime(18), 60};
            workout.modality = strength ? Modality::Resistance : Modality::Aerobic;
            workout.activity = strength ? "strength" : "brisk walk";
            workout.minutes = 35;
            entries.emplace_back(workout);
        }
        ASSERT_TRUE(coach->log(std::move(entries)));
    }
    int intervalSessions() const {
        auto const plan = coach->planOn(kFiveWeeksOn);
        int count = 0;
        for (auto const& day : plan->movement->week)
            count += static_cast<int>(std::count_if(
                day.sessions.begin(), day.sessions.end(),
                [](PlannedSession const& one) { return one.kind == Modality::Hiit; }));
        return count;
    }
};

TEST_F(CoachIntervalsTest, AreRefusedWithWhatIsMissing) {
    auto const offer = coach->intervalOffer(kFiveWeeksOn);
    ASSERT_TRUE(offer);
    EXPECT_TRUE(offer->gateOpen);
    EXPECT_FALSE(offer->unlock.unlocked);
    auto const chosen = coach->chooseIntervals(true, kFiveWeeksOn);
    ASSERT_FALSE(chosen);
    EXPECT_EQ(chosen.error().faults.size(), offer->unlock.missing.size());
    EXPECT_EQ(coach->planVersions().size(), 1U);
}

TEST_F(CoachIntervalsTest, AreInTheWeekOnlyAfterAYes) {
    train(35);
    ASSERT_TRUE(coach->beginWeek(kFiveWeeksOn));
    EXPECT_TRUE(coach->intervalOffer(kFiveWeeksOn)->unlock.unlocked);
    EXPECT_EQ(intervalSessions(), 0) << "no is the default";
    auto const chosen = coach->chooseIntervals(true, kFiveWeeksOn);
    ASSERT_TRUE(chosen) << toEnglish(chosen.error());
    EXPECT_EQ(toEnglish(chosen->what), "Intervals added to the week");
    EXPECT_GE(intervalSessions(), 1);
    EXPECT_TRUE(coach->intervalOffer(kFiveWeeksOn)->accepted);
    ASSERT_TRUE(coach->undo());
    EXPECT_EQ(intervalSessions(), 0);
    EXPECT_FALSE(coach->intervalOffer(kFiveWeeksOn)->accepted);
    ASSERT_TRUE(coach->redo());
    ASSERT_TRUE(coach->chooseIntervals(false, kFiveWeeksOn));
    EXPECT_EQ(intervalSessions(), 0);
}

}  // namespace
}  // namespace steady

#include "core/coach/small_movement.h"

#include "tests/support/temporary_folder.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace steady {
namespace {

LocalMoment smallNow(ClockTime time = clockTime(13)) {
    return {makeDate(2026, 11, 24), time, 60};
}

ProfileDraft smallMover() {
    ProfileDraft draft;
    draft.birthDate = makeDate(1981, 5, 14);
    draft.sex = Sex::Female;
    draft.heightCm = 165;
    draft.weightKg = 88;
    draft.wake = clockTime(6, 30);
    draft.readiness = Readiness{};
    return draft;
}

struct SmallDiary {
    explicit SmallDiary(ProfileDraft const& draft = smallMover())
        : coach(*Coach::open(folder / "a.steady", OpenMode::OpenOrCreate)) {
        EXPECT_TRUE(coach->saveProfile(draft, makeDate(2026, 11, 22)));
    }
    void log(std::string_view text) const {
        EXPECT_TRUE(coach->logQuickLine(text, smallNow(), smallNow().date)) << text;
    }
    SmallMovement at(ClockTime time) const {
        return smallMovementOn(*coach, smallNow().date, smallNow(time));
    }

    test::TemporaryFolder folder;
    std::unique_ptr<Coach> coach;
};

TEST(SmallMovement, CountsBreaksOfTheQuickLineAndSaysWhenTheNextIsDue) {
    SmallDiary const diary;
    EXPECT_EQ(toEnglish(diary.at(clockTime(7, 35)).breaksText), "0 of 6 · next about 08:00");
    diary.log("break 9:00");
    diary.log("2 breaks 10:30");
    auto const small = diary.at(clockTime(10, 40));
    EXPECT_TRUE(small.breaksOffered);
    EXPECT_EQ(small.breaks, 3);
    EXPECT_EQ(toEnglish(small.breaksText), "3 of 6 · next about 11:00");
    EXPECT_EQ(toEnglish(diary.at(clockTime(11, 30)).breaksText), "3 of 6 · now is good");
    EXPECT_EQ(toEnglish(diary.at(clockTime(22)).breaksText), "3 of 6") << "quiet from wind-down on";
    auto const view = diary.coach->today(smallNow().date, smallNow());
    EXPECT_TRUE(view.otherReadings.empty()) << "counted, not listed one by one";
}

TEST(SmallMovement, FollowsThePatternThatThePersonPicked) {
    SmallDiary const diary;
    diary.log("break 9:00");
    EXPECT_EQ(diary.at(clockTime(9, 10)).next, clockTime(9, 30));
    ASSERT_TRUE(saveBreakPattern(*diary.coach, BreakPattern::SixEvery60));
    EXPECT_EQ(diary.at(clockTime(9, 10)).pattern, BreakPattern::SixEvery60);
    EXPECT_EQ(diary.at(clockTime(9, 10)).next, clockTime(10));
}

TEST(SmallMovement, OffersAWalkAfterTheMealWithTheHighestLoad) {
    SmallDiary const diary;
    EXPECT_FALSE(diary.at(clockTime(9)).walk);
    diary.log("2 eggs 8:00");
    EXPECT_FALSE(diary.at(clockTime(8, 20)).walk) << "eggs have no load";
    diary.log("60 g oats 8:30");
    auto const after = diary.at(clockTime(9));
    ASSERT_TRUE(after.walk);
    EXPECT_EQ(after.walk->slot, MealSlot::Breakfast);
    EXPECT_FALSE(after.walk->done);
    diary.log("300 g white rice 12:40");
    auto const lunch = diary.at(clockTime(13));
    ASSERT_TRUE(lunch.walk);
    EXPECT_EQ(lunch.walk->slot, MealSlot::Lunch);
    EXPECT_GT(lunch.walk->gl, after.walk->gl);
    EXPECT_TRUE(toEnglish(lunch.walk->sentence).starts_with("Walk 10–15 min after lunch?"));
    EXPECT_FALSE(diary.at(clockTime(14, 11)).walk) << "after 90 minutes it is too late";
    diary.log("walk 5 12:50");
    EXPECT_FALSE(diary.at(clockTime(13)).walk->done) << "five minutes do not count";
    diary.log("walk 12 13:00");
    EXPECT_TRUE(diary.at(clockTime(13, 15)).walk->done);
    EXPECT_TRUE(diary.at(clockTime(18)).walk->done);
}

TEST(SmallMovement, ShowsMovementEnergyBesideTheFoodAndNeverInIt) {
    SmallDiary const diary;
    auto const before = diary.coach->planOn(smallNow().date)->energy->targetKcal;
    diary.log("walk 30 rpe 4, badminton 40");
    auto const small = diary.at(clockTime(18));
    EXPECT_NEAR(*small.energy.netKcal, 167.2, 1e-9);
    EXPECT_EQ(toEnglish(small.energyText), "Movement energy about 167 kcal, 1 of 2 known");
    auto const view = diary.coach->today(smallNow().date, smallNow(clockTime(18)));
    auto const energy = std::find_if(view.gauges.begin(), view.gauges.end(),
                                     [](GaugeState const& it) { return it.key == "energy"; });
    ASSERT_NE(energy, view.gauges.end());
    EXPECT_EQ(energy->target, before);
    diary.log("80 kg");
    EXPECT_NEAR(*diary.at(clockTime(18)).energy.netKcal, 167.2 / 88 * 80, 1e-9);
    auto const series = movementEnergySeries(*diary.coach, {smallNow().date, smallNow().date});
    ASSERT_EQ(series.points.size(), 1U);
    EXPECT_NEAR(series.points.front().value, 152, 1e-9);
}

TEST(SmallMovement, IsNotOfferedWhereThePlanLeavesItOut) {
    auto draft = smallMover();
    draft.readiness->supervisedOnly = true;
    SmallDiary const diary(draft);
    auto const plan = diary.coach->planOn(smallNow().date);
    ASSERT_TRUE(plan);
    diary.log("300 g white rice 12:40");
    auto const small = diary.at(clockTime(13));
    EXPECT_EQ(small.breaksOffered, plan->line("movement.sitting_breaks") != nullptr);
    EXPECT_EQ(small.walk.has_value(), plan->line("movement.post_meal_walk") != nullptr);
}

TEST(SmallMovement, HidesKilocaloriesWithTheOtherNumbers) {
    auto draft = smallMover();
    draft.numbers = Numbers::Hide;
    SmallDiary const diary(draft);
    diary.log("walk 30");
    EXPECT_TRUE(diary.at(clockTime(18)).energyText.empty());
    EXPECT_TRUE(diary.at(clockTime(18)).energy.netKcal);
}

}  // namespace
}  // namespace steady

#include "core/coach/offer_evidence.h"

#include "tests/core/coach/coach_samples.h"
#include "tests/core/coach/plan_makers.h"

#include <gtest/gtest.h>

namespace steady {
namespace {

using test::addCompleteDay;
using test::day;
using test::food;
using test::planOfP1;

MealItem catalogueItem(char const* id, Date on, int row, MealSlot slot = MealSlot::Snack) {
    auto const* known = builtInFoods().find(id);
    EXPECT_TRUE(known) << id;
    MealItem item = food(known ? known->name : id, slot, on).id(row);
    item.foodId = id;
    if (known) {
        item.flags = known->flags;
        item.nova = known->nova;
    }
    return item;
}

/// Three complete weeks and three days; the plan is as old as the diary.
DiaryInputs threeWeeks(std::vector<int> const& loggedDays = {5, 5, 5}) {
    DiaryInputs diary;
    diary.plans = {planOfP1(day(0))};
    for (std::size_t week = 0; week < loggedDays.size(); ++week)
        for (int at = 0; at < loggedDays[week]; ++at)
            addCompleteDay(diary.entries, day(static_cast<int>(week) * 7 + at),
                           static_cast<int>(week) * 100 + at * 10);
    return diary;
}

OfferEvidence evidenceOf(DiaryInputs const& diary) {
    return offerEvidenceOf(diary, builtInFoods(), day(23));
}

TEST(LadderStepOf, FindsTheStepOfACatalogueFood) {
    struct Row {
        char const* food;
        std::optional<std::size_t> step;
    };
    for (auto const& [id, step] : {
             Row{"milk_chocolate_drink", 0},
             Row{"ice_cream", 1},
             Row{"doughnut", 1},
             Row{"corn_flakes", 2},
             Row{"bread_white", 2},
             Row{"rice_white", 3},
             Row{"pasta", 3},
             Row{"cheese_puffs", 4},
             Row{"egg", std::nullopt},
             Row{"broccoli", std::nullopt},
         })
        EXPECT_EQ(ladderStepOf(catalogueItem(id, day(0), 1), builtInFoods()), step) << id;
    EXPECT_EQ(ladderStepOf(food("Own lemonade").sweetDrink(), builtInFoods()), 0U);
    EXPECT_FALSE(ladderStepOf(food("Own soup").alwaysRed(), builtInFoods()));
}

TEST(OfferEvidence, CountsLoggedDaysOfWholeWeeks) {
    EXPECT_EQ(evidenceOf(threeWeeks({5, 3, 7})).loggedDaysByWeek, (std::vector<int>{5, 3, 7}));
    EXPECT_TRUE(evidenceOf({}).loggedDaysByWeek.empty()) << "no plan yet";
}

TEST(OfferEvidence, LeavesOutWeeksOnAnotherWayOfEating) {
    auto diary = threeWeeks();
    auto second = planOfP1(day(9), 2);
    second.nutrition->approach = Approach::LowCarb;
    diary.plans.push_back(second);
    EXPECT_EQ(evidenceOf(diary).loggedDaysByWeek, std::vector<int>{5});
}

TEST(OfferEvidence, CountsSittingsAndKnowsNothingOfAnUnloggedWeek) {
    auto diary = threeWeeks({5, 3, 5});
    int row = 900;
    for (auto const* id : {"ice_cream", "doughnut"})  // one dessert
        diary.entries.emplace_back(catalogueItem(id, day(1), ++row, MealSlot::Dinner));
    diary.entries.emplace_back(catalogueItem("ice_cream", day(2), ++row));
    diary.entries.emplace_back(catalogueItem("ice_cream", day(8), ++row));
    auto const sweets = evidenceOf(diary).ladderEvents[1];
    EXPECT_EQ(sweets, (std::vector<std::optional<int>>{2, std::nullopt, 0}));
}

TEST(OffersOfTheDiary, AreOnThePlanPageAndNotOnAPastVersion) {
    test::FastFolder folder;
    auto const coach = test::openCoach(folder / "a.steady");
    auto draft = test::womanOf45();
    EXPECT_TRUE(coach->plan(day(0)).offers.empty());
    ASSERT_TRUE(coach->saveProfile(draft, day(0)));
    auto diary = threeWeeks();
    ASSERT_TRUE(coach->log(diary.entries));
    auto const offers = coach->plan(day(23)).offers;
    ASSERT_EQ(offers.approaches.size(), 3U);
    EXPECT_EQ(offers.approaches[1].state, OfferState::Offered);
    EXPECT_EQ(offers.ladder.front().state, LadderStep::State::Done);
    draft.medicines = {Medicine::Insulin};
    ASSERT_TRUE(coach->saveProfile(draft, day(23)));
    EXPECT_TRUE(coach->plan(day(23)).offers.meter);
    EXPECT_TRUE(coach->plan(day(23), 1).offers.empty());
}

}  // namespace
}  // namespace steady

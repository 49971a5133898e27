#include "core/coach/coach.h"
#include "core/exchange/profile_json.h"
#include "core/storage/person_tables.h"
#include "tests/core/coach/coach_samples.h"

#include <SQLiteCpp/SQLiteCpp.h>
#include <gtest/gtest.h>

#include <algorithm>

namespace steady {

namespace {

Date const kFirst = makeDate(2026, 11, 1);
Date const kLater = makeDate(2026, 11, 22);

class CoachPlanTest : public testing::Test {
 protected:
    test::FastFolder folder;
    std::unique_ptr<Coach> coach = test::openCoach(folder / "a.steady");
    ProfileDraft draft = test::womanOf45();

    void reopen() {
        coach.reset();
        coach = test::openCoach(folder / "a.steady");
    }
};

TEST_F(CoachPlanTest, MakesTheFirstPlanWithTheProfile) {
    EXPECT_FALSE(coach->profile());
    EXPECT_FALSE(coach->planOn(kLater));
    auto const saved = coach->saveProfile(draft, kFirst);
    ASSERT_TRUE(saved) << toEnglish(saved.error());
    EXPECT_EQ(saved->changes, (Changes{.plan = true, .profile = true}));
    EXPECT_EQ(toEnglish(saved->what), "Profile saved");
    EXPECT_EQ(coach->profile()->draft(), draft);
    auto const plan = coach->planOn(kLater);
    ASSERT_TRUE(plan);
    EXPECT_EQ(plan->version, 1);
    EXPECT_EQ(plan->today, kFirst);
    ASSERT_TRUE(plan->energy);
    EXPECT_DOUBLE_EQ(plan->energy->bmrKcal, 1525.25);
    EXPECT_DOUBLE_EQ(plan->energy->targetKcal, 1830);
    EXPECT_FALSE(coach->planOn(kFirst - std::chrono::days(1))) << "nothing was advised before";
}

TEST_F(CoachPlanTest, RefusesAProfileWithEveryFaultAndStoresNothing) {
    draft.weightKg = 880;
    draft.heightCm = 1.65;
    auto const saved = coach->saveProfile(draft, kFirst);
    ASSERT_FALSE(saved);
    EXPECT_GE(saved.error().faults.size(), 2U);
    EXPECT_FALSE(coach->profile());
    EXPECT_TRUE(coach->planVersions().empty());
}

TEST_F(CoachPlanTest, MakesANewVersionOnlyWhenThePlanDiffers) {
    ASSERT_TRUE(coach->saveProfile(draft, kFirst));
    EXPECT_FALSE(coach->saveProfile(draft, kFirst)->changes.any()) << "nothing changed";
    EXPECT_FALSE(coach->renewPlan(kFirst, verbatim("again"))->changes.any());
    draft.weightKg = 80;
    auto const changed = coach->saveProfile(draft, kLater);
    EXPECT_EQ(changed->changes, (Changes{.plan = true, .profile = true}));
    auto const versions = coach->planVersions();
    ASSERT_EQ(versions.size(), 2U);
    EXPECT_EQ(versions[0].effective, kFirst);
    EXPECT_EQ(toEnglish(versions[0].cause), "Your first plan");
    EXPECT_EQ(versions[1].version, 2);
    EXPECT_EQ(versions[1].effective, kLater);
    EXPECT_EQ(toEnglish(versions[1].cause), "Your profile changed");
}

TEST_F(CoachPlanTest, JudgesAPastDayByThePlanOfThatDay) {
    ASSERT_TRUE(coach->saveProfile(draft, kFirst));
    draft.weightKg = 80;
    ASSERT_TRUE(coach->saveProfile(draft, kLater));
    reopen();
    EXPECT_EQ(coach->planOn(kLater)->version, 2);
    EXPECT_EQ(coach->planOn(kLater - std::chrono::days(1))->version, 1);
    EXPECT_GT(coach->planOn(kFirst)->energy->targetKcal, coach->planOn(kLater)->energy->targetKcal);
}

TEST_F(CoachPlanTest, GivesAPlanBackFromTheDiaryAsItWasMade) {
    ASSERT_TRUE(coach->saveProfile(draft, kFirst));
    auto const made = coach->planOn(kFirst);
    reopen();
    EXPECT_EQ(coach->planOn(kFirst), made);
    EXPECT_EQ(coach->profile()->draft(), draft);
}

TEST_F(CoachPlanTest, TakesProfileAndPlanBackInOneStep) {
    ASSERT_TRUE(coach->saveProfile(draft, kFirst));
    draft.weightKg = 80;
    ASSERT_TRUE(coach->saveProfile(draft, kLater));
    auto const undone = coach->undo();
    EXPECT_EQ(undone->changes, (Changes{.plan = true, .profile = true}));
    EXPECT_EQ(coach->profile()->draft().weightKg, 88);
    EXPECT_EQ(coach->planVersions().size(), 1U);
    EXPECT_EQ(coach->planOn(kLater)->version, 1);
    ASSERT_TRUE(coach->redo());
    EXPECT_EQ(coach->profile()->draft().weightKg, 80);
    EXPECT_EQ(coach->planOn(kLater)->version, 2);
}

TEST_F(CoachPlanTest, EndsAnAgreementWhenItsRowChanges) {
    draft.medicines = {Medicine::Sulfonylurea};
    draft.clinicianAgreed = {{"B-10", Component::Def, kFirst, "Dr A"}};
    ASSERT_TRUE(coach->saveProfile(draft, kFirst));
    EXPECT_TRUE(coach->planOn(kFirst)->weight);
    draft.weightKg = 87;
    ASSERT_TRUE(coach->saveProfile(draft, kLater));
    EXPECT_EQ(coach->profile()->clinicianAgreed().size(), 1U) << "weight is no input of B-10";
    draft.medicines = {Medicine::Glinide};
    ASSERT_TRUE(coach->saveProfile(draft, kLater));
    EXPECT_TRUE(coach->profile()->clinicianAgreed().empty());
    EXPECT_FALSE(coach->planOn(kLater)->weight);
}

TEST_F(CoachPlanTest, TellsAtOnceWhatAReadingMeans) {
    draft.medicines = {Medicine::Sulfonylurea};
    draft.bloodPressure = BloodPressure{128, 78};
    ASSERT_TRUE(coach->saveProfile(draft, kFirst));
    auto const ruleNow = [&](std::string_view rule) {
        auto const alerts = coach->today(kLater, {kLater, clockTime(9), 60}).alerts;
        return std::any_of(alerts.begin(), alerts.end(),
                           [rule](Alert const& alert) { return alert.rule == rule; });
    };
    EXPECT_FALSE(ruleNow("R-01"));
    ASSERT_TRUE(coach->logQuickLine("glucose 50 mg/dl", {kLater, clockTime(9), 60}, kLater));
    EXPECT_TRUE(ruleNow("R-01"));
    ASSERT_TRUE(coach->logQuickLine("bp 172/104", {kLater, clockTime(9), 60}, kLater));
    EXPECT_TRUE(ruleNow("R-09"));
    ASSERT_TRUE(coach->renewPlan(kLater, verbatim("x")));
    EXPECT_TRUE(coach->planOn(kLater)->gates.matched("B-34")) << "newer than the profile's";
}

TEST_F(CoachPlanTest, AsksForTwoMealsAndHalfTheEnergyOncethereIsATarget) {
    ASSERT_TRUE(coach->saveProfile(draft, kFirst));
    auto lunch = test::lunchOf(kLater);
    lunch.nutrition.energyKcal = 300;
    auto dinner = lunch;
    dinner.slot = MealSlot::Dinner;
    dinner.when.time = clockTime(18);
    ASSERT_TRUE(coach->log({lunch, dinner}));
    EXPECT_EQ(coach->dayState(kLater), DayState::Partial) << "600 of 1830 kcal";
    dinner.nutrition.energyKcal = 700;
    ASSERT_TRUE(coach->log({dinner}));
    EXPECT_EQ(coach->dayState(kLater), DayState::Complete);
}

TEST_F(CoachPlanTest, CanNotRenewWithoutAProfile) {
    EXPECT_EQ(coach->renewPlan(kFirst, verbatim("x")).error().kind, ErrorKind::NotFound);
}

TEST_F(CoachPlanTest, KeepsWeightOutOfSentencesWhileNumbersAreHidden) {
    draft.numbers = Numbers::Hide;
    ASSERT_TRUE(coach->saveProfile(draft, kFirst));
    ASSERT_TRUE(coach->planOn(kFirst)->numbersHidden);
    EXPECT_EQ(toEnglish(coach->log({test::weightOf(kLater, 86)})->what), "Weight logged");
    EXPECT_EQ(toEnglish(coach->log({test::weightOf(kFirst - std::chrono::days(1), 86)})->what),
              "Weight 86.0 kg logged");
}

TEST_F(CoachPlanTest, NamesPlansAndProfilesThatCantBeRead) {
    ASSERT_TRUE(coach->saveProfile(draft, kFirst));
    EXPECT_TRUE(coach->check());
    coach.reset();
    {
        auto const store = test::openStore(folder / "a.steady");
        ASSERT_TRUE(store->transact(verbatim("x"), [](SQLite::Database& database) -> Result<void> {
            addPlan(database, {2, kLater, "{}", "{\"version\": \"two\"}"});
            addProfile(database, kLater, "{\"height_cm\": 5}");
            return {};
        }));
    }
    coach = test::openCoach(folder / "a.steady");
    auto const checked = coach->check();
    ASSERT_FALSE(checked);
    ASSERT_EQ(checked.error().faults.size(), 2U) << toEnglish(checked.error());
    EXPECT_EQ(checked.error().faults[0].field, "profile_version");
    EXPECT_EQ(checked.error().faults[1].field, "plan_version");
    EXPECT_EQ(checked.error().faults[1].value, "2");
}

TEST_F(CoachPlanTest, ShowsItsPagesForAnyDay) {
    EXPECT_FALSE(coach->today(kLater, {kLater, clockTime(9), 60}).hasProfile);
    ASSERT_TRUE(coach->saveProfile(draft, kFirst));
    ASSERT_TRUE(coach->log(test::oneOfEachKind(kLater)));
    auto const today = coach->today(kLater, {kLater, clockTime(9), 60});
    EXPECT_TRUE(today.hasProfile);
    EXPECT_EQ(today.meals.size(), 1U);
    EXPECT_EQ(today.workouts.size(), 1U);
    auto const plan = coach->plan(kLater);
    EXPECT_EQ(plan.versions, 1);
    EXPECT_FALSE(plan.projection.empty());
    EXPECT_FALSE(coach->trends({kFirst, kLater}, kLater).empty);
    EXPECT_EQ(coach->day(kLater).entries.size(), 7U);
    EXPECT_EQ(coach->week(isoWeekOf(kLater), kLater).week, isoWeekOf(kLater));
}

}  // namespace

namespace {

Entry weighIn(Date day, double kg) {
    Measurement weight;
    weight.when = {day, clockTime(7), 60};
    weight.quantity = MeasuredQuantity::Weight;
    weight.value = weight.siValue = kg;
    weight.unit = "kg";
    return weight;
}

/// 95 kg half a year before kLater, 88 kg since.
void logALossOfSevenKilos(Coach& coach) {
    auto const halfAYearAgo = kLater - std::chrono::days{182};
    for (int i = 0; i < 20; ++i) {
        ASSERT_TRUE(coach.log({weighIn(halfAYearAgo - std::chrono::days{i}, 95)}));
        ASSERT_TRUE(coach.log({weighIn(kLater - std::chrono::days{i}, 88)}));
    }
}

bool tellsOf(Coach const& coach, std::string const& rule) {
    auto const alerts = coach.today(kLater, {kLater, clockTime(9), 60}).alerts;
    return std::any_of(alerts.begin(), alerts.end(),
                       [&rule](Alert const& alert) { return alert.rule == rule; });
}

}  // namespace

TEST_F(CoachPlanTest, TellsOfALossThatNoPlanOfTheHalfYearAskedFor) {
    draft.conditions.insert(Condition::Type2Diabetes);
    draft.medicines.insert(Medicine::Sulfonylurea);  // no energy gap on its own
    ASSERT_TRUE(coach->saveProfile(draft, kLater - std::chrono::days{300}));
    logALossOfSevenKilos(*coach);
    EXPECT_TRUE(tellsOf(*coach, "R-13"));
}

TEST_F(CoachPlanTest, SaysNothingOfALossThatAnEarlierPlanAskedFor) {
    ASSERT_TRUE(coach->saveProfile(draft, kLater - std::chrono::days{300}));
    draft.conditions.insert(Condition::Type2Diabetes);
    draft.medicines.insert(Medicine::Sulfonylurea);
    ASSERT_TRUE(coach->saveProfile(draft, kLater - std::chrono::days{100}));
    logALossOfSevenKilos(*coach);
    EXPECT_FALSE(tellsOf(*coach, "R-13"));
}

}  // namespace steady

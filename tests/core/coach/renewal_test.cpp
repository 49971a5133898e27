#include "core/coach/renewal.h"

#include "core/coach/coach.h"
#include "core/plan/rules/latest_values.h"
#include "core/plan/rules/safety_rules.h"
#include "tests/core/coach/coach_samples.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace steady {

namespace {

Date const kPlanned = makeDate(2026, 11, 1);
Date const kMeasured = makeDate(2026, 11, 22);

Measurement readingOn(Date day, MeasuredQuantity quantity, double value, char const* unit) {
    Measurement reading;
    reading.when = {day, clockTime(9), 60};
    reading.quantity = quantity;
    reading.value = reading.siValue = value;
    reading.unit = unit;
    return reading;
}

std::vector<Entry> pressureOn(Date day, double systolic, double diastolic) {
    return {readingOn(day, MeasuredQuantity::Systolic, systolic, "mmHg"),
            readingOn(day, MeasuredQuantity::Diastolic, diastolic, "mmHg")};
}

Measurement weightOn(Date day, double kg) {
    return readingOn(day, MeasuredQuantity::Weight, kg, "kg");
}

class RenewalTest : public testing::Test {
 protected:
    test::FastFolder folder;
    std::unique_ptr<Coach> coach = test::openCoach(folder / "a.steady");
    ProfileDraft draft = test::womanOf45();

    void savePlan() { ASSERT_TRUE(coach->saveProfile(draft, kPlanned)); }
    Done logged(std::vector<Entry> const& entries) {
        auto const done = coach->log(entries);
        EXPECT_TRUE(done) << toEnglish(done.error());
        return done.value_or(Done{});
    }
    std::size_t versions() const { return coach->planVersions().size(); }
    std::string newestCause() const { return toEnglish(coach->planVersions().back().cause); }
    GateState stateOn(Date day, Component component) const {
        return coach->planOn(day)->gates[component].state;
    }
};

TEST_F(RenewalTest, ClosesWhatAReadingClosesInTheSameStep) {
    savePlan();
    auto const done =
        coach->logQuickLine("bp 172/104", {kMeasured, clockTime(9), 60}, kMeasured).value();
    EXPECT_EQ(done.changes, (Changes{.diary = true, .plan = true}));
    EXPECT_EQ(toEnglish(done.what), "Blood pressure logged; your plan changed with it");
    ASSERT_EQ(versions(), 2U);
    EXPECT_EQ(coach->planVersions().back().effective, kMeasured);
    EXPECT_EQ(newestCause(), "A new reading: blood pressure 172/104 on 22 November 2026");
    EXPECT_EQ(stateOn(kMeasured, Component::Hvy), GateState::Withheld);
    EXPECT_TRUE(coach->planOn(kMeasured)->gates.matched("B-34"));
    EXPECT_EQ(stateOn(kPlanned, Component::Hvy), GateState::Open) << "past days keep their plan";

    auto const diff = coach->plan(kMeasured).diff;
    ASSERT_TRUE(diff);
    EXPECT_TRUE(std::any_of(diff->differences.begin(), diff->differences.end(), [](auto const& it) {
        return it.kind == PlanDifference::Kind::Closed && it.rules.front() == "B-34";
    }));
}

TEST_F(RenewalTest, TakesReadingAndVersionBackTogether) {
    savePlan();
    logged(pressureOn(kMeasured, 172, 104));
    ASSERT_EQ(versions(), 2U);
    auto const undone = coach->undo();
    ASSERT_TRUE(undone);
    EXPECT_EQ(undone->changes, (Changes{.diary = true, .plan = true}));
    EXPECT_EQ(versions(), 1U);
    EXPECT_TRUE(coach->entriesOn(kMeasured).empty());
    EXPECT_EQ(stateOn(kMeasured, Component::Hvy), GateState::Open);
    ASSERT_TRUE(coach->redo());
    EXPECT_EQ(versions(), 2U);
    EXPECT_EQ(coach->entriesOn(kMeasured).size(), 2U);
    EXPECT_EQ(stateOn(kMeasured, Component::Hvy), GateState::Withheld);
}

TEST_F(RenewalTest, DoesNothingWhenNothingCloses) {
    savePlan();
    auto const lunch = test::lunchOf(kMeasured);
    for (auto const& entries : {
             pressureOn(kMeasured, 124, 76),
             pressureOn(kMeasured, 134, 86),  // SALT, which only a ketogenic plan could break
             {weightOn(kMeasured, 86.4)},
             {readingOn(kMeasured, MeasuredQuantity::Waist, 101, "cm")},
             {readingOn(kMeasured, MeasuredQuantity::Glucose, 50, "mg/dL")},
             {readingOn(kMeasured, MeasuredQuantity::Egfr, 88, "mL/min")},
             {readingOn(kMeasured, MeasuredQuantity::A1c, 7.1, "%")},
             {lunch},
         })
        EXPECT_EQ(logged(entries).changes, (Changes{.diary = true}));
    EXPECT_EQ(versions(), 1U);
}

TEST_F(RenewalTest, MakesNoSecondVersionForASecondHighReading) {
    savePlan();
    logged(pressureOn(kMeasured, 172, 104));
    logged(pressureOn(kMeasured + std::chrono::days(1), 168, 102));
    EXPECT_EQ(versions(), 2U);
}

TEST_F(RenewalTest, OpensAgainWithTheNextFineReading) {
    savePlan();
    logged(pressureOn(kMeasured, 185, 112));
    EXPECT_EQ(stateOn(kMeasured, Component::Res), GateState::Withheld);
    auto const next = kMeasured + std::chrono::days(2);
    logged(pressureOn(next, 126, 78));
    ASSERT_EQ(versions(), 3U);
    EXPECT_EQ(stateOn(next, Component::Res), GateState::Open);
    EXPECT_EQ(stateOn(kMeasured, Component::Res), GateState::Withheld);
}

TEST_F(RenewalTest, FollowsACorrectedAndADeletedReading) {
    savePlan();
    logged(pressureOn(kMeasured, 172, 104));
    auto entries = coach->entriesOn(kMeasured);
    for (auto& entry : entries) {
        auto& reading = std::get<Measurement>(entry);
        bool const upper = reading.quantity == MeasuredQuantity::Systolic;
        reading.value = reading.siValue = upper ? 127 : 78;
    }
    ASSERT_TRUE(coach->change(entries));
    ASSERT_EQ(versions(), 3U);
    EXPECT_EQ(newestCause(), "A reading was corrected: blood pressure 127/78 on 22 November 2026");
    EXPECT_EQ(stateOn(kMeasured, Component::Hvy), GateState::Open);

    auto const high = logged(pressureOn(kMeasured + std::chrono::days(1), 170, 95));
    ASSERT_EQ(versions(), 4U);
    ASSERT_TRUE(coach->remove(high.ids));
    ASSERT_EQ(versions(), 5U);
    EXPECT_EQ(newestCause(), "A reading was deleted: blood pressure 170/95 on 23 November 2026");
    EXPECT_EQ(stateOn(kMeasured + std::chrono::days(1), Component::Hvy), GateState::Open);
}

TEST_F(RenewalTest, AsksTheRulesWhetherAPastReadingStillCounts) {
    ASSERT_TRUE(coach->saveProfile(draft, kMeasured));
    // 90 days for a pressure, 24 months for a laboratory result (O-10).
    logged(pressureOn(kMeasured - std::chrono::days(120), 175, 105));
    EXPECT_EQ(versions(), 1U);
    logged({readingOn(kMeasured - std::chrono::days(300), MeasuredQuantity::Egfr, 48, "mL/min")});
    ASSERT_EQ(versions(), 2U);
    EXPECT_EQ(coach->planVersions().back().effective, kMeasured)
        << "never before the plan in force";
    EXPECT_EQ(stateOn(kMeasured, Component::Pro), GateState::Withheld);
}

TEST_F(RenewalTest, LetsALaterReadingDecideOverABackdatedOne) {
    savePlan();
    logged(pressureOn(kMeasured, 124, 76));
    logged(pressureOn(kMeasured - std::chrono::days(5), 175, 105));
    EXPECT_EQ(versions(), 1U);
    logged(pressureOn(kMeasured - std::chrono::days(3), 130, 75));
    EXPECT_EQ(versions(), 1U);
}

TEST_F(RenewalTest, FollowsAWeightAcrossALimit) {
    draft.weightKg = 50.6;  // BMI 18.6 at 165 cm
    draft.waistCm = 70;
    savePlan();
    EXPECT_TRUE(coach->planOn(kPlanned)->gates.matched("B-05"));
    logged({weightOn(kMeasured, 50.5)});
    EXPECT_EQ(versions(), 1U);
    auto const thin = logged({weightOn(kMeasured + std::chrono::days(1), 49.0)});
    ASSERT_EQ(versions(), 2U);
    auto const plan = coach->planOn(kMeasured + std::chrono::days(1));
    EXPECT_TRUE(plan->gates.matched("B-04"));
    EXPECT_EQ(newestCause(), "A new reading: Weight 49.0 kg on 23 November 2026");
    ASSERT_TRUE(coach->remove(thin.ids));
    EXPECT_TRUE(coach->planOn(kMeasured + std::chrono::days(1))->gates.matched("B-05"));
}

TEST_F(RenewalTest, NamesNoWeightWhileNumbersAreHidden) {
    draft.weightKg = 50.6;
    draft.waistCm = 70;
    draft.numbers = Numbers::Hide;
    savePlan();
    logged({weightOn(kMeasured, 50.5)});
    logged({weightOn(kMeasured + std::chrono::days(1), 49.0)});
    ASSERT_EQ(versions(), 2U);
    EXPECT_EQ(newestCause(), "A new reading: Weight on 23 November 2026");
}

TEST_F(RenewalTest, StopsAWeightGoalWhenTheWaistIsFine) {
    draft.weightKg = 66;  // BMI 24.2
    draft.waistCm = 84;   // 0.51
    savePlan();
    EXPECT_TRUE(coach->planOn(kPlanned)->weight);
    logged({readingOn(kMeasured, MeasuredQuantity::Waist, 80, "cm")});
    ASSERT_EQ(versions(), 2U);
    EXPECT_FALSE(coach->planOn(kMeasured)->weight);
}

TEST_F(RenewalTest, TakesSaltAdviceOutOfAKetogenicPlan) {
    draft.approach = Approach::Ketogenic;
    savePlan();
    ASSERT_TRUE(coach->planOn(kPlanned)->line("nutrition.keto_salt"));
    logged(pressureOn(kMeasured, 134, 86));
    ASSERT_EQ(versions(), 2U);
    EXPECT_FALSE(coach->planOn(kMeasured)->line("nutrition.keto_salt"));
}

TEST_F(RenewalTest, RenewsOnceForAnImport) {
    savePlan();
    ImportBatch batch;
    batch.rows = {{2, pressureOn(kMeasured - std::chrono::days(1), 150, 92)},
                  {3, pressureOn(kMeasured, 176, 104)}};
    auto const imported = coach->import(batch);
    ASSERT_TRUE(imported);
    EXPECT_TRUE(imported->changes.plan);
    ASSERT_EQ(versions(), 2U);
    EXPECT_EQ(newestCause(), "A reading was imported: blood pressure 176/104 on 22 November 2026");
    EXPECT_FALSE(coach->import(batch)->changes.any()) << "twice is the same as once";
    ASSERT_TRUE(coach->undo());
    EXPECT_EQ(versions(), 1U);
    EXPECT_TRUE(coach->entriesOn(kMeasured).empty());
}

TEST_F(RenewalTest, NeedsAPlanToRenew) {
    EXPECT_EQ(logged(pressureOn(kMeasured, 190, 125)).changes, (Changes{.diary = true}));
    EXPECT_EQ(versions(), 0U);
}

TEST(QuantitiesOfGates, HoldEveryResultThatASafetyRowReads) {
    for (auto const& row : safetyTable()) {
        if (!row.reading.lab) continue;
        auto const& all = quantitiesOfGates();
        EXPECT_TRUE(std::any_of(all.begin(), all.end(), [&row](MeasuredQuantity quantity) {
            return labKindOf(quantity) == row.reading.lab;
        })) << row.id;
    }
    for (auto const quantity : {MeasuredQuantity::Systolic, MeasuredQuantity::Diastolic,
                                MeasuredQuantity::Waist, MeasuredQuantity::Weight})
        EXPECT_TRUE(quantitiesOfGates().contains(quantity));
    for (auto const quantity :
         {MeasuredQuantity::Glucose, MeasuredQuantity::Steps, MeasuredQuantity::Neck})
        EXPECT_FALSE(quantitiesOfGates().contains(quantity));
}

}  // namespace

}  // namespace steady

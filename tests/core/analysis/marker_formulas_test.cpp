#include "core/analysis/marker_formulas.h"

#include "core/analysis/markers.h"
#include "tests/core/domain/example_people.h"

#include <gtest/gtest.h>

namespace steady {

using examples::lab;

TEST(BasalMetabolicRate, FollowsMifflinAndStJeor) {
    EXPECT_DOUBLE_EQ(basalMetabolicRate(Sex::Female, {88}, {165}, 45), 1525.25);
    EXPECT_DOUBLE_EQ(basalMetabolicRate(Sex::Male, {104}, {178}, 52), 1897.5);
    EXPECT_DOUBLE_EQ(basalMetabolicRate(Sex::Average, {80}, {170}, 40), 1584.5);
    EXPECT_DOUBLE_EQ(basalMetabolicRate(Sex::Female, {60}, {150}, 60), 1076.5);
}

TEST(ActivityFactor, GivesTheEnergyOfAUsualDay) {
    EXPECT_DOUBLE_EQ(1525.25 * activityFactor(Activity::Light), 2287.875);
    EXPECT_DOUBLE_EQ(1897.5 * activityFactor(Activity::Light), 2846.25);
    EXPECT_DOUBLE_EQ(1076.5 * activityFactor(Activity::Sedentary), 1507.1);
}

TEST(BodyMassIndex, IsKilogramsPerSquareMetre) {
    EXPECT_NEAR(bodyMassIndex({88}, {165}), 32.32, 0.005);
    EXPECT_NEAR(bodyMassIndex({104}, {178}), 32.82, 0.005);
    EXPECT_NEAR(bodyMassIndex({52}, {172}), 17.58, 0.005);
}

TEST(WaistToHeight, IsAPlainRatio) {
    EXPECT_NEAR(waistToHeight({102}, {165}), 0.618, 0.0005);
    EXPECT_NEAR(waistToHeight({74}, {163}), 0.454, 0.0005);
    EXPECT_NEAR(waistToHeight({91}, {178}), 0.511, 0.0005);
}

TEST(HomaIr, IsTheSameInEveryUnit) {
    EXPECT_NEAR(homaIr(lab(LabKind::Glucose, 104, "mg/dL"), lab(LabKind::Insulin, 14, "µU/mL")),
                3.595, 0.0005);
    EXPECT_NEAR(homaIr(lab(LabKind::Glucose, 5.8, "mmol/L"), lab(LabKind::Insulin, 14, "µU/mL")),
                3.609, 0.0005);
    EXPECT_NEAR(homaIr(lab(LabKind::Glucose, 5.8, "mmol/L"), lab(LabKind::Insulin, 84, "pmol/L")),
                3.609, 0.0005);
    EXPECT_NEAR(homaIr(lab(LabKind::Glucose, 104, "mg/dL"), lab(LabKind::Insulin, 84, "pmol/L")),
                3.595, 0.0005);
}

TEST(Quicki, RisesWithSensitivity) {
    EXPECT_NEAR(quicki(14, 104), 0.3161, 0.00005);
    EXPECT_NEAR(quicki(5, 85), 0.3805, 0.00005);
}

TEST(TriglycerideGlucoseIndex, HalvesInsideTheLogarithm) {
    EXPECT_NEAR(triglycerideGlucoseIndex(168, 104), 9.075, 0.0005);
    EXPECT_NEAR(triglycerideGlucoseIndex(80, 85), 8.132, 0.0005);
    EXPECT_GT(triglycerideGlucoseIndex(168, 104), 4.884 + 1) << "not the other spelling";
}

TEST(EstimatedAverageGlucose, FollowsTheAdagStudy) {
    EXPECT_NEAR(estimatedAverageGlucose(5.9), 122.63, 0.005);
    EXPECT_NEAR(estimatedAverageGlucose(5.9) / 18.0182, 6.81, 0.005);
    EXPECT_NEAR(estimatedAverageGlucose(7.0), 154.2, 0.05);
    EXPECT_NEAR(a1cFromAverageGlucose(140), 6.51, 0.005);
    EXPECT_NEAR(inFirstUnit(lab(LabKind::A1c, 41, "mmol/mol")), 5.9, 0.005);
    EXPECT_NEAR(inFirstUnit(lab(LabKind::A1c, 53, "mmol/mol")), 7.0, 0.005);
}

TEST(Spise, NeedsNoInsulin) {
    EXPECT_NEAR(spise(42, 168, 32.32), 4.109, 0.0005);
}

TEST(Matsuda, IsLowerWithMoreInsulin) {
    EXPECT_NEAR(matsuda({100, 10, 150, 60}), 10000 / std::sqrt(100. * 10 * 150 * 60), 1e-9);
    EXPECT_LT(matsuda({100, 20, 150, 60}), matsuda({100, 10, 150, 60}));
}

TEST(GlucoseBand, IsJudgedInTheUnitThatWasTyped) {
    auto const fasting = [](double value, char const* unit) {
        return fastingGlucoseBand(lab(LabKind::Glucose, value, unit));
    };
    EXPECT_EQ(fasting(99, "mg/dL"), GlucoseBand::Normal);
    EXPECT_EQ(fasting(100, "mg/dL"), GlucoseBand::Prediabetes);
    EXPECT_EQ(fasting(125, "mg/dL"), GlucoseBand::Prediabetes);
    EXPECT_EQ(fasting(126, "mg/dL"), GlucoseBand::Diabetes);
    EXPECT_EQ(fasting(5.5, "mmol/L"), GlucoseBand::Normal);
    EXPECT_EQ(fasting(6.9, "mmol/L"), GlucoseBand::Prediabetes);
    EXPECT_EQ(fasting(7.0, "mmol/L"), GlucoseBand::Diabetes);
}

TEST(GlucoseBand, CoversA1cAndTheToleranceTest) {
    EXPECT_EQ(a1cBand(lab(LabKind::A1c, 5.6, "%")), GlucoseBand::Normal);
    EXPECT_EQ(a1cBand(lab(LabKind::A1c, 6.45, "%")), GlucoseBand::Prediabetes) << "unrounded";
    EXPECT_EQ(a1cBand(lab(LabKind::A1c, 6.5, "%")), GlucoseBand::Diabetes);
    EXPECT_EQ(a1cBand(lab(LabKind::A1c, 39, "mmol/mol")), GlucoseBand::Prediabetes);
    EXPECT_EQ(a1cBand(lab(LabKind::A1c, 48, "mmol/mol")), GlucoseBand::Diabetes);
    EXPECT_EQ(toleranceGlucoseBand(lab(LabKind::Glucose, 11.0, "mmol/L")), GlucoseBand::Prediabetes);
    EXPECT_EQ(toleranceGlucoseBand(lab(LabKind::Glucose, 200, "mg/dL")), GlucoseBand::Diabetes);
}

TEST(PressureBand, TakesTheHigherOfTheTwoNumbers) {
    EXPECT_EQ(pressureBand({118, 78}), PressureBand::Normal);
    EXPECT_EQ(pressureBand({122, 78}), PressureBand::Elevated);
    EXPECT_EQ(pressureBand({128, 82}), PressureBand::Stage1);
    EXPECT_EQ(pressureBand({132, 78}), PressureBand::Stage1);
    EXPECT_EQ(pressureBand({138, 90}), PressureBand::Stage2);
    EXPECT_EQ(pressureBand({150, 121}), PressureBand::VeryHigh);
    EXPECT_EQ(pressureBand({180, 90}), PressureBand::VeryHigh);
}

}  // namespace steady

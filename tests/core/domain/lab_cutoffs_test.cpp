#include "core/domain/lab_cutoffs.h"

#include "tests/core/domain/example_people.h"

#include <gtest/gtest.h>

namespace steady {

using examples::lab;

TEST(LabCutoffs, CompareInTheUnitThatWasTyped) {
    EXPECT_FALSE(reaches(lab(LabKind::Glucose, 6.9, "mmol/L"), kGlucose126));
    EXPECT_TRUE(reaches(lab(LabKind::Glucose, 7.0, "mmol/L"), kGlucose126));
    EXPECT_FALSE(reaches(lab(LabKind::Glucose, 125, "mg/dL"), kGlucose126));
    EXPECT_TRUE(reaches(lab(LabKind::Glucose, 126, "mg/dL"), kGlucose126));
}

TEST(LabCutoffs, DoNotConvertTheBorder) {
    // 5.6 mmol/L is 100.9 mg/dL, and 5.5 would be 99.1: each unit has its own published border.
    EXPECT_TRUE(reaches(lab(LabKind::Glucose, 5.6, "mmol/L"), kGlucose100));
    EXPECT_FALSE(reaches(lab(LabKind::Glucose, 5.59, "mmol/L"), kGlucose100));
    EXPECT_TRUE(reaches(lab(LabKind::UricAcid, 476, "µmol/L"), kUricAcid8));
    EXPECT_FALSE(reaches(lab(LabKind::UricAcid, 475, "µmol/L"), kUricAcid8));
}

TEST(LabCutoffs, KeepKindsApart) {
    EXPECT_FALSE(reaches(lab(LabKind::Hdl, 500, "mg/dL"), kTriglycerides500));
}

TEST(LabConversion, UsesSixForInsulin) {
    EXPECT_NEAR(inFirstUnit(lab(LabKind::Insulin, 84, "pmol/L")), 14.0, 1e-9);
}

}  // namespace steady

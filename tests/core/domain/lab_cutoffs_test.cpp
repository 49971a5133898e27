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

// O-09, every pair
TEST(LabCutoffs, AreThePublishedPairs) {
    struct Pair {
        Cutoff cutoff;
        double first;
        double second;
    };
    for (auto const& [cutoff, first, second] : {
             Pair{kGlucose54, 54, 3.0},
             Pair{kGlucose70, 70, 3.9},
             Pair{kGlucose90, 90, 5.0},
             Pair{kGlucose100, 100, 5.6},
             Pair{kGlucose126, 126, 7.0},
             Pair{kGlucose140, 140, 7.8},
             Pair{kGlucose180, 180, 10.0},
             Pair{kGlucose200, 200, 11.1},
             Pair{kGlucose250, 250, 13.9},
             Pair{kGlucose300, 300, 16.7},
             Pair{kGlucose350, 350, 19.4},
             Pair{kGlucose600, 600, 33.3},
             Pair{kA1cPrediabetes, 5.7, 39},
             Pair{kA1cDiabetes, 6.5, 48},
             Pair{kTriglycerides150, 150, 1.7},
             Pair{kTriglycerides500, 500, 5.65},
             Pair{kTriglycerides1000, 1000, 11.3},
             Pair{kHdl40, 40, 1.0},
             Pair{kHdl50, 50, 1.3},
             Pair{kLdl190, 190, 4.9},
             Pair{kUricAcid8, 8, 476},
         }) {
        auto const units = unitsOf(cutoff.kind);
        auto const typed = [&](double value, LabUnit const& unit) {
            return reaches({cutoff.kind, value, std::string(unit.name), false, {}}, cutoff);
        };
        EXPECT_TRUE(typed(first, units.first)) << first;
        EXPECT_FALSE(typed(first - 0.001, units.first)) << first;
        EXPECT_TRUE(typed(second, *units.second)) << second;
        EXPECT_FALSE(typed(second - 0.001, *units.second)) << second;
    }
}

TEST(LabCutoffs, KeepKindsApart) {
    EXPECT_FALSE(reaches(lab(LabKind::Hdl, 500, "mg/dL"), kTriglycerides500));
}

TEST(LabConversion, UsesSixForInsulin) {
    EXPECT_NEAR(inFirstUnit(lab(LabKind::Insulin, 84, "pmol/L")), 14.0, 1e-9);
}

}  // namespace steady

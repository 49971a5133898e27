#include "core/domain/lab.h"

#include <gtest/gtest.h>

namespace steady {

namespace {
double valueInFirstUnit(LabKind kind, double value, char const* unit) {
    return inFirstUnit({kind, value, unit, false, std::nullopt});
}
}  // namespace

TEST(Lab, ConvertsWithTheFactorsOfTheRuleBook) {
    EXPECT_NEAR(valueInFirstUnit(LabKind::Glucose, 5.6, "mmol/L"), 100.90, 0.005);
    EXPECT_NEAR(valueInFirstUnit(LabKind::Glucose, 6.9, "mmol/L"), 124.33, 0.005);
    EXPECT_NEAR(valueInFirstUnit(LabKind::Insulin, 84, "pmol/L"), 14.0, 1e-9);
    EXPECT_NEAR(valueInFirstUnit(LabKind::Triglycerides, 1.7, "mmol/L"), 150.569, 1e-9);
    EXPECT_NEAR(valueInFirstUnit(LabKind::Hdl, 1.3, "mmol/L"), 50.271, 1e-9);
    EXPECT_NEAR(valueInFirstUnit(LabKind::Ldl, 1, "mmol/L"), 38.67, 1e-9);
    EXPECT_NEAR(valueInFirstUnit(LabKind::TotalCholesterol, 5, "mmol/L"), 193.35, 1e-9);
    EXPECT_NEAR(valueInFirstUnit(LabKind::Ketones, 10.41, "mg/dL"), 1.0, 1e-9);
    EXPECT_NEAR(valueInFirstUnit(LabKind::UricAcid, 356.88, "µmol/L"), 6.0, 1e-9);
}

// mmol/mol = 10.929 · (% − 2.15): 6.5 % is 48 mmol/mol.
TEST(Lab, ConvertsLongTermGlucoseBothWays) {
    EXPECT_NEAR(valueInFirstUnit(LabKind::A1c, 10.929 * (6.5 - 2.15), "mmol/mol"), 6.5, 1e-9);
    EXPECT_NEAR(valueInFirstUnit(LabKind::A1c, 48, "mmol/mol"), 6.54, 0.005);
}

TEST(Lab, LeavesTheFirstUnitAlone) {
    for (auto const& [kind, name] : EnumNames<LabKind>::table) {
        auto const units = unitsOf(kind);
        EXPECT_EQ(units.first.kind, kind) << name;
        EXPECT_LT(units.first.low, units.first.high) << name;
        EXPECT_EQ(inFirstUnit({kind, 7.5, std::string(units.first.name), false, {}}), 7.5) << name;
    }
}

// The two hard ranges of a kind are the same range, so no value is refused in one unit only.
TEST(Lab, HasRangesThatAgreeBetweenUnits) {
    for (auto const& [kind, name] : EnumNames<LabKind>::table) {
        auto const units = unitsOf(kind);
        if (!units.second) continue;
        auto const& second = *units.second;
        double const low = inFirstUnit({kind, second.low, std::string(second.name), false, {}});
        double const high = inFirstUnit({kind, second.high, std::string(second.name), false, {}});
        EXPECT_NEAR(low, units.first.low, 0.05 * units.first.high / 10 + 0.5) << name;
        EXPECT_NEAR(high, units.first.high, 0.01 * units.first.high) << name;
    }
}

TEST(Lab, KnowsTheWaysToTypeAUnit) {
    EXPECT_TRUE(findUnit(LabKind::Insulin, "uU/mL"));
    EXPECT_TRUE(findUnit(LabKind::Insulin, "mU/L"));
    EXPECT_TRUE(findUnit(LabKind::Glucose, "mg/dl"));
    EXPECT_TRUE(findUnit(LabKind::Egfr, "mL/min/1.73m2"));
    EXPECT_TRUE(findUnit(LabKind::UricAcid, "umol/L"));
    EXPECT_FALSE(findUnit(LabKind::Glucose, "g/L"));
    EXPECT_FALSE(findUnit(LabKind::Alt, "mg/dL"));
    EXPECT_FALSE(unitsOf(LabKind::Alt).second);
}

}  // namespace steady

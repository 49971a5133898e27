#include "core/plan/rules/red_flags.h"
#include "tests/core/plan/red_flag_people.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <sstream>

namespace steady {

namespace {

using examples::flagsOf;
using examples::glucose;
using examples::ketones;
using examples::onGliclazide;
using examples::readings;
using testing::HasSubstr;

}  // namespace

TEST(Alerts, StandByClassThenNowThenRule) {
    std::vector<Alert> alerts{{"R-16", MessageClass::Clinician, false, {}},
                              {"B-50", MessageClass::Info, false, {}},
                              {"R-01", MessageClass::Urgent, false, {}},
                              {"R-18", MessageClass::Urgent, true, {}},
                              {"R-02", MessageClass::Clinician, false, {}}};
    sortAlerts(alerts);
    std::string order;
    for (auto const& alert : alerts)
        order += alert.rule + ' ';
    EXPECT_EQ(order, "R-18 R-01 R-02 R-16 B-50 ");
}

TEST(Alerts, NeverNameADoseOfAMedicine) {
    auto draft = onGliclazide();
    draft.bloodPressure = BloodPressure{190, 125};
    draft.restingHeartRateBpm = 130;
    for (auto const value : {45.0, 65.0, 260.0, 620.0})
        for (auto const& alert : flagsOf(readings(draft, {glucose(value), ketones(3.5)}))) {
            auto const text = toEnglish(alert.text);
            for (auto const* word : {"units", "tablet of", "half", "stop taking", "skip your"})
                EXPECT_THAT(text, testing::Not(HasSubstr(word)));
            std::istringstream words(text);
            EXPECT_LE(std::distance(std::istream_iterator<std::string>(words), {}), 40) << text;
        }
}

}  // namespace steady

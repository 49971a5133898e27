#pragma once

#include "core/domain/profile.h"
#include "core/support/error.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace steady {

/// A number of the profile with the range that is possible and the range that is usual
/// (section A). The range of one is refused, the range of the other is asked about.
struct NumericField {
    std::string_view key;  ///< as in profile.json
    std::optional<double> ProfileDraft::*member;
    double lowest;
    double highest;
    double usualLowest;
    double usualHighest;
    Text name;
    std::string_view unit;
};
std::vector<NumericField> const& numericFields();

/// Everything that makes a draft impossible: hard ranges, cross-checks, labs.
std::vector<Fault> profileFaults(ProfileDraft const& draft, Date today);

/// The faults of the laboratory results alone.
std::vector<Fault> labFaults(ProfileDraft const& draft, Date today);

/// What a number that is out of range was probably meant to be, as a question: "did you mean
/// 165 cm?". Nothing when no usual slip explains it.
std::optional<Text> likelyMeaning(NumericField const& field, double value);

/// A number as the fault shows it: no trailing zeros.
std::string typedNumber(double value);

}  // namespace steady

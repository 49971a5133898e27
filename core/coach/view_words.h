#pragma once

#include "core/domain/entry.h"
#include "core/support/text.h"

#include <string>
#include <vector>

namespace steady {

// Small pieces of sentences that several pages share.

/// "Mon, Tue, Thu"; empty for nothing.
Text listed(std::vector<Text> const& items);
/// "a · b", leaving out what is empty.
Text joinedByDot(std::vector<Text> const& items);
Text shortName(Weekday day);
Text nameOfSlot(MealSlot slot);
Text nameOfModality(Modality modality);
Text nameOfFeeling(FeelingKind kind);
Text nameOfQuantity(MeasuredQuantity quantity);
Text nameOfFlag(FlagKind kind);
/// "5 h 55" from hours.
Text durationText(double hours);
/// "09:00–17:00".
Text timeSpan(ClockTime from, ClockTime to);

/// A weight or glucose value in a unit that a person may type; kg and mg/dL are what is computed
/// in.
double fromKilograms(double kg, std::string const& unit);
double fromMilligrams(double mgDl, std::string const& unit);
int decimalsOfGlucose(std::string const& unit);

}  // namespace steady

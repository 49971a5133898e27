#pragma once

#include "core/plan/gates.h"
#include "core/support/date.h"
#include "core/support/text.h"

#include <optional>
#include <string>
#include <vector>

namespace steady {

struct Facts;

/// O-24: on B-08, B-09 or B-10 a step that lowers carbs, energy or window, or raises training,
/// wants a glucose reading of the last seven days.
struct MeterNeed {
    std::optional<Date> lastReading;  ///< the newest glucose reading, whatever its age
    bool stepsOpen = false;           ///< there is one of the last seven days
    Text text;                        ///< what it means for the next step, as a sentence
    std::vector<std::string> rules;   ///< O-24 and the rows that ask for it

    bool operator==(MeterNeed const&) const = default;
};

/// Nothing when no row asks for a meter.
std::optional<MeterNeed> meterNeedOf(Facts const& facts, Gates const& gates);

/// Whether a day has a glucose reading of the seven days that end with it.
bool hasMeterReading(Facts const& facts, Date day);

/// Whether a step may be taken: no meter is asked for, or it was used (O-24).
bool mayTakeStep(Facts const& facts, Gates const& gates);

/// The week of the training programme: the plan week, less the weeks in which a meter was asked for
/// and not used, because training goes up from week to week.
int trainingWeekOf(Facts const& facts, Gates const& gates);

}  // namespace steady

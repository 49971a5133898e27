#pragma once

#include "core/domain/lab.h"
#include "core/plan/facts.h"
#include "core/plan/gates.h"
#include "core/plan/pillars.h"

#include <optional>
#include <vector>

namespace steady {

/// What a person says right before a session (F-16).
struct DayCheck {
    std::optional<int> pain = std::nullopt;  ///< 0–10
    bool fever = false;
    bool dizzy = false;
    std::optional<double> sleepHours = std::nullopt;
    std::optional<Lab> glucose = std::nullopt;         ///< in the unit that was typed
    std::optional<double> ketonesMmol = std::nullopt;  ///< blood ketones
    bool manyUrineKetones = false;                     ///< moderate or large on a strip

    bool operator==(DayCheck const&) const = default;
};

/// What the check needs to know of a person.
struct DayCheckCare {
    bool asksGlucose = false;  ///< R-03: B-08, B-09, B-10
    bool acarbose = false;     ///< O-26: glucose only, table sugar is too slow
};
DayCheckCare dayCheckCare(Facts const& facts, Gates const& gates);

/// In the order of strictness: what is left of the session today.
enum class SessionVerdict {
    AsPlanned,
    Easy,  ///< hard work becomes easy
    Wait,  ///< something comes first, then the check again
    Rest,  ///< nothing today
};

struct DayAdvice {
    SessionVerdict verdict = SessionVerdict::AsPlanned;
    std::vector<Text> lines;  ///< the strictest first

    bool operator==(DayAdvice const&) const = default;
};

DayAdvice adviseDay(DayCheck const& check, DayCheckCare const& care);

/// A session as it is done on a day with that verdict: work at RIR ≤ 2 becomes easy, intervals
/// become a moderate half hour.
PlannedSession onThatDay(PlannedSession session, SessionVerdict verdict);

}  // namespace steady

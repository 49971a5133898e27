#pragma once

#include "core/plan/planner.h"
#include "tests/core/domain/example_people.h"

#include <initializer_list>
#include <string>

namespace steady::examples {

inline Facts factsOf(ProfileDraft const& draft, History history = {}) {
    return {person(draft), std::move(history), kToday};
}

inline ProfileDraft p1With(std::initializer_list<Condition> conditions,
                           std::initializer_list<Medicine> medicines = {}) {
    auto draft = p1();
    draft.conditions = conditions;
    draft.medicines = medicines;
    return draft;
}

/// "X K K X K c . | . . . . .": the final states as a row of the safety table.
inline std::string statesOf(Gates const& gates) {
    std::string line;
    for (auto const component :
         {Component::Keto, Component::Lc, Component::Def, Component::Tre, Component::Hiit,
          Component::Hvy, Component::Pro, Component::Aer, Component::Res, Component::Imp,
          Component::Salt, Component::Num}) {
        line += ".cKX"[static_cast<int>(gates[component].state)];
        line += component == Component::Pro ? " | " : " ";
    }
    line.pop_back();
    return line;
}

inline std::string statesOf(ProfileDraft const& draft) {
    return statesOf(gatesOf(factsOf(draft)));
}

/// A reading of the diary on a day; the unit is the one formulas use.
inline Measurement reading(MeasuredQuantity quantity, double value, char const* unit,
                           int daysAgo = 0, std::optional<ClockTime> time = clockTime(9),
                           ReadingTag tag = ReadingTag::None) {
    Measurement measurement;
    measurement.when = {kToday - std::chrono::days{daysAgo}, time, 0};
    measurement.quantity = quantity;
    measurement.value = value;
    measurement.unit = unit;
    measurement.siValue = value;
    measurement.tag = tag;
    return measurement;
}

inline void addPressure(History& history, double systolic, double diastolic, int daysAgo,
                        ClockTime time = clockTime(9)) {
    history.readings.push_back(
        reading(MeasuredQuantity::Systolic, systolic, "mmHg", daysAgo, time));
    history.readings.push_back(
        reading(MeasuredQuantity::Diastolic, diastolic, "mmHg", daysAgo, time));
}

}  // namespace steady::examples

#include "core/domain/profile_checks.h"

#include <fmt/format.h>

#include <cmath>

namespace steady {

namespace {

std::string unitNames(LabKind kind) {
    auto const units = unitsOf(kind);
    std::string names(units.first.name);
    if (units.second) names += " or " + std::string(units.second->name);
    return names;
}

Text labOutOfRange(Lab const& lab, LabUnit const& unit) {
    auto const range = STEADY_TEXT("profile", "In %1 this result can be %2 to %3")
                           .with(unit.name, typedNumber(unit.low), typedNumber(unit.high));
    auto const units = unitsOf(lab.kind);
    auto const& other = unit.name == units.first.name ? units.second : units.first;
    if (other && lab.value >= other->low && lab.value <= other->high)
        return STEADY_TEXT("profile", "%1; did you mean %2 %3?")
            .with(range, typedNumber(lab.value), other->name);
    return STEADY_TEXT("profile", "%1. Please compare it with the paper from the laboratory.")
        .with(range);
}

void checkLabValue(Lab const& lab, std::string const& place, std::vector<Fault>& faults) {
    auto const unit = findUnit(lab.kind, lab.unit);
    if (!unit)
        faults.push_back({place + ".unit", lab.unit,
                          STEADY_TEXT("profile", "The unit can be %1.").with(unitNames(lab.kind))});
    else if (!std::isfinite(lab.value) || lab.value < unit->low || lab.value > unit->high)
        faults.push_back({place + ".value", typedNumber(lab.value), labOutOfRange(lab, *unit)});
}

}  // namespace

std::vector<Fault> labFaults(ProfileDraft const& draft, Date today) {
    std::vector<Fault> faults;
    for (std::size_t i = 0; i < draft.labs.size(); ++i) {
        auto const& lab = draft.labs[i];
        auto const place = fmt::format("labs[{}]", i);
        checkLabValue(lab, place, faults);
        if (!lab.on) continue;
        if (*lab.on > today)
            faults.push_back(
                {place + ".on", toIso(*lab.on),
                 STEADY_TEXT("profile", "A result can't be dated in the future; today is %1.")
                     .with(today)});
        else if (draft.birthDate && *lab.on < *draft.birthDate)
            faults.push_back({place + ".on", toIso(*lab.on),
                              STEADY_TEXT("profile",
                                          "This result is dated before your birth. Please check "
                                          "the year.")});
    }
    return faults;
}

}  // namespace steady

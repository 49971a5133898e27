#pragma once

#include "core/support/enum_names.h"

#include <array>

namespace steady {

/// The parts of a plan that a safety rule can gate (domain reference, section 0).
enum class Component {
    Keto,  ///< net carbs below 50 g
    Lc,    ///< net carbs 50–130 g
    Def,   ///< energy deficit and weight-loss goal
    Tre,   ///< eating window shorter than 12 h
    Aer,   ///< moderate aerobic training
    Hiit,
    Res,   ///< resistance training
    Hvy,   ///< resistance with RIR ≤ 1 or ≤ 6 repetitions
    Imp,   ///< impact: running, jumping
    Pro,   ///< protein above 1.3 g/kg
    Salt,  ///< any advice to add salt
    Num,   ///< showing weight and kcal numbers
};

/// Strictest wins: the order of declaration is the order of strictness.
enum class GateState { Open, Caution, Locked, Withheld };

template <>
struct EnumNames<Component> {
    static constexpr std::array<std::pair<Component, std::string_view>, 12> table{{
        {Component::Keto, "KETO"},
        {Component::Lc, "LC"},
        {Component::Def, "DEF"},
        {Component::Tre, "TRE"},
        {Component::Aer, "AER"},
        {Component::Hiit, "HIIT"},
        {Component::Res, "RES"},
        {Component::Hvy, "HVY"},
        {Component::Imp, "IMP"},
        {Component::Pro, "PRO"},
        {Component::Salt, "SALT"},
        {Component::Num, "NUM"},
    }};
};

template <>
struct EnumNames<GateState> {
    static constexpr std::array<std::pair<GateState, std::string_view>, 4> table{{
        {GateState::Open, "open"},
        {GateState::Caution, "caution"},
        {GateState::Locked, "locked"},
        {GateState::Withheld, "withheld"},
    }};
};

}  // namespace steady

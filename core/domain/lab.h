#pragma once

#include "core/support/date.h"
#include "core/support/enum_names.h"

#include <array>
#include <optional>
#include <string>
#include <string_view>

namespace steady {

enum class LabKind {
    Glucose,
    A1c,
    Insulin,
    Triglycerides,
    Hdl,
    Ldl,
    TotalCholesterol,
    Ketones,
    Alt,
    Egfr,
    UricAcid,
};

template <>
struct EnumNames<LabKind> {
    static constexpr std::array<std::pair<LabKind, std::string_view>, 11> table{{
        {LabKind::Glucose, "glucose"},
        {LabKind::A1c, "a1c"},
        {LabKind::Insulin, "insulin"},
        {LabKind::Triglycerides, "triglycerides"},
        {LabKind::Hdl, "hdl"},
        {LabKind::Ldl, "ldl"},
        {LabKind::TotalCholesterol, "total_cholesterol"},
        {LabKind::Ketones, "ketones"},
        {LabKind::Alt, "alt"},
        {LabKind::Egfr, "egfr"},
        {LabKind::UricAcid, "uric_acid"},
    }};
};

/// A laboratory result as the person typed it. It is classified in that unit and converted
/// only inside formulas, once.
struct Lab {
    LabKind kind = LabKind::Glucose;
    double value = 0;
    std::string unit;
    bool fasting = false;
    std::optional<Date> on;

    bool operator==(Lab const&) const = default;
};

/// A unit in which a kind of result may be typed, with its hard range.
struct LabUnit {
    LabKind kind;
    std::string_view name;
    double low;
    double high;
};

/// The units of a kind; the first is the one that formulas use.
struct LabUnits {
    LabUnit first;
    std::optional<LabUnit> second;
};
LabUnits unitsOf(LabKind kind);

/// The row of the unit that was typed; nothing when the kind has no such unit.
std::optional<LabUnit> findUnit(LabKind kind, std::string_view unit);

/// The value in the kind's first unit (mg/dL, %, µU/mL, mmol/L for ketones ...). The unit must be
/// one of unitsOf(kind). Factors: A-02.
double inFirstUnit(Lab const& lab);

}  // namespace steady

#include "core/domain/lab.h"

#include <algorithm>

namespace steady {

namespace {

// conversion A = f·B, unless said otherwise.
constexpr double kGlucoseMgPerMmol = 18.0182;
constexpr double kTriglyceridesMgPerMmol = 88.57;
constexpr double kCholesterolMgPerMmol = 38.67;
constexpr double kInsulinPmolPerMicroUnit = 6.00;
constexpr double kKetonesMgPerMmol = 10.41;
constexpr double kUricAcidMicromolPerMg = 59.48;

constexpr std::array<LabUnit, 20> kUnits{{
    {LabKind::Glucose, "mg/dL", 20, 700},
    {LabKind::Glucose, "mmol/L", 1.1, 38.9},
    {LabKind::A1c, "%", 3, 18},
    {LabKind::A1c, "mmol/mol", 9, 173},
    {LabKind::Insulin, "µU/mL", 0.2, 300},
    {LabKind::Insulin, "pmol/L", 1.2, 1800},
    {LabKind::Triglycerides, "mg/dL", 10, 3000},
    {LabKind::Triglycerides, "mmol/L", 0.11, 33.9},
    {LabKind::Hdl, "mg/dL", 5, 800},
    {LabKind::Hdl, "mmol/L", 0.13, 20.7},
    {LabKind::Ldl, "mg/dL", 5, 800},
    {LabKind::Ldl, "mmol/L", 0.13, 20.7},
    {LabKind::TotalCholesterol, "mg/dL", 5, 800},
    {LabKind::TotalCholesterol, "mmol/L", 0.13, 20.7},
    {LabKind::Ketones, "mmol/L", 0, 20},
    {LabKind::Ketones, "mg/dL", 0, 208},
    {LabKind::Alt, "U/L", 1, 5000},
    {LabKind::Egfr, "mL/min/1.73 m²", 3, 200},
    {LabKind::UricAcid, "mg/dL", 1, 20},
    {LabKind::UricAcid, "µmol/L", 59, 1190},
}};

/// Ways to type a unit on a keyboard without Greek letters or superscripts.
std::string_view canonicalUnit(std::string_view unit) {
    if (unit == "uU/mL" || unit == "mU/L" || unit == "μU/mL" || unit == "µIU/mL" ||
        unit == "uIU/mL")
        return "µU/mL";
    if (unit == "umol/L" || unit == "μmol/L") return "µmol/L";
    if (unit == "mL/min/1.73m2" || unit == "mL/min/1.73 m2" || unit == "mL/min" ||
        unit == "mL/min/1.73m²")
        return "mL/min/1.73 m²";
    if (unit == "mg/dl") return "mg/dL";
    if (unit == "mmol/l") return "mmol/L";
    if (unit == "IU/L") return "U/L";
    return unit;
}

}  // namespace

LabUnits unitsOf(LabKind kind) {
    auto const first = std::find_if(kUnits.begin(), kUnits.end(),
                                    [kind](LabUnit const& unit) { return unit.kind == kind; });
    LabUnits units{*first, std::nullopt};
    if (auto const second = first + 1; second != kUnits.end() && second->kind == kind)
        units.second = *second;
    return units;
}

std::optional<LabUnit> findUnit(LabKind kind, std::string_view unit) {
    auto const wanted = canonicalUnit(unit);
    for (auto const& row : kUnits)
        if (row.kind == kind && row.name == wanted) return row;
    return std::nullopt;
}

double inFirstUnit(Lab const& lab) {
    auto const unit = findUnit(lab.kind, lab.unit);
    if (!unit || unit->name == unitsOf(lab.kind).first.name) return lab.value;
    switch (lab.kind) {
        case LabKind::Glucose:
            return lab.value * kGlucoseMgPerMmol;
        case LabKind::A1c:
            return lab.value / 10.929 + 2.15;
        case LabKind::Insulin:
            return lab.value / kInsulinPmolPerMicroUnit;
        case LabKind::Triglycerides:
            return lab.value * kTriglyceridesMgPerMmol;
        case LabKind::Hdl:
        case LabKind::Ldl:
        case LabKind::TotalCholesterol:
            return lab.value * kCholesterolMgPerMmol;
        case LabKind::Ketones:
            return lab.value / kKetonesMgPerMmol;
        case LabKind::UricAcid:
            return lab.value / kUricAcidMicromolPerMg;
        case LabKind::Alt:
        case LabKind::Egfr:
            break;
    }
    return lab.value;
}

}  // namespace steady

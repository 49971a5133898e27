#pragma once

#include "core/domain/lab.h"

namespace steady {

/// A published threshold in both units of a kind (O-09). A result is compared in the unit that was
/// typed and never converted, because 5.6 mmol/L is 100.9 mg/dL.
struct Cutoff {
    LabKind kind;
    double first;   ///< in unitsOf(kind).first
    double second;  ///< in unitsOf(kind).second
};

/// Whether a result of that kind reaches the threshold: value ≥ cut-off, to 1e-9 (O-01).
bool reaches(Lab const& lab, Cutoff const& cutoff);

inline constexpr Cutoff kGlucose54{LabKind::Glucose, 54, 3.0};
inline constexpr Cutoff kGlucose70{LabKind::Glucose, 70, 3.9};
inline constexpr Cutoff kGlucose90{LabKind::Glucose, 90, 5.0};
inline constexpr Cutoff kGlucose100{LabKind::Glucose, 100, 5.6};
inline constexpr Cutoff kGlucose126{LabKind::Glucose, 126, 7.0};
inline constexpr Cutoff kGlucose140{LabKind::Glucose, 140, 7.8};
inline constexpr Cutoff kGlucose180{LabKind::Glucose, 180, 10.0};
inline constexpr Cutoff kGlucose200{LabKind::Glucose, 200, 11.1};
inline constexpr Cutoff kGlucose250{LabKind::Glucose, 250, 13.9};
inline constexpr Cutoff kGlucose300{LabKind::Glucose, 300, 16.7};
inline constexpr Cutoff kGlucose350{LabKind::Glucose, 350, 19.4};
inline constexpr Cutoff kGlucose600{LabKind::Glucose, 600, 33.3};
inline constexpr Cutoff kA1cPrediabetes{LabKind::A1c, 5.7, 39};
inline constexpr Cutoff kA1cDiabetes{LabKind::A1c, 6.5, 48};
inline constexpr Cutoff kTriglycerides150{LabKind::Triglycerides, 150, 1.7};
inline constexpr Cutoff kTriglycerides500{LabKind::Triglycerides, 500, 5.65};
inline constexpr Cutoff kTriglycerides1000{LabKind::Triglycerides, 1000, 11.3};
inline constexpr Cutoff kHdl40{LabKind::Hdl, 40, 1.0};
inline constexpr Cutoff kHdl50{LabKind::Hdl, 50, 1.3};
inline constexpr Cutoff kLdl190{LabKind::Ldl, 190, 4.9};
inline constexpr Cutoff kUricAcid8{LabKind::UricAcid, 8, 476};
inline constexpr Cutoff kEgfr60{LabKind::Egfr, 60, 60};
inline constexpr Cutoff kEgfr30{LabKind::Egfr, 30, 30};
inline constexpr Cutoff kAltThreeTimesLimit{LabKind::Alt, 120, 120};  ///< 3 × 40 U/L (O-10)

}  // namespace steady

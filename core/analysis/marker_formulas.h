#pragma once

#include "core/domain/lab.h"
#include "core/domain/profile.h"

#include <optional>

namespace steady {

/// The formulas of section C. Glucose, triglycerides and HDL in mg/dL, insulin in µU/mL, unless a
/// Lab is taken: then in the unit that was typed.

/// C-05, HOMA-IR: glucose[mmol/L]·insulin[µU/mL]/22.5 (S8), in whichever units were typed.
double homaIr(Lab const& glucose, Lab const& insulin);

/// C-07, QUICKI: 1/(log10 insulin + log10 glucose) (S8).
double quicki(double insulin, double glucose);

/// C-08, TyG: ln(triglycerides · glucose / 2) (S8). Not the other spelling, ln(TG·G)/2.
double triglycerideGlucoseIndex(double triglycerides, double glucose);

/// C-10, estimated average glucose in mg/dL from A1c in %: 28.7·A1c − 46.7 (ADAG 2008, S7).
double estimatedAverageGlucose(double a1cPercent);
double a1cFromAverageGlucose(double mgPerDl);

/// C-13, SPISE: 600·HDL^0.185 / (TG^0.2 · BMI^1.338).
double spise(double hdl, double triglycerides, double bmi);

/// The middle of three insulin and glucose values of a tolerance test (C-13, Matsuda).
struct ToleranceTest {
    double glucose0 = 0;
    double insulin0 = 0;
    double glucoseMean = 0;
    double insulinMean = 0;
};
double matsuda(ToleranceTest const& test);

/// C-11: where a value lies, judged in the unit that was typed (A-03, O-09).
enum class GlucoseBand { Normal, Prediabetes, Diabetes };
GlucoseBand fastingGlucoseBand(Lab const& glucose);
GlucoseBand a1cBand(Lab const& a1c);
GlucoseBand toleranceGlucoseBand(Lab const& twoHours);

/// C-14 (2017 ACC/AHA); an upper band when either number reaches it.
enum class PressureBand { Normal, Elevated, Stage1, Stage2, VeryHigh };
PressureBand pressureBand(BloodPressure pressure);

/// C-12: the points known, the points that count, of five.
struct SyndromeCount {
    int present = 0;
    int known = 0;
};
SyndromeCount metabolicSyndrome(Profile const& profile, Date today);

}  // namespace steady

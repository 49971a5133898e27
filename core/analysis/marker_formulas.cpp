#include "core/analysis/marker_formulas.h"

#include "core/analysis/marker_labs.h"
#include "core/analysis/markers.h"
#include "core/domain/lab_cutoffs.h"

#include <cmath>

namespace steady {

namespace {

bool typedIn(Lab const& lab, std::string_view unit) {
    auto const row = findUnit(lab.kind, lab.unit);
    return row && row->name == unit;
}

GlucoseBand glucoseBand(Lab const& lab, Cutoff const& prediabetes, Cutoff const& diabetes) {
    if (reaches(lab, diabetes)) return GlucoseBand::Diabetes;
    return reaches(lab, prediabetes) ? GlucoseBand::Prediabetes : GlucoseBand::Normal;
}

bool takesAny(Profile const& profile, std::initializer_list<Medicine> medicines) {
    for (auto const medicine : medicines)
        if (profile.takes(medicine)) return true;
    return false;
}

/// Alberti 2009 (S8b); sex `average` counts as female (O-04).
double waistCutoff(Profile const& profile) {
    if (profile.sex() != Sex::Male) return 80;
    auto const ancestry = profile.ancestry();
    bool const lower = ancestry == Ancestry::SouthAsian || ancestry == Ancestry::EastAsian;
    return lower ? 90 : 94;
}

bool treatsPressure(Profile const& profile) {
    return takesAny(profile, {Medicine::AceInhibitor, Medicine::Arb, Medicine::PotassiumSparing,
                              Medicine::OtherBpMedicine, Medicine::Diuretic, Medicine::BetaBlocker,
                              Medicine::RateLimiting});
}

bool treatsGlucose(Profile const& profile) {
    return takesAny(profile, {Medicine::Insulin, Medicine::Sulfonylurea, Medicine::Glinide,
                              Medicine::Sglt2Inhibitor, Medicine::Glp1Agonist, Medicine::Metformin,
                              Medicine::Pioglitazone, Medicine::Dpp4Inhibitor, Medicine::Acarbose});
}

}  // namespace

double basalMetabolicRate(Sex sex, Kilograms weight, Centimetres height, int age) {
    double const constant = sex == Sex::Male ? 5 : sex == Sex::Female ? -161 : -78;
    return 10 * weight.value + 6.25 * height.value - 5 * age + constant;
}

double activityFactor(Activity activity) {
    switch (activity) {
        case Activity::Sedentary:
            return 1.40;
        case Activity::Light:
            return 1.50;
        case Activity::Moderate:
            return 1.65;
        case Activity::Active:
            return 1.80;
        case Activity::VeryActive:
            return 2.00;
    }
    return 1.50;
}

double bodyMassIndex(Kilograms weight, Centimetres height) {
    double const metres = height.value / 100;
    return weight.value / (metres * metres);
}

double waistToHeight(Centimetres waist, Centimetres height) {
    return waist / height;
}

double homaIr(Lab const& glucose, Lab const& insulin) {
    bool const millimoles = typedIn(glucose, "mmol/L");
    if (millimoles && typedIn(insulin, "pmol/L")) return glucose.value * insulin.value / 135;
    if (millimoles) return glucose.value * inFirstUnit(insulin) / 22.5;
    return inFirstUnit(glucose) * inFirstUnit(insulin) / 405;
}

double quicki(double insulin, double glucose) {
    return 1 / (std::log10(insulin) + std::log10(glucose));
}

double triglycerideGlucoseIndex(double triglycerides, double glucose) {
    return std::log(triglycerides * glucose / 2);
}

double estimatedAverageGlucose(double a1cPercent) {
    return 28.7 * a1cPercent - 46.7;
}

double a1cFromAverageGlucose(double mgPerDl) {
    return (mgPerDl + 46.7) / 28.7;
}

double spise(double hdl, double triglycerides, double bmi) {
    return 600 * std::pow(hdl, 0.185) / (std::pow(triglycerides, 0.2) * std::pow(bmi, 1.338));
}

double matsuda(ToleranceTest const& test) {
    return 10000 / std::sqrt(test.glucose0 * test.insulin0 * test.glucoseMean * test.insulinMean);
}

GlucoseBand fastingGlucoseBand(Lab const& glucose) {
    return glucoseBand(glucose, kGlucose100, kGlucose126);
}

GlucoseBand a1cBand(Lab const& a1c) {
    return glucoseBand(a1c, kA1cPrediabetes, kA1cDiabetes);
}

GlucoseBand toleranceGlucoseBand(Lab const& twoHours) {
    return glucoseBand(twoHours, kGlucose140, kGlucose200);
}

PressureBand pressureBand(BloodPressure pressure) {
    auto const [upper, lower] = pressure;
    if (upper >= 180 || lower >= 120) return PressureBand::VeryHigh;
    if (upper >= 140 || lower >= 90) return PressureBand::Stage2;
    if (upper >= 130 || lower >= 80) return PressureBand::Stage1;
    return upper >= 120 ? PressureBand::Elevated : PressureBand::Normal;
}

SyndromeCount metabolicSyndrome(Profile const& profile, Date today) {
    LabPicture const labs(profile, today);
    SyndromeCount count;
    auto const point = [&count](bool isKnown, bool isPresent) {
        count.known += isKnown ? 1 : 0;
        count.present += isKnown && isPresent ? 1 : 0;
    };
    auto const waist = profile.waist();
    point(waist.has_value(), waist && waist->value >= waistCutoff(profile));
    auto const triglycerides = labs.latest(LabKind::Triglycerides);
    point(triglycerides.has_value(), triglycerides && reaches(*triglycerides, kTriglycerides150));
    auto const hdl = labs.latest(LabKind::Hdl);
    auto const& hdlLimit = profile.sex() == Sex::Male ? kHdl40 : kHdl50;
    point(hdl.has_value(), hdl && !reaches(*hdl, hdlLimit));
    auto const pressure = profile.bloodPressure();
    bool const pressureTreated = treatsPressure(profile);
    point(
        pressure || pressureTreated,
        pressureTreated || (pressure && (pressure->systolic >= 130 || pressure->diastolic >= 85)));
    auto const glucose = labs.latestFastingGlucose();
    bool const glucoseTreated = treatsGlucose(profile);
    point(glucose || glucoseTreated, glucoseTreated || (glucose && reaches(*glucose, kGlucose100)));
    return count;
}

}  // namespace steady

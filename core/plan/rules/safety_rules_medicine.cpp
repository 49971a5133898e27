#include "core/plan/rules/safety_rules.h"

namespace steady {

namespace {

Text const kPressureMayFall = STEADY_TEXT("safety", "Fewer carbs lower blood pressure too.");

// The states stand for KETO LC DEF TRE HIIT HVY PRO | AER RES IMP SALT NUM.
std::vector<SafetyRow> const kMedicineRows{
    {.id = "B-14",
     .medicines = {Medicine::AceInhibitor, Medicine::Arb, Medicine::PotassiumSparing,
                   Medicine::OtherBpMedicine, Medicine::BetaBlocker, Medicine::RateLimiting},
     .states = "K c c c c c . | . . . X .",
     .reason = kPressureMayFall,
     .note = STEADY_TEXT(
         "safety",
         "With a blood-pressure medicine, one care point: stand up slowly and check your "
         "blood pressure at home each week."),
     .messageClass = MessageClass::Info,
     .source = "Murdoch, BJGP 2019 (S14)",
     .evidence = Evidence::Verified},
    {.id = "B-15",
     .medicines = {Medicine::Diuretic},
     .states = "K c c c c . . | . . . X .",
     .limits = {.fluidTargetOff = true},
     .reason = kPressureMayFall,
     .note = STEADY_TEXT("safety",
                         "With a diuretic, one care point: drink to thirst, stand up slowly "
                         "and check your blood pressure at home each week."),
     .messageClass = MessageClass::Info,
     .source = "General knowledge",
     .evidence = Evidence::General},
    {.id = "B-16",
     .medicines = {Medicine::AceInhibitor, Medicine::Arb, Medicine::PotassiumSparing},
     .states = "K . . . . . . | . . . X .",
     .reason = STEADY_TEXT("safety", "Potassium could rise too high."),
     .note = STEADY_TEXT("safety",
                         "Please leave out potassium salt and potassium supplements: your medicine "
                         "already keeps potassium in the body."),
     .messageClass = MessageClass::Info,
     .source = "General knowledge",
     .evidence = Evidence::General},
    {.id = "B-17",
     .medicines = {Medicine::Lithium},
     .states = "X K K X K . . | . . . X .",
     .reason = STEADY_TEXT("safety", "Its level changes with salt, fluid and meals."),
     .movementReason = STEADY_TEXT("safety", "Heavy sweating can change its level."),
     .instead = {.food = STEADY_TEXT("safety", "Steady meals, salt and fluids.")},
     .note = STEADY_TEXT("safety",
                         "With lithium, keep meals, salt and fluids steady from day to day, and "
                         "talk with your clinician before you change how you eat."),
     .messageClass = MessageClass::Clinician,
     .source = "General knowledge",
     .evidence = Evidence::General},
    {.id = "B-18",
     .medicines = {Medicine::Warfarin},
     .states = "K c . c . . . | . . . . .",
     .reason = STEADY_TEXT("safety", "New foods can shift how it works."),
     .note = STEADY_TEXT("safety",
                         "Keep the amount of leafy greens steady from week to week, and tell your "
                         "INR clinic that your meals are changing."),
     .messageClass = MessageClass::Clinician,
     .source = "General knowledge",
     .evidence = Evidence::General},
    {.id = "B-19",
     .medicines = {Medicine::AcidosisRisk},
     .states = "K c . . . . . | . . . . .",
     .reason = STEADY_TEXT("safety", "With ketones the acid could add up."),
     .note = STEADY_TEXT("safety",
                         "Your medicine can raise acid in the blood or the risk of kidney stones. "
                         "Please ask your clinician before you cut carbs."),
     .messageClass = MessageClass::Clinician,
     .source = "General knowledge",
     .evidence = Evidence::General},
    {.id = "B-20",
     .medicines = {Medicine::Steroid, Medicine::Antipsychotic},
     .states = "c . c c . . . | . . . . .",
     .note = STEADY_TEXT("safety",
                         "Your medicine can raise sugar and appetite by itself, so please do not "
                         "judge your progress by these numbers alone."),
     .messageClass = MessageClass::Info,
     .source = "General knowledge",
     .evidence = Evidence::General},
    {.id = "B-21",
     .medicines = {Medicine::BetaBlocker, Medicine::RateLimiting},
     .states = ". . . . c . . | . . . . .",
     .limits = {.heartRateZonesOff = true},
     .note = STEADY_TEXT("safety",
                         "Your medicine holds the pulse down and can hide signs of low sugar, so "
                         "your plan uses effort and the talk test instead of heart rate."),
     .messageClass = MessageClass::Info,
     .source = "ADA Position Statement 2016 (S17)",
     .evidence = Evidence::Verified},
};

}  // namespace

std::vector<SafetyRow> const& medicineRows() {
    return kMedicineRows;
}

}  // namespace steady

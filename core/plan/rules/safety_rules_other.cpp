#include "core/plan/rules/safety_rules.h"

namespace steady {

namespace {

bool matchesShiftPattern(Facts const& facts) {
    auto const pattern = facts.profile.workPattern();
    return pattern == WorkPattern::Night || pattern == WorkPattern::Rotating;
}

Text const kNeedsFuel = STEADY_TEXT("safety", "Your body needs its fuel now.");
Text const kSteadyMeals = STEADY_TEXT("safety", "Your plan has steady slow-carb meals.");

// The states stand for KETO LC DEF TRE HIIT HVY PRO | AER RES IMP SALT NUM.
std::vector<SafetyRow> const kOtherRows{
    {.id = "B-42",
     .conditions = {Condition::BariatricSurgeryRecent},
     .states = "X K X X K c c | . . . . .",
     .reason = STEADY_TEXT("safety", "Healing and absorption set the pace."),
     .movementReason = STEADY_TEXT("safety", "Healing sets the pace."),
     .instead = {.food = STEADY_TEXT("safety", "Your surgical team's steps come first.")},
     .note = STEADY_TEXT("safety",
                         "In the first 18 months your surgical team sets food and pace; Steady "
                         "helps with walking, sleep and calm."),
     .messageClass = MessageClass::Clinician,
     .source = "General knowledge",
     .evidence = Evidence::General},
    {.id = "B-45",
     .conditions = {Condition::CancerTreatment},
     .states = "X K X X K K . | . . . . .",
     .reason = kNeedsFuel,
     .movementReason = STEADY_TEXT("safety", "Treatment changes what you can carry."),
     .instead = {.food = kSteadyMeals},
     .note = STEADY_TEXT("safety",
                         "During treatment, keeping weight and strength comes first. An oncology "
                         "dietitian could help you with food."),
     .messageClass = MessageClass::Clinician,
     .source = "General knowledge",
     .evidence = Evidence::General},
    {.id = "B-46",
     .conditions = {Condition::SevereMentalIllness, Condition::SubstanceDependence},
     .states = "X K K X c . . | . . . . .",
     .reason = STEADY_TEXT("safety", "Support and steady days come first."),
     .instead = {.food = kSteadyMeals},
     .note = STEADY_TEXT("safety",
                         "Support comes first: your care team can help you choose one small step. "
                         "Sleep and walking are good starts."),
     .messageClass = MessageClass::Clinician,
     .source = "VLCKD contraindications 2023 (S13)",
     .evidence = Evidence::Verified},
    {.id = "B-47",
     .conditions = {Condition::OsteoporosisFracture, Condition::Hernia, Condition::PelvicFloor},
     .states = ". . . . c K . | . c X . .",
     .movementReason = STEADY_TEXT("safety", "Straining raises pressure suddenly."),
     .instead = {.movement = STEADY_TEXT("safety", "Your plan has gentler exercises.")},
     .note =
         STEADY_TEXT("safety",
                     "No jumping and no bending of the back under load; your plan picks gentler "
                     "exercises. A physiotherapist could help you progress."),
     .messageClass = MessageClass::Clinician,
     .source = "General knowledge",
     .evidence = Evidence::General},
    {.id = "B-48",
     .conditions = {Condition::ThyroidUntreated},
     .states = "K c K c K c . | . . . . .",
     .reason = STEADY_TEXT("safety", "Treating the thyroid comes first."),
     .movementReason = STEADY_TEXT("safety", "Treating the thyroid comes first."),
     .note = STEADY_TEXT("safety",
                         "An untreated thyroid changes energy, weight and pulse. Please see your "
                         "clinician about it first."),
     .messageClass = MessageClass::Clinician,
     .source = "General knowledge",
     .evidence = Evidence::General},
    {.id = "B-49",
     .conditions = {Condition::AcuteIllness},
     .states = "X c X X X X . | X X X . .",
     .reason = kNeedsFuel,
     .movementReason = STEADY_TEXT("safety", "Rest helps you recover."),
     .instead = {.food = STEADY_TEXT("safety", "Fluids and your usual carbs."),
                 .energy = STEADY_TEXT("safety", "Fluids and your usual carbs."),
                 .movement = STEADY_TEXT("safety", "Rest until 24 hours well.")},
     .note = STEADY_TEXT("safety",
                         "Sick-day mode: fluids, your usual carbs and rest, until you have been "
                         "well for 24 hours."),
     .messageClass = MessageClass::Info,
     .source = "Product decision",
     .evidence = Evidence::Product},
    {.id = "B-50",
     .conditions = {Condition::ShiftWork},
     .reading = {matchesShiftPattern, STEADY_TEXT("safety", "your shifts")},
     .states = ". . . c . . . | . . . . .",
     .note = STEADY_TEXT("safety",
                         "With shifts, one care point: hang your window on your main "
                         "sleep and leave it alone on days when the shift changes."),
     .messageClass = MessageClass::Info,
     .source = "Product decision",
     .evidence = Evidence::Product},
};

}  // namespace

std::vector<SafetyRow> const& otherRows() {
    return kOtherRows;
}

}  // namespace steady

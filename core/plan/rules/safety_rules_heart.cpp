#include "core/plan/rules/latest_values.h"
#include "core/plan/rules/safety_rules.h"

namespace steady {

namespace {

bool hasPressureFrom(Facts const& facts, double systolic, double diastolic) {
    auto const latest = latestPressure(facts);
    return latest && eitherReaches(latest->pressure, systolic, diastolic);
}

bool hasPressureFrom160(Facts const& facts) {
    return hasPressureFrom(facts, 160, 100);
}
bool hasPressureFrom180(Facts const& facts) {
    return hasPressureFrom(facts, 180, 110);
}
bool hasPressureFrom130(Facts const& facts) {
    return hasPressureFrom(facts, 130, 80);
}

Text const kStraining = STEADY_TEXT("safety", "Straining raises pressure suddenly.");
Text const kLastPressure = STEADY_TEXT("safety", "your last blood pressure");
Text const kHeartTeam = STEADY_TEXT("safety", "Your heart team's plan comes first.");

// The states stand for KETO LC DEF TRE HIIT HVY PRO | AER RES IMP SALT NUM.
std::vector<SafetyRow> const kHeartRows{
    {.id = "B-31",
     .conditions = {Condition::HeartFailure, Condition::Arrhythmia, Condition::ValveDisease,
                    Condition::Cardiomyopathy},
     .states = "X K K K X X . | K K X X .",
     .limits = {.fluidTargetOff = true},
     .reason = STEADY_TEXT("safety", "Fluid and minerals shift with carbs."),
     .movementReason = kStraining,
     .instead = {.food = STEADY_TEXT("safety", "Your plan uses slower carbs."),
                 .movement = STEADY_TEXT("safety", "Slow walking stays fine.")},
     .note = STEADY_TEXT("safety",
                         "Your heart team's plan comes first; slow walking stays fine. A gain of "
                         "2 kg or more in 3 days needs medical care the same day."),
     .messageClass = MessageClass::Clinician,
     .source = "VLCKD contraindications 2023 (S13)",
     .evidence = Evidence::Verified},
    {.id = "B-32",
     .conditions = {Condition::UnstableAngina, Condition::RecentHeartEvent},
     .states = "X X X X X X . | X X X X .",
     .limits = {.everyExerciseSupervised = true},
     .reason = STEADY_TEXT("safety", "Healing needs steady days first."),
     .movementReason = STEADY_TEXT("safety", "Training belongs under supervision for now."),
     .instead = {.food = kHeartTeam,
                 .energy = kHeartTeam,
                 .movement = STEADY_TEXT("safety", "Ask for cardiac rehabilitation.")},
     .note = STEADY_TEXT("safety",
                         "For now training belongs under supervision: please ask your clinician "
                         "about cardiac rehabilitation. Sleep and calm are good starts."),
     .messageClass = MessageClass::Clinician,
     .source = "VLCKD contraindications 2023 (S13)",
     .evidence = Evidence::Verified},
    {.id = "B-33",
     .conditions = {Condition::StableCoronaryDisease, Condition::PastStroke},
     .states = "K . . c K K . | c c . X .",
     .limits = {.shortestWindowHours = 10},
     .reason = STEADY_TEXT("safety", "Minerals and blood fats can shift."),
     .movementReason = kStraining,
     .instead = {.movement = STEADY_TEXT("safety", "Your plan keeps effort moderate.")},
     .note = STEADY_TEXT("safety",
                         "Keep effort moderate, with your heart rate at least 10 beats below the "
                         "point where chest discomfort starts. Please check new training with your "
                         "clinician."),
     .messageClass = MessageClass::Clinician,
     .source = "ADA Position Statement 2016 (S17)",
     .evidence = Evidence::Verified},
    {.id = "B-34",
     .reading = {hasPressureFrom160, kLastPressure},
     .states = "c . . . X X . | c c . X .",
     .movementReason = kStraining,
     .instead = {.movement = STEADY_TEXT("safety", "Light to moderate movement.")},
     .note = STEADY_TEXT("safety",
                         "Keep movement light to moderate and never hold your breath while you "
                         "lift."),
     .messageClass = MessageClass::Clinician,
     .source = "ADA Position Statement 2016 (S17)",
     .evidence = Evidence::Verified},
    {.id = "B-35",
     .reading = {hasPressureFrom180, kLastPressure},
     .states = "c . . . X X . | X X X X .",
     .movementReason = STEADY_TEXT("safety", "It needs a check first."),
     .instead = {.movement = STEADY_TEXT("safety", "Rest, calm breathing and sleep.")},
     .note = STEADY_TEXT("safety",
                         "All training pauses until a later reading is below 180/110 and a "
                         "clinician has looked at it."),
     .messageClass = MessageClass::Clinician,
     .source = "ACC/AHA 2017 (S25)",
     .evidence = Evidence::Secondary},
    // O-13: known high blood pressure and a raised last reading only close advice to add salt.
    {.id = "O-13",
     .conditions = {Condition::Hypertension},
     .reading = {hasPressureFrom130, kLastPressure},
     .states = ". . . . . . . | . . . X .",
     .messageClass = MessageClass::Info,
     .source = "ACC/AHA 2017 (S25)",
     .evidence = Evidence::Secondary},
};

}  // namespace

std::vector<SafetyRow> const& heartRows() {
    return kHeartRows;
}

}  // namespace steady

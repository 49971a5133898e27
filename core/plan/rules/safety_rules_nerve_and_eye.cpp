#include "core/plan/rules/safety_rules.h"

namespace steady {

namespace {

Text const kFreshLoad = STEADY_TEXT("safety", "Knocks could go unnoticed.");
Text const kBikeOrPool = STEADY_TEXT("safety", "Bike, pool or seated exercise.");

// The states stand for KETO LC DEF TRE HIIT HVY PRO | AER RES IMP SALT NUM.
std::vector<SafetyRow> const kNerveAndEyeRows{
    {.id = "B-36",
     .conditions = {Condition::RetinopathySevere},
     .states = "c . . . X X . | . c X . .",
     .movementReason = STEADY_TEXT("safety", "Straining raises pressure suddenly."),
     .instead = {.movement = STEADY_TEXT("safety", "Walking, bike or water.")},
     .note = STEADY_TEXT("safety",
                         "No jumping, head-down positions or straining; light strength with 15 or "
                         "more repetitions is fine. An eye check before a big carb cut could "
                         "protect your sight."),
     .messageClass = MessageClass::Clinician,
     .source = "Exercise and diabetic retinopathy, PMC4254543 (S18)",
     .evidence = Evidence::Verified},
    {.id = "B-37",
     .conditions = {Condition::Neuropathy},
     .states = ". . . . c . . | . . c . .",
     .movementReason = kFreshLoad,
     .instead = {.movement = kBikeOrPool},
     .note = STEADY_TEXT(
         "safety",
         "With nerve damage in the feet, one care point: look at your feet every day and "
         "choose bike, pool or seated exercise when they are sore."),
     .messageClass = MessageClass::Info,
     .source = "ADA Position Statement 2016 (S17)",
     .evidence = Evidence::Verified},
    {.id = "B-38",
     .conditions = {Condition::FootUlcer},
     .states = ". . . . X c . | c c X . .",
     .movementReason = STEADY_TEXT("safety", "The sore needs rest from weight."),
     .instead = {.movement = STEADY_TEXT("safety", "Arm or seated work.")},
     .note = STEADY_TEXT("safety",
                         "An open foot sore needs medical care today. Until it has healed, train "
                         "with your arms or seated, without weight on the foot."),
     .messageClass = MessageClass::Urgent,
     .source = "ADA Position Statement 2016 (S17)",
     .evidence = Evidence::Verified},
    {.id = "B-39",
     .conditions = {Condition::AutonomicNeuropathy},
     .states = "K c . K K c . | c . . . .",
     .limits = {.heartRateZonesOff = true},
     .reason = STEADY_TEXT("safety", "Blood pressure could fall on standing."),
     .movementReason = STEADY_TEXT("safety", "Heart rate may not follow effort."),
     .note = STEADY_TEXT("safety",
                         "Change position slowly, avoid heat, and go by effort instead of heart "
                         "rate. Please check harder training with your clinician."),
     .messageClass = MessageClass::Clinician,
     .source = "ADA Position Statement 2016 (S17)",
     .evidence = Evidence::Verified},
};

}  // namespace

std::vector<SafetyRow> const& nerveAndEyeRows() {
    return kNerveAndEyeRows;
}

}  // namespace steady

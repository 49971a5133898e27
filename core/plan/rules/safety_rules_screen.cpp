#include "core/plan/rules/safety_rules.h"

#include <algorithm>

namespace steady {

namespace {

constexpr int kEatingScreenYes = 2;

bool needsSupervision(Readiness const& answers) {
    return answers.chestPain || answers.blackout || answers.supervisedOnly;
}

bool closesTraining(Facts const& facts) {
    auto const answers = effectiveReadiness(facts.profile);
    return answers && needsSupervision(*answers);
}

bool asksForCare(Facts const& facts) {
    auto const answers = effectiveReadiness(facts.profile);
    return answers && !needsSupervision(*answers) && *answers != Readiness{};
}

bool sameReadiness(Profile const& before, Profile const& after) {
    return effectiveReadiness(before) == effectiveReadiness(after);
}

Text const kReadinessWords = STEADY_TEXT("safety", "your readiness answers");

// B-52. The states stand for KETO LC DEF TRE HIIT HVY PRO | AER RES IMP SALT NUM.
std::vector<SafetyRow> const kScreenRows{
    {.id = "B-52",
     .reading = {closesTraining, kReadinessWords},
     .states = ". . . . X X . | X X X . .",
     .movementReason = STEADY_TEXT("safety", "It needs a check first."),
     .instead = {.movement = STEADY_TEXT("safety", "Rest, calm breathing and sleep.")},
     .note = STEADY_TEXT("safety",
                         "Please see your clinician before you train; your answers need a check. "
                         "If you have chest pain now, call your emergency number."),
     .messageClass = MessageClass::Clinician,
     .source = "Themes of the readiness screen 2015 (S12)",
     .evidence = Evidence::Verified},
    {.id = "B-52",
     .reading = {.applies = asksForCare, .words = kReadinessWords, .sameAnswers = sameReadiness},
     .states = ". . . . K . . | c c . . .",
     .movementReason = STEADY_TEXT("safety", "Hard bursts need a check first."),
     .instead = {.movement = STEADY_TEXT("safety", "Light to moderate training.")},
     .note = STEADY_TEXT(
         "safety",
         "After your readiness answers, one care point: keep training light to moderate, "
         "and check harder work with your clinician."),
     .messageClass = MessageClass::Info,
     .source = "Themes of the readiness screen 2015 (S12); ADA 2016 (S17)",
     .evidence = Evidence::Verified},
};

bool isHeartOrPressure(Condition condition) {
    switch (condition) {
        case Condition::HeartFailure:
        case Condition::Arrhythmia:
        case Condition::ValveDisease:
        case Condition::Cardiomyopathy:
        case Condition::UnstableAngina:
        case Condition::RecentHeartEvent:
        case Condition::StableCoronaryDisease:
        case Condition::PastStroke:
        case Condition::Hypertension:
            return true;
        default:
            return false;
    }
}

bool isBoneOrTissue(Condition condition) {
    return condition == Condition::OsteoporosisFracture || condition == Condition::Hernia ||
           condition == Condition::PelvicFloor;
}

}  // namespace

std::vector<SafetyRow> const& screenRows() {
    return kScreenRows;
}

bool eatingScreenIsPositive(std::array<bool, 5> const& answers) {
    return std::count(answers.begin(), answers.end(), true) >= kEatingScreenYes;
}

std::optional<Readiness> effectiveReadiness(Profile const& profile) {
    auto answers = profile.readiness();
    if (!answers) return std::nullopt;
    // O-16: what was ticked overrides a "no". Shift work is no condition of the body.
    for (auto const condition : profile.draft().conditions) {
        if (condition == Condition::ShiftWork) continue;
        if (isHeartOrPressure(condition))
            answers->heartOrHighBp = true;
        else if (isBoneOrTissue(condition))
            answers->boneOrJoint = true;
        else
            answers->otherCondition = true;
    }
    if (!profile.draft().medicines.empty()) answers->prescribedMedicine = true;
    return answers;
}

}  // namespace steady

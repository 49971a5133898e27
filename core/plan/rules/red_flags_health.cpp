#include "core/plan/rules/red_flags.h"

namespace steady {

namespace {

constexpr int kApnoeaAsk = 3;
constexpr int kApnoeaSoon = 5;
constexpr int kVeryTired = 7;  // J-01
constexpr int kTiredWeeks = 4;

Alert healthAlert(char const* rule, MessageClass messageClass, Text text, bool now = false) {
    return {rule, messageClass, now, std::move(text)};
}

bool hasPressureTrouble(Profile const& profile) {
    if (profile.has(Condition::Hypertension)) return true;
    for (auto const medicine : {Medicine::AceInhibitor, Medicine::Arb, Medicine::PotassiumSparing,
                                Medicine::OtherBpMedicine, Medicine::Diuretic})
        if (profile.takes(medicine)) return true;
    return false;
}

}  // namespace

std::vector<Alert> labFlags(RedFlagFacts const& it) {
    std::vector<Alert> alerts;
    auto const add = [&](MessageClass messageClass, Text text) {
        alerts.push_back(healthAlert("R-16", messageClass, std::move(text)));
    };
    if (latestReaches(kTriglycerides1000, it.facts))
        add(MessageClass::Urgent, STEADY_TEXT("alert",
                                              "Your triglycerides are very high and can inflame "
                                              "the pancreas. Please call your clinician today."));
    else if (latestReaches(kTriglycerides500, it.facts))
        add(MessageClass::Clinician, STEADY_TEXT("alert",
                                                 "Your triglycerides are very high. Please book a "
                                                 "visit with your clinician."));
    if (latestReaches(kLdl190, it.facts))
        add(MessageClass::Clinician, STEADY_TEXT("alert",
                                                 "Your LDL cholesterol is very high. Please book a "
                                                 "visit with your clinician."));
    // More than three times the upper limit, so the limit itself stays silent.
    auto const alt = latestResult(LabKind::Alt, it.facts);
    if (alt && alt->lab.value > kAltThreeTimesLimit.first)
        add(MessageClass::Clinician, STEADY_TEXT("alert",
                                                 "Your liver value ALT is more than three times "
                                                 "the usual limit. Please see your clinician."));
    bool const isKnown = it.facts.profile.has(Condition::Ckd) ||
                         it.facts.profile.has(Condition::DialysisOrTransplant);
    if (!isKnown && latestIsBelow(kEgfr60, it.facts))
        add(MessageClass::Clinician, STEADY_TEXT("alert",
                                                 "Your kidney value eGFR is below 60. Please ask "
                                                 "your clinician for a repeat test."));
    return alerts;
}

int apnoeaScore(Facts const& facts, ApnoeaAnswers const& answers) {
    auto const neck = facts.profile.neck();
    int score = 0;
    for (bool const yes : {answers.snores, answers.tired, answers.observedPauses,
                           hasPressureTrouble(facts.profile), facts.bmi() > 35, facts.age() > 50,
                           neck && neck->value > 40, facts.profile.sex() != Sex::Female})
        score += yes ? 1 : 0;
    return score;
}

std::optional<Alert> apnoeaFlag(Facts const& facts, ApnoeaAnswers const& answers) {
    int const score = apnoeaScore(facts, answers);
    if (score >= kApnoeaSoon || answers.dozesAtTheWheel)
        return healthAlert("R-15", MessageClass::Clinician,
                           STEADY_TEXT("alert",
                                       "Your answers point to pauses in breathing at night. Please "
                                       "see your clinician in the next days, and don't drive when "
                                       "you are drowsy."));
    if (score < kApnoeaAsk) return std::nullopt;
    return healthAlert("R-15", MessageClass::Clinician,
                       STEADY_TEXT("alert",
                                   "Pauses in breathing at night are more likely with your "
                                   "numbers. It could be worth asking your clinician about a sleep "
                                   "test."));
}

/// Without answers the five themes that the profile knows are a lower bound of the score; being
/// tired for four weeks (J-01) is the theme that the diary knows.
std::vector<Alert> apnoeaFlags(RedFlagFacts const& it) {
    ApnoeaAnswers answers;
    answers.tired = feltInEachWeek(it.facts, FeelingKind::Fatigue, kVeryTired, kTiredWeeks);
    if (auto const alert = apnoeaFlag(it.facts, answers)) return {*alert};
    return {};
}

std::vector<Alert> symptomFlags(RedFlagFacts const& it) {
    std::vector<Alert> alerts;
    if (it.has(Symptom::ChestPain) || it.has(Symptom::FaintedOnEffort) ||
        it.has(Symptom::OneSidedWeakness) || it.has(Symptom::VisionOrSpeechChange))
        alerts.push_back(healthAlert(
            "R-11", MessageClass::Urgent,
            STEADY_TEXT("alert", "Stop exercising and call your emergency number now."), true));
    bool const bellyUrgent = it.has(Symptom::MidBellyPainToTheBack) ||
                             (it.has(Symptom::RightBellyPainAfterMeals) &&
                              (it.has(Symptom::Fever) || it.has(Symptom::YellowEyes)));
    if (bellyUrgent)
        alerts.push_back(
            healthAlert("R-14", MessageClass::Urgent,
                        STEADY_TEXT("alert", "This belly pain needs medical help today.")));
    else if (it.has(Symptom::RightBellyPainAfterMeals))
        alerts.push_back(healthAlert(
            "R-14", MessageClass::Clinician,
            STEADY_TEXT("alert",
                        "Pain below the right ribs after meals could come from gallstones. Please "
                        "see your clinician.")));
    bool const wound = it.row("B-37") && (it.has(Symptom::FootWound) || it.row("B-38"));
    if (wound || it.has(Symptom::RedHotSwollenFoot))
        alerts.push_back(healthAlert(
            "R-17", MessageClass::Urgent,
            STEADY_TEXT("alert",
                        "Your foot needs medical care today. Please keep your weight off it.")));
    if (it.has(Symptom::NotSafe))
        alerts.push_back(healthAlert(
            "R-18", MessageClass::Urgent,
            STEADY_TEXT("alert",
                        "You are not alone. Please call your emergency number or a crisis line "
                        "now, or go to someone you trust."),
            true));
    bool const otherReason = it.facts.profile.pregnancy() == Pregnancy::Pregnant ||
                             it.facts.profile.pregnancy() == Pregnancy::Breastfeeding;
    if (it.has(Symptom::NoPeriodForThreeMonths) && !otherReason && it.gates.allows(Component::Def))
        alerts.push_back(healthAlert(
            "R-19", MessageClass::Clinician,
            STEADY_TEXT("alert",
                        "Three months without a period while losing weight: your weight goal "
                        "pauses. Please see your clinician.")));
    return alerts;
}

}  // namespace steady

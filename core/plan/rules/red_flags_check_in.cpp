#include "core/plan/rules/red_flags.h"

#include <algorithm>
#include <array>
#include <utility>

namespace steady {

namespace {

// J flags: 0 none … 10 worst.
constexpr int kStrongThirst = 6;
constexpr int kThirstWeeks = 2;
constexpr int kStrongDizziness = 5;
constexpr std::chrono::days kCheckInWeek{7};

/// The newest answer of the last seven days.
std::optional<int> answerOfThisWeek(Facts const& facts, FeelingKind kind) {
    Feeling const* newest = nullptr;
    for (auto const& felt : facts.history.symptoms) {
        bool const recent =
            felt.when.day <= facts.today && felt.when.day > facts.today - kCheckInWeek;
        if (felt.kind != kind || !recent) continue;
        if (!newest || felt.when.day >= newest->when.day) newest = &felt;
    }
    return newest ? std::optional(newest->value) : std::nullopt;
}

/// What a mark in the diary means to the red flags; other marks mean nothing to them.
std::optional<Symptom> symptomOf(FlagKind sign) {
    static constexpr std::array<std::pair<FlagKind, Symptom>, 15> table{
        {{FlagKind::Ill, Symptom::Unwell},
         {FlagKind::Dizzy, Symptom::Dizzy},
         {FlagKind::ChestPain, Symptom::ChestPain},
         {FlagKind::Fainted, Symptom::FaintedOnEffort},
         {FlagKind::WeakOnOneSide, Symptom::OneSidedWeakness},
         {FlagKind::VisionOrSpeechChange, Symptom::VisionOrSpeechChange},
         {FlagKind::Breathless, Symptom::Breathless},
         {FlagKind::FastBreathing, Symptom::FastBreathing},
         {FlagKind::Vomiting, Symptom::Vomiting},
         {FlagKind::BellyPain, Symptom::BellyPain},
         {FlagKind::Confused, Symptom::Confused},
         {FlagKind::Drowsy, Symptom::Drowsy},
         {FlagKind::IrregularPulse, Symptom::IrregularPulse},
         {FlagKind::FootWound, Symptom::FootWound},
         {FlagKind::NotSafe, Symptom::NotSafe}}};
    for (auto const& [flag, symptom] : table)
        if (flag == sign) return symptom;
    return std::nullopt;
}

}  // namespace

Symptoms symptomsOf(Facts const& facts) {
    Symptoms symptoms;
    for (auto const& sign : facts.history.signs)
        if (auto const symptom = symptomOf(sign.kind)) symptoms.insert(*symptom);
    if (answerOfThisWeek(facts, FeelingKind::ThirstNightUrination).value_or(0) >= kStrongThirst)
        symptoms.insert(Symptom::ThirstOrUrination);
    if (answerOfThisWeek(facts, FeelingKind::DizzyStanding).value_or(0) >= kStrongDizziness)
        symptoms.insert(Symptom::Dizzy);
    return symptoms;
}

bool feltInEachWeek(Facts const& facts, FeelingKind kind, int atLeast, int weeks) {
    std::vector<bool> felt(static_cast<std::size_t>(weeks), false);
    for (auto const& each : facts.history.symptoms) {
        auto const daysAgo = (facts.today - each.when.day).count();
        if (each.kind != kind || daysAgo < 0 || daysAgo >= 7L * weeks) continue;
        // One better week is enough to say that it comes and goes.
        if (each.value < atLeast) return false;
        felt[static_cast<std::size_t>(daysAgo / 7)] = true;
    }
    return std::all_of(felt.begin(), felt.end(), [](bool week) { return week; });
}

std::vector<Alert> checkInFlags(RedFlagFacts const& it) {
    std::vector<Alert> alerts;
    bool const thirsty =
        feltInEachWeek(it.facts, FeelingKind::ThirstNightUrination, kStrongThirst, kThirstWeeks);
    if (thirsty && !hasKnownDiabetes(it.facts))
        alerts.push_back({"R-06", MessageClass::Clinician, false,
                          STEADY_TEXT("alert",
                                      "Two weeks of strong thirst or night trips could have many "
                                      "causes. A lab test of your sugar could tell: please book a "
                                      "visit with your clinician.")});
    bool const treated = it.row("B-14") || it.row("B-15");
    if (treated && it.has(Symptom::Dizzy))
        alerts.push_back({"W17", MessageClass::Clinician, false,
                          STEADY_TEXT("alert",
                                      "You feel dizzy on standing and take a medicine for blood "
                                      "pressure. Please call your clinician within 48 hours, stand "
                                      "up slowly, and make no further step in window or carbs.")});
    return alerts;
}

}  // namespace steady

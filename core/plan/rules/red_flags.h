#pragma once

#include "core/plan/facts.h"
#include "core/plan/gates.h"
#include "core/plan/plan.h"
#include "core/plan/rules/latest_values.h"

#include <optional>
#include <set>
#include <vector>

namespace steady {

/// What a person says about the moment beside a reading.
enum class Symptom {
    Unwell,
    Vomiting,
    BellyPain,
    FastBreathing,
    Drowsy,
    Confused,
    Fits,
    CannotSwallow,
    AloneOnInsulin,
    ThirstOrUrination,
    UnwantedWeightLoss,
    Dizzy,
    ChestPain,
    Breathless,
    OneSidedWeakness,
    VisionOrSpeechChange,
    FaintedOnEffort,
    IrregularPulse,
    RightBellyPainAfterMeals,
    MidBellyPainToTheBack,
    Fever,
    YellowEyes,
    FootWound,
    RedHotSwollenFoot,
    NotSafe,
    NoPeriodForThreeMonths,
};
using Symptoms = std::set<Symptom>;

/// What red flags read. Symptoms are empty when nobody asked.
struct RedFlagFacts {
    Facts const& facts;
    Gates const& gates;
    Symptoms symptoms;

    bool has(Symptom symptom) const { return symptoms.contains(symptom); }
    bool row(std::string_view id) const { return gates.matched(id); }
};

/// Type 1, type 2, LADA or pancreatogenic diabetes, or a medicine that is given for nothing else.
bool hasKnownDiabetes(Facts const& facts);

/// R-01 … … R-19; R-12 and
/// R-13 from the weight trend; J-06 and J-08 of the weekly check-in.
std::vector<Alert> glucoseFlags(RedFlagFacts const& it);
std::vector<Alert> ketoneFlags(RedFlagFacts const& it);
std::vector<Alert> pressureFlags(RedFlagFacts const& it);
std::vector<Alert> labFlags(RedFlagFacts const& it);
std::vector<Alert> apnoeaFlags(RedFlagFacts const& it);
std::vector<Alert> symptomFlags(RedFlagFacts const& it);

/// R-03 for a reading that was taken before exercise (O-26); nothing for people who do not go low,
/// and from 90 to 249 mg/dL.
std::optional<Alert> beforeExerciseFlag(RedFlagFacts const& it, DatedLab const& reading);

std::vector<Alert> trendFlags(RedFlagFacts const& it);
std::vector<Alert> checkInFlags(RedFlagFacts const& it);
/// H-04 and G-07: when stress, mood or lying awake belongs before a clinician.
std::vector<Alert> restFlags(RedFlagFacts const& it);

/// What the newest weekly check-in (J) says about the moment beside a reading.
Symptoms symptomsOf(Facts const& facts);
/// Whether a check-in value was at least so high in each of the last weeks.
bool feltInEachWeek(Facts const& facts, FeelingKind kind, int atLeast, int weeks);

/// All of them, in the order of O-06.
std::vector<Alert> redFlags(RedFlagFacts const& it);

/// O-06: urgent first, then `now`, then rule id, then as they came (newest reading first).
void sortAlerts(std::vector<Alert>& alerts);

/// the eight themes of the apnoea screen; the five that the profile knows are counted from
/// it, the other three only when they were answered.
struct ApnoeaAnswers {
    bool snores = false;
    bool tired = false;
    bool observedPauses = false;
    bool dozesAtTheWheel = false;
};
int apnoeaScore(Facts const& facts, ApnoeaAnswers const& answers);
std::optional<Alert> apnoeaFlag(Facts const& facts, ApnoeaAnswers const& answers);

/// read the weight trend (E-07) at week ends, oldest first. The last value is the
/// latest complete week.
struct WeightCourse {
    std::vector<double> weekEndTrendKg;
    int planWeek = 1;
    bool carbsJustChanged = false;  ///< within the 14 days of E-06
};
std::optional<Alert> fastLossFlag(WeightCourse const& course, SafetyLimits const& limits);
std::optional<Alert> unplannedLossFlag(double trendSixMonthsAgoKg, double trendNowKg,
                                       GateState deficit);

}  // namespace steady

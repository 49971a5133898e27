#include "core/plan/rules/red_flags.h"
#include "core/support/round.h"

namespace steady {

namespace {

constexpr int kKetoneDays = 7;

/// Which reading of ketones holds for a person (O-27).
enum class KetoneScale {
    Diabetes,    ///< R-07
    KetoDiet,    ///< R-08
    KetoType2,   ///< type 2 on a ketogenic plan: expected up to 3.0, then as R-07
    NeitherNor,  ///< no diabetes and no ketogenic plan
};

bool ketoInForce(RedFlagFacts const& it) {
    return it.facts.profile.approach() == Approach::Ketogenic && it.gates.allows(Component::Keto);
}

bool isIll(RedFlagFacts const& it) {
    return it.has(Symptom::Vomiting) || it.has(Symptom::BellyPain) ||
           it.has(Symptom::FastBreathing) || it.has(Symptom::Drowsy);
}

bool glucoseIsHighToday(RedFlagFacts const& it) {
    auto const glucose = latestResult(LabKind::Glucose, it.facts);
    return glucose && glucose->day == it.facts.today && reaches(glucose->lab, kGlucose250);
}

KetoneScale ketoneScale(RedFlagFacts const& it) {
    for (auto const* row : {"B-02", "B-03", "B-08", "B-09", "B-10", "B-11"})
        if (it.row(row)) return KetoneScale::Diabetes;
    bool const keto = ketoInForce(it);
    if (!hasKnownDiabetes(it.facts)) return keto ? KetoneScale::KetoDiet : KetoneScale::NeitherNor;
    bool const well = !isIll(it) && !it.has(Symptom::Unwell) && !glucoseIsHighToday(it);
    return keto && well ? KetoneScale::KetoType2 : KetoneScale::Diabetes;
}

Alert ketoneAlert(char const* rule, MessageClass messageClass, bool now, Text text) {
    return {rule, messageClass, now, std::move(text)};
}

Alert ketonesExpected() {
    return ketoneAlert(
        "R-08", MessageClass::Info, false,
        STEADY_TEXT("alert", "Your ketones are in the range that a ketogenic plan expects."));
}

Alert ketoneEmergency(char const* rule) {
    return ketoneAlert(rule, MessageClass::Urgent, true,
                       STEADY_TEXT("alert",
                                   "Your ketones are a medical emergency, even if glucose is "
                                   "normal. Call your emergency number now."));
}

Alert ketonesToday(char const* rule) {
    return ketoneAlert(rule, MessageClass::Urgent, false,
                       STEADY_TEXT("alert",
                                   "Your ketones are high, even if glucose is normal. Please get "
                                   "medical help today; if you vomit or have belly pain, call your "
                                   "emergency number."));
}

std::optional<Alert> onDiabetesScale(RedFlagFacts const& it, double ketones) {
    if (ketones < 0.6 - kTolerance) return std::nullopt;
    bool const acidRows = it.row("B-08") || it.row("B-11");
    bool const acidSigns = it.has(Symptom::Vomiting) || it.has(Symptom::BellyPain);
    if (ketones > 3.0 + kTolerance || (acidRows && acidSigns)) return ketoneEmergency("R-07");
    if (ketones > 1.5 + kTolerance) return ketonesToday("R-07");
    return ketoneAlert("R-07", MessageClass::Clinician, false,
                       STEADY_TEXT("alert",
                                   "Your ketones are raised. Please measure again in 2–4 hours and "
                                   "call your clinician."));
}

std::optional<Alert> onKetoScale(RedFlagFacts const& it, double ketones) {
    if (ketones < 0.5 - kTolerance) return std::nullopt;
    if (ketones <= 3.0 + kTolerance) return ketonesExpected();
    if (ketones > 5.0 + kTolerance)
        return isIll(it) || it.has(Symptom::Unwell) ? ketoneEmergency("R-08")
                                                    : ketonesToday("R-08");
    if (isIll(it)) return ketonesToday("R-08");
    return ketoneAlert("R-08", MessageClass::Clinician, false,
                       STEADY_TEXT("alert",
                                   "Your ketones are higher than a ketogenic plan expects. Please "
                                   "eat some carbs, measure again and call your clinician."));
}

std::optional<Alert> withoutReason(double ketones) {
    if (ketones > 3.0 + kTolerance) return ketonesToday("R-08");
    if (ketones < 1.5 - kTolerance) return std::nullopt;
    return ketoneAlert("R-08", MessageClass::Clinician, false,
                       STEADY_TEXT("alert",
                                   "Your ketones are raised without a ketogenic plan. Please "
                                   "measure again and talk with your clinician."));
}

}  // namespace

std::vector<Alert> ketoneFlags(RedFlagFacts const& it) {
    auto const latest = latestResult(LabKind::Ketones, it.facts);
    if (!latest || latest->day <= it.facts.today - std::chrono::days{kKetoneDays}) return {};
    double const ketones = inFirstUnit(latest->lab);
    std::optional<Alert> alert;
    switch (ketoneScale(it)) {
        case KetoneScale::Diabetes:
            alert = onDiabetesScale(it, ketones);
            break;
        case KetoneScale::KetoDiet:
            alert = onKetoScale(it, ketones);
            break;
        case KetoneScale::KetoType2:
            alert = ketones > 3.0 + kTolerance ? onDiabetesScale(it, ketones)
                                               : onKetoScale(it, ketones);
            break;
        case KetoneScale::NeitherNor:
            alert = withoutReason(ketones);
            break;
    }
    if (!alert) return {};
    return {*alert};
}

}  // namespace steady

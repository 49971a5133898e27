#include "core/coach/day_of_check.h"

#include "core/analysis/diary_slice.h"
#include "core/plan/day_check.h"
#include "core/plan/facts.h"
#include "core/plan/rules/latest_values.h"
#include "core/plan/rules/red_flags.h"

#include <algorithm>

namespace steady {

namespace {

constexpr int kBeforeSessionMinutes = 60;  // O-26

bool isOpenTraining(SessionCard const& card) {
    return !card.done && card.session.kind != Modality::Balance;
}

bool wasFlagged(TodayInputs const& inputs, FlagKind kind) {
    auto const flags = entriesOf<Flag>(inputs.diary.entries, {inputs.day, inputs.day});
    return std::any_of(flags.begin(), flags.end(),
                       [kind](Flag const* flag) { return flag->kind == kind; });
}

void checkDizziness(TodayView& view, TodayInputs const& inputs) {
    if (!wasFlagged(inputs, FlagKind::Dizzy)) return;
    view.alerts.push_back(
        {"F-16", MessageClass::Info, false,
         STEADY_TEXT("alert",
                     "You felt dizzy today: please leave the session until it has passed, and "
                     "stand up slowly.")});
}

/// The newest glucose reading of the last hour.
std::optional<DatedLab> glucoseOfLastHour(TodayInputs const& inputs, Facts const& facts) {
    auto const readings = resultsOf(LabKind::Glucose, facts);
    if (readings.empty() || readings.back().day != inputs.day || !readings.back().time)
        return std::nullopt;
    int const ago = minuteOfDiaryDay(inputs.now.time) - minuteOfDiaryDay(readings.back().time);
    if (ago < 0 || ago > kBeforeSessionMinutes) return std::nullopt;
    return readings.back();
}

Alert measureFirst() {
    return {"R-03", MessageClass::Info, false,
            STEADY_TEXT("alert",
                        "Before today's session, please measure your glucose: below 90 mg/dL "
                        "(5.0 mmol/L) some carbs come first, from 250 mg/dL (13.9 mmol/L) check "
                        "ketones.")};
}

void checkGlucose(TodayView& view, TodayInputs const& inputs, Profile const& person,
                  Gates const& gates) {
    Facts facts{person, {}, inputs.day};
    if (!dayCheckCare(facts, gates).asksGlucose) return;
    for (auto const* reading :
         entriesOf<Measurement>(inputs.diary.entries, {inputs.day, inputs.day}))
        facts.history.readings.push_back(*reading);
    auto const reading = glucoseOfLastHour(inputs, facts);
    if (!reading) return view.alerts.push_back(measureFirst());
    if (reading->tag == ReadingTag::BeforeExercise) return;
    if (auto flag = beforeExerciseFlag({facts, gates, {}}, *reading))
        view.alerts.push_back(*std::move(flag));
}

}  // namespace

void addDayOfCheck(TodayView& view, TodayInputs const& inputs, Profile const& person) {
    auto const* plan = planInForce(inputs.diary.plans, inputs.day);
    auto const& sessions = view.sessions;
    if (!plan || !view.isToday || std::none_of(sessions.begin(), sessions.end(), isOpenTraining))
        return;
    checkDizziness(view, inputs);
    checkGlucose(view, inputs, person, plan->gates);
    sortAlerts(view.alerts);
}

}  // namespace steady

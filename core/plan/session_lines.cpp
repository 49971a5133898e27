#include "core/plan/session_lines.h"

#include "core/plan/double_progression.h"

#include <cmath>

namespace steady {

namespace {

constexpr double kLightSetShare = 0.5;

Text spanText(int low, int high) {
    if (low == high) return STEADY_TEXT("movement", "%1").with(low);
    return STEADY_TEXT("movement", "%1–%2").with(low, high);
}

}  // namespace

std::vector<Text> warmUpLines(PlannedSession const& session) {
    switch (session.kind) {
        case Modality::Resistance:
            return {STEADY_TEXT("movement",
                                "5 minutes easy: walk, march on the spot or cycle until warm."),
                    STEADY_TEXT("movement",
                                "Then one light set of each lift before its first real set.")};
        case Modality::Hiit:
            return {STEADY_TEXT("movement", "5–10 minutes easy, with two short faster bits.")};
        case Modality::Balance:
            return {
                STEADY_TEXT("movement", "Stand near a wall or counter, in firm shoes or barefoot."),
                STEADY_TEXT("movement", "March on the spot for two minutes.")};
        case Modality::Aerobic:
        case Modality::Walk:
            return {STEADY_TEXT("movement", "Start slowly for 5 minutes, then find your pace.")};
    }
    return {};
}

std::vector<Text> coolDownLines(PlannedSession const& session) {
    if (session.kind == Modality::Balance)
        return {STEADY_TEXT("movement", "Shake out the legs and sit for a minute.")};
    return {STEADY_TEXT("movement", "5 minutes slow walking, with long breaths out.")};
}

Text warmUpSetText(Exercise const& exercise, std::optional<double> loadKg) {
    if (!takesLoad(exercise)) return {};
    if (!loadKg)
        return STEADY_TEXT("movement", "First a light set: 8 calm ones with little weight.");
    auto const light = weightDown(exercise, *loadKg * kLightSetShare, {});
    if (!light) return STEADY_TEXT("movement", "First a light set: 8 calm ones without weight.");
    bool const whole = std::abs(*light - std::round(*light)) < 1e-9;
    return STEADY_TEXT("movement", "First a light set: 8 calm ones with %1 kg.")
        .with(figure(*light, whole ? 0 : 1));
}

Text countText(SetMeasure measure, int low, int high) {
    auto const span = spanText(low, high);
    switch (measure) {
        case SetMeasure::Reps:
            return span;
        case SetMeasure::RepsEachSide:
            return STEADY_TEXT("movement", "%1 each side").with(span);
        case SetMeasure::Seconds:
            return STEADY_TEXT("movement", "%1 s").with(span);
        case SetMeasure::SecondsEachSide:
            return STEADY_TEXT("movement", "%1 s each side").with(span);
    }
    return span;
}

Text doseText(PlannedExercise const& planned) {
    auto const* exercise = findExercise(planned.exercise);
    if (!exercise)
        return STEADY_TEXT("movement", "%1 × %2")
            .with(planned.sets, spanText(planned.repsLow, planned.repsHigh));
    auto const goal = goalOf(*exercise, planned);
    return STEADY_TEXT("movement", "%1 × %2")
        .with(goal.sets, countText(exercise->measure, goal.low, goal.high));
}

}  // namespace steady

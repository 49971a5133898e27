#include "core/plan/breathing.h"

#include <algorithm>
#include <cmath>

namespace steady {

double BreathingPattern::cycleSeconds() const {
    double sum = 0;
    for (auto const& step : steps)
        sum += step.seconds;
    return sum;
}

double BreathingPattern::sessionSeconds(int minutes) const {
    double const cycle = cycleSeconds();
    return std::ceil(minutes * 60 / cycle - 1e-9) * cycle;
}

std::optional<BreathingPattern> breathingPatternOf(std::string_view practice) {
    // Balban 2023: two breaths in, the second short, and an exhalation as long as is comfortable.
    if (practice == "cyclic_sighing")
        return BreathingPattern{
            {{BreathPhase::In, 3, 0.75}, {BreathPhase::InAgain, 2, 1}, {BreathPhase::Out, 7, 0}}};
    if (practice == "slow_breathing")  // H-03: about 6 a minute
        return BreathingPattern{{{BreathPhase::In, 4, 1}, {BreathPhase::Out, 6, 0}}};
    return std::nullopt;
}

BreathMoment breathAt(BreathingPattern const& pattern, int minutes, double elapsedSeconds) {
    double const whole = pattern.sessionSeconds(minutes);
    double const cycle = pattern.cycleSeconds();
    double const elapsed = std::clamp(elapsedSeconds, 0.0, whole);
    BreathMoment moment;
    moment.over = elapsed >= whole;
    int const left = static_cast<int>(std::ceil(whole - elapsed - 1e-9));
    moment.minutesLeft = left / 60;
    moment.secondsOfMinuteLeft = left % 60;
    moment.breath = static_cast<int>(std::min(elapsed, whole - 1e-6) / cycle) + 1;
    double into = moment.over ? cycle : elapsed - (moment.breath - 1) * cycle;
    double before = pattern.steps.back().fullAtEnd;
    for (std::size_t at = 0; at < pattern.steps.size(); ++at) {
        auto const& step = pattern.steps[at];
        bool const last = at + 1 == pattern.steps.size();
        if (into < step.seconds || last) {
            double const share = std::min(1.0, into / step.seconds);
            moment.phase = step.phase;
            moment.secondsLeft = std::max(1, static_cast<int>(std::ceil(step.seconds - into)));
            moment.fullness = before + (step.fullAtEnd - before) * share;
            return moment;
        }
        into -= step.seconds;
        before = step.fullAtEnd;
    }
    return moment;
}

}  // namespace steady

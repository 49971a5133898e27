#pragma once

#include <optional>
#include <string_view>
#include <vector>

namespace steady {

enum class BreathPhase { In, InAgain, Out };

/// One part of a breath: how long it takes, and how full the lungs are at its end (0 to 1).
struct BreathStep {
    BreathPhase phase = BreathPhase::In;
    double seconds = 4;
    double fullAtEnd = 1;
};

/// A breath that is repeated until the minutes are over.
struct BreathingPattern {
    std::vector<BreathStep> steps;

    double cycleSeconds() const;
    /// The asked time, up to the end of the breath that is going on then.
    double sessionSeconds(int minutes) const;
};

/// H-03: cyclic sighing (a breath, a short second one, a long way out) and slow breathing (six a
/// minute). Nothing for practices that pace no breath.
std::optional<BreathingPattern> breathingPatternOf(std::string_view practice);

/// Where a session stands after some seconds.
struct BreathMoment {
    BreathPhase phase = BreathPhase::In;
    int secondsLeft = 0;  ///< of the phase, counted down to 1
    double fullness = 0;  ///< 0 empty, 1 full
    int breath = 1;       ///< which one it is, from 1
    int minutesLeft = 0;  ///< of the session, rounded down
    int secondsOfMinuteLeft = 0;
    bool over = false;
};
BreathMoment breathAt(BreathingPattern const& pattern, int minutes, double elapsedSeconds);

}  // namespace steady

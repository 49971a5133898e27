#pragma once

#include "core/analysis/stress_summary.h"
#include "core/support/date.h"
#include "core/support/text.h"

#include <optional>
#include <string>
#include <vector>

namespace steady {

/// One time of the evening, in the order in which they come.
struct EveningPoint {
    enum class Kind { Coffee, Alcohol, LastMeal, WindDown, Bed };
    Kind kind = Kind::Bed;
    ClockTime at;
    Text name;  ///< "last coffee"

    bool operator==(EveningPoint const&) const = default;
};

/// Tonight, worked backwards from getting up (G-02), with the step of the way back that is in force
/// (G-06, W01).
struct EveningView {
    std::vector<EveningPoint> points;
    ClockTime bed;
    ClockTime wake;
    Text sentence;                 ///< tonight's bedtime and why it is that one
    std::optional<ClockTime> now;  ///< only on today
    bool special = false;          ///< another bedtime than the plan's
    bool soon = false;             ///< from four hours before wind-down on

    bool operator==(EveningView const&) const = default;
};

/// A practice as it can be chosen and done.
struct PracticeChoice {
    std::string id;
    Text name;
    int minutes = 5;
    int timesAWeek = 7;
    Text how;
    Text reason;
    bool chosen = false;

    bool operator==(PracticeChoice const&) const = default;
};

struct CalmView {
    std::vector<PracticeChoice> practices;  ///< the open ones
    Text suggestion;                        ///< H-04; empty when nothing asks for it
    Text todayText;                         ///< "5 min done today"
    Text weekText;                          ///< H-02 with its n
    Text screenText;                        ///< the last four answers, and the change since
    bool screenDue = false;                 ///< H-01: a month has gone by

    bool operator==(CalmView const&) const = default;
};

struct RestView {
    std::optional<EveningView> evening;  ///< nothing without a plan of sleep
    std::optional<CalmView> calm;        ///< nothing without a plan of stress

    bool operator==(RestView const&) const = default;
};

}  // namespace steady

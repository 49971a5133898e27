#pragma once

#include "core/support/date.h"
#include "core/support/text.h"

#include <optional>
#include <vector>

namespace steady {

struct SeriesPoint {
    Date date;
    double value = 0;

    bool operator==(SeriesPoint const&) const = default;
};

/// Dated values with a unit. Days without a value are absent: a gap, never zero.
struct Series {
    std::string key;  ///< "weight_trend", as in trends --json
    Text name;
    std::string unit;
    int decimals = 1;
    std::vector<SeriesPoint> points;

    bool operator==(Series const&) const = default;
};

/// A day after today, as the plan projects it from today's trend (E-04).
struct ProjectedWeight {
    Date date;
    double kept100Kg = 0;
    double kept70Kg = 0;
    double kept50Kg = 0;

    bool operator==(ProjectedWeight const&) const = default;
};

/// How a day's eating lay to the window of that day.
enum class WindowFit {
    Before,  ///< no window was planned yet
    Within,
    Beyond,
};

/// First to last bite of a complete day. A diary day runs from 04:00, so 00:30 is late.
struct WindowDay {
    Date date;
    ClockTime first;
    ClockTime last;
    double hours = 0;
    WindowFit fit = WindowFit::Before;

    bool operator==(WindowDay const&) const = default;
};

/// The window that was planned over some days.
struct PlannedWindow {
    DateRange days;
    ClockTime start;
    ClockTime end;

    bool operator==(PlannedWindow const&) const = default;
};

struct WindowCard {
    std::vector<WindowDay> days;
    std::vector<PlannedWindow> planned;
    Text summary;
};

/// A main sleep as a bar. Hours go on past midnight: bed at 22:40 is 22.67, waking at 06:30
/// is 30.5.
struct NightBar {
    Date day;
    double bedHour = 0;
    double wakeHour = 0;
    double hours = 0;     ///< slept that day, naps too
    bool enough = false;  ///< the target less 30 min (O-61)
    double efficiency = 0;

    bool operator==(NightBar const&) const = default;
};

/// Bed and waking as they were planned over some days.
struct NightTarget {
    DateRange days;
    double bedHour = 0;
    double wakeHour = 0;

    bool operator==(NightTarget const&) const = default;
};

/// The last fourteen nights of the range, however long that is.
struct NightsCard {
    DateRange range;
    std::vector<NightBar> nights;
    std::vector<NightTarget> targets;
    Text summary;
};

/// Waking on that scale: within half a day of the planned waking, so that no night jumps at noon.
double wakeHourOf(ClockTime wake, ClockTime planned);

/// How much of the plan a day kept: the mean of the pillars with data on it (I-01).
struct KeptDay {
    Date date;
    double share = 0;  ///< 0 to 1
    int pillars = 0;

    bool operator==(KeptDay const&) const = default;
};

struct KeptCard {
    std::vector<KeptDay> days;
    Text summary;
};

/// Daily stress with its 7-day mean (H-02), and the totals of the four questions (H-01). Without an
/// answer there is no card.
struct StressCard {
    Series daily;
    Series mean;
    Series screens;  ///< 0 to 16
    Text summary;
};

/// Waist, and waist-to-height where the height is known. Without readings there is no card.
struct WaistCard {
    Series waist;
    Series ratio;
    std::optional<double> heightCm;
    Text summary;
};

}  // namespace steady

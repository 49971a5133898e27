#pragma once

#include "core/coach/trends_cards.h"
#include "core/domain/entry.h"
#include "core/support/date.h"
#include "core/support/text.h"

#include <optional>
#include <string>
#include <vector>

namespace steady {

struct Milestone {
    double kg = 0;
    Text label;
};

/// Weight: raw points, the trend line (E-07), goal and milestones of the plan in force.
struct WeightTrendCard {
    Series raw;
    Series trend;
    std::optional<double> goalKg;
    std::vector<Milestone> milestones;
    std::vector<ProjectedWeight> projection;  ///< from today on; empty without a goal
    Text summary;
};

/// One ISO week of movement minutes by modality, beside what the plan of that week asked for.
struct MovementWeek {
    Date monday;
    double aerobicMinutes = 0;
    double resistanceMinutes = 0;
    double walkMinutes = 0;
    double hiitMinutes = 0;
    std::optional<double> plannedMinutes;
    bool tracked = false;  ///< false: no entry at all in the week, a gap
    bool running = false;  ///< the current week
};

struct MovementCard {
    std::vector<MovementWeek> weeks;
    Text summary;
};

struct NightPoint {
    Date day;
    double hours = 0;
    double targetLow = 7;
};

struct SleepCard {
    std::vector<NightPoint> nights;
    Series mean;  ///< 7-night running mean
    double bandLow = 7;
    double bandHigh = 9;
    Text summary;
};

struct WeekMean {
    Date monday;
    std::optional<double> value;  ///< nothing: no complete day in the week
    int n = 0;
    bool running = false;
};

/// Glycaemic load or net carbs, mean of logged days per week against the budget.
struct FoodCard {
    Series days;
    std::vector<WeekMean> weeks;
    std::optional<double> budget;
    std::string unit;
    Text title;
    Text summary;
};

struct PlanChange {
    Date date;
    int version = 1;
};

/// The Trends page as a value. Every card has one sentence with its n.
struct TrendsView {
    DateRange range;
    Date today;
    WeightTrendCard weight;
    MovementCard movement;
    SleepCard sleep;
    NightsCard nights;
    StressCard stress;
    FoodCard food;
    WindowCard window;
    KeptCard kept;
    WaistCard waist;
    std::vector<PlanChange> planChanges;
    bool numbersHidden = false;
    bool foodHidden = false;      ///< D-16: a plate leads, food has no figures
    bool countingHidden = false;  ///< an eating disorder: no eating times, nothing kept in percent
    bool empty = true;
};

}  // namespace steady

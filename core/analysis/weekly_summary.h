#pragma once

#include "core/analysis/adherence.h"
#include "core/analysis/day_colour.h"
#include "core/analysis/meal_colour.h"
#include "core/domain/entry.h"

#include <functional>
#include <map>
#include <optional>
#include <utility>
#include <vector>

namespace steady {

/// What the plan in force asked of one day, without the plan itself.
struct DayTargets {
    bool planned = false;  ///< a plan was in force
    std::optional<double> energyKcal;
    MealTargets meal;
    DayBudget budget;
    bool coloursOff = false;  ///< a safety row asks for no food colours (B-06)
    std::optional<std::pair<ClockTime, ClockTime>> window;
    double aerobicMinutes = 0;
    int aerobicSessions = 0;
    int resistanceSessions = 0;
    int hiitSessions = 0;
    std::optional<double> sleepHours;
    bool practice = false;

    bool operator==(DayTargets const&) const = default;
};

/// A mean with the number of days (or nights) that it stands on.
struct MeanOf {
    std::optional<double> value;
    int n = 0;

    bool operator==(MeanOf const&) const = default;
};

/// One ISO week; every figure with its n. Nothing is not known, never zero.
struct WeeklySummary {
    IsoWeek week;
    int complete = 0;
    int partial = 0;
    int notTracked = 0;

    struct Weight {
        std::optional<double> trendKg;        ///< E-07 at the last weigh-in of the week
        std::optional<double> rateKgPerWeek;  ///< E-08 at the end of the week
        int n = 0;                            ///< weigh-ins in the week
        int rateN = 0;                        ///< weigh-ins under the rate
        bool operator==(Weight const&) const = default;
    } weight;

    /// Means of complete days; a figure of a day that is not wholly known is left out.
    struct NutritionMeans {
        MeanOf energyKcal, protein, netCarbs, gl, fibre;
        int n = 0;  ///< complete days
        bool operator==(NutritionMeans const&) const = default;
    } nutrition;

    struct Window {
        std::optional<double> meanHours;
        int daysMet = 0;
        int n = 0;
        bool operator==(Window const&) const = default;
    } window;

    struct Movement {
        double aerobicMinutes = 0;
        int aerobicSessions = 0;
        int resistanceSessions = 0;
        int hiitSessions = 0;
        double mvpaMinutes = 0;  ///< F-13
        double plannedAerobicMinutes = 0;
        int plannedAerobicSessions = 0;
        int plannedResistanceSessions = 0;
        int plannedHiitSessions = 0;
        bool operator==(Movement const&) const = default;
    } movement;

    struct Sleep {
        std::optional<double> meanHours;
        std::optional<double> wakeSdMinutes;  ///< G-03: the 14 days that end with the week
        std::optional<double> debtMinutes;    ///< G-05
        int n = 0;
        bool operator==(Sleep const&) const = default;
    } sleep;

    Adherence adherence;
    bool operator==(WeeklySummary const&) const = default;
};

struct WeeklySummaryInputs {
    IsoWeek week;
    Date today;                         ///< later days have not happened
    std::vector<Entry> const& entries;  ///< with enough lead for the weight trend
    std::map<Date, DayState> const& closed;
    std::function<DayTargets(Date)> targets;
};

WeeklySummary weeklySummary(WeeklySummaryInputs const& inputs);

}  // namespace steady

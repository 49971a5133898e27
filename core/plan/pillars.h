#pragma once

#include "core/domain/entry.h"
#include "core/domain/profile_choices.h"
#include "core/support/date.h"
#include "core/support/text.h"

#include <optional>
#include <string>
#include <vector>

namespace steady {

// What each generator makes: the parts of a Plan (core/plan/plan.h).

struct EnergyPlan {
    double bmrKcal = 0;
    double tdeeKcal = 0;
    double deficitKcal = 0;
    double floorKcal = 0;
    double targetKcal = 0;
    bool floorBinds = false;

    bool operator==(EnergyPlan const&) const = default;
};

/// First whole day with the goal reached when 100, 70 or 50 % of the gap is kept (E-04); nothing
/// when that takes longer than 730 days.
struct GoalDays {
    std::optional<int> kept100;
    std::optional<int> kept70;
    std::optional<int> kept50;

    bool operator==(GoalDays const&) const = default;
};

struct WeightPlan {
    double startKg = 0;
    double goalKg = 0;
    std::vector<double> milestonesKg;  ///< 3, 5, 7, 10 % (or to the goal), one decimal
    GoalDays goalDays;

    bool operator==(WeightPlan const&) const = default;
};

struct MealTarget {
    Text name;
    double share = 0;  ///< of the day's energy
    double proteinG = 0;
    double netCarbsG = 0;
    double fatG = 0;

    bool operator==(MealTarget const&) const = default;
};

struct NutritionPlan {
    Approach approach = Approach::LowGi;
    std::optional<double> proteinG;  ///< nothing under B-23
    std::optional<double> netCarbsG;
    std::optional<double> fibreG;
    std::optional<double> fatG;
    std::optional<double> glBudget;
    bool plateInsteadOfNumbers = false;  ///< D-16
    std::vector<MealTarget> meals;
    std::vector<Text> prioritise;
    std::vector<Text> limit;
    std::vector<Text> eliminate;
    std::vector<Text> sampleDay;  ///< one line a meal, in the order of meals

    bool operator==(NutritionPlan const&) const = default;
};

/// The window at the end of its ramp (O-35); the ramp lists the weekly lengths.
struct EatingWindowPlan {
    ClockTime start;
    ClockTime end;
    double hours = 8;
    std::vector<double> rampHours;
    WindowStyle style = WindowStyle::Balanced;

    bool operator==(EatingWindowPlan const&) const = default;
};

struct NumberRange {
    double low = 0;
    double high = 0;

    bool operator==(NumberRange const&) const = default;
};

struct PlannedExercise {
    std::string exercise;  ///< catalogue id
    Text name;
    int sets = 0;
    int repsLow = 0;
    int repsHigh = 0;
    int rir = 3;

    bool operator==(PlannedExercise const&) const = default;
};

enum class Intensity { Light, Moderate, Vigorous };

struct PlannedSession {
    Modality kind = Modality::Aerobic;
    Text name;  ///< "Brisk walk", "Strength A"
    int minutes = 0;
    Intensity intensity = Intensity::Moderate;
    std::optional<NumberRange> heartRateBpm;
    NumberRange rpe{3, 4};
    std::vector<PlannedExercise> exercises;
    Text why;  ///< why on this day

    bool operator==(PlannedSession const&) const = default;
};

struct PlannedDay {
    Weekday day = Weekday::Monday;
    int minutesAvailable = 0;
    std::vector<PlannedSession> sessions;

    bool operator==(PlannedDay const&) const = default;
};

/// One row of the twelve weeks (F-03).
struct ProgressionWeek {
    int week = 1;
    int aerobicSessions = 3;
    int aerobicMinutes = 30;
    int resistanceSessions = 2;
    int hiitSessions = 0;
    bool lighter = false;

    bool operator==(ProgressionWeek const&) const = default;
};

struct MovementPlan {
    Experience level = Experience::Beginner;
    int weekNumber = 1;
    std::vector<PlannedDay> week;  ///< seven days, Monday first
    std::vector<ProgressionWeek> progression;
    std::vector<Text> gaveWay;  ///< what the fallback ladder dropped, empty when all fits

    bool operator==(MovementPlan const&) const = default;
};

struct SleepPlan {
    double targetHours = 8;
    ClockTime bed;
    ClockTime wake;
    ClockTime coffeeUntil;
    ClockTime strongCaffeineUntil;
    ClockTime alcoholUntil;
    ClockTime lastMeal;
    ClockTime windDown;

    bool operator==(SleepPlan const&) const = default;
};

struct StressPlan {
    std::string practice;  ///< "cyclic_sighing"
    Text name;
    int minutes = 5;

    bool operator==(StressPlan const&) const = default;
};

template <>
struct EnumNames<Intensity> {
    static constexpr std::array<std::pair<Intensity, std::string_view>, 3> table{
        {{Intensity::Light, "light"},
         {Intensity::Moderate, "moderate"},
         {Intensity::Vigorous, "vigorous"}}};
};

}  // namespace steady

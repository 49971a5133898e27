#pragma once

#include "core/domain/entry.h"
#include "core/domain/profile.h"
#include "core/plan/rest_facts.h"
#include "core/plan/training_past.h"
#include "core/support/date.h"

#include <optional>
#include <vector>

namespace steady {

/// Since when the profile says a value that has no day of its own; nothing counts as today. A later
/// reading of the diary then decides (O-11).
struct ToldOn {
    std::optional<Date> pressure;
    std::optional<Date> waist;

    bool operator==(ToldOn const&) const = default;
};

/// What the diary knows that rules ask for. Nothing means not known, never zero.
struct History {
    std::optional<Date> firstPlan;              ///< effective date of version 1
    std::optional<double> weightTrendKg;        ///< E-07 at today
    std::optional<double> windowBaselineHours;  ///< median of ≥ 5 of 7 logged days (D-10)
    std::optional<double> netCarbBaselineG;     ///< median of ≥ 5 complete days in 14 (O-32)
    std::optional<double> estimatedTdeeKcal;    ///< E-09, when there is enough to say
    std::optional<int> sleepLatencyMinutes;     ///< 14-night median (G-02)
    std::vector<WeekDone> lastWeeks;            ///< up to four complete ISO weeks
    std::vector<Measurement> readings;          ///< glucose, ketones, blood pressure … 24 months
    std::vector<Flag> signs;                    ///< what was said of today and yesterday (B-R)
    std::vector<Feeling> symptoms;              ///< J-01 … J-08 of the last 28 days
    std::optional<double> windowStepHours;      ///< the ramp's step that is in force (O-35)
    std::vector<double> weekEndTrendKg;         ///< E-07 on the last Sundays, oldest first (O-29)
    std::optional<double> halfYearAgoTrendKg;   ///< E-07 six months ago (R-13)
    bool carbsJustChanged = false;              ///< within the 14 days of E-06
    ToldOn profileToldOn;                       ///< how old the undated values of the profile are
    RestHistory rest;                           ///< nights, stress and calm (G, H)
    bool hiitAccepted = false;                  ///< said yes to the offer of intervals (O-17)
    TrainingPast training;                      ///< what was done since the first plan (F-03)

    bool operator==(History const&) const = default;
};

/// The snapshot that rules read: who the person is, what the diary knows, and which day it is.
struct Facts {
    Profile profile;
    History history;
    Date today;

    int age() const { return profile.ageOn(today); }
    Kilograms weight() const {
        return history.weightTrendKg ? Kilograms{*history.weightTrendKg} : profile.weight();
    }
    /// The newest waist: of the profile, or one that was measured since.
    std::optional<Centimetres> waist() const;
    double bmi() const;
    std::optional<double> waistToHeight() const;
    /// Who the person is with the newest waist, blood pressure and laboratory results of the diary;
    /// readings of a meter stay out, because they never classify (C-11).
    Profile personNow() const;
    /// 1 in the first seven days of the first plan, 2 in the next … (O-07).
    int planWeek() const;
};

}  // namespace steady

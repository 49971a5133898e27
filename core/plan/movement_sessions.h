#pragma once

#include "core/plan/facts.h"
#include "core/plan/hiit_stage.h"
#include "core/plan/intensity.h"
#include "core/plan/schedule.h"
#include "core/plan/session_builder.h"

#include <vector>

namespace steady {

/// Everything that turns a shape of the week into sessions of a person.
struct SessionMaker {
    WeekNeed need;
    HeartOf heart;
    Trainee trainee;
    StrengthDose dose;
    HiitDose hiit;
    int planWeek = 1;
    bool onlySlowWalks = false;  ///< B-31 until a clinician agreed
    bool feetSpared = false;     ///< bike, pool or chair instead of walking
    bool balanceWork = false;    ///< from 65 years
    std::set<Equipment> equipment;
};

/// Seven days, Monday first, each session with why it stands there.
std::vector<PlannedDay> plannedDays(WeekShape const& week, SessionMaker const& maker);

}  // namespace steady

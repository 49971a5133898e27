#pragma once

#include "core/analysis/adherence.h"
#include "core/analysis/diary_days.h"
#include "core/analysis/sitting.h"
#include "core/analysis/weekly_summary.h"

#include <optional>
#include <vector>

namespace steady {

/// One day as the diary has it, for the shares of I-01 on that day alone.
struct KeptDayInputs {
    DiaryDay const& diary;
    std::vector<Sitting> const& sittings;
    DayState state = DayState::NotTracked;
    DayTargets const& targets;
    std::optional<double> sleptHours;
    bool over = true;  ///< false: today, what is not done yet may still come
};

/// I-01 for a single day, so that it can be drawn: food by the colours of its meals and the window
/// as met or not on complete days, movement by what the day asked for, sleep with target − 30 min
/// (O-61), the practice where it or stress was logged. The four days of data that a week wants do
/// not apply: a day is shown as it was. Nothing for a pillar without a plan or without data.
Adherence keptOn(KeptDayInputs const& day);

}  // namespace steady

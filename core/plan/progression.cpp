#include "core/plan/progression.h"

#include <algorithm>
#include <array>

namespace steady {

namespace {

constexpr int kProgrammeWeeks = 12;
constexpr int kRepeatFrom = 9;
constexpr double kLighterShare = 0.6;  // sets −40 %

struct ProgrammeRow {
    int aerobicSessions, aerobicMinutes, resistanceSessions, hiitSessions, sets, rir;
    bool lighter;
};

// F-03. HIIT counts only where it is unlocked (O-17).
constexpr std::array<ProgrammeRow, kProgrammeWeeks> kProgramme{{
    {3, 30, 2, 0, 2, 4, false},
    {3, 30, 2, 0, 2, 3, false},
    {3, 30, 2, 0, 2, 3, false},
    {3, 30, 2, 0, 2, 3, true},
    {3, 35, 2, 1, 2, 3, false},
    {4, 30, 2, 1, 3, 3, false},
    {4, 35, 2, 1, 3, 2, false},
    {3, 30, 2, 0, 3, 2, true},
    {4, 40, 3, 1, 3, 2, false},
    {4, 45, 3, 1, 3, 2, false},
    {5, 40, 3, 1, 3, 1, false},
    {3, 30, 3, 0, 3, 2, true},
}};

ProgrammeRow const& programmeRow(int week) {
    return kProgramme[static_cast<std::size_t>(std::clamp(week, 1, kProgrammeWeeks) - 1)];
}

int firstProgrammeWeek(Experience experience) {
    switch (experience) {
        case Experience::Beginner:
            return 1;
        case Experience::Intermediate:
            return 5;
        case Experience::Advanced:
            return 9;
    }
    return 1;
}

}  // namespace

ProgressionWeek programmeWeek(int week) {
    auto const& row = programmeRow(week);
    return {week,
            row.aerobicSessions,
            row.aerobicMinutes,
            row.resistanceSessions,
            row.hiitSessions,
            row.lighter};
}

int programmeWeekOf(int planWeek, Experience experience) {
    int const week = std::max(1, planWeek) + firstProgrammeWeek(experience) - 1;
    if (week <= kProgrammeWeeks) return week;
    return kRepeatFrom + (week - kRepeatFrom) % (kProgrammeWeeks - kRepeatFrom + 1);
}

int nextProgrammeWeek(int week) {
    return week >= kProgrammeWeeks ? kRepeatFrom : week + 1;
}

Experience phaseOf(int programmeWeek) {
    if (programmeWeek <= 4) return Experience::Beginner;
    return programmeWeek <= 8 ? Experience::Intermediate : Experience::Advanced;
}

StrengthDose strengthDose(int programmeWeek, StrengthCare const& care) {
    auto const& row = programmeRow(programmeWeek);
    StrengthDose dose{row.sets, 8, 12, row.rir};
    if (row.lighter) dose.sets = std::max(1, static_cast<int>(row.sets * kLighterShare + 0.5));
    if (care.higherReps || programmeWeek == 1) dose = {dose.sets, 10, 15, dose.rir};
    if (!care.heavyOpen) dose.rir = std::max(dose.rir, 2);
    if (care.lightOnly) dose = {dose.sets, 15, 20, std::max(dose.rir, 4)};
    return dose;
}

std::vector<ProgressionWeek> progressionFor(int planWeek, Experience experience, bool hiitOpen) {
    int const first = (std::max(1, planWeek) - 1) / kProgrammeWeeks * kProgrammeWeeks + 1;
    std::vector<ProgressionWeek> weeks;
    for (int week = first; week < first + kProgrammeWeeks; ++week) {
        auto row = programmeWeek(programmeWeekOf(week, experience));
        row.week = week;
        if (!hiitOpen) row.hiitSessions = 0;
        weeks.push_back(row);
    }
    return weeks;
}

std::vector<ProgressionWeek> progressionFrom(int planWeek, int step, Experience experience,
                                             bool hiitOpen) {
    auto weeks = progressionFor(planWeek, experience, hiitOpen);
    int programme = step;
    for (auto& row : weeks) {
        if (row.week < planWeek) continue;
        int const week = row.week;
        row = programmeWeek(programme);
        row.week = week;
        if (!hiitOpen) row.hiitSessions = 0;
        programme = nextProgrammeWeek(programme);
    }
    return weeks;
}

}  // namespace steady

#include "core/plan/progression.h"
#include "core/support/round.h"

#include <algorithm>
#include <cmath>

namespace steady {

namespace {

// Product decision: a week in which most of the row was done is a step.
constexpr double kWeekWasDone = 0.6;
constexpr std::chrono::days kOneWeek{7};
// F-12: what a pause costs.
constexpr int kShortPauseDays = 7;
constexpr int kPauseDays = 14;
constexpr int kLongPauseDays = 28;
constexpr double kAfterShortPause = 0.8;
constexpr double kAfterPause = 0.6;
constexpr int kWeeksBack = 2;

int phaseStart(int week) {
    return week >= 9 ? 9 : week >= 5 ? 5 : 1;
}

int weeksBack(int week) {
    return std::max(1, week - kWeeksBack);
}

double shareDone(WeekDone const& done, ProgressionWeek const& row) {
    auto const share = [](double did, double planned) {
        return planned > 0 ? std::min(1.0, did / planned) : 1.0;
    };
    return (share(done.aerobicMinutes, row.aerobicSessions * row.aerobicMinutes) +
            share(done.resistanceSessions, row.resistanceSessions)) /
           2;
}

/// A lighter week is a step whatever was done: resting was its purpose.
bool isStep(WeekDone const* done, int programme) {
    auto const row = programmeWeek(programme);
    if (row.lighter) return true;
    return done && shareDone(*done, row) >= kWeekWasDone - kTolerance;
}

WeekDone const* weekOf(TrainingPast const& past, Date monday) {
    for (auto const& week : past.weeks)
        if (mondayOf(week.week) == monday) return &week;
    return nullptr;
}

/// The programme week after the complete weeks since the first plan, and whether the last of them
/// was held.
struct Walked {
    int week = 1;
    bool held = false;
};

Walked walkWeeks(TrainingPast const& past, Date firstPlan, Date today, int start) {
    Walked at{start, false};
    auto monday = mondayOf(firstPlan);
    if (monday < firstPlan) monday += kOneWeek;
    int empty = 0;
    for (; monday + kOneWeek <= mondayOf(today); monday += kOneWeek) {
        auto const* done = weekOf(past, monday);
        if (!done) {
            ++empty;
            at.held = true;
            continue;
        }
        if (empty >= 4)
            at.week = phaseStart(at.week);
        else if (empty >= 2)
            at.week = weeksBack(at.week);
        empty = 0;
        at.held = !isStep(done, at.week);
        if (!at.held) at.week = nextProgrammeWeek(at.week);
    }
    return at;
}

Text heldText() {
    return STEADY_TEXT("movement",
                       "This week repeats the last one, so that it grows from what you did.");
}

ProgrammeStep afterPause(int week, int days) {
    if (days >= kLongPauseDays)
        return {phaseStart(week), 1,
                STEADY_TEXT("movement", "A fresh start after four weeks or more: welcome back.")};
    if (days >= kPauseDays)
        return {weeksBack(week), kAfterPause,
                STEADY_TEXT("movement",
                            "Back after two weeks: two fifths less, and two weeks earlier in the "
                            "programme.")};
    return {week, kAfterShortPause,
            STEADY_TEXT("movement", "Back after a week: a fifth less to begin with.")};
}

}  // namespace

int minutesAtVolume(int minutes, double volume) {
    if (volume >= 1) return minutes;
    return std::max(10, static_cast<int>(std::lround(minutes * volume / 5)) * 5);
}

int setsAtVolume(int sets, double volume) {
    if (volume >= 1) return sets;
    return std::max(1, static_cast<int>(std::lround(sets * volume)));
}

ProgrammeStep programmeStep(TrainingPast const& past, std::optional<Date> firstPlan, Date today,
                            Experience experience) {
    int const start = programmeWeekOf(1, experience);
    if (!firstPlan || *firstPlan > today) return {start, 1, {}};
    if (!past.known) {
        int const calendar = 1 + static_cast<int>((today - *firstPlan).count()) / 7;
        return {programmeWeekOf(calendar, experience), 1, {}};
    }
    auto const walked = walkWeeks(past, *firstPlan, today, start);
    auto const since = std::max(past.lastMoved.value_or(*firstPlan), *firstPlan);
    int const pause = static_cast<int>((today - since).count());
    if (pause >= kShortPauseDays) return afterPause(walked.week, pause);
    return {walked.week, 1, walked.held ? heldText() : Text{}};
}

}  // namespace steady

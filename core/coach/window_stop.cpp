#include "core/coach/window_stop.h"

#include "core/analysis/diary_slice.h"
#include "core/analysis/statistics.h"
#include "core/coach/day_targets.h"

#include <algorithm>

namespace steady {

namespace {

constexpr std::chrono::days kStopWeek{7};
constexpr std::ptrdiff_t kDizzyMarks = 2;
constexpr double kWorseSleepHours = 0.75;  // as W34 judges a short week (O-58)
constexpr std::size_t kSleepNights = 5;

std::ptrdiff_t marksIn(std::vector<Entry> const& entries, DateRange week, FlagKind kind) {
    auto const flags = entriesOf<Flag>(entries, week);
    return std::count_if(flags.begin(), flags.end(),
                         [kind](Flag const* flag) { return flag->kind == kind; });
}

std::optional<double> meanSleep(std::vector<Entry> const& entries, DateRange days) {
    std::vector<double> hours;
    for (auto const* night : entriesOf<Night>(entries, days))
        hours.push_back(hoursAsleep(*night));
    return hours.size() >= kSleepNights ? mean(hours) : std::nullopt;
}

bool sleptWorse(std::vector<Entry> const& entries, DateRange week) {
    auto const now = meanSleep(entries, week);
    auto const before =
        meanSleep(entries, {week.from - 2 * kStopWeek, week.from - std::chrono::days(1)});
    return now && before && *now < *before - kWorseSleepHours;
}

Text windowStopText(WindowStop stop) {
    switch (stop) {
        case WindowStop::Dizzy:
            return STEADY_TEXT("alert",
                               "You felt dizzy more than once last week, so your eating window is "
                               "an hour longer for now. That is a good place to stay.");
        case WindowStop::Binge:
            return STEADY_TEXT("alert",
                               "Last week was a hard one with food, so your eating window is an "
                               "hour longer for now. Regular meals come first.");
        case WindowStop::WorseSleep:
            break;
    }
    return STEADY_TEXT("alert",
                       "Your sleep was shorter last week, so your eating window is an hour longer "
                       "for now. Sleep comes first.");
}

}  // namespace

std::optional<WindowStop> windowStopIn(std::vector<Entry> const& entries, DateRange week) {
    if (marksIn(entries, week, FlagKind::Dizzy) >= kDizzyMarks) return WindowStop::Dizzy;
    if (marksIn(entries, week, FlagKind::Binge) > 0) return WindowStop::Binge;
    if (sleptWorse(entries, week)) return WindowStop::WorseSleep;
    return std::nullopt;
}

std::optional<Alert> windowStopNote(DiaryInputs const& diary, Date day) {
    auto const* plan = planInForce(diary.plans, day);
    if (!plan || !plan->eatingWindow || plan->gates[Component::Tre].state == GateState::Locked)
        return std::nullopt;
    auto const first = *firstPlanDay(diary);
    auto const weeks = (day - first) / kStopWeek;
    if (weeks < 1) return std::nullopt;
    auto const ended = first + weeks * kStopWeek;
    // A week that ended before this version is in its ramp already.
    if (ended <= plan->today) return std::nullopt;
    auto const stop =
        windowStopIn(diary.entries, {ended - kStopWeek, ended - std::chrono::days(1)});
    auto const hoursOn = [&diary](Date on) { return windowHoursOn(diary, on); };
    // At twelve hours there is nothing to go back to.
    if (!stop || hoursOn(day) <= hoursOn(ended - std::chrono::days(1))) return std::nullopt;
    return Alert{"D-10", MessageClass::Info, false, windowStopText(*stop)};
}

}  // namespace steady

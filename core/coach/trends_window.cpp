#include "core/coach/trends_window.h"

#include "core/analysis/eating_window_of_day.h"
#include "core/support/round.h"

#include <algorithm>
#include <cmath>

namespace steady {

namespace {

std::vector<PlannedWindow> plannedWindows(TargetsByDay& targets, DateRange range) {
    std::vector<PlannedWindow> windows;
    for (auto day = range.from; day <= range.to; day += std::chrono::days(1)) {
        auto const window = targets.on(day).window;
        if (!window) continue;
        bool const goesOn = !windows.empty() && windows.back().start == window->first &&
                            windows.back().end == window->second &&
                            windows.back().days.to + std::chrono::days(1) == day;
        if (goesOn)
            windows.back().days.to = day;
        else
            windows.push_back({{day, day}, window->first, window->second});
    }
    return windows;
}

double lengthOf(PlannedWindow const& window) {
    return minutesFrom(window.start, window.end) / 60.0;
}

/// Since when the window has had the length that it has now.
Date sinceWhen(std::vector<PlannedWindow> const& planned) {
    auto since = planned.back().days.from;
    for (auto it = planned.rbegin(); it != planned.rend(); ++it) {
        if (std::abs(lengthOf(*it) - lengthOf(planned.back())) > kTolerance) break;
        since = it->days.from;
    }
    return since;
}

Text hoursText(double hours) {
    bool const whole = std::abs(hours - std::round(hours)) < kTolerance;
    return STEADY_TEXT("trends", "%1 h").with(figure(hours, whole ? 0 : 1));
}

Text meanWindowText(std::vector<WindowDay> const& days) {
    double sum = 0;
    for (auto const& day : days)
        sum += day.hours;
    int const n = static_cast<int>(days.size());
    return STEADY_PLURAL("trends", "Mean %1 h from first to last bite (n = %n day(s)).", "", n)
        .with(figure(sum / n, 1));
}

Text windowSummary(WindowCard const& card) {
    if (card.days.empty())
        return STEADY_TEXT("trends", "No complete days with meal times in this range yet.");
    if (card.planned.empty()) return meanWindowText(card.days);
    auto const since = sinceWhen(card.planned);
    int logged = 0, within = 0;
    for (auto const& day : card.days) {
        if (day.date < since || day.fit == WindowFit::Before) continue;
        ++logged;
        within += day.fit == WindowFit::Within ? 1 : 0;
    }
    auto const hours = hoursText(lengthOf(card.planned.back()));
    if (logged == 0)
        return STEADY_TEXT("trends",
                           "The window is %1; the first complete day since %2 will show here.")
            .with(hours, since);
    return STEADY_TEXT("trends", "Within the window of %1 on %2 of %3 complete days since %4.")
        .with(hours, within, logged, since);
}

}  // namespace

WindowCard windowCard(std::vector<TrendsDay> const& days, TrendsInputs const& inputs,
                      TargetsByDay& targets, Date last) {
    WindowCard card;
    for (auto const& day : days) {
        if (!inputs.range.contains(day.date) || day.state != DayState::Complete) continue;
        auto const eaten = eatenWindow(day.diary.items);
        if (!eaten || !eaten->allTimed) continue;
        auto const& planned = day.targets.window;
        auto const fit = !planned                                             ? WindowFit::Before
                         : windowMet(*eaten, planned->first, planned->second) ? WindowFit::Within
                                                                              : WindowFit::Beyond;
        card.days.push_back({day.date, eaten->first, eaten->last, eaten->hours, fit});
    }
    card.planned = plannedWindows(targets, {inputs.range.from, last});
    card.summary = windowSummary(card);
    return card;
}

}  // namespace steady

#include "core/coach/build_rest_view.h"

#include "core/coach/view_words.h"
#include "core/plan/practices.h"
#include "core/plan/rest_lines.h"
#include "core/plan/sleep.h"

#include <algorithm>

namespace steady {

namespace {

using std::chrono::minutes;

constexpr minutes kShortNightEarlier{30};  // W01
constexpr minutes kEveningBeforeWindDown{240};
constexpr int kEveningLastsMinutes = 10 * 60;

/// The bedtime of tonight: a step of the way back, or the plan's; half an hour earlier after the
/// third short night (O-64: that moves no step).
ClockTime bedTonight(SleepPlan const& sleep, RestHistory const& rest) {
    auto const bed = rest.ramp ? rest.ramp->tonight : sleep.bed;
    return rest.shortNightEvening ? bed - kShortNightEarlier : bed;
}

Text sleepHoursText(double hours) {
    return restDurationText(hours * 60);
}

Text eveningSentence(SleepPlan const& sleep, RestHistory const& rest, ClockTime bed) {
    if (rest.shortNightEvening)
        return STEADY_TEXT("today",
                           "Three short nights this week raise the need for insulin. Tonight half "
                           "an hour earlier: in bed at %1, up at %2.")
            .with(bed, sleep.wake);
    if (rest.ramp && bed != sleep.bed && rest.debtMinutes)
        return STEADY_TEXT("today",
                           "In bed at %1 tonight, %2 min earlier every three nights until %3: "
                           "%4 short over the last week (n = %5).")
            .with(bed, rest.ramp->stepMinutes, rest.ramp->goal, restDurationText(*rest.debtMinutes),
                  rest.weekNights);
    return STEADY_TEXT("today", "In bed at %1 for %2 of sleep until %3.")
        .with(bed, sleepHoursText(sleep.targetHours), sleep.wake);
}

std::vector<EveningPoint> eveningPoints(SleepPlan const& tonight,
                                        std::optional<ClockTime> windowEnd) {
    using Kind = EveningPoint::Kind;
    auto lastMeal = tonight.lastMeal;
    // The earlier of window end and cut-off, counted from waking (O-36).
    if (windowEnd && minutesFrom(tonight.wake, *windowEnd) < minutesFrom(tonight.wake, lastMeal))
        lastMeal = *windowEnd;
    std::vector<EveningPoint> points{
        {Kind::Coffee, tonight.coffeeUntil, STEADY_TEXT("today", "last coffee")},
        {Kind::Alcohol, tonight.alcoholUntil, STEADY_TEXT("today", "last alcohol")},
        {Kind::LastMeal, lastMeal, STEADY_TEXT("today", "last meal")},
        {Kind::WindDown, tonight.windDown, STEADY_TEXT("today", "wind down")},
        {Kind::Bed, tonight.bed, STEADY_TEXT("today", "bed")}};
    std::ranges::stable_sort(
        points, {}, [&](EveningPoint const& point) { return minutesFrom(tonight.wake, point.at); });
    return points;
}

EveningView eveningOf(RestInputs const& inputs) {
    auto const& sleep = *inputs.plan.sleep;
    EveningView evening;
    evening.bed = bedTonight(sleep, inputs.rest);
    evening.wake = sleep.wake;
    auto const tonight = sleepPlanFrom(evening.bed, sleep.wake, sleep.targetHours);
    evening.points = eveningPoints(tonight, inputs.windowEnd);
    evening.special = evening.bed != sleep.bed;
    evening.sentence = eveningSentence(sleep, inputs.rest, evening.bed);
    if (inputs.day != logicalDay(inputs.now)) return evening;
    evening.now = inputs.now.time;
    evening.soon = minutesFrom(tonight.windDown - kEveningBeforeWindDown, inputs.now.time) <=
                   kEveningLastsMinutes;
    return evening;
}

Text bandText(StressBand band) {
    switch (band) {
        case StressBand::Low:
            return STEADY_TEXT("calm", "low");
        case StressBand::Middle:
            return STEADY_TEXT("calm", "in the middle");
        case StressBand::High:
            return STEADY_TEXT("calm", "high");
    }
    return {};
}

Text screenText(StressSigns const& signs) {
    if (signs.screens.empty()) return {};
    auto const& last = signs.screens.back();
    auto const said = STEADY_TEXT("calm", "Four questions: %1 of 16 on %2, %3")
                          .with(last.total, last.day, bandText(stressBandOf(last.total)));
    if (signs.screens.size() < 2) return STEADY_TEXT("calm", "%1.").with(said);
    int const before = signs.screens[signs.screens.size() - 2].total;
    if (!isRealStressChange(before, last.total))
        return STEADY_TEXT("calm", "%1; about as before (%2).").with(said, before);
    return last.total < before
               ? STEADY_TEXT("calm", "%1; calmer than before (%2), by more than chance.")
                     .with(said, before)
               : STEADY_TEXT("calm", "%1; more than before (%2), by more than chance.")
                     .with(said, before);
}

CalmView calmOf(RestInputs const& inputs) {
    auto const& signs = inputs.rest.stress;
    CalmView calm;
    for (auto const& practice : practicesFor(inputs.plan.gates)) {
        auto how = practice.how;
        if (practice.id == "worry_list" && inputs.plan.sleep)
            how = STEADY_TEXT("calm", "%1 Done by %2.")
                      .with(how, worryListBy(inputs.shifts, inputs.plan.sleep->bed));
        calm.practices.push_back({std::string(practice.id), practice.name, practice.minutes,
                                  practice.timesAWeek, how, practice.reason,
                                  practice.id == inputs.plan.stress->practice});
    }
    auto const why = suggestionText(signs, inputs.day);
    if (!why.empty())
        calm.suggestion = STEADY_TEXT("calm",
                                      "Stress hormones work against insulin; five calm minutes is "
                                      "a start: %1.")
                              .with(why);
    if (signs.practiceMinutesToday > 0)
        calm.todayText =
            STEADY_TEXT("calm", "%1 min done today").with(figure(signs.practiceMinutesToday, 0));
    if (signs.week)
        calm.weekText = STEADY_TEXT("calm", "Stress %1 of 10, mean of the last 7 days (n = %2).")
                            .with(figure(signs.week->mean, 1), signs.week->n);
    calm.screenText = screenText(signs);
    calm.screenDue = isStressScreenDue(signs, inputs.day);
    return calm;
}

}  // namespace

RestView buildRestView(RestInputs const& inputs) {
    RestView view;
    if (inputs.plan.sleep) view.evening = eveningOf(inputs);
    if (inputs.plan.stress) view.calm = calmOf(inputs);
    return view;
}

}  // namespace steady

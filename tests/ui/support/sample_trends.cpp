#include "tests/ui/support/sample_trends.h"

#include <cmath>

namespace steady::test {

namespace {

using std::chrono::days;

/// A repeatable number from −1 to 1 for a day: no random source, no clock.
double wobble(Date date, int salt) {
    double const x = std::sin(double(date.time_since_epoch().count()) * 12.9898 + salt * 78.233);
    double const y = x * 43758.5453;
    return 2 * (y - std::floor(y)) - 1;
}

bool isAway(Date date) {
    return date >= makeDate(2026, 10, 19) && date <= makeDate(2026, 10, 29);
}

void addWeight(TrendsView& view, Date from) {
    auto& card = view.weight;
    card.raw = {"weight", STEADY_TEXT("trends", "weighed"), "kg", 1, {}};
    card.trend = {"weight_trend", STEADY_TEXT("trends", "trend"), "kg", 1, {}};
    double trend = 0;
    int const total = static_cast<int>((view.today - from).count()) + 1;
    for (int i = 0; i < total; ++i) {
        Date const day = from + days(i);
        if (isAway(day) || wobble(day, 1) < -0.35) continue;
        double const kg = 89.4 - 3.2 * i / std::max(80, total) + 0.55 * wobble(day, 2);
        trend = trend == 0 ? kg : trend + 0.1 * (kg - trend);
        card.raw.points.push_back({day, std::round(kg * 10) / 10});
        card.trend.points.push_back({day, trend});
    }
    card.goalKg = 79.2;
    card.milestones = {{85.4, STEADY_TEXT("trends", "3 %")},
                       {83.6, STEADY_TEXT("trends", "5 %")},
                       {81.8, STEADY_TEXT("trends", "7 %")},
                       {79.2, STEADY_TEXT("trends", "10 %")}};
    card.summary =
        STEADY_TEXT("trends", "Trend %1 kg, down 0.41 kg a week over 21 days (n = 15 weigh-ins).")
            .with(figure(trend, 1));
}

void addMovement(TrendsView& view) {
    int index = 0;
    for (Date monday = view.range.from; monday <= view.today; monday += days(7), ++index) {
        MovementWeek week;
        week.monday = monday;
        week.tracked = index >= 2 && !isAway(monday + days(3));
        week.running = mondayOf(view.today) == monday;
        if (index >= 5)
            week.plannedMinutes = index % 4 == 3 ? 130 : 150 + std::min(2, index / 10) * 20;
        if (week.tracked) {
            week.aerobicMinutes = index < 5 ? 0 : std::round(80 + 30 * wobble(monday, 3));
            week.resistanceMinutes = index < 5 ? 0 : std::round(50 + 10 * wobble(monday, 4));
            week.walkMinutes = std::round(40 + 15 * wobble(monday, 5));
        }
        view.movement.weeks.push_back(week);
    }
    view.movement.summary =
        STEADY_TEXT("trends", "150 min so far this week; 205 min planned, 55 min still to come.");
}

void addSleep(TrendsView& view, Date from) {
    std::vector<double> last;
    view.sleep.mean = {"sleep_mean", STEADY_TEXT("trends", "7-night mean"), "h", 1, {}};
    for (Date day = from; day <= view.today; day += days(1)) {
        if (isAway(day) || wobble(day, 6) < -0.6) continue;
        double const hours = 6.9 + 0.9 * wobble(day, 7) + 0.3 * std::sin(double(last.size()) / 9);
        view.sleep.nights.push_back({day, hours, 7});
        last.push_back(hours);
        if (last.size() < 4) continue;
        double sum = 0;
        std::size_t const n = std::min<std::size_t>(7, last.size());
        for (std::size_t i = last.size() - n; i < last.size(); ++i)
            sum += last[i];
        view.sleep.mean.points.push_back({day, sum / double(n)});
    }
    view.sleep.summary = STEADY_TEXT(
        "trends", "Mean 7 h 20 over the last 7 nights; wake time varies by 24 min (n = 7).");
}

void addFood(TrendsView& view) {
    view.food.title = STEADY_TEXT("trends", "Glycaemic load");
    view.food.budget = 91;
    int index = 0;
    for (Date monday = view.range.from; monday <= view.today; monday += days(7), ++index) {
        WeekMean week{monday, std::nullopt, 0, mondayOf(view.today) == monday};
        if (index >= 2 && !isAway(monday + days(3))) {
            week.n = 3 + index % 4;
            week.value = std::round(118 - 34 * std::min(1.0, index / 10.0) + 6 * wobble(monday, 8));
        }
        view.food.weeks.push_back(week);
    }
    view.food.summary = STEADY_TEXT(
        "trends", "Under the budget of 91 in four of the last four logged weeks (n = 22 days).");
}

void addWindow(TrendsView& view, Date from) {
    Date const plan = from + days(24);
    for (Date day = from; day <= view.today; day += days(1)) {
        if (isAway(day) || wobble(day, 9) < -0.5) continue;
        int const first = 8 * 60 + int(30 * wobble(day, 10));
        int const last = (day < plan ? 21 : 17) * 60 + int(50 * wobble(day, 11));
        auto const fit = day < plan            ? WindowFit::Before
                         : last > 17 * 60 + 15 ? WindowFit::Beyond
                                               : WindowFit::Within;
        view.window.days.push_back(
            {day, ClockTime{first}, ClockTime{last}, (last - first) / 60.0, fit});
    }
    if (plan < view.today) {
        view.window.planned = {{{plan, plan + days(13)}, clockTime(8), clockTime(18)},
                               {{plan + days(14), view.today}, clockTime(9), clockTime(17)}};
    }
    view.window.summary =
        STEADY_TEXT("trends", "Within the window of 8 h on 11 of 18 complete days.");
}

void addKept(TrendsView& view, Date from) {
    for (Date day = from + days(24); day <= view.today; day += days(1))
        if (!isAway(day) && wobble(day, 12) > -0.6)
            view.kept.days.push_back({day, 0.6 + 0.4 * wobble(day, 13), 4});
    view.kept.summary = STEADY_TEXT("trends", "85 % kept over the last 14 days (n = 12 logged).");
}

void addWaist(TrendsView& view, Date from) {
    view.waist.waist = {"waist", STEADY_TEXT("trends", "Waist"), "cm", 1, {}};
    for (Date day = from; day <= view.today; day += days(14))
        view.waist.waist.points.push_back(
            {day, 102 - 0.03 * double((day - from).count()) + 0.4 * wobble(day, 14)});
    view.waist.heightCm = 178;
    view.waist.summary = STEADY_TEXT("trends", "100.1 cm (n = 6 readings).");
}

TrendsView blankTrends(int weeks) {
    TrendsView view;
    view.today = sampleTrendsDay();
    view.range = {mondayOf(view.today) - days(7 * (weeks - 1)), mondayOf(view.today) + days(6)};
    view.food.title = STEADY_TEXT("trends", "Glycaemic load");
    view.food.budget = 91;
    return view;
}

}  // namespace

Date sampleTrendsDay() {
    return makeDate(2026, 11, 22);
}

TrendsView sampleTrends(int weeks) {
    TrendsView view = blankTrends(weeks);
    view.empty = false;
    Date const from = view.range.from + days(10);
    addWeight(view, from);
    addMovement(view);
    addSleep(view, from);
    addFood(view);
    addWindow(view, from);
    addKept(view, from);
    addWaist(view, from);
    for (int i = 0; i <= 28; i += 7)
        view.weight.projection.push_back(
            {view.today + days(i), 86.2 - 0.09 * i, 86.2 - 0.06 * i, 86.2 - 0.04 * i});
    view.planChanges = {{makeDate(2026, 10, 5), 2}, {makeDate(2026, 11, 9), 3}};
    return view;
}

TrendsView emptyTrends() {
    return blankTrends(12);
}

TrendsView oneEntryTrends() {
    TrendsView view = blankTrends(12);
    view.empty = false;
    Date const day = view.today - days(1);
    view.weight.raw = {"weight", STEADY_TEXT("trends", "weighed"), "kg", 1, {{day, 88.0}}};
    view.weight.trend = {"weight_trend", STEADY_TEXT("trends", "trend"), "kg", 1, {{day, 88.0}}};
    view.weight.goalKg = 79.2;
    view.weight.summary = STEADY_TEXT("trends", "88.0 kg, the first weigh-in (n = 1).");
    view.sleep.nights = {{day, 6.5, 7}};
    view.sleep.summary = STEADY_TEXT("trends", "6 h 30 on one night (n = 1).");
    view.movement.weeks = {{mondayOf(day), 0, 0, 25, 0, 150.0, true, true}};
    view.movement.summary = STEADY_TEXT("trends", "25 min so far this week; 150 min planned.");
    view.food.weeks = {{mondayOf(day), 84.0, 1, true}};
    view.food.summary = STEADY_TEXT("trends", "One day logged (n = 1).");
    return view;
}

TrendsView sparseTrends() {
    TrendsView view = sampleTrends(26);
    std::vector<SeriesPoint> raw, trend;
    for (std::size_t i = 0; i < view.weight.raw.points.size(); i += 17) {
        raw.push_back(view.weight.raw.points[i]);
        trend.push_back(view.weight.trend.points[i]);
    }
    view.weight.raw.points = raw;
    view.weight.trend.points = trend;
    view.sleep.nights.resize(5);
    view.sleep.mean.points.clear();
    return view;
}

TrendsView denseTrends() {
    TrendsView view = blankTrends(520);
    view.empty = false;
    addWeight(view, view.range.from);
    addMovement(view);
    addSleep(view, view.range.from);
    addFood(view);
    addWindow(view, view.range.from);
    addKept(view, view.range.from);
    return view;
}

TrendsView outlierTrends() {
    TrendsView view = sampleTrends(26);
    view.weight.raw.points[40].value = 880;
    view.weight.raw.points[60].value = 8.8;
    view.sleep.nights[30].hours = 23;
    view.movement.weeks[12].walkMinutes = 2000;
    return view;
}

}  // namespace steady::test

#include "core/coach/history.h"

#include "core/analysis/day_state.h"
#include "core/analysis/diary_days.h"
#include "core/analysis/diary_slice.h"
#include "core/analysis/eating_window_of_day.h"
#include "core/analysis/expenditure.h"
#include "core/analysis/movement_summary.h"
#include "core/analysis/sitting.h"
#include "core/analysis/statistics.h"
#include "core/analysis/weight_trend.h"
#include "core/coach/day_targets.h"
#include "core/coach/weight_course.h"

#include <algorithm>
#include <cmath>

namespace steady {

namespace {

constexpr int kReadingMonths = 24;        // O-10
constexpr std::size_t kBaselineDays = 5;  // D-10, O-32
constexpr int kLatencyDays = 14;          // G-02
constexpr std::size_t kLatencyNights = 5;
constexpr int kLatencyLowMinutes = 5;
constexpr int kLatencyHighMinutes = 45;
constexpr int kHistoryWeeks = 4;
constexpr int kSymptomDays = 28;  // J
constexpr double kSameKcal = 0.5;
constexpr int kExpenditureWindowDays = 28;
constexpr int kExpenditureSpanDays = 18;  // as E-08: weigh-ins of one week say nothing of four
constexpr int kAdaptationDays = 14;       // E-06: water shift after a change of carbohydrate

/// Complete days (O-02) of a span that ends yesterday (O-07).
class CompleteDays {
 public:
    CompleteDays(std::vector<Entry> const& entries, std::optional<Plan> const& plan,
                 std::map<Date, DayState> const& closed, DateRange range) {
        auto const target =
            plan && plan->energy ? std::optional(plan->energy->targetKcal) : std::nullopt;
        for (auto& [date, day] : diaryDays(entries, range)) {
            auto const close = closed.find(date);
            auto const state = dayStateOf(
                true, sittingsOf(day.items).size(), totalsOf(day.items).energyKcal.value,
                close == closed.end() ? std::nullopt : std::optional(close->second), target);
            if (state == DayState::Complete) m_days.emplace(date, std::move(day));
        }
    }

    std::map<Date, DiaryDay> const& days() const { return m_days; }

 private:
    std::map<Date, DiaryDay> m_days;
};

DateRange daysUntilYesterday(Date today, int count) {
    return {today - std::chrono::days(count), today - std::chrono::days(1)};
}

std::optional<double> windowBaseline(CompleteDays const& week) {
    std::vector<double> hours;
    for (auto const& [date, day] : week.days())
        if (auto const eaten = eatenWindow(day.items); eaten && eaten->allTimed)
            hours.push_back(eaten->hours);
    return hours.size() >= kBaselineDays ? median(std::move(hours)) : std::nullopt;
}

std::optional<double> netCarbBaseline(CompleteDays const& fortnight) {
    std::vector<double> grams;
    for (auto const& [date, day] : fortnight.days())
        if (auto const carbs = totalsOf(day.items).netCarbs; carbs.whole() && carbs.value)
            grams.push_back(*carbs.value);
    return grams.size() >= kBaselineDays ? median(std::move(grams)) : std::nullopt;
}

/// G-02: time to fall asleep, for nights on which it was said.
std::optional<int> latency(std::vector<Entry> const& entries, Date today) {
    std::vector<double> minutes;
    for (auto const* night :
         entriesOf<Night>(entries, {today - std::chrono::days(kLatencyDays - 1), today}))
        if (night->fellAsleep) minutes.push_back(minutesFrom(night->bed, *night->fellAsleep));
    if (minutes.size() < kLatencyNights) return std::nullopt;
    auto const typical = static_cast<int>(std::lround(*median(std::move(minutes))));
    return std::clamp(typical, kLatencyLowMinutes, kLatencyHighMinutes);
}

std::vector<WeekDone> lastWeeks(std::vector<Entry> const& entries, Date today) {
    std::vector<WeekDone> weeks;
    for (int back = kHistoryWeeks; back >= 1; --back) {
        auto const monday = mondayOf(today) - std::chrono::days(7 * back);
        DateRange const range{monday, monday + std::chrono::days(6)};
        bool const tracked =
            std::any_of(entries.begin(), entries.end(),
                        [range](Entry const& entry) { return range.contains(whenOf(entry).day); });
        if (!tracked) continue;
        auto const done = movementDone(entriesOf<Workout>(entries, range));
        weeks.push_back({isoWeekOf(monday), done.plannedKindAerobicMinutes, done.aerobicSessions,
                         done.resistanceSessions, done.hiitSessions});
    }
    return weeks;
}

std::vector<Measurement> readingsUntil(std::vector<Entry> const& entries, Date today) {
    std::vector<Measurement> readings;
    DateRange const range{readingsForHistory(today).from, today};
    for (auto const* reading : entriesOf<Measurement>(entries, range))
        if (reading->quantity != MeasuredQuantity::Weight &&
            reading->quantity != MeasuredQuantity::Steps)
            readings.push_back(*reading);
    return readings;
}

std::vector<Feeling> symptomsUntil(std::vector<Entry> const& entries, Date today) {
    std::vector<Feeling> symptoms;
    for (auto const* felt :
         entriesOf<Feeling>(entries, {today - std::chrono::days(kSymptomDays - 1), today}))
        symptoms.push_back(*felt);
    return symptoms;
}

/// B-R: a sign counts on its day and on the next, so that a night does not hide it.
std::vector<Flag> signsUntil(std::vector<Entry> const& entries, Date today) {
    std::vector<Flag> signs;
    for (auto const* flag : entriesOf<Flag>(entries, {today - std::chrono::days(1), today}))
        signs.push_back(*flag);
    return signs;
}

double formulaTdee(Plan const& plan) {
    for (auto const& marker : plan.markers)
        if (marker.key == "tdee_kcal") return marker.value;
    return plan.energy->tdeeKcal;
}

/// O-24: where a meter is asked for, less energy waits for a reading of the last seven days.
bool meterWasUsed(std::vector<Entry> const& entries, Plan const& plan, Date today) {
    if (!plan.gates.limits.meterRequired) return true;
    auto const week = entriesOf<Measurement>(entries, {today - std::chrono::days(6), today});
    return std::any_of(week.begin(), week.end(), [](Measurement const* reading) {
        return reading->quantity == MeasuredQuantity::Glucose;
    });
}

/// What the plan in force learned of the diary before. It stays until there is a newer estimate: a
/// fortnight without weighing is no reason to forget a year.
std::optional<double> learnedTdee(std::optional<Plan> const& plan) {
    if (!plan || !plan->energy) return std::nullopt;
    double const inUse = plan->energy->tdeeKcal;
    return std::abs(inUse - formulaTdee(*plan)) > kSameKcal ? std::optional(inUse) : std::nullopt;
}

/// E-09 over the days since the water shift of the first plan, or of a change of carbs, settled; at
/// most 28.
std::optional<double> estimatedTdee(std::vector<Entry> const& entries, PlansSoFar const& plans,
                                    Date today, std::map<Date, DayState> const& closed,
                                    WeightTrend const& trend) {
    auto const& plan = plans.inForce;
    if (!plan || !plan->energy || !plans.first) return std::nullopt;
    auto range = daysUntilYesterday(today, kExpenditureWindowDays);
    auto const settled = std::max(*plans.first, plans.carbsChangedOn.value_or(*plans.first)) +
                         std::chrono::days(kAdaptationDays);
    range.from = std::max(range.from, settled);
    if (range.days() < 1) return std::nullopt;

    ExpenditureEvidence evidence;
    evidence.days = range.days();
    std::vector<double> intakes;
    CompleteDays const complete(entries, plan, closed, range);
    for (auto const& [date, day] : complete.days())
        if (auto const energy = totalsOf(day.items).energyKcal; energy.whole() && energy.value)
            intakes.push_back(*energy.value);
    evidence.completeDays = static_cast<int>(intakes.size());
    evidence.meanIntakeKcal = mean(intakes).value_or(0);
    TrendPoint const* first = nullptr;
    TrendPoint const* last = nullptr;
    for (auto const& point : trend.points) {
        if (!range.contains(point.day)) continue;
        if (!first || point.restarted) {
            first = &point;
            evidence.weighIns = 0;
        }
        last = &point;
        ++evidence.weighIns;
    }
    if (!first) return std::nullopt;
    auto const span = static_cast<int>((last->day - first->day).count());
    if (span < kExpenditureSpanDays) return std::nullopt;
    evidence.trendChangeKg = (last->trendKg - first->trendKg) * evidence.days / span;
    evidence.tdeeInUseKcal = plan->energy->tdeeKcal;
    evidence.formulaTdeeKcal = formulaTdee(*plan);
    auto const estimate = estimateExpenditure(evidence);
    if (!estimate) return std::nullopt;
    // "Update weekly": a plan younger than a week keeps the figure that it has.
    bool const due =
        (today - plan->today).count() >= 7 &&
        (estimate->nextKcal >= evidence.tdeeInUseKcal || meterWasUsed(entries, *plan, today));
    return due ? estimate->nextKcal : evidence.tdeeInUseKcal;
}

}  // namespace

DateRange readingsForHistory(Date today) {
    auto const parts = partsOf(today);
    auto const from = std::chrono::year_month_day{
        parts.year() - std::chrono::years(kReadingMonths / 12), parts.month(), parts.day()};
    // Two years before a 29 February is a common year: then 1 March.
    if (!from.ok()) return {Date{from.year() / std::chrono::March / 1}, today};
    return {Date{from}, today};
}

History historyOf(std::vector<Entry> const& entries, PlansSoFar const& plans, Date today,
                  std::map<Date, DayState> const& closed) {
    auto const trend = weightTrend(entries);
    auto const& plan = plans.inForce;
    History history;
    history.firstPlan = plans.first;
    history.weightTrendKg = trend.on(today);
    history.weekEndTrendKg = weekEndTrends(trend, today);
    history.carbsJustChanged =
        plans.carbsChangedOn && (today - *plans.carbsChangedOn).count() < kAdaptationDays;
    history.windowBaselineHours =
        windowBaseline(CompleteDays(entries, plan, closed, daysUntilYesterday(today, 7)));
    history.netCarbBaselineG =
        netCarbBaseline(CompleteDays(entries, plan, closed, daysUntilYesterday(today, 14)));
    history.estimatedTdeeKcal = estimatedTdee(entries, plans, today, closed, trend);
    if (!history.estimatedTdeeKcal) history.estimatedTdeeKcal = learnedTdee(plan);
    history.sleepLatencyMinutes = latency(entries, today);
    history.lastWeeks = lastWeeks(entries, today);
    history.readings = readingsUntil(entries, today);
    history.signs = signsUntil(entries, today);
    history.symptoms = symptomsUntil(entries, today);
    if (plan && plans.first)
        history.windowStepHours = windowStepOn(entries, closed, *plan, *plans.first, today);
    return history;
}

}  // namespace steady

#include "core/coach/wanted_entries.h"

#include "core/coach/build_views.h"
#include "core/coach/day_targets.h"
#include "core/coach/history.h"
#include "core/coach/rest_history.h"

#include <algorithm>

namespace steady {

namespace {

constexpr EntryKind kShortKinds[] = {EntryKind::Night, EntryKind::Feeling, EntryKind::Flag,
                                     EntryKind::Note};
constexpr std::chrono::days kFourWeeks{28};
constexpr std::chrono::days kLastTime{112};  // "last time" of an exercise looks so far back

constexpr std::chrono::days kWorseThanBefore{14};  // D-10: a short week beside two before it

/// The ramp of the eating window is earned from meals, and eased by signs and nights (D-10).
Date rampFrom(Date otherwise, Date day, PlanOfDay const& plan) {
    if (!plan.inForce || !plan.first) return otherwise;
    auto const ramp = rampMealsFrom(*plan.inForce, *plan.first, day);
    return ramp ? std::min(*ramp, otherwise) : otherwise;
}

/// Nights and signs of stress are looked at for months.
Date signsFrom(Date day, PlanOfDay const& plan) {
    auto const rest = entriesForRest(day).from;
    return std::min(rest, rampFrom(day, day, plan) - kWorseThanBefore);
}

}  // namespace

std::vector<KindRange> wantedForHistory(Date today, PlanOfDay const& plan) {
    auto const from = mondayOf(today) - kFourWeeks;
    std::vector<KindRange> wanted{{EntryKind::Measurement, readingsForHistory(today)},
                                  {EntryKind::Food, {rampFrom(from, today, plan), today}},
                                  {EntryKind::Workout, {from, today}}};
    for (auto const kind : kShortKinds)
        wanted.push_back({kind, {signsFrom(today, plan), today}});
    return wanted;
}

std::vector<KindRange> wantedForToday(Date day, PlanOfDay const& plan) {
    auto const all = entriesForToday(day);
    std::vector<KindRange> wanted{{EntryKind::Measurement, all},
                                  {EntryKind::Food, {rampFrom(mondayOf(day), day, plan), all.to}},
                                  {EntryKind::Workout, {day - kLastTime, all.to}}};
    for (auto const kind : kShortKinds)
        wanted.push_back({kind, {signsFrom(day, plan), all.to}});
    return wanted;
}

std::vector<KindRange> wantedForPlan(Date today, std::optional<Date> firstPlan) {
    auto const all = entriesForToday(today);
    // The picture of the weight begins with the first plan; the trend settles before it.
    auto const weighed = firstPlan ? entriesForToday(*firstPlan).from : all.from;
    std::vector<KindRange> wanted{{EntryKind::Measurement, {std::min(weighed, all.from), all.to}},
                                  {EntryKind::Food, all},
                                  {EntryKind::Workout, all}};
    for (auto const kind : kShortKinds)
        wanted.push_back({kind, all});
    return wanted;
}

}  // namespace steady

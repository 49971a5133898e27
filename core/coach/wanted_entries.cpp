#include "core/coach/wanted_entries.h"

#include "core/coach/build_views.h"
#include "core/coach/day_targets.h"
#include "core/coach/history.h"

#include <algorithm>

namespace steady {

namespace {

constexpr EntryKind kShortKinds[] = {EntryKind::Night, EntryKind::Feeling, EntryKind::Flag,
                                     EntryKind::Note};
constexpr std::chrono::days kFourWeeks{28};
constexpr std::chrono::days kLastTime{112};  // "last time" of an exercise looks so far back

/// The ramp of the eating window is earned from meals (D-10).
Date mealsFrom(Date otherwise, Date day, PlanOfDay const& plan) {
    if (!plan.inForce || !plan.first) return otherwise;
    auto const ramp = rampMealsFrom(*plan.inForce, *plan.first, day);
    return ramp ? std::min(*ramp, otherwise) : otherwise;
}

}  // namespace

std::vector<KindRange> wantedForHistory(Date today, PlanOfDay const& plan) {
    auto const from = mondayOf(today) - kFourWeeks;
    std::vector<KindRange> wanted{{EntryKind::Measurement, readingsForHistory(today)},
                                  {EntryKind::Food, {mealsFrom(from, today, plan), today}},
                                  {EntryKind::Workout, {from, today}}};
    for (auto const kind : kShortKinds)
        wanted.push_back({kind, {from, today}});
    return wanted;
}

std::vector<KindRange> wantedForToday(Date day, PlanOfDay const& plan) {
    auto const all = entriesForToday(day);
    auto const from = mondayOf(day) - kFourWeeks;
    std::vector<KindRange> wanted{{EntryKind::Measurement, all},
                                  {EntryKind::Food, {mealsFrom(mondayOf(day), day, plan), all.to}},
                                  {EntryKind::Workout, {day - kLastTime, all.to}}};
    for (auto const kind : kShortKinds)
        wanted.push_back({kind, {from, all.to}});
    return wanted;
}

}  // namespace steady

#include "core/plan/movement.h"
#include "core/plan/planner.h"
#include "core/plan/progression.h"
#include "core/plan/schedule.h"
#include "core/plan/week_changes.h"

#include <benchmark/benchmark.h>

#include <cstdlib>

namespace steady {
namespace {

Facts mover() {
    ProfileDraft draft;
    draft.birthDate = makeDate(1981, 5, 14);
    draft.sex = Sex::Female;
    draft.heightCm = 165;
    draft.weightKg = 88;
    draft.waistCm = 102;
    draft.wake = clockTime(6, 30);
    draft.minutesAvailable = std::array{90, 90, 90, 90, 90, 90, 90};
    draft.experience = Experience::Advanced;
    auto const today = makeDate(2026, 11, 22);
    auto person = Profile::create(draft, today);
    if (!person) std::abort();
    return {*std::move(person), {}, today};
}

/// Goal: 10 ms. The week with the most to place and the most room for it.
void weekSearch(benchmark::State& state) {
    WeekNeed need;
    need.minutes.fill(90);
    need.aerobicSessions = 5;
    need.aerobicMinutes = 40;
    need.resistanceSessions = 3;
    need.hiitSessions = 2;
    need.hiitOpen = true;
    need.split = true;
    need.strengthIsHard = true;
    need.strengthFirst = true;
    for (auto _ : state)
        benchmark::DoNotOptimize(scheduleWeek(need));
}
BENCHMARK(weekSearch)->Unit(benchmark::kMicrosecond);

/// Goal: 10 ms. The whole ladder down to walks.
void weekSearchWithoutRoom(benchmark::State& state) {
    WeekNeed need;
    need.minutes = {30, 0, 0, 20, 0, 0, 0};
    need.aerobicSessions = 5;
    need.aerobicMinutes = 45;
    need.resistanceSessions = 3;
    need.hiitSessions = 2;
    need.hiitOpen = true;
    for (auto _ : state)
        benchmark::DoNotOptimize(scheduleWeek(need));
}
BENCHMARK(weekSearchWithoutRoom)->Unit(benchmark::kMicrosecond);

/// Goal: 50 ms. A year of weeks, each planned from what was done before it.
void aYearOfProgression(benchmark::State& state) {
    auto facts = mover();
    auto const gates = gatesOf(facts);
    auto const first = mondayOf(facts.today);
    facts.history.firstPlan = first;
    for (auto _ : state) {
        auto year = facts;
        year.history.training.known = true;
        for (int week = 0; week < 52; ++week) {
            year.today = first + std::chrono::days(7 * week);
            auto const movement = movementOf(year, gates);
            benchmark::DoNotOptimize(movement);
            year.history.training.weeks.push_back({isoWeekOf(year.today), 180, 4, 3, 0});
            year.history.training.lastMoved = year.today + std::chrono::days(5);
        }
    }
}
BENCHMARK(aYearOfProgression)->Unit(benchmark::kMillisecond);

/// Goal: 1 ms. The board after a missed session, with the places of every session.
void weekAsItStandsWithPlaces(benchmark::State& state) {
    auto const plan = makePlan(mover());
    WeekFacts facts;
    facts.monday = mondayOf(plan.today);
    facts.today = facts.monday + std::chrono::days(2);
    facts.planned = plan.movement->week;
    facts.need = needOf(*plan.movement, plan.gates);
    for (auto _ : state) {
        auto const week = weekAsItStands(facts);
        for (auto const& session : week.sessions)
            benchmark::DoNotOptimize(placesFor(facts, session.key));
    }
}
BENCHMARK(weekAsItStandsWithPlaces)->Unit(benchmark::kMicrosecond);

}  // namespace
}  // namespace steady

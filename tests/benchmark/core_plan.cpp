#include "core/plan/energy.h"
#include "core/plan/planner.h"
#include "core/plan/weight_goal.h"

#include <benchmark/benchmark.h>

#include <cstdlib>

namespace steady {
namespace {

/// P1 of the domain reference with a few conditions, so that gates have work.
Facts somebody() {
    ProfileDraft draft;
    draft.birthDate = makeDate(1981, 5, 14);
    draft.sex = Sex::Female;
    draft.heightCm = 165;
    draft.weightKg = 88;
    draft.waistCm = 102;
    draft.activity = Activity::Light;
    draft.wake = clockTime(6, 30);
    draft.conditions = {Condition::Hypertension, Condition::FattyLiver};
    draft.medicines = {Medicine::AceInhibitor, Medicine::Metformin};
    auto const today = makeDate(2026, 11, 22);
    auto person = Profile::create(draft, today);
    if (!person) std::abort();
    return {*std::move(person), {}, today};
}

/// Goal: 0.2 ms.
void twoYearsOfProjection(benchmark::State& state) {
    auto const model = weightModelOf(somebody());
    for (auto _ : state)
        benchmark::DoNotOptimize(model.simulate({.kcalPerDay = -457.575}, 730));
}
BENCHMARK(twoYearsOfProjection)->Unit(benchmark::kMicrosecond);

/// Goal: 2 ms. Forty bisections over a year.
void dailyGapForADate(benchmark::State& state) {
    auto const model = weightModelOf(somebody());
    for (auto _ : state)
        benchmark::DoNotOptimize(gapForDate(model, 79.2, 365, -0.25 * model.baselineKcal()));
}
BENCHMARK(dailyGapForADate)->Unit(benchmark::kMicrosecond);

/// The same with a refusal and the search for the earliest day.
void refusedDate(benchmark::State& state) {
    auto const model = weightModelOf(somebody());
    for (auto _ : state)
        benchmark::DoNotOptimize(gapForDate(model, 79.2, 90, -0.25 * model.baselineKcal()));
}
BENCHMARK(refusedDate)->Unit(benchmark::kMicrosecond);

/// Goal: 5 ms.
void wholePlan(benchmark::State& state) {
    auto const facts = somebody();
    for (auto _ : state)
        benchmark::DoNotOptimize(makePlan(facts));
}
BENCHMARK(wholePlan)->Unit(benchmark::kMicrosecond);

}  // namespace
}  // namespace steady

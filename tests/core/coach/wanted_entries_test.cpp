#include "core/coach/wanted_entries.h"

#include "core/coach/build_views.h"
#include "core/coach/history.h"
#include "core/coach/offer_evidence.h"
#include "core/coach/rest_history.h"
#include "core/coach/sample.h"
#include "tests/core/coach/plan_makers.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace steady {
namespace {

Date const kLastSampleDay = makeDate(2026, 11, 22);

std::vector<Entry> only(std::vector<Entry> const& all, std::vector<KindRange> const& wanted) {
    std::vector<Entry> kept;
    for (auto const& entry : all)
        if (std::any_of(wanted.begin(), wanted.end(), [&entry](KindRange const& range) {
                return range.kind == idOf(entry).kind && range.days.contains(whenOf(entry).day);
            }))
            kept.push_back(entry);
    return kept;
}

/// Meals are what takes the time.
std::ptrdiff_t mealsIn(std::vector<Entry> const& entries) {
    return std::count_if(entries.begin(), entries.end(), [](Entry const& entry) {
        return std::holds_alternative<MealItem>(entry);
    });
}

/// A year of entries, with a plan whose window still narrows.
struct Year {
    std::vector<Entry> entries = sampleDiary(builtInFoods(), kLastSampleDay, {52, 1}).entries;
    Plan plan = test::planOfP1(kLastSampleDay - std::chrono::days{40});
    Date first = kLastSampleDay - std::chrono::days{364};

    Year() { plan.eatingWindow->rampHours = {12, 11, 10, 9, 8}; }
    PlanOfDay planOfDay() const { return {&plan, first}; }
};

TEST(WantedForHistory, LosesNothingThatTheHistoryReads) {
    Year const year;
    for (int back : {0, 1, 3, 7, 20, 39}) {
        auto const today = kLastSampleDay - std::chrono::days{back};
        auto const wanted = wantedForHistory(today, year.planOfDay());
        auto const few = only(year.entries, wanted);
        EXPECT_LT(few.size(), year.entries.size() / 2);
        PlansSoFar const plans{year.plan, year.first, std::nullopt};
        EXPECT_EQ(historyOf(few, plans, today), historyOf(year.entries, plans, today)) << back;
        RestNeed need;
        need.ramp = {8, clockTime(22, 10), std::nullopt};
        EXPECT_EQ(restHistoryOf(few, need, today), restHistoryOf(year.entries, need, today))
            << back;
    }
}

/// A year with marks that stop a window.
TEST(WantedForHistory, KeepsTheSignsThatStopAWindow) {
    Year year;
    for (int ago : {30, 31, 33}) {
        Flag dizzy;
        dizzy.when = {kLastSampleDay - std::chrono::days{ago}, clockTime(11), 60};
        dizzy.kind = FlagKind::Dizzy;
        year.entries.emplace_back(dizzy);
    }
    auto const few = only(year.entries, wantedForHistory(kLastSampleDay, year.planOfDay()));
    PlansSoFar const plans{year.plan, year.first, std::nullopt};
    EXPECT_EQ(historyOf(few, plans, kLastSampleDay).windowStepHours,
              historyOf(year.entries, plans, kLastSampleDay).windowStepHours);
}

TEST(WantedForPlan, LosesNothingThatTheOffersAreWorkedOutFrom) {
    Year const year;
    DiaryInputs all;
    all.plans = {year.plan};
    all.planBegan = year.first;
    all.entries = year.entries;
    auto few = all;
    few.entries = only(year.entries, wantedForPlan(kLastSampleDay, year.first));
    auto const person = Profile::create(sampleDiary(builtInFoods(), kLastSampleDay, {1, 1}).profile,
                                        kLastSampleDay);
    ASSERT_TRUE(person);
    auto const offers = offersFor(few, *person, builtInFoods(), kLastSampleDay);
    EXPECT_FALSE(offers.ladder.empty());
    EXPECT_EQ(offers, offersFor(all, *person, builtInFoods(), kLastSampleDay));
}

TEST(WantedForToday, LosesNothingThatThePageShows) {
    Year const year;
    for (int back : {0, 1, 3, 7, 20, 39}) {
        auto const day = kLastSampleDay - std::chrono::days{back};
        DiaryInputs all;
        all.hasProfile = true;
        all.plans = {year.plan};
        all.planBegan = year.first;
        for (auto const& entry : year.entries)
            if (entriesForToday(day).contains(whenOf(entry).day)) all.entries.push_back(entry);
        auto few = all;
        few.entries = only(year.entries, wantedForToday(day, year.planOfDay()));
        EXPECT_LT(mealsIn(few.entries), mealsIn(all.entries) / 2);
        LocalMoment const now{kLastSampleDay, clockTime(18), 60};
        EXPECT_TRUE(buildTodayView({few, day, now}) == buildTodayView({all, day, now})) << back;
    }
}

}  // namespace
}  // namespace steady

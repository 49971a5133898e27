#include "core/coach/offer_evidence.h"

#include "core/analysis/day_state.h"
#include "core/analysis/diary_days.h"
#include "core/analysis/sitting.h"
#include "core/plan/facts.h"

#include <algorithm>
#include <set>

namespace steady {

namespace {

constexpr int kLoggedDaysOfAWeek = 4;  // D-18
constexpr std::size_t kLadderSteps = 5;
constexpr int kUltraProcessed = 4;

using LadderWeek = std::array<int, kLadderSteps>;

bool isCompleteDay(DiaryDay const& day, Date date, DiaryInputs const& diary, Plan const& plan) {
    auto const close = diary.closed.find(date);
    auto const target = plan.energy ? std::optional(plan.energy->targetKcal) : std::nullopt;
    return dayStateOf(true, sittingsOf(day.items).size(), totalsOf(day.items).energyKcal.value,
                      close == diary.closed.end() ? std::nullopt : std::optional(close->second),
                      target) == DayState::Complete;
}

/// What one complete ISO week says.
struct FoodWeek {
    int loggedDays = 0;
    bool onSlowCarbs = true;  ///< every day had a plan that follows low GI
    LadderWeek events{};      ///< sittings, not bites: two biscuits at once are one
};

void addEvents(FoodWeek& week, DiaryDay const& day, FoodCatalogue const& foods) {
    std::set<std::pair<std::size_t, MealSlot>> seen;
    for (auto const* item : day.items)
        if (auto const step = ladderStepOf(*item, foods))
            if (seen.emplace(*step, item->slot).second) ++week.events[*step];
}

FoodWeek foodWeek(std::map<Date, DiaryDay> const& days, DiaryInputs const& diary,
                  FoodCatalogue const& foods, Date monday) {
    FoodWeek week;
    for (int ahead = 0; ahead < 7; ++ahead) {
        auto const date = monday + std::chrono::days(ahead);
        auto const* plan = planInForce(diary.plans, date);
        week.onSlowCarbs &= plan && plan->nutrition && plan->nutrition->approach == Approach::LowGi;
        auto const day = days.find(date);
        if (!plan || day == days.end()) continue;
        if (isCompleteDay(day->second, date, diary, *plan)) ++week.loggedDays;
        addEvents(week, day->second, foods);
    }
    return week;
}

}  // namespace

std::optional<std::size_t> ladderStepOf(MealItem const& item, FoodCatalogue const& foods) {
    if (item.flags.sugaryDrink) return 0;
    auto const* food = foods.find(item.foodId);
    auto const group = food ? std::string_view(food->group) : std::string_view();
    bool const fast = item.flags.alwaysRed || item.flags.refinedGrain;
    if (group == "sweet" && item.flags.alwaysRed) return 1;
    if ((group == "cereal" || group == "bread") && fast) return 2;
    if ((group == "rice" || group == "pasta") && fast) return 3;
    if (group == "snack" && item.nova >= kUltraProcessed) return 4;
    return std::nullopt;
}

OfferEvidence offerEvidenceOf(DiaryInputs const& diary, FoodCatalogue const& foods, Date today) {
    OfferEvidence evidence;
    evidence.ladderEvents.resize(kLadderSteps);
    if (diary.plans.empty()) return evidence;
    auto const range = entriesForToday(today);
    auto const days = diaryDays(diary.entries, range);
    auto monday = mondayOf(std::max(diary.plans.front().today, range.from));
    for (; monday + std::chrono::days(7) <= mondayOf(today); monday += std::chrono::days(7)) {
        auto const week = foodWeek(days, diary, foods, monday);
        if (week.onSlowCarbs) evidence.loggedDaysByWeek.push_back(week.loggedDays);
        bool const speaks = week.loggedDays >= kLoggedDaysOfAWeek;
        for (std::size_t step = 0; step < kLadderSteps; ++step)
            evidence.ladderEvents[step].push_back(speaks ? std::optional(week.events[step])
                                                         : std::nullopt);
    }
    return evidence;
}

PlanOffers offersFor(DiaryInputs const& diary, Profile const& person, FoodCatalogue const& foods,
                     Date today) {
    auto const* plan = planInForce(diary.plans, today);
    if (!plan) return {};
    Facts facts{person, {}, today};
    for (auto const& entry : diary.entries)
        if (auto const* reading = std::get_if<Measurement>(&entry))
            facts.history.readings.push_back(*reading);
    return offersOf(facts, *plan, offerEvidenceOf(diary, foods, today));
}

}  // namespace steady

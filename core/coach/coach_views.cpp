#include "core/coach/build_views.h"
#include "core/coach/coach.h"
#include "core/coach/coach_parts.h"
#include "core/coach/day_of_check.h"
#include "core/coach/exercise_swaps.h"
#include "core/coach/offer_evidence.h"
#include "core/coach/wanted_entries.h"
#include "core/coach/window_stop.h"
#include "core/plan/weight_goal.h"
#include "core/storage/day_states.h"
#include "core/storage/entry_tables.h"
#include "core/storage/session_choices.h"
#include "core/storage/settings.h"

#include <SQLiteCpp/Database.h>

#include <algorithm>

namespace steady {

namespace {

void applySwaps(std::vector<Plan>& plans, ExerciseSwaps const& swaps) {
    if (swaps.empty() || plans.empty() || !plans.back().movement) return;
    for (auto& day : plans.back().movement->week)
        for (auto& session : day.sessions)
            session = withSwaps(std::move(session), swaps);
}

}  // namespace

DiaryInputs Coach::Parts::inputsFor(DateRange range, bool hasProfile) const {
    auto inputs = frameFor(range, hasProfile);
    inputs.plans = allPlans();
    inputs.entries = read(
        [range](SQLite::Database& database) { return steady::entriesBetween(database, range); });
    return inputs;
}

DiaryInputs const& Coach::Parts::inputsForDay(Date day, bool hasProfile) const {
    if (dayInputs && dayInputs->first == day) return dayInputs->second;
    auto const range = entriesForToday(day);
    auto inputs = frameFor(range, hasProfile);
    inputs.plans = plansIn({mondayOf(day), range.to});
    auto const wanted = wantedForToday(day, {planInForce(inputs.plans, day), inputs.planBegan});
    inputs.entries =
        read([&wanted](SQLite::Database& database) { return entriesOfKinds(database, wanted); });
    return dayInputs.emplace(day, std::move(inputs)).second;
}

DiaryInputs Coach::Parts::frameFor(DateRange range, bool hasProfile) const {
    DiaryInputs inputs;
    inputs.hasProfile = hasProfile;
    inputs.planBegan = firstPlanDay();
    inputs.closed =
        read([range](SQLite::Database& database) { return closedStates(database, range); });
    DateRange const weeks{mondayOf(range.from), mondayOf(range.to) + std::chrono::days(6)};
    for (auto const& stored :
         read([weeks](SQLite::Database& database) { return sessionChoices(database, weeks); }))
        inputs.choices.push_back({{stored.day, stored.kind}, stored.to});
    auto const unitOf = [this](std::string_view key, std::string& unit) {
        auto const chosen =
            read([key](SQLite::Database& database) { return settingIn(database, key); });
        if (chosen) unit = *chosen;
    };
    unitOf("weight_unit", inputs.weightUnit);
    unitOf("glucose_unit", inputs.glucoseUnit);
    return inputs;
}

std::vector<Alert> Coach::alerts(Date today) const {
    auto const person = profile();
    return person ? m_parts->alertsFor(*person, today) : std::vector<Alert>{};
}

TodayView Coach::today(Date day, LocalMoment now) const {
    auto const person = profile();
    TodayInputs inputs{m_parts->inputsForDay(day, person.has_value()), day, now};
    // Past days keep the exercises that were planned then.
    if (day >= logicalDay(now)) applySwaps(inputs.diary.plans, exerciseSwaps(*this));
    auto view = buildTodayView(inputs);
    // A reading logged after the plan was made counts at once (B-R).
    if (person) view.alerts = m_parts->alertsFor(*person, day);
    if (person) addDayOfCheck(view, inputs, *person);
    if (auto note = windowStopNote(inputs.diary, day)) view.alerts.push_back(*std::move(note));
    return view;
}

PlanView Coach::plan(Date today, std::optional<int> version) const {
    auto const person = profile();
    auto const versions = planVersions();
    auto const range = entriesForToday(today);
    PlanInputs inputs{m_parts->frameFor(range, person.has_value()), today, {}, version};
    inputs.diary.plans = m_parts->allPlans();
    auto const wanted = wantedForPlan(today, inputs.diary.planBegan);
    inputs.diary.entries = m_parts->read(
        [&wanted](SQLite::Database& database) { return entriesOfKinds(database, wanted); });
    if (auto const* inForce = planInForce(inputs.diary.plans, today); inForce && person)
        inputs.projection = projectionOf(m_parts->factsFor(*person, inForce->today), *inForce);
    auto view = buildPlanView(inputs);
    view.history = versions;
    if (person && view.plan && !view.past)
        view.offers = offersFor(inputs.diary, *person, foods(), today);
    if (view.plan && !view.past) view.intervals = intervalOffer(today);
    if (view.plan && !view.past) view.movementWeek = movementWeek(mondayOf(today), today);
    return view;
}

WhatIfAnswers Coach::whatIf(Date today) const {
    auto const person = profile();
    auto const inForce = planOn(today);
    if (!person || !inForce) return [](WhatIfQuestion const&) { return std::nullopt; };
    return whatIfFor(m_parts->factsFor(*person, today), *inForce);
}

TrendsView Coach::trends(DateRange range, Date today) const {
    auto const person = profile();
    TrendsInputs inputs{
        m_parts->inputsFor(entriesForTrends(range), person.has_value()), range, today, {}, {}};
    if (person) inputs.heightCm = person->height().value;
    auto const* inForce = planInForce(inputs.diary.plans, today);
    if (inForce && person && range.contains(today))
        inputs.projection = projectionOf(m_parts->factsFor(*person, today), *inForce);
    return buildTrendsView(inputs);
}

DaySummary Coach::day(Date day) const {
    return buildDaySummary(m_parts->inputsForDay(day, profile().has_value()), day);
}

WeeklySummary Coach::week(IsoWeek week, Date today) const {
    return buildWeeklySummary(m_parts->inputsFor(entriesForWeek(week), profile().has_value()), week,
                              today);
}

}  // namespace steady

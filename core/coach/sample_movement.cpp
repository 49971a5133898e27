#include "core/coach/day_targets.h"
#include "core/coach/sample_parts.h"
#include "core/plan/planner.h"

#include <algorithm>
#include <cmath>

namespace steady {

namespace {

constexpr int kPlanDays = 42;

/// What the person's dumbbells weighed in the first week; 0 is the body's own weight.
double firstLoadKg(std::string const& exercise) {
    auto const has = [&exercise](char const* part) {
        return exercise.find(part) != std::string::npos;
    };
    if (!has("dumbbell") && !has("goblet")) return 0;
    if (has("raise")) return 2;
    if (has("press")) return 4;
    return has("rdl") || has("squat") ? 10 : 8;
}

bool isArms(std::string const& exercise) {
    return exercise.find("raise") != std::string::npos ||
           exercise.find("press") != std::string::npos;
}

/// On the last day the person is in the middle of the session: two exercises are ticked.
void addStrength(std::vector<Entry>& entries, SampleDay const& day, PlannedSession const& session,
                 SampleDice& dice) {
    Workout workout;
    workout.when = {day.date, clockTime(17, day.isLast ? 35 : 5 * dice.whole(2, 8)), 60};
    workout.modality = Modality::Resistance;
    workout.activity = toEnglish(session.name);
    workout.minutes = day.isLast ? 15 : session.minutes + dice.whole(-3, 2);
    if (!day.isLast) workout.rpe = dice.whole(5, 7);
    auto const count =
        day.isLast ? std::min<std::size_t>(2, session.exercises.size()) : session.exercises.size();
    for (std::size_t at = 0; at < count; ++at) {
        auto const& planned = session.exercises[at];
        double const first = firstLoadKg(planned.exercise);
        double const grown = std::floor(day.index / (isArms(planned.exercise) ? 56.0 : 28.0));
        for (int set = 0; set < planned.sets; ++set) {
            WorkoutSet done{toEnglish(planned.name),
                            std::clamp(planned.repsLow + dice.whole(0, 2), planned.repsLow,
                                       std::max(planned.repsLow, planned.repsHigh)),
                            std::nullopt, double(planned.rir)};
            if (first > 0) done.loadKg = first + grown;
            workout.sets.push_back(done);
        }
    }
    entries.emplace_back(workout);
}

void addWalk(std::vector<Entry>& entries, SampleDay const& day, ClockTime time, int minutes) {
    Workout walk;
    walk.when = {day.date, time, 60};
    walk.modality = Modality::Walk;
    walk.activity = "walk";
    walk.minutes = minutes;
    entries.emplace_back(walk);
}

/// Most of what is planned is done; at a weekend on the bike instead of on foot.
void addEndurance(std::vector<Entry>& entries, SampleDay const& day, PlannedSession const& session,
                  SampleDice& dice) {
    int const minutes = std::max(10, 5 * ((session.minutes + 5 * dice.whole(-1, 2)) / 5));
    if (day.isLast) return addWalk(entries, day, clockTime(16, 50), 15);
    if (session.kind == Modality::Walk || !day.weekend)
        return addWalk(entries, day, clockTime(18, 5 * dice.whole(0, 6)), minutes);
    Workout ride;
    ride.when = {day.date, clockTime(10, 5 * dice.whole(0, 8)), 60};
    ride.modality = Modality::Aerobic;
    ride.activity = "cycle";
    ride.minutes = minutes + 5;
    ride.rpe = dice.whole(3, 4);
    entries.emplace_back(ride);
}

}  // namespace

SampleCoach::SampleCoach(ProfileDraft const& draft, Date firstDay) : m_firstDay(firstDay) {
    if (auto person = Profile::create(draft, firstDay)) m_person = *std::move(person);
}

std::vector<PlannedSession> SampleCoach::sessionsOn(SampleDay const& day) {
    if (!m_person) return {};
    auto const renewed = m_firstDay + std::chrono::days(day.index / kPlanDays * kPlanDays);
    if (!m_plan || m_plan->today != renewed) {
        Facts facts{*m_person, {}, renewed};
        facts.history.firstPlan = m_firstDay;
        m_plan = makePlan(facts);
        m_plan->today = renewed;
    }
    auto const* planned = plannedDay(*m_plan, day.date);
    return planned ? planned->sessions : std::vector<PlannedSession>{};
}

void addSampleMovement(std::vector<Entry>& entries, SampleDay const& day, SampleCoach& coach,
                       SampleDice& dice) {
    if (day.ill) return;
    if (day.holiday) {
        if (dice.chance(0.6)) addWalk(entries, day, clockTime(16, 30), 5 * dice.whole(6, 14));
        return;
    }
    double const keen = day.isLast ? 1 : std::min(0.95, 0.75 + 0.25 * day.progress);
    bool walked = false;
    for (auto const& session : coach.sessionsOn(day)) {
        // Strength is what this person likes best: hardly ever left out.
        if (!dice.chance(session.kind == Modality::Resistance ? std::max(keen, 0.93) : keen))
            continue;
        if (session.kind == Modality::Resistance) {
            addStrength(entries, day, session, dice);
        } else if (session.kind == Modality::Aerobic || session.kind == Modality::Walk) {
            addEndurance(entries, day, session, dice);
            walked = true;
        }
    }
    bool const afterLunch = dice.chance(0.2 + 0.35 * day.progress);
    if (day.isLast && !walked) addWalk(entries, day, clockTime(16, 50), 15);
    if (afterLunch && !day.isLast)
        addWalk(entries, day, clockTime(13, 5 * dice.whole(1, 5)), 5 * dice.whole(2, 4));
}

}  // namespace steady

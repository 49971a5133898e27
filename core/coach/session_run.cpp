#include "core/coach/session_run.h"

#include "core/coach/coach.h"

#include <algorithm>
#include <cmath>

namespace steady {

SessionRun::SessionRun(PlayInputs inputs, SessionDraft draft)
    : m_inputs(std::move(inputs)), m_play(buildSessionPlay(m_inputs)), m_draft(std::move(draft)) {
    for (auto& place : m_play.exercises)
        if (auto const it = m_draft.instead.find(place.plannedId); it != m_draft.instead.end())
            if (auto const* instead = findExercise(it->second))
                place = playInstead(m_inputs, place, *instead);
    m_draft.at = count() == 0 ? 0 : std::clamp(m_draft.at, 0, static_cast<int>(count()) - 1);
}

std::vector<WorkoutSet> SessionRun::setsOf(std::size_t index) const {
    std::vector<WorkoutSet> sets;
    for (auto const& set : m_draft.sets)
        if (set.exercise == exercise(index).id) sets.push_back(set);
    return sets;
}

bool SessionRun::isDone(std::size_t index) const {
    return static_cast<int>(setsOf(index).size()) >= exercise(index).goal.sets;
}

bool SessionRun::isSkipped(std::size_t index) const {
    return m_draft.skipped.contains(exercise(index).plannedId);
}

bool SessionRun::isOver() const {
    for (std::size_t index = 0; index < count(); ++index)
        if (isOpen(index)) return false;
    return true;
}

WorkoutSet SessionRun::nextSet() const {
    auto const& now = current();
    WorkoutSet set{now.id, now.goal.low, now.loadKg, double(now.goal.rir)};
    auto const before = setsOf(at());
    if (!before.empty()) {
        set = before.back();
        return set;
    }
    // Last time's first set, as long as the weight is the same and it lies in today's range.
    if (!now.lastSets.empty() && workingLoad(now.lastSets) == now.loadKg)
        set.reps = std::clamp(now.lastSets.front().reps, now.goal.low, now.goal.high);
    return set;
}

void SessionRun::log(WorkoutSet set) {
    set.exercise = current().id;
    m_draft.skipped.erase(current().plannedId);
    m_draft.sets.push_back(std::move(set));
    if (isDone(at())) next();
}

bool SessionRun::takeBack() {
    auto const last = std::find_if(m_draft.sets.rbegin(), m_draft.sets.rend(),
                                   [&](auto const& set) { return set.exercise == current().id; });
    if (last == m_draft.sets.rend()) return false;
    m_draft.sets.erase(std::next(last).base());
    return true;
}

void SessionRun::goTo(std::size_t index) {
    if (index < count()) m_draft.at = static_cast<int>(index);
}

/// The next exercise that is still open, round to the ones that were passed by.
bool SessionRun::next() {
    for (std::size_t step = 1; step <= count(); ++step) {
        auto const index = (at() + step) % count();
        if (!isOpen(index)) continue;
        goTo(index);
        return true;
    }
    return false;
}

bool SessionRun::previous() {
    if (at() == 0) return false;
    goTo(at() - 1);
    return true;
}

void SessionRun::skip() {
    m_draft.skipped.insert(current().plannedId);
    next();
}

void SessionRun::swapTo(Exercise const& instead) {
    auto& place = m_play.exercises[at()];
    m_draft.instead[place.plannedId] = instead.id;
    m_draft.skipped.erase(place.plannedId);
    place = playInstead(m_inputs, place, instead);
}

int SessionRun::minutesSoFar() const {
    return std::max(1, static_cast<int>(std::lround(m_draft.seconds / 60.0)));
}

Workout SessionRun::workout(EntryTime const& when, std::optional<double> minutes,
                            std::optional<double> effort) const {
    auto workout = workoutOf(m_draft, m_play.session.kind, when);
    workout.minutes = minutes;
    workout.rpe = effort;
    return workout;
}

Workout workoutOf(SessionDraft const& draft, Modality modality, EntryTime const& when) {
    Workout workout;
    workout.when = when;
    workout.modality = modality;
    workout.activity = draft.name;
    workout.minutes = std::max(1.0, std::round(draft.seconds / 60.0));
    workout.sets = draft.sets;
    return workout;
}

Result<Done> finishSession(Coach& coach, Workout workout) {
    auto done = coach.log({std::move(workout)});
    if (done) dropSession(coach);
    return done;
}

}  // namespace steady

#pragma once

#include "core/coach/session_play.h"

#include <map>
#include <optional>
#include <set>
#include <string>
#include <vector>

namespace steady {

struct Done;

/// A session that was begun: kept in the diary after every set, so that leaving, or a crash, loses
/// nothing. It is no step of undo; only finishing is.
struct SessionDraft {
    Date day;
    std::string name;  ///< in English: which of the day's sessions
    std::optional<DayCheck> check;
    std::vector<WorkoutSet> sets;                ///< in the order in which they were done
    std::map<std::string, std::string> instead;  ///< planned exercise to the one done, today only
    std::set<std::string> skipped;               ///< planned ids
    int at = 0;
    int seconds = 0;  ///< spent so far

    bool operator==(SessionDraft const&) const = default;
};

Result<Done> keepSession(Coach& coach, SessionDraft const& draft);
std::optional<SessionDraft> keptSession(Coach const& coach);
Result<Done> dropSession(Coach& coach);

/// A session while it is done: where one is, which sets are done, and what is next. A plain value;
/// whoever holds it keeps the draft after every change.
class SessionRun {
 public:
    SessionRun(PlayInputs inputs, SessionDraft draft);

    SessionPlay const& play() const { return m_play; }
    SessionDraft const& draft() const { return m_draft; }

    std::size_t count() const { return m_play.exercises.size(); }
    std::size_t at() const { return static_cast<std::size_t>(m_draft.at); }
    PlayExercise const& exercise(std::size_t index) const { return m_play.exercises[index]; }
    PlayExercise const& current() const { return exercise(at()); }
    std::vector<WorkoutSet> setsOf(std::size_t index) const;
    bool isDone(std::size_t index) const;
    bool isSkipped(std::size_t index) const;
    /// Every exercise is done or skipped.
    bool isOver() const;
    /// What the fields begin with: as in the set before, else as last time, else the target.
    WorkoutSet nextSet() const;

    /// Logs a set of the current exercise and goes on after its last one.
    void log(WorkoutSet set);
    /// Takes back the last set of the current exercise; false when there is none.
    bool takeBack();
    void goTo(std::size_t index);
    bool next();
    bool previous();
    void skip();
    void swapTo(Exercise const& instead);
    void addSeconds(int seconds) { m_draft.seconds += seconds; }

    /// What is logged at the end; effort and minutes as the person says them.
    Workout workout(EntryTime const& when, std::optional<double> minutes,
                    std::optional<double> effort) const;
    int minutesSoFar() const;

 private:
    bool isOpen(std::size_t index) const { return !isDone(index) && !isSkipped(index); }

    PlayInputs m_inputs;
    SessionPlay m_play;
    SessionDraft m_draft;
};

/// The sets of a draft as a workout, for one that was left behind on an earlier day.
Workout workoutOf(SessionDraft const& draft, Modality modality, EntryTime const& when);

/// Logs a finished session as one change and forgets its draft.
Result<Done> finishSession(Coach& coach, Workout workout);

}  // namespace steady

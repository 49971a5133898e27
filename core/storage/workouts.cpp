#include "core/storage/entry_table.h"

#include <SQLiteCpp/Database.h>

#include <algorithm>
#include <map>

namespace steady {

namespace {

void bindWorkout(Binder& to, Entry const& entry) {
    auto const& workout = std::get<Workout>(entry);
    to.put(nameOf(workout.modality));
    to.put(workout.activity);
    to.put(workout.minutes);
    to.put(workout.rpe);
    to.put(workout.note);
}

Entry readWorkout(RowReader& from) {
    Workout workout;
    workout.modality = from.named<Modality>();
    workout.activity = from.words();
    workout.minutes = from.maybeNumber();
    workout.rpe = from.maybeNumber();
    workout.note = from.words();
    return workout;
}

void addSets(SQLite::Database& database, Entry const& entry) {
    auto const& workout = std::get<Workout>(entry);
    if (workout.sets.empty()) return;
    SQLite::Statement insert(database,
                             "INSERT INTO workout_set (workout_id, position, exercise, reps, "
                             "load_kg, rir) VALUES (?, ?, ?, ?, ?, ?)");
    int position = 0;
    for (auto const& set : workout.sets) {
        Binder to(insert);
        to.put(workout.id.row);
        to.put(position++);
        to.put(set.exercise);
        to.put(set.reps);
        to.put(set.loadKg);
        to.put(set.rir);
        insert.exec();
        insert.reset();
    }
}

// Deleted one by one and not by ON DELETE CASCADE: undo replays each row, and a cascade would have
// taken them before their turn.
void removeSets(SQLite::Database& database, std::int64_t workout) {
    SQLite::Statement remove(database, "DELETE FROM workout_set WHERE workout_id = ?");
    remove.bind(1, workout);
    remove.exec();
}

/// All sets of the workouts in one query: a year of training is one read.
void readSets(SQLite::Database& database, std::vector<Entry>& workouts) {
    if (workouts.empty()) return;
    std::map<std::int64_t, Workout*> byRow;
    for (auto& entry : workouts) {
        auto& workout = std::get<Workout>(entry);
        byRow[workout.id.row] = &workout;
    }
    SQLite::Statement select(database,
                             "SELECT workout_id, exercise, reps, load_kg, rir FROM workout_set "
                             "WHERE workout_id BETWEEN ? AND ? ORDER BY workout_id, position");
    select.bind(1, byRow.begin()->first);
    select.bind(2, byRow.rbegin()->first);
    while (select.executeStep()) {
        RowReader from(select);
        auto const owner = byRow.find(from.whole());
        if (owner == byRow.end()) continue;
        WorkoutSet set;
        set.exercise = from.words();
        set.reps = from.integer();
        set.loadKg = from.maybeNumber();
        set.rir = from.maybeNumber();
        owner->second->sets.push_back(std::move(set));
    }
}

}  // namespace

EntryTable const kWorkoutTable{
    EntryKind::Workout, "workout",   "modality, activity, minutes, rpe, note",
    bindWorkout,        readWorkout, addSets,
    removeSets,         readSets};

}  // namespace steady

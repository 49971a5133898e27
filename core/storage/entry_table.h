#pragma once

#include "core/domain/entry.h"
#include "core/storage/columns.h"

#include <string_view>
#include <vector>

namespace SQLite {
class Database;
}

namespace steady {

/// How one kind of entry lies in its table. Every table starts with id, day, time and
/// utc_offset_min; `columns` names the rest, which `bind` fills and `read` takes in that order.
/// A kind with rows of its own below it (the sets of a workout) fills the last three.
struct EntryTable {
    EntryKind kind;
    std::string_view name;
    std::string_view columns;
    void (*bind)(Binder& to, Entry const& entry);
    Entry (*read)(RowReader& from);  ///< id and time are set by the caller

    void (*addChildren)(SQLite::Database&, Entry const&) = nullptr;
    void (*removeChildren)(SQLite::Database&, std::int64_t row) = nullptr;
    void (*readChildren)(SQLite::Database&, std::vector<Entry>&) = nullptr;
};

// One per file: meal_items.cpp, workouts.cpp ...
extern EntryTable const kMealItemTable;
extern EntryTable const kWorkoutTable;
extern EntryTable const kNightTable;
extern EntryTable const kMeasurementTable;
extern EntryTable const kFeelingTable;
extern EntryTable const kFlagTable;
extern EntryTable const kNoteTable;

}  // namespace steady

#pragma once

#include "core/domain/entry_kinds.h"
#include "core/domain/food.h"
#include "core/support/date.h"

#include <cstdint>
#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace steady {

/// Names one diary entry for as long as it exists; undoing a deletion brings the same id back.
struct EntryId {
    EntryKind kind = EntryKind::Food;
    std::int64_t row = 0;

    auto operator<=>(EntryId const&) const = default;
};

/// When an entry happened: the diary day it belongs to, the wall clock if it was said, and the
/// UTC offset then in force. The civil day never changes after the fact.
struct EntryTime {
    Date day;
    std::optional<ClockTime> time;
    int utcOffsetMinutes = 0;

    bool operator==(EntryTime const&) const = default;
};

/// A food that was eaten, with its nutrition as it was known then (a snapshot for the amount).
struct MealItem {
    EntryId id{EntryKind::Food, 0};
    EntryTime when;
    MealSlot slot = MealSlot::Snack;
    std::string foodId;  ///< empty for a numbers-only entry
    std::string name;
    double grams = 0;
    std::string amountText;  ///< as typed: "2", "60 g", "half"
    Nutrition nutrition;
    std::optional<double> gl;
    std::optional<double> gi;
    GiStatus giStatus = GiStatus::Unknown;
    int nova = 1;
    FoodFlags flags;

    bool operator==(MealItem const&) const = default;
};

struct WorkoutSet {
    std::string exercise;
    int reps = 0;
    std::optional<double> loadKg;
    std::optional<double> rir;

    bool operator==(WorkoutSet const&) const = default;
};

struct Workout {
    EntryId id{EntryKind::Workout, 0};
    EntryTime when;
    Modality modality = Modality::Aerobic;
    std::string activity;  ///< "walk", "cycle", "Strength A"
    std::optional<double> minutes;
    std::optional<double> rpe;  ///< 0–10
    std::vector<WorkoutSet> sets;
    std::string note;

    bool operator==(Workout const&) const = default;
};

/// A night belongs to the day on which the person woke.
struct Night {
    EntryId id{EntryKind::Night, 0};
    EntryTime when;  ///< the day of waking; the time is unused
    ClockTime bed;
    ClockTime wake;
    std::optional<ClockTime> fellAsleep = std::nullopt;
    int awakeMinutes = 0;                       ///< awake during the night
    std::optional<int> quality = std::nullopt;  ///< 1–5

    bool operator==(Night const&) const = default;
};

/// Hours from bed to wake, and the part of it spent asleep.
double hoursInBed(Night const& night);
double hoursAsleep(Night const& night);

/// A reading in the unit that was typed and in the unit that Steady computes in (kg, cm, mg/dL for
/// glucose, mmol/L for ketones, mmHg, bpm).
struct Measurement {
    EntryId id{EntryKind::Measurement, 0};
    EntryTime when;
    MeasuredQuantity quantity = MeasuredQuantity::Weight;
    double value = 0;  ///< as typed
    std::string unit;  ///< as typed
    double siValue = 0;
    ReadingTag tag = ReadingTag::None;

    bool operator==(Measurement const&) const = default;
};

struct Feeling {
    EntryId id{EntryKind::Feeling, 0};
    EntryTime when;
    FeelingKind kind = FeelingKind::Energy;
    int value = 0;

    bool operator==(Feeling const&) const = default;
};

struct Flag {
    EntryId id{EntryKind::Flag, 0};
    EntryTime when;
    FlagKind kind = FlagKind::Ill;

    bool operator==(Flag const&) const = default;
};

struct Note {
    EntryId id{EntryKind::Note, 0};
    EntryTime when;
    std::string text;

    bool operator==(Note const&) const = default;
};

using Entry = std::variant<MealItem, Workout, Night, Measurement, Feeling, Flag, Note>;

EntryId idOf(Entry const& entry);
EntryTime const& whenOf(Entry const& entry);

/// "food:12", for the command line; anything else is nothing.
std::string toString(EntryId id);
std::optional<EntryId> parseEntryId(std::string_view text);

}  // namespace steady

#pragma once

#include "core/domain/food.h"
#include "core/support/date.h"

#include <cstdint>
#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace steady {

enum class EntryKind { Food, Workout, Night, Measurement, Feeling, Flag, Note };

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

enum class MealSlot { Breakfast, Lunch, Dinner, Snack };

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

enum class Modality { Aerobic, Resistance, Hiit, Walk, Balance };

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
    std::optional<ClockTime> fellAsleep;
    int awakeMinutes = 0;        ///< awake during the night
    std::optional<int> quality;  ///< 1–5

    bool operator==(Night const&) const = default;
};

/// Hours from bed to wake, and the part of it spent asleep.
double hoursInBed(Night const& night);
double hoursAsleep(Night const& night);

enum class MeasuredQuantity {
    Weight,
    Waist,
    Neck,
    Glucose,
    Ketones,
    Systolic,
    Diastolic,
    RestingHeartRate,
    Steps,
    A1c,
    Insulin,
    Triglycerides,
    Hdl,
    Ldl,
    TotalCholesterol,
    Alt,
    Egfr,
    UricAcid,
    BodyFat,
};

enum class ReadingTag { None, Fasting, BeforeMeal, AfterMeal, BeforeExercise };

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

/// 0–10 answers: the day's "how was it" and the weekly symptoms J-01 … J-08.
enum class FeelingKind {
    Energy,
    ClearHead,
    Hunger,
    Stress,
    Mood,
    Fatigue,
    MidsectionStubborn,
    Fog,
    SleepyAfterMeals,
    Cravings,
    ThirstNightUrination,
    LowMood,
    DizzyStanding,
};

struct Feeling {
    EntryId id{EntryKind::Feeling, 0};
    EntryTime when;
    FeelingKind kind = FeelingKind::Energy;
    int value = 0;

    bool operator==(Feeling const&) const = default;
};

/// Something that sets a day apart: judged kindly, left out of some rules.
enum class FlagKind { Ill, Travel, Dizzy, Binge, PracticeDone, SittingBreak };

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

/// How a day was left (O-02).
enum class DayState { NotTracked, Partial, Complete };

template <>
struct EnumNames<EntryKind> {
    static constexpr std::array<std::pair<EntryKind, std::string_view>, 7> table{
        {{EntryKind::Food, "food"},
         {EntryKind::Workout, "workout"},
         {EntryKind::Night, "night"},
         {EntryKind::Measurement, "measurement"},
         {EntryKind::Feeling, "feeling"},
         {EntryKind::Flag, "flag"},
         {EntryKind::Note, "note"}}};
};
template <>
struct EnumNames<MealSlot> {
    static constexpr std::array<std::pair<MealSlot, std::string_view>, 4> table{
        {{MealSlot::Breakfast, "breakfast"},
         {MealSlot::Lunch, "lunch"},
         {MealSlot::Dinner, "dinner"},
         {MealSlot::Snack, "snack"}}};
};
template <>
struct EnumNames<Modality> {
    static constexpr std::array<std::pair<Modality, std::string_view>, 5> table{
        {{Modality::Aerobic, "aerobic"},
         {Modality::Resistance, "resistance"},
         {Modality::Hiit, "hiit"},
         {Modality::Walk, "walk"},
         {Modality::Balance, "balance"}}};
};
template <>
struct EnumNames<MeasuredQuantity> {
    static constexpr std::array<std::pair<MeasuredQuantity, std::string_view>, 19> table{
        {{MeasuredQuantity::Weight, "weight"},
         {MeasuredQuantity::Waist, "waist"},
         {MeasuredQuantity::Neck, "neck"},
         {MeasuredQuantity::Glucose, "glucose"},
         {MeasuredQuantity::Ketones, "ketones"},
         {MeasuredQuantity::Systolic, "systolic"},
         {MeasuredQuantity::Diastolic, "diastolic"},
         {MeasuredQuantity::RestingHeartRate, "resting_heart_rate"},
         {MeasuredQuantity::Steps, "steps"},
         {MeasuredQuantity::A1c, "a1c"},
         {MeasuredQuantity::Insulin, "insulin"},
         {MeasuredQuantity::Triglycerides, "triglycerides"},
         {MeasuredQuantity::Hdl, "hdl"},
         {MeasuredQuantity::Ldl, "ldl"},
         {MeasuredQuantity::TotalCholesterol, "total_cholesterol"},
         {MeasuredQuantity::Alt, "alt"},
         {MeasuredQuantity::Egfr, "egfr"},
         {MeasuredQuantity::UricAcid, "uric_acid"},
         {MeasuredQuantity::BodyFat, "body_fat"}}};
};
template <>
struct EnumNames<ReadingTag> {
    static constexpr std::array<std::pair<ReadingTag, std::string_view>, 5> table{
        {{ReadingTag::None, ""},
         {ReadingTag::Fasting, "fasting"},
         {ReadingTag::BeforeMeal, "before_meal"},
         {ReadingTag::AfterMeal, "after_meal"},
         {ReadingTag::BeforeExercise, "before_exercise"}}};
};
template <>
struct EnumNames<FeelingKind> {
    static constexpr std::array<std::pair<FeelingKind, std::string_view>, 13> table{
        {{FeelingKind::Energy, "energy"},
         {FeelingKind::ClearHead, "clear_head"},
         {FeelingKind::Hunger, "hunger"},
         {FeelingKind::Stress, "stress"},
         {FeelingKind::Mood, "mood"},
         {FeelingKind::Fatigue, "fatigue"},
         {FeelingKind::MidsectionStubborn, "midsection"},
         {FeelingKind::Fog, "fog"},
         {FeelingKind::SleepyAfterMeals, "sleepy_after_meals"},
         {FeelingKind::Cravings, "cravings"},
         {FeelingKind::ThirstNightUrination, "thirst"},
         {FeelingKind::LowMood, "low_mood"},
         {FeelingKind::DizzyStanding, "dizzy_standing"}}};
};
template <>
struct EnumNames<FlagKind> {
    static constexpr std::array<std::pair<FlagKind, std::string_view>, 6> table{
        {{FlagKind::Ill, "ill"},
         {FlagKind::Travel, "travel"},
         {FlagKind::Dizzy, "dizzy"},
         {FlagKind::Binge, "binge"},
         {FlagKind::PracticeDone, "practice"},
         {FlagKind::SittingBreak, "sitting_break"}}};
};
template <>
struct EnumNames<DayState> {
    static constexpr std::array<std::pair<DayState, std::string_view>, 3> table{
        {{DayState::NotTracked, "not_tracked"},
         {DayState::Partial, "partial"},
         {DayState::Complete, "complete"}}};
};

}  // namespace steady

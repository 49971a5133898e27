#pragma once

#include "core/support/enum_names.h"

#include <array>

namespace steady {

enum class EntryKind { Food, Workout, Night, Measurement, Feeling, Flag, Note };

enum class MealSlot { Breakfast, Lunch, Dinner, Snack };

enum class Modality { Aerobic, Resistance, Hiit, Walk, Balance };

// One a line would take half the page.
// clang-format off
enum class MeasuredQuantity {
    Weight, Waist, Neck, Glucose, Ketones, Systolic, Diastolic, RestingHeartRate, Steps, A1c,
    Insulin, Triglycerides, Hdl, Ldl, TotalCholesterol, Alt, Egfr, UricAcid, BodyFat,
    PracticeMinutes  ///< of one calming practice (H-03)
};
// clang-format on

/// Confirmed: a surprising weight that the person said is right (E-07).
enum class ReadingTag { None, Fasting, BeforeMeal, AfterMeal, BeforeExercise, Confirmed };

/// 0–10 answers: the day's "how was it" and the weekly symptoms J-01 … J-08. The four answers of
/// the monthly stress questions (H-01) are 0–4; together they make one screen of their day.
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
    ScreenNoControl,
    ScreenConfident,
    ScreenGoingWell,
    ScreenPilingUp
};

/// Something that sets a day apart: judged kindly, left out of some rules.
enum class FlagKind {
    Ill,
    Travel,
    Dizzy,
    Binge,
    PracticeDone,
    SittingBreak,
    RestlessMind,
    ShortNight,
    Sore,
    // Signs that the red flags ask about (B-R).
    ChestPain,
    Fainted,
    WeakOnOneSide,
    VisionOrSpeechChange,
    Breathless,
    FastBreathing,
    Vomiting,
    BellyPain,
    Confused,
    Drowsy,
    IrregularPulse,
    FootWound,
    NotSafe
};

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
    static constexpr std::array<std::pair<MeasuredQuantity, std::string_view>, 20> table{
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
         {MeasuredQuantity::BodyFat, "body_fat"},
         {MeasuredQuantity::PracticeMinutes, "practice_minutes"}}};
};
template <>
struct EnumNames<ReadingTag> {
    static constexpr std::array<std::pair<ReadingTag, std::string_view>, 6> table{
        {{ReadingTag::None, ""},
         {ReadingTag::Fasting, "fasting"},
         {ReadingTag::BeforeMeal, "before_meal"},
         {ReadingTag::AfterMeal, "after_meal"},
         {ReadingTag::BeforeExercise, "before_exercise"},
         {ReadingTag::Confirmed, "confirmed"}}};
};
template <>
struct EnumNames<FeelingKind> {
    static constexpr std::array<std::pair<FeelingKind, std::string_view>, 17> table{
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
         {FeelingKind::DizzyStanding, "dizzy_standing"},
         {FeelingKind::ScreenNoControl, "screen_no_control"},
         {FeelingKind::ScreenConfident, "screen_confident"},
         {FeelingKind::ScreenGoingWell, "screen_going_well"},
         {FeelingKind::ScreenPilingUp, "screen_piling_up"}}};
};
template <>
struct EnumNames<FlagKind> {
    static constexpr std::array<std::pair<FlagKind, std::string_view>, 22> table{
        {{FlagKind::Ill, "ill"},
         {FlagKind::Travel, "travel"},
         {FlagKind::Dizzy, "dizzy"},
         {FlagKind::Binge, "binge"},
         {FlagKind::PracticeDone, "practice"},
         {FlagKind::SittingBreak, "sitting_break"},
         {FlagKind::RestlessMind, "restless_mind"},
         {FlagKind::ShortNight, "short_night"},
         {FlagKind::Sore, "sore"},
         {FlagKind::ChestPain, "chest_pain"},
         {FlagKind::Fainted, "fainted"},
         {FlagKind::WeakOnOneSide, "weak_on_one_side"},
         {FlagKind::VisionOrSpeechChange, "vision_or_speech_change"},
         {FlagKind::Breathless, "breathless"},
         {FlagKind::FastBreathing, "fast_breathing"},
         {FlagKind::Vomiting, "vomiting"},
         {FlagKind::BellyPain, "belly_pain"},
         {FlagKind::Confused, "confused"},
         {FlagKind::Drowsy, "drowsy"},
         {FlagKind::IrregularPulse, "irregular_pulse"},
         {FlagKind::FootWound, "foot_wound"},
         {FlagKind::NotSafe, "not_safe"}}};
};
template <>
struct EnumNames<DayState> {
    static constexpr std::array<std::pair<DayState, std::string_view>, 3> table{
        {{DayState::NotTracked, "not_tracked"},
         {DayState::Partial, "partial"},
         {DayState::Complete, "complete"}}};
};

}  // namespace steady

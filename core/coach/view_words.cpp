#include "core/coach/view_words.h"

#include "core/domain/lab.h"
#include "core/domain/quantity.h"

#include <fmt/format.h>

#include <cmath>

namespace steady {

namespace {

/// mg/dL of one mmol/L.
double milligramsPerMillimole() {
    return inFirstUnit(Lab{LabKind::Glucose, 1, "mmol/L", false, std::nullopt});
}

}  // namespace

Text listed(std::vector<Text> const& items) {
    Text list;
    for (auto const& item : items)
        list = list.empty() ? item : STEADY_TEXT("list", "%1, %2").with(list, item);
    return list;
}

Text joinedByDot(std::vector<Text> const& items) {
    Text line;
    for (auto const& item : items) {
        if (item.empty()) continue;
        line = line.empty() ? item : STEADY_TEXT("list", "%1 · %2").with(line, item);
    }
    return line;
}

Text shortName(Weekday day) {
    switch (day) {
        case Weekday::Monday:
            return STEADY_TEXT("weekday", "Mon");
        case Weekday::Tuesday:
            return STEADY_TEXT("weekday", "Tue");
        case Weekday::Wednesday:
            return STEADY_TEXT("weekday", "Wed");
        case Weekday::Thursday:
            return STEADY_TEXT("weekday", "Thu");
        case Weekday::Friday:
            return STEADY_TEXT("weekday", "Fri");
        case Weekday::Saturday:
            return STEADY_TEXT("weekday", "Sat");
        case Weekday::Sunday:
            return STEADY_TEXT("weekday", "Sun");
    }
    return {};
}

Text nameOfSlot(MealSlot slot) {
    switch (slot) {
        case MealSlot::Breakfast:
            return STEADY_TEXT("meal", "Breakfast");
        case MealSlot::Lunch:
            return STEADY_TEXT("meal", "Lunch");
        case MealSlot::Dinner:
            return STEADY_TEXT("meal", "Dinner");
        case MealSlot::Snack:
            return STEADY_TEXT("meal", "Snack");
    }
    return {};
}

Text nameOfModality(Modality modality) {
    switch (modality) {
        case Modality::Aerobic:
            return STEADY_TEXT("movement", "Aerobic");
        case Modality::Resistance:
            return STEADY_TEXT("movement", "Strength");
        case Modality::Hiit:
            return STEADY_TEXT("movement", "Intervals");
        case Modality::Walk:
            return STEADY_TEXT("movement", "Walk");
        case Modality::Balance:
            return STEADY_TEXT("movement", "Balance");
    }
    return {};
}

Text nameOfFeeling(FeelingKind kind) {
    switch (kind) {
        case FeelingKind::Energy:
            return STEADY_TEXT("feeling", "Energy");
        case FeelingKind::ClearHead:
            return STEADY_TEXT("feeling", "Clear head");
        case FeelingKind::Hunger:
            return STEADY_TEXT("feeling", "Hunger");
        case FeelingKind::Stress:
            return STEADY_TEXT("feeling", "Stress");
        case FeelingKind::Mood:
            return STEADY_TEXT("feeling", "Mood");
        case FeelingKind::Fatigue:
            return STEADY_TEXT("feeling", "Tired even after enough sleep");
        case FeelingKind::MidsectionStubborn:
            return STEADY_TEXT("feeling", "Waist not changing despite effort");
        case FeelingKind::Fog:
            return STEADY_TEXT("feeling", "Foggy or slow thinking");
        case FeelingKind::SleepyAfterMeals:
            return STEADY_TEXT("feeling", "Sleepy after meals");
        case FeelingKind::Cravings:
            return STEADY_TEXT("feeling", "Cravings");
        case FeelingKind::ThirstNightUrination:
            return STEADY_TEXT("feeling", "Thirst or getting up at night");
        case FeelingKind::LowMood:
            return STEADY_TEXT("feeling", "Low mood");
        case FeelingKind::DizzyStanding:
            return STEADY_TEXT("feeling", "Dizzy on standing");
        case FeelingKind::ScreenNoControl:
        case FeelingKind::ScreenConfident:
        case FeelingKind::ScreenGoingWell:
        case FeelingKind::ScreenPilingUp:
            return STEADY_TEXT("feeling", "Stress questions");
    }
    return {};
}

Text nameOfQuantity(MeasuredQuantity quantity) {
    switch (quantity) {
        case MeasuredQuantity::Weight:
            return STEADY_TEXT("reading", "Weight");
        case MeasuredQuantity::Waist:
            return STEADY_TEXT("reading", "Waist");
        case MeasuredQuantity::Neck:
            return STEADY_TEXT("reading", "Neck");
        case MeasuredQuantity::Glucose:
            return STEADY_TEXT("reading", "Glucose");
        case MeasuredQuantity::Ketones:
            return STEADY_TEXT("reading", "Ketones");
        case MeasuredQuantity::Systolic:
        case MeasuredQuantity::Diastolic:
            return STEADY_TEXT("reading", "Blood pressure");
        case MeasuredQuantity::RestingHeartRate:
            return STEADY_TEXT("reading", "Resting heart rate");
        case MeasuredQuantity::Steps:
            return STEADY_TEXT("reading", "Steps");
        case MeasuredQuantity::A1c:
            return STEADY_TEXT("reading", "HbA1c");
        case MeasuredQuantity::Insulin:
            return STEADY_TEXT("reading", "Insulin");
        case MeasuredQuantity::Triglycerides:
            return STEADY_TEXT("reading", "Triglycerides");
        case MeasuredQuantity::Hdl:
            return STEADY_TEXT("reading", "HDL cholesterol");
        case MeasuredQuantity::Ldl:
            return STEADY_TEXT("reading", "LDL cholesterol");
        case MeasuredQuantity::TotalCholesterol:
            return STEADY_TEXT("reading", "Total cholesterol");
        case MeasuredQuantity::Alt:
            return STEADY_TEXT("reading", "ALT");
        case MeasuredQuantity::Egfr:
            return STEADY_TEXT("reading", "eGFR");
        case MeasuredQuantity::UricAcid:
            return STEADY_TEXT("reading", "Uric acid");
        case MeasuredQuantity::BodyFat:
            return STEADY_TEXT("reading", "Body fat");
        case MeasuredQuantity::PracticeMinutes:
            return STEADY_TEXT("reading", "Calm minutes");
    }
    return {};
}

namespace {

/// The signs of red flags (B-R).
Text nameOfSign(FlagKind kind) {
    switch (kind) {
        case FlagKind::ChestPain:
            return STEADY_TEXT("flag", "Chest pain or pressure");
        case FlagKind::Fainted:
            return STEADY_TEXT("flag", "Fainted");
        case FlagKind::WeakOnOneSide:
            return STEADY_TEXT("flag", "Weak or numb on one side");
        case FlagKind::VisionOrSpeechChange:
            return STEADY_TEXT("flag", "Sudden change of sight or speech");
        case FlagKind::Breathless:
            return STEADY_TEXT("flag", "Short of breath");
        case FlagKind::FastBreathing:
            return STEADY_TEXT("flag", "Fast breathing");
        case FlagKind::Vomiting:
            return STEADY_TEXT("flag", "Vomiting");
        case FlagKind::BellyPain:
            return STEADY_TEXT("flag", "Belly pain");
        case FlagKind::Confused:
            return STEADY_TEXT("flag", "Confused");
        case FlagKind::Drowsy:
            return STEADY_TEXT("flag", "Drowsy");
        case FlagKind::IrregularPulse:
            return STEADY_TEXT("flag", "Uneven pulse");
        case FlagKind::FootWound:
            return STEADY_TEXT("flag", "Wound on a foot");
        case FlagKind::NotSafe:
            return STEADY_TEXT("flag", "Not feeling safe");
        default:
            return {};
    }
}

}  // namespace

Text nameOfFlag(FlagKind kind) {
    switch (kind) {
        case FlagKind::Ill:
            return STEADY_TEXT("flag", "Ill");
        case FlagKind::Travel:
            return STEADY_TEXT("flag", "Travelling");
        case FlagKind::Dizzy:
            return STEADY_TEXT("flag", "Dizzy or shaky");
        case FlagKind::Binge:
            return STEADY_TEXT("flag", "Ate past comfort");
        case FlagKind::PracticeDone:
            return STEADY_TEXT("flag", "Calming practice");
        case FlagKind::SittingBreak:
            return STEADY_TEXT("flag", "Sitting break");
        case FlagKind::RestlessMind:
            return STEADY_TEXT("flag", "Couldn't switch off");
        case FlagKind::ShortNight:
            return STEADY_TEXT("flag", "Short night");
        case FlagKind::Sore:
            return STEADY_TEXT("flag", "Sore muscles");
        default:
            return nameOfSign(kind);
    }
}

Text durationText(double hours) {
    auto const minutes = std::lround(hours * 60);
    return STEADY_TEXT("duration", "%1 h %2")
        .with(static_cast<int>(minutes / 60), fmt::format("{:02}", minutes % 60));
}

Text timeSpan(ClockTime from, ClockTime to) {
    return STEADY_TEXT("duration", "%1–%2").with(from, to);
}

double fromKilograms(double kg, std::string const& unit) {
    if (unit == "lb") return kg / kKilogramsPerPound;
    if (unit == "st") return kg / kKilogramsPerPound / kPoundsPerStone;
    return kg;
}

double fromMilligrams(double mgDl, std::string const& unit) {
    return unit == "mmol/L" ? mgDl / milligramsPerMillimole() : mgDl;
}

int decimalsOfGlucose(std::string const& unit) {
    return unit == "mmol/L" ? 1 : 0;
}

}  // namespace steady

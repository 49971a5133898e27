#include "core/analysis/diary_slice.h"
#include "core/analysis/glucose_summary.h"
#include "core/analysis/sleep_summary.h"
#include "core/analysis/statistics.h"
#include "core/analysis/weight_trend.h"
#include "core/coach/today_parts.h"
#include "core/coach/view_words.h"

#include <algorithm>
#include <array>

namespace steady {

namespace {

constexpr int kMedianDays = 14;
constexpr int kNightMeanDays = 7;
constexpr std::array kDailyFeelings{FeelingKind::Energy, FeelingKind::ClearHead,
                                    FeelingKind::Hunger, FeelingKind::Stress};

Measurement const* firstOf(std::vector<Measurement const*> const& readings,
                           MeasuredQuantity quantity, std::optional<ReadingTag> tag) {
    for (auto const* reading : readings)
        if (reading->quantity == quantity && (!tag || reading->tag == *tag)) return reading;
    return nullptr;
}

MorningField weightField(TodayContext const& context, Measurement const* weight) {
    auto const& diary = context.inputs.diary;
    MorningField field;
    field.unit = unitLastTyped(diary.entries, MeasuredQuantity::Weight, diary.weightUnit);
    if (weight) field.id = weight->id;
    if (context.hidden) return field;
    if (weight) field.value = fromKilograms(weight->siValue, field.unit);
    if (auto const trend = weightTrend(diary.entries).on(context.inputs.day))
        field.beside = STEADY_TEXT("today", "trend %1 %2")
                           .with(figure(fromKilograms(*trend, field.unit), 1), field.unit);
    return field;
}

MorningField glucoseField(TodayContext const& context, Measurement const* glucose) {
    auto const& diary = context.inputs.diary;
    MorningField field;
    field.unit = unitLastTyped(diary.entries, MeasuredQuantity::Glucose, diary.glucoseUnit);
    if (glucose) {
        field.id = glucose->id;
        field.value = glucose->unit == field.unit ? glucose->value
                                                  : fromMilligrams(glucose->siValue, field.unit);
    }
    DateRange const range{context.inputs.day - std::chrono::days(kMedianDays - 1),
                          context.inputs.day};
    if (auto const fasting = fastingGlucose(diary.entries, range))
        field.beside = STEADY_TEXT("today", "median %1, n = %2")
                           .with(figure(fromMilligrams(fasting->medianMgDl, field.unit),
                                        decimalsOfGlucose(field.unit)),
                                 fasting->n);
    return field;
}

void fillNight(TodayView& view, TodayContext const& context) {
    auto const day = context.inputs.day;
    auto const slept =
        sleptDays(context.inputs.diary.entries, {day - std::chrono::days(kNightMeanDays - 1), day});
    std::vector<double> hours;
    for (auto const& night : slept) {
        hours.push_back(night.hours);
        if (night.day == day) view.night = *night.main;
    }
    if (auto const typical = mean(hours))
        view.nightBeside = STEADY_TEXT("today", "mean %1, n = %2")
                               .with(durationText(*typical), static_cast<int>(hours.size()));
}

void fillFeelings(TodayView& view, TodayContext const& context) {
    for (auto const kind : kDailyFeelings)
        view.feelings.push_back({kind, nameOfFeeling(kind), {}, {}});
    for (auto const* feeling :
         entriesOf<Feeling>(context.summary.entries, {context.inputs.day, context.inputs.day})) {
        auto const known =
            std::find_if(view.feelings.begin(), view.feelings.end(),
                         [feeling](FeelingState const& it) { return it.kind == feeling->kind; });
        auto& state = known != view.feelings.end()
                          ? *known
                          : view.feelings.emplace_back(
                                FeelingState{feeling->kind, nameOfFeeling(feeling->kind), {}, {}});
        state.value = feeling->value;
        state.id = feeling->id;
    }
}

int decimalsOf(Measurement const& reading) {
    switch (reading.quantity) {
        case MeasuredQuantity::Steps:
        case MeasuredQuantity::PracticeMinutes:
        case MeasuredQuantity::RestingHeartRate:
        case MeasuredQuantity::Systolic:
        case MeasuredQuantity::Diastolic:
            return 0;
        case MeasuredQuantity::Glucose:
            return decimalsOfGlucose(reading.unit);
        default:
            return 1;
    }
}

Text tagText(ReadingTag tag) {
    switch (tag) {
        case ReadingTag::None:
            return {};
        case ReadingTag::Fasting:
            return STEADY_TEXT("reading", "fasting");
        case ReadingTag::BeforeMeal:
            return STEADY_TEXT("reading", "before a meal");
        case ReadingTag::AfterMeal:
            return STEADY_TEXT("reading", "after a meal");
        case ReadingTag::BeforeExercise:
            return STEADY_TEXT("reading", "before exercise");
        case ReadingTag::Confirmed:
            return STEADY_TEXT("reading", "confirmed");
    }
    return {};
}

/// A blood pressure is two readings; the systolic one stands for both.
Text valueText(Measurement const& reading, std::vector<Measurement const*> const& all) {
    auto const value = figure(reading.value, decimalsOf(reading));
    if (reading.quantity == MeasuredQuantity::Systolic)
        for (auto const* other : all)
            if (other->quantity == MeasuredQuantity::Diastolic && other->when == reading.when)
                return STEADY_TEXT("reading", "%1/%2 %3")
                    .with(value, figure(other->value, 0), reading.unit);
    return STEADY_TEXT("reading", "%1 %2").with(value, reading.unit);
}

bool hasSystolic(Measurement const& reading, std::vector<Measurement const*> const& all) {
    return std::any_of(all.begin(), all.end(), [&reading](Measurement const* other) {
        return other->quantity == MeasuredQuantity::Systolic && other->when == reading.when;
    });
}

void fillOtherReadings(TodayView& view, std::vector<Measurement const*> const& readings,
                       TodayContext const& context) {
    for (auto const* reading : readings) {
        bool const shownAbove = reading->id == view.weight.id || reading->id == view.glucose.id;
        bool const shownWithSystolic =
            reading->quantity == MeasuredQuantity::Diastolic && hasSystolic(*reading, readings);
        if (shownAbove || shownWithSystolic) continue;
        bool const secret = context.hidden && reading->quantity == MeasuredQuantity::Weight;
        Text time;
        if (reading->when.time) time = STEADY_TEXT("reading", "%1").with(*reading->when.time);
        view.otherReadings.push_back({reading->id, Modality::Aerobic,
                                      nameOfQuantity(reading->quantity),
                                      joinedByDot({secret ? Text{} : valueText(*reading, readings),
                                                   tagText(reading->tag), time})});
    }
    for (auto const* flag :
         entriesOf<Flag>(context.summary.entries, {context.inputs.day, context.inputs.day})) {
        if (flag->kind == FlagKind::SittingBreak) continue;  // those are counted beside the session
        if (flag->kind == FlagKind::RestlessMind) view.restless = flag->id;
        view.otherReadings.push_back({flag->id, Modality::Aerobic, nameOfFlag(flag->kind), {}});
    }
}

}  // namespace

void fillMorning(TodayView& view, TodayContext const& context) {
    DateRange const day{context.inputs.day, context.inputs.day};
    auto const readings = entriesOf<Measurement>(context.summary.entries, day);
    view.weight = weightField(context, firstOf(readings, MeasuredQuantity::Weight, {}));
    view.glucose =
        glucoseField(context, firstOf(readings, MeasuredQuantity::Glucose, ReadingTag::Fasting));
    fillNight(view, context);
    fillFeelings(view, context);
    fillOtherReadings(view, readings, context);
    for (auto const* note : entriesOf<Note>(context.summary.entries, day))
        view.notes.push_back({note->id, note->text});
}

}  // namespace steady

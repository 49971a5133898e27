#include "core/coach/coach.h"
#include "core/coach/coach_parts.h"
#include "core/coach/day_targets.h"
#include "core/coach/quick_exercises.h"
#include "core/coach/quick_preview.h"
#include "core/coach/reading_questions.h"
#include "core/exchange/quick_line.h"

#include <algorithm>

namespace steady {

namespace {

/// What a text says, with its exercises as this person calls them.
QuickReading personalReading(Coach const& coach, std::string_view text, LocalMoment const& now,
                             Date day, Plan const* plan) {
    auto reading = readQuickLine(text, now, day, coach.foods());
    if (hasSets(reading)) nameExercises(reading, likelyExercises(coach, plan, day));
    return reading;
}

bool holdsFood(QuickReading const& reading) {
    return std::any_of(reading.items.begin(), reading.items.end(), [](QuickItem const& item) {
        return std::holds_alternative<MealItem>(item.entry);
    });
}

}  // namespace

QuickPreview Coach::readQuickLine(std::string_view text, LocalMoment const& now, Date day) const {
    auto const plan = planOn(day);
    auto const* inForce = plan ? &*plan : nullptr;
    auto const reading = personalReading(*this, text, now, day, inForce);
    // This runs at every key: the ramp of the window is worked out only for a meal.
    std::optional<double> windowHours;
    if (holdsFood(reading))
        windowHours = windowHoursOn(m_parts->inputsForDay(day, profile().has_value()), day);
    auto preview = previewOf(reading, inForce, day, windowHours);
    if (auto fault = dayNotCome(day, now)) preview.faults.push_back(*std::move(fault));
    for (auto const& item : reading.items)
        if (auto const* measured = std::get_if<Measurement>(&item.entry))
            if (auto question = surpriseIn(*this, *measured))
                preview.questions.push_back(*std::move(question));
    return preview;
}

Result<Logged> Coach::logQuickLine(std::string_view text, LocalMoment const& now, Date day,
                                   Surprise surprise) {
    if (auto fault = dayNotCome(day, now))
        return failure(ErrorKind::InvalidInput, STEADY_TEXT("quick line", "Nothing was logged."),
                       {*std::move(fault)});
    auto const plan = planOn(day);
    auto reading = personalReading(*this, text, now, day, plan ? &*plan : nullptr);
    if (!reading.faults.empty())
        return failure(ErrorKind::InvalidInput, STEADY_TEXT("quick line", "Nothing was logged."),
                       std::move(reading.faults));
    if (reading.items.empty())
        return failure(ErrorKind::InvalidInput,
                       STEADY_TEXT("quick line",
                                   "There is nothing to log. Try \"2 eggs\", "
                                   "\"walk 35\" or \"82.4 kg\"."));
    std::vector<Entry> entries;
    for (auto& item : reading.items)
        entries.push_back(std::move(item.entry));
    if (surprise == Surprise::Confirmed)
        for (auto& entry : entries)
            if (auto* measured = std::get_if<Measurement>(&entry))
                confirmSurprise(*this, *measured);
    auto const done = log(std::move(entries));
    if (!done) return failure(done.error());
    return Logged{*done, std::move(reading.unread)};
}

}  // namespace steady

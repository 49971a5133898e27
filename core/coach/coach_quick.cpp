#include "core/coach/coach.h"
#include "core/coach/coach_parts.h"
#include "core/coach/day_targets.h"
#include "core/coach/quick_exercises.h"
#include "core/coach/quick_preview.h"
#include "core/exchange/quick_line.h"

namespace steady {

namespace {

/// What a text says, with its exercises as this person calls them.
QuickReading personalReading(Coach const& coach, std::string_view text, LocalMoment const& now,
                             Date day, Plan const* plan) {
    auto reading = readQuickLine(text, now, day, coach.foods());
    if (hasSets(reading)) nameExercises(reading, likelyExercises(coach, plan, day));
    return reading;
}

}  // namespace

QuickPreview Coach::readQuickLine(std::string_view text, LocalMoment const& now, Date day) const {
    auto const plan = planOn(day);
    auto const* inForce = plan ? &*plan : nullptr;
    auto const& diary = m_parts->inputsForDay(day, profile().has_value());
    return previewOf(personalReading(*this, text, now, day, inForce), inForce, day,
                     windowHoursOn(diary, day));
}

Result<Logged> Coach::logQuickLine(std::string_view text, LocalMoment const& now, Date day) {
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
    auto const done = log(std::move(entries));
    if (!done) return failure(done.error());
    return Logged{*done, std::move(reading.unread)};
}

}  // namespace steady

#include "core/analysis/diary_days.h"

#include "core/analysis/diary_slice.h"

namespace steady {

namespace {

void addToDay(DiaryDay& day, Entry const& entry) {
    ++day.entries;
    if (auto const* item = std::get_if<MealItem>(&entry)) day.items.push_back(item);
    if (auto const* workout = std::get_if<Workout>(&entry)) day.workouts.push_back(workout);
    if (auto const* feeling = std::get_if<Feeling>(&entry))
        day.stressSaid = day.stressSaid || feeling->kind == FeelingKind::Stress;
    if (auto const* reading = std::get_if<Measurement>(&entry))
        day.practiceDone =
            day.practiceDone || reading->quantity == MeasuredQuantity::PracticeMinutes;
    if (auto const* flag = std::get_if<Flag>(&entry)) {
        day.practiceDone = day.practiceDone || flag->kind == FlagKind::PracticeDone;
        day.setApart =
            day.setApart || flag->kind == FlagKind::Ill || flag->kind == FlagKind::Travel;
    }
}

template <class Kind>
void sortAsHappened(std::vector<Kind const*>& list) {
    std::sort(list.begin(), list.end(), [](Kind const* a, Kind const* b) {
        return happened(a->when, a->id) < happened(b->when, b->id);
    });
}

}  // namespace

std::map<Date, DiaryDay> diaryDays(std::vector<Entry> const& entries, DateRange range) {
    std::map<Date, DiaryDay> days;
    for (auto const& entry : entries) {
        auto const day = whenOf(entry).day;
        if (range.contains(day)) addToDay(days[day], entry);
    }
    for (auto& [date, day] : days) {
        sortAsHappened(day.items);
        sortAsHappened(day.workouts);
    }
    return days;
}

}  // namespace steady

#pragma once

#include "core/domain/entry.h"

#include <map>
#include <vector>

namespace steady {

/// The entries of one diary day, sorted into what figures need; pointers into the diary given, in
/// the order in which things happened.
struct DiaryDay {
    std::vector<MealItem const*> items;
    std::vector<Workout const*> workouts;
    bool practiceDone = false;
    bool stressSaid = false;
    bool setApart = false;  ///< ill or travelling
    int entries = 0;
};

/// Days with at least one entry; one pass over the list.
std::map<Date, DiaryDay> diaryDays(std::vector<Entry> const& entries, DateRange range);

}  // namespace steady

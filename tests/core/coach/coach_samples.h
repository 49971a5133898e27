#pragma once

#include "core/coach/coach.h"
#include "tests/core/storage/diary_samples.h"

#include <stdexcept>

namespace steady::test {

inline std::unique_ptr<Coach> openCoach(std::filesystem::path const& diary) {
    auto coach = Coach::open(diary, OpenMode::OpenOrCreate);
    if (!coach) throw std::runtime_error(toEnglish(coach.error()));
    return *std::move(coach);
}

/// P1 of the domain reference.
inline ProfileDraft womanOf45() {
    ProfileDraft draft;
    draft.birthDate = makeDate(1981, 5, 14);
    draft.sex = Sex::Female;
    draft.heightCm = 165;
    draft.weightKg = 88;
    draft.waistCm = 102;
    draft.activity = Activity::Light;
    draft.wake = clockTime(6, 30);
    return draft;
}

}  // namespace steady::test

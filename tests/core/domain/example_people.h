#pragma once

#include "core/domain/profile.h"
#include "core/support/date.h"

namespace steady::examples {

inline Date const kToday = makeDate(2026, 11, 22);

/// P1 of the domain reference: woman 45, 165 cm, 88 kg, waist 102 cm, light activity.
inline ProfileDraft p1() {
    ProfileDraft draft;
    draft.birthDate = makeDate(1981, 5, 14);
    draft.sex = Sex::Female;
    draft.heightCm = 165;
    draft.weightKg = 88;
    draft.waistCm = 102;
    draft.activity = Activity::Light;
    return draft;
}

inline ProfileDraft p2() {
    ProfileDraft draft;
    draft.birthDate = makeDate(1974, 3, 9);
    draft.sex = Sex::Male;
    draft.heightCm = 178;
    draft.weightKg = 104;
    draft.waistCm = 112;
    draft.activity = Activity::Light;
    return draft;
}

inline Profile person(ProfileDraft const& draft, Date today = kToday) {
    return Profile::create(draft, today).value();
}

inline Lab lab(LabKind kind, double value, char const* unit, bool fasting = true,
               std::optional<Date> on = kToday) {
    return {kind, value, unit, fasting, on};
}

}  // namespace steady::examples

#include "tests/core/plan/plan_people.h"

#include <stdexcept>

namespace steady::test {

namespace {

ProfileDraft somebody(Sex sex, int birthYear, double cm, double kg) {
    ProfileDraft draft;
    draft.birthDate = makeDate(birthYear, 5, 14);
    draft.sex = sex;
    draft.heightCm = cm;
    draft.weightKg = kg;
    draft.activity = Activity::Light;
    draft.wake = clockTime(6, 30);
    draft.minutesAvailable = {45, 30, 45, 0, 45, 60, 0};
    return draft;
}

}  // namespace

Date planDay() {
    return makeDate(2026, 11, 22);
}

ProfileDraft woman45() {
    auto draft = somebody(Sex::Female, 1981, 165, 88);
    draft.waistCm = 102;
    draft.restingHeartRateBpm = 68;
    draft.equipment = {Equipment::Dumbbells};
    return draft;
}

ProfileDraft man52() {
    auto draft = somebody(Sex::Male, 1974, 178, 104);
    draft.waistCm = 112;
    return draft;
}

ProfileDraft woman66() {
    auto draft = somebody(Sex::Female, 1960, 158, 62);
    draft.waistCm = 86;
    return draft;
}

ProfileDraft woman60() {
    auto draft = somebody(Sex::Female, 1966, 150, 60);
    draft.activity = Activity::Sedentary;
    draft.waistCm = 88;
    return draft;
}

Facts factsOf(ProfileDraft const& draft) {
    auto const profile = Profile::create(draft, planDay());
    if (!profile) throw std::runtime_error(toEnglish(profile.error()));
    return {*profile, {}, planDay()};
}

}  // namespace steady::test

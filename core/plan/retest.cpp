#include "core/plan/retest.h"

#include <algorithm>

namespace steady {

namespace {

constexpr int kWeeksBetweenRetests = 12;  // F-15

/// F-15: not with B-31 … B-36 where one of them locks or withholds a training.
bool heartOrEyesSayNo(Gates const& gates) {
    for (auto const part : {Component::Aer, Component::Hiit, Component::Res, Component::Hvy})
        for (auto const& effect : gates[part].allRules)
            if (effect.rule >= "B-31" && effect.rule <= "B-36" && effect.state >= GateState::Locked)
                return true;
    return false;
}

}  // namespace

std::vector<RetestKind> retestsFor(Facts const& facts, Gates const& gates) {
    bool const closed = heartOrEyesSayNo(gates) || gates.limits.everyExerciseSupervised;
    if (closed || facts.profile.pregnancy() == Pregnancy::Pregnant) return {};
    bool const strength = gates.allows(Component::Res);
    bool const standing = !gates.matched("B-38");
    if (!strength && !gates.allows(Component::Aer)) return {};
    std::vector<RetestKind> kinds;
    if (strength && standing) kinds.push_back(RetestKind::ChairStands);
    if (strength) kinds.push_back(RetestKind::PushUps);
    if (gates.allows(Component::Aer) && standing) kinds.push_back(RetestKind::SixMinuteWalk);
    kinds.push_back(RetestKind::RestingHeartRate);
    if (strength) kinds.push_back(RetestKind::Plank);
    return kinds;
}

bool isRetestWeek(int planWeek) {
    return planWeek <= 1 || planWeek % kWeeksBetweenRetests == 0;
}

std::vector<Text> howToTest(RetestKind kind) {
    switch (kind) {
        case RetestKind::ChairStands:
            return {STEADY_TEXT("retest", "Put a firm chair against a wall and cross your arms."),
                    STEADY_TEXT("retest", "Stand up fully and sit down, for 30 seconds."),
                    STEADY_TEXT("retest", "Count every full stand.")};
        case RetestKind::PushUps:
            return {
                STEADY_TEXT("retest", "Choose the variant you train: wall, table, knees or floor."),
                STEADY_TEXT("retest", "Do as many as your form stays good for; no rest."),
                STEADY_TEXT("retest", "Use the same variant next time.")};
        case RetestKind::SixMinuteWalk:
            return {STEADY_TEXT("retest", "Choose a flat way whose length you know."),
                    STEADY_TEXT("retest", "Walk as far as you comfortably can in six minutes."),
                    STEADY_TEXT("retest",
                                "Write down the metres. Stop with chest pressure or "
                                "faintness and get help.")};
        case RetestKind::RestingHeartRate:
            return {STEADY_TEXT("retest", "Sit quietly for five minutes, best in the morning."),
                    STEADY_TEXT("retest", "Count your pulse for 60 seconds, or read a device."),
                    STEADY_TEXT("retest", "Write down the beats a minute.")};
        case RetestKind::Plank:
            return {STEADY_TEXT("retest", "Rest on forearms and toes, or on the knees."),
                    STEADY_TEXT("retest", "Hold a straight line and keep breathing."),
                    STEADY_TEXT("retest", "Stop when the hips sink, and write down the seconds.")};
    }
    return {};
}

Text nameOfRetest(RetestKind kind) {
    switch (kind) {
        case RetestKind::ChairStands:
            return STEADY_TEXT("retest", "Chair stands in 30 s");
        case RetestKind::PushUps:
            return STEADY_TEXT("retest", "Push-ups, your variant");
        case RetestKind::SixMinuteWalk:
            return STEADY_TEXT("retest", "Six-minute walk");
        case RetestKind::RestingHeartRate:
            return STEADY_TEXT("retest", "Resting heart rate");
        case RetestKind::Plank:
            return STEADY_TEXT("retest", "Plank");
    }
    return {};
}

Text unitOfRetest(RetestKind kind) {
    switch (kind) {
        case RetestKind::ChairStands:
        case RetestKind::PushUps:
            return STEADY_TEXT("retest", "times");
        case RetestKind::SixMinuteWalk:
            return STEADY_TEXT("retest", "m");
        case RetestKind::RestingHeartRate:
            return STEADY_TEXT("retest", "bpm");
        case RetestKind::Plank:
            return STEADY_TEXT("retest", "s");
    }
    return {};
}

}  // namespace steady

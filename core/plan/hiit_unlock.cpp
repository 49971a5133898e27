#include "core/plan/hiit_unlock.h"

#include "core/plan/rules/red_flags.h"

#include <algorithm>

namespace steady {

namespace {

constexpr int kWeeksOnPlan = 4;
constexpr std::size_t kWeeksLookedAt = 4;
constexpr int kActiveWeeksNeeded = 3;
constexpr double kAerobicMinutesNeeded = 90;
constexpr int kPressureDays = 30;
constexpr int kQuietDays = 14;
constexpr int kGentleStartAge = 60;

bool hasFourWeeksBehind(Facts const& facts) {
    return facts.planWeek() > kWeeksOnPlan;
}

bool hasAerobicBase(std::vector<WeekDone> const& weeks) {
    auto const first = weeks.size() > kWeeksLookedAt ? weeks.end() - kWeeksLookedAt : weeks.begin();
    return std::count_if(first, weeks.end(), [](WeekDone const& week) {
               return week.aerobicMinutes >= kAerobicMinutesNeeded;
           }) >= kActiveWeeksNeeded;
}

/// A permission needs both numbers below (O-11). Without known high blood pressure the readiness
/// answers are enough.
bool pressureIsFine(Facts const& facts, Gates const& gates) {
    bool const isKnown = facts.profile.has(Condition::Hypertension) || gates.matched("B-14") ||
                         gates.matched("B-15");
    auto const latest = latestPressure(facts);
    if (!isKnown) return !latest || !eitherReaches(latest->pressure, 160, 100);
    return latest && latest->day > facts.today - std::chrono::days{kPressureDays} &&
           !eitherReaches(latest->pressure, 160, 100);
}

/// Judges each of the last days as it was then, from the readings alone.
bool hadUrgentReading(Facts const& facts, Gates const& gates) {
    Facts then = facts;
    for (int back = 0; back < kQuietDays; ++back) {
        then.today = facts.today - std::chrono::days{back};
        RedFlagFacts const it{then, gates, {}};
        for (auto* flags : {glucoseFlags, ketoneFlags, pressureFlags})
            for (auto const& alert : flags(it))
                if (alert.messageClass == MessageClass::Urgent) return true;
    }
    return false;
}

}  // namespace

HiitUnlock hiitUnlock(Facts const& facts, Gates const& gates) {
    HiitUnlock unlock;
    unlock.easiestStageFirst = facts.age() >= kGentleStartAge;
    auto const need = [&unlock](bool met, Text missing) {
        if (!met) unlock.missing.push_back(std::move(missing));
    };
    need(facts.profile.readiness().has_value(),
         STEADY_TEXT("hiit", "Answer the seven readiness questions."));
    need(gates.allows(Component::Hiit),
         STEADY_TEXT("hiit", "Interval training is closed or waits for your clinician."));
    need(hasFourWeeksBehind(facts), STEADY_TEXT("hiit", "Be on your plan for four weeks."));
    need(hasAerobicBase(facts.history.lastWeeks),
         STEADY_TEXT("hiit", "Do 90 aerobic minutes in three of the last four weeks."));
    need(pressureIsFine(facts, gates),
         STEADY_TEXT("hiit", "Log a blood pressure below 160/100 within 30 days."));
    need(!hadUrgentReading(facts, gates),
         STEADY_TEXT("hiit", "Have 14 days without an urgent reading."));
    unlock.unlocked = unlock.missing.empty();
    return unlock;
}

}  // namespace steady

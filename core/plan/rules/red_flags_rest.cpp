#include "core/plan/rules/red_flags.h"

namespace steady {

std::vector<Alert> restFlags(RedFlagFacts const& it) {
    std::vector<Alert> alerts;
    auto const& rest = it.facts.history.rest;
    if (isHighStressTwice(rest.stress) || isLowMoodMostDays(rest.stress))
        alerts.push_back(
            {"H-04", MessageClass::Clinician, false,
             isLowMoodMostDays(rest.stress)
                 ? STEADY_TEXT("alert",
                               "You noted low mood on most days of the last two weeks. That is a "
                               "good reason to talk with your clinician; it can get better, and "
                               "you need not carry it alone.")
                 : STEADY_TEXT("alert",
                               "Your answers about stress were high two times in a row. That is "
                               "a good reason to talk with your clinician about what could take "
                               "weight off.")});
    if (rest.liesAwakeForMonths && rest.efficiency && *rest.efficiency < kGoodSleepEfficiency)
        alerts.push_back(
            {"G-07", MessageClass::Clinician, false,
             STEADY_TEXT("alert",
                         "For three months you have lain awake for long on three or more nights a "
                         "week. A sleep therapy planned with a clinician (CBT-I) could help more "
                         "than an earlier bedtime.")});
    return alerts;
}

}  // namespace steady

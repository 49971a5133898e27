#include "core/coach/rest_history.h"

#include "core/plan/sleep.h"

namespace steady {

namespace {

constexpr int kRestLookBackDays = 120;

}  // namespace

RestNeed restNeedOf(Profile const& person, SleepPlan const& sleep) {
    RestNeed need;
    need.ramp = {sleep.targetHours, sleep.bed, person.bed()};
    need.shifts = worksShifts(person);
    need.rotating = need.shifts && person.workPattern() != WorkPattern::Night;
    if (!need.shifts && person.workPattern() != WorkPattern::Irregular)
        need.freeDays = {false, false, false, false, false, true, true};
    return need;
}

DateRange entriesForRest(Date today) {
    return {today - std::chrono::days(kRestLookBackDays), today};
}

RestHistory restHistoryOf(std::vector<Entry> const& entries, RestNeed const& need, Date today) {
    auto const days = sleptDays(entries, entriesForRest(today));
    RestHistory rest;
    rest.meanHours = meanSleepHours(days, today);
    rest.debtMinutes = sleepDebtMinutes(days, today, need.ramp.targetHours);
    rest.weekNights = static_cast<int>(sleptLast(days, today, 7).size());
    rest.fortnightNights = static_cast<int>(sleptLast(days, today, 14).size());
    rest.efficiency = sleepEfficiency(days, today);
    rest.liesAwakeForMonths = lieAwakeForMonths(days, today);
    rest.shortNightEvening = isShortNightEvening(days, today);
    if (!need.shifts) {
        rest.wakeSpread = wakeSpread(days, today);
        rest.bedSpread = bedSpread(days, today);
    }
    if (need.freeDays) rest.jetlag = socialJetlag(days, today, *need.freeDays);
    if (!need.rotating) rest.ramp = sleepRampOn(days, need.ramp, today);
    rest.stress = stressSignsOf(entries, today);
    return rest;
}

}  // namespace steady

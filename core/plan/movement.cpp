#include "core/plan/movement.h"

#include "core/plan/hiit_unlock.h"
#include "core/plan/meter_need.h"
#include "core/plan/movement_sessions.h"
#include "core/plan/progression.h"

#include <algorithm>

namespace steady {

namespace {

constexpr int kMoreRepsFromAge = 60;
constexpr int kBalanceFromAge = 65;
constexpr int kNewStartDays = 14;  // H10
constexpr int kTrainableMinutes = 20;
constexpr int kDaysWithHiitPlace = 5;  // F-02

int daysSinceStart(Facts const& facts) {
    if (!facts.history.firstPlan) return 0;
    return static_cast<int>((facts.today - *facts.history.firstPlan).count());
}

int trainableDays(std::array<int, 7> const& minutes) {
    return static_cast<int>(std::count_if(minutes.begin(), minutes.end(),
                                          [](int one) { return one >= kTrainableMinutes; }));
}

std::optional<double> aerobicBase(Facts const& facts) {
    double most = 0;
    for (auto const& week : facts.history.lastWeeks)
        most = std::max(most, week.aerobicMinutes);
    return most > 0 ? std::optional(most) : std::nullopt;
}

bool feetSpared(Facts const& facts) {
    auto const& profile = facts.profile;
    return profile.limits().contains(Limit::AnkleFoot) || profile.has(Condition::FootUlcer);
}

StrengthCare strengthCare(Facts const& facts, Gates const& gates) {
    StrengthCare care;
    care.higherReps =
        facts.age() >= kMoreRepsFromAge || facts.profile.experience() == Experience::Beginner;
    care.heavyOpen = gates.allows(Component::Hvy);
    care.lightOnly = gates.matched("B-36");
    return care;
}

/// Where a person stands in the programme: as far as what was done carries, and no further than the
/// readings that the next step waits for (O-24).
ProgrammeStep stepOf(Facts const& facts, Gates const& gates) {
    auto const experience = facts.profile.experience();
    auto step =
        programmeStep(facts.history.training, facts.history.firstPlan, facts.today, experience);
    int const allowed = trainingWeekOf(facts, gates);
    if (allowed < facts.planWeek())
        step.week = std::min(step.week, programmeWeekOf(allowed, experience));
    return step;
}

StrengthDose doseOf(Facts const& facts, Gates const& gates) {
    auto const step = stepOf(facts, gates);
    auto dose = strengthDose(step.week, strengthCare(facts, gates));
    dose.sets = setsAtVolume(dose.sets, step.volume);
    return dose;
}

HiitDose intervalsOf(Facts const& facts, Gates const& gates) {
    auto const stage =
        hiitStageOf(facts.history.training.hiit, facts.today, stepOf(facts, gates).week);
    return hiitDose(stage, heartOf(facts, gates));
}

void needOfGates(WeekNeed& need, Facts const& facts, Gates const& gates) {
    need.aerobicOpen = gates.allows(Component::Aer);
    need.resistanceOpen = gates.allows(Component::Res);
    need.hiitOpen = hiitPlanned(facts, gates);
    need.newStart = daysSinceStart(facts) < kNewStartDays;
    if (!need.resistanceOpen) need.resistanceSessions = 0;
    if (!need.hiitOpen) {
        need.spareAerobic = need.hiitSessions > 0 && need.aerobicOpen &&
                            trainableDays(need.minutes) >= kDaysWithHiitPlace;
        need.aerobicSessions += need.spareAerobic ? 1 : 0;
        need.hiitSessions = 0;
    }
    if (!need.aerobicOpen) {
        // B-31: slow walks stay allowed while the rest waits for a clinician.
        bool const slowWalks = gates[Component::Aer].state == GateState::Locked;
        need.aerobicSessions = slowWalks ? need.aerobicSessions : 0;
        need.mealWalksAllowed = slowWalks;
    }
}

}  // namespace

bool hiitPlanned(Facts const& facts, Gates const& gates) {
    return facts.history.hiitAccepted && gates.allows(Component::Hiit) &&
           hiitUnlock(facts, gates).unlocked;
}

Trainee traineeOf(Facts const& facts, Gates const& gates) {
    Trainee trainee;
    trainee.equipment = facts.profile.equipment();
    for (auto const limit : facts.profile.limits())
        trainee.avoid.insert(std::string(nameOf(limit)));
    if (!gates.allows(Component::Imp)) trainee.avoid.insert("impact");
    if (!gates.allows(Component::Hvy)) trainee.avoid.insert("heavy");
    if (gates.matched("B-47")) trainee.avoid.insert("fracture");
    bool const noStraining = gates.matched("B-34") || gates.matched("B-35") ||
                             gates.matched("B-36") || gates.matched("B-31");
    if (noStraining) trainee.avoid.insert("strain");
    if (gates.matched("B-38")) trainee.avoid.insert("standing");
    auto const phase = phaseOf(stepOf(facts, gates).week);
    trainee.hardest = phase == Experience::Beginner ? 2 : phase == Experience::Intermediate ? 3 : 4;
    return trainee;
}

WeekNeed weekNeedOf(Facts const& facts, Gates const& gates) {
    auto const step = stepOf(facts, gates);
    auto const row = programmeWeek(step.week);
    auto const dose = doseOf(facts, gates);
    WeekNeed need;
    need.minutes = facts.profile.minutesAvailable();
    int const days = trainableDays(need.minutes);
    need.aerobicSessions = row.aerobicSessions;
    need.aerobicMinutes = minutesAtVolume(row.aerobicMinutes, step.volume);
    need.resistanceSessions =
        days < 4 ? std::min(row.resistanceSessions, 2) : row.resistanceSessions;
    // After a pause intervals wait until the week is whole again.
    need.hiitSessions = step.volume < 1 ? 0 : row.hiitSessions;
    need.hiitMinutes = intervalsOf(facts, gates).minutes;
    need.split = need.resistanceSessions == 3 && days >= 5;
    need.strengthIsHard = dose.rir <= 2;
    need.strengthFirst = phaseOf(step.week) != Experience::Beginner;
    need.baseAerobicMinutes = aerobicBase(facts);
    need.resistanceMinutes =
        static_cast<int>(estimatedMinutes(5, dose.sets, restSeconds(dose.rir)) + 0.99);
    needOfGates(need, facts, gates);
    // With fewer days than sessions the rest are walks after meals from the start (O-50).
    if (need.aerobicSessions > days) need.mealWalksAllowed = true;
    return need;
}

std::optional<MovementPlan> movementOf(Facts const& facts, Gates const& gates) {
    bool const slowWalks = gates[Component::Aer].state == GateState::Locked;
    bool const anything = gates.allows(Component::Aer) || gates.allows(Component::Res) || slowWalks;
    if (!anything || gates.limits.everyExerciseSupervised) return std::nullopt;
    int const week = trainingWeekOf(facts, gates);
    auto const schedule = scheduleWeek(weekNeedOf(facts, gates));

    SessionMaker maker;
    maker.need = schedule.need;
    maker.heart = heartOf(facts, gates);
    maker.trainee = traineeOf(facts, gates);
    maker.dose = doseOf(facts, gates);
    maker.hiit = intervalsOf(facts, gates);
    maker.planWeek = week;
    maker.onlySlowWalks = slowWalks;
    maker.feetSpared = feetSpared(facts);
    maker.balanceWork = facts.age() >= kBalanceFromAge || gates.matched("B-44");
    maker.equipment = facts.profile.equipment();

    MovementPlan plan;
    auto const step = stepOf(facts, gates);
    plan.level = phaseOf(step.week);
    plan.weekNumber = week;
    plan.week = plannedDays(schedule.week, maker);
    plan.progression =
        progressionFrom(week, step.week, facts.profile.experience(), hiitPlanned(facts, gates));
    plan.gaveWay = schedule.gaveWay;
    return plan;
}

}  // namespace steady

#include "core/plan/macros.h"

#include "core/support/round.h"

#include <algorithm>
#include <array>

namespace steady {

namespace {

constexpr double kKcalPerGramProtein = 4;
constexpr double kKcalPerGramCarbs = 4;
constexpr double kKcalPerGramFibre = 2;
constexpr double kKcalPerGramFat = 9;
constexpr double kLowGiShare = 0.40;
constexpr double kLowGiLeastShare = 0.35;
constexpr double kLowGiMostShare = 0.45;
constexpr double kLowGiGatedG = 130;  // O-22
constexpr double kLowCarbG = 100;
constexpr double kLowCarbLeastG = 50;
constexpr double kKetoG = 30;
constexpr double kKetoLeastG = 20;
constexpr double kKetoFirstWeekG = 50;
constexpr double kKetoSecondWeekG = 40;
constexpr double kRampStepG = 25;
constexpr double kLeastFatShare = 0.20;
constexpr double kLeastFatPerKg = 0.6;
constexpr double kCarbStepG = 5;
constexpr double kProteinWithoutGap = 1.2;
constexpr double kProteinWithGap = 1.4;
constexpr double kProteinWithStrength = 1.6;
constexpr double kProteinGatedMost = 1.3;
constexpr int kStrengthSessionsAWeek = 3;  // O-31

double plannedCarbs(MacroNeed const& need) {
    double const kcal = need.targetKcal;
    switch (need.approach) {
        case Approach::LowCarb:
            return std::max(kLowCarbG, need.netCarbFloorG.value_or(0));
        case Approach::Ketogenic:
            return std::max(kKetoG, need.netCarbFloorG.value_or(0));
        case Approach::LowGi:
            break;
    }
    double carbs = kLowGiShare * kcal / kKcalPerGramCarbs;
    double floor = need.netCarbFloorG.value_or(0);
    if (need.fewCarbsClosed) floor = std::max(floor, kLowGiGatedG);
    carbs = std::max(carbs, floor);
    return std::min(carbs, kLowGiMostShare * kcal / kKcalPerGramCarbs);
}

double leastCarbs(MacroNeed const& need) {
    double least = need.netCarbFloorG.value_or(0);
    switch (need.approach) {
        case Approach::LowCarb:
            return std::max(least, kLowCarbLeastG);
        case Approach::Ketogenic:
            return std::max(least, kKetoLeastG);
        case Approach::LowGi:
            break;
    }
    if (need.fewCarbsClosed) least = std::max(least, kLowGiGatedG);
    return std::max(least, kLowGiLeastShare * need.targetKcal / kKcalPerGramCarbs);
}

double remainingFat(MacroNeed const& need, Macros const& macros) {
    double const rest = need.targetKcal - kKcalPerGramProtein * macros.proteinG -
                        kKcalPerGramCarbs * macros.netCarbsG - kKcalPerGramFibre * macros.fibreG;
    return std::max(0.0, rest / kKcalPerGramFat);
}

// Without animal food, ketogenic eating asks for a clinician's word (D-15): any agreement to it
// that is dated within a year.
bool veganKetoAgreed(Facts const& facts) {
    auto const& all = facts.profile.clinicianAgreed();
    return std::any_of(all.begin(), all.end(), [&](ClinicianAgreement const& one) {
        auto const age = (facts.today - one.on).count();
        return one.component == Component::Keto && age >= 0 && age <= 365;
    });
}

}  // namespace

double referenceWeightKg(double weightKg, double heightCm) {
    double const metres = heightCm / 100;
    double const atBmi25 = 25 * metres * metres;
    return weightKg <= atBmi25 ? weightKg : atBmi25 + 0.25 * (weightKg - atBmi25);
}

ApproachChoice chooseApproach(Facts const& facts, Gates const& gates) {
    using Reason = ApproachChoice::Reason;
    bool const lowCarb = gates.allows(Component::Lc);
    switch (facts.profile.approach()) {
        case Approach::LowGi:
            return {};
        case Approach::LowCarb:
            if (lowCarb) return {Approach::LowCarb, Reason::AsAsked};
            return {Approach::LowGi, Reason::Gated};
        case Approach::Ketogenic:
            break;
    }
    if (!gates.allows(Component::Keto)) return {Approach::LowGi, Reason::Gated};
    if (facts.profile.foodPattern() == FoodPattern::Vegan && !veganKetoAgreed(facts))
        return {lowCarb ? Approach::LowCarb : Approach::LowGi, Reason::VeganKeto};
    return {Approach::Ketogenic, Reason::AsAsked};
}

double proteinPerKg(Facts const& facts, Gates const& gates, bool energyGap) {
    double perKg = energyGap ? kProteinWithGap : kProteinWithoutGap;
    auto const& weeks = facts.history.lastWeeks;
    if (energyGap && weeks.size() >= 4) {
        int sessions = 0;
        for (std::size_t at = weeks.size() - 4; at < weeks.size(); ++at)
            sessions += weeks[at].resistanceSessions;
        if (sessions >= 4 * kStrengthSessionsAWeek) perKg = kProteinWithStrength;
    }
    if (facts.age() >= 65) perKg = std::max(perKg, kProteinWithoutGap);
    if (!gates.allows(Component::Pro)) perKg = std::min(perKg, kProteinGatedMost);
    if (gates.limits.proteinCapPerKg) perKg = std::min(perKg, *gates.limits.proteinCapPerKg);
    return perKg;
}

double fibreTargetG(Approach approach, std::optional<double> targetKcal) {
    if (approach == Approach::Ketogenic) return 20;
    return roundHalfAway(std::max(25.0, 14 * targetKcal.value_or(0) / 1000));
}

double glBudgetFor(double targetKcal) {
    return 50 * targetKcal / 1000;
}

double sugarLimitG(double targetKcal) {
    return 0.05 * targetKcal / kKcalPerGramCarbs;
}

Macros macrosFor(MacroNeed const& need) {
    Macros macros;
    macros.proteinG = roundHalfAway(need.proteinPerKg * need.referenceKg);
    macros.netCarbsG = roundHalfAway(plannedCarbs(need));
    macros.fibreG = fibreTargetG(need.approach, need.targetKcal);
    double const leastFat = std::max(kLeastFatShare * need.targetKcal / kKcalPerGramFat,
                                     kLeastFatPerKg * need.referenceKg);
    double const leastG = leastCarbs(need);
    double fat = remainingFat(need, macros);
    while (fat < leastFat - kTolerance && macros.netCarbsG - kCarbStepG >= leastG - kTolerance) {
        macros.netCarbsG -= kCarbStepG;
        fat = remainingFat(need, macros);
    }
    macros.fatBelowMinimum = fat < leastFat - kTolerance;
    macros.fatG = roundHalfAway(fat, 1);
    return macros;
}

std::optional<MacroNeed> macroNeedOf(Facts const& facts, Gates const& gates,
                                     std::optional<EnergyPlan> const& energy) {
    if (!energy) return std::nullopt;
    MacroNeed need;
    need.approach = chooseApproach(facts, gates).approach;
    need.targetKcal = energy->targetKcal;
    need.proteinPerKg = proteinPerKg(facts, gates, energy->deficitKcal > 0);
    need.referenceKg = referenceWeightKg(facts.weight().value, facts.profile.height().value);
    need.fewCarbsClosed = !gates.allows(Component::Lc);
    need.netCarbFloorG = gates.limits.netCarbFloorG;
    return need;
}

std::vector<MealTarget> mealTargets(Macros const& macros) {
    struct Share {
        Text name;
        double share;
    };
    std::array<Share, 3> const shares{{{STEADY_TEXT("plan", "First meal"), 0.35},
                                       {STEADY_TEXT("plan", "Main meal"), 0.40},
                                       {STEADY_TEXT("plan", "Smaller meal"), 0.25}}};
    std::vector<MealTarget> meals;
    for (auto const& [name, share] : shares)
        meals.push_back({name, share, roundHalfAway(share * macros.proteinG, 1),
                         roundHalfAway(share * macros.netCarbsG, 1),
                         roundHalfAway(share * macros.fatG, 1)});
    return meals;
}

std::vector<double> carbRamp(Approach approach, double usualG, double targetG) {
    std::vector<double> ramp;
    if (approach == Approach::LowGi || usualG <= targetG + kTolerance) return ramp;
    if (approach == Approach::Ketogenic) {
        for (double const week : {kKetoFirstWeekG, kKetoSecondWeekG})
            if (week < usualG && week > targetG + kTolerance) ramp.push_back(week);
    } else {
        for (double week = usualG - kRampStepG; week > targetG + kTolerance; week -= kRampStepG)
            ramp.push_back(roundHalfAway(week));
    }
    ramp.push_back(targetG);
    return ramp;
}

}  // namespace steady

#include "core/plan/energy.h"
#include "core/plan/plan_lines.h"
#include "core/plan/weight_goal.h"
#include "core/support/round.h"

#include <algorithm>
#include <cmath>

namespace steady {

namespace {

Text kcalText(double kcal) {
    return STEADY_TEXT("unit", "%1 kcal").with(figure(kcal));
}

Text kgText(double kg) {
    return STEADY_TEXT("unit", "%1 kg").with(figure(kg, 1));
}

Text energyWorking(EnergyPlan const& energy) {
    if (energy.deficitKcal <= 0)
        return STEADY_TEXT("plan", "Your body uses about %1 kcal a day; the plan matches it.")
            .with(figure(energy.tdeeKcal));
    if (energy.floorBinds)
        return STEADY_TEXT("plan", "%1 kcal used − a gap, but never below %2 kcal: the gap is %3")
            .with(figure(energy.tdeeKcal), figure(energy.floorKcal), figure(energy.deficitKcal));
    return STEADY_TEXT("plan", "%1 kcal used − %2 kcal gap = %3, so %4 kcal")
        .with(figure(energy.tdeeKcal), figure(energy.deficitKcal),
              figure(energy.tdeeKcal - energy.deficitKcal, 1), figure(energy.targetKcal));
}

Text noGapSentence(GapState state) {
    switch (state) {
        case GapState::WaistMissing:
            return STEADY_TEXT("plan",
                               "No energy gap until you enter your waist: it shows whether weight "
                               "matters for you.");
        case GapState::NoStrength:
            return STEADY_TEXT("plan",
                               "From 65 years a gap needs strength training beside it, so "
                               "there is none.");
        case GapState::NoSafeGap:
            return STEADY_TEXT("plan", "There is no safe gap here: you already need little.");
        case GapState::GoalTooNear:
            return STEADY_TEXT("plan", "Your weight is at its goal: eat what your body uses.");
        case GapState::Gated:
        case GapState::Offered:
            break;
    }
    return STEADY_TEXT("plan", "Eat what your body uses: no energy gap and no weight goal.");
}

void addNeedLine(Plan& plan, Facts const& facts) {
    auto const& energy = *plan.energy;
    PlanLine line;
    line.id = "energy.need";
    line.name = STEADY_TEXT("plan", "What your body uses");
    line.value = kcalText(roundToStep(energy.tdeeKcal, 10));
    line.text = STEADY_TEXT("plan", "Your body uses about %1 kcal a day.")
                    .with(figure(roundToStep(energy.tdeeKcal, 10)));
    line.reason =
        STEADY_TEXT("plan", "A starting guess; your own diary replaces it after 3–4 weeks.");
    line.rule = facts.history.estimatedTdeeKcal ? "E-09" : "C-04";
    line.inputs = {{"bmr_kcal", energy.bmrKcal},
                   {"weight_kg", facts.weight().value},
                   {"height_cm", facts.profile.height().value},
                   {"age_years", facts.age()}};
    line.working = STEADY_TEXT("plan", "%1 kcal at rest × %2 for your activity = %3 kcal")
                       .with(figure(energy.bmrKcal), figure(energy.tdeeKcal / energy.bmrKcal, 2),
                             figure(energy.tdeeKcal));
    line.source = "Mifflin–St Jeor 1990; FAO/WHO/UNU 2004 activity levels";
    line.evidence = Evidence::Secondary;
    line.changedBy = STEADY_TEXT("plan", "weight, activity, and three weeks of complete days");
    plan.lines.push_back(std::move(line));
}

}  // namespace

void addEnergyLines(Plan& plan, Facts const& facts) {
    if (!plan.energy || plan.numbersHidden) return;
    auto const& energy = *plan.energy;
    addNeedLine(plan, facts);
    bool const gap = energy.deficitKcal > 0;
    PlanLine line;
    line.id = "energy.target";
    line.name = STEADY_TEXT("plan", "Energy");
    line.value = kcalText(energy.targetKcal);
    line.text =
        gap ? STEADY_TEXT("plan", "Eat about %1 kcal a day.").with(figure(energy.targetKcal))
            : noGapSentence(gapStateOf(facts, plan.gates));
    line.reason =
        gap ? STEADY_TEXT("plan", "A modest gap lets your body draw on stored and misplaced fat.")
            : STEADY_TEXT("plan", "Enough energy keeps muscle, mood and sleep steady.");
    line.rule = gap ? "D-01" : "O-19";
    line.inputs = {{"bmr_kcal", energy.bmrKcal},
                   {"tdee_kcal", energy.tdeeKcal},
                   {"deficit_kcal", energy.deficitKcal},
                   {"floor_kcal", energy.floorKcal}};
    line.working = energyWorking(energy);
    line.source = "AHA/ACC/TOS 2013 for the size and the floor of the gap";
    line.evidence = Evidence::Verified;
    line.changedBy = STEADY_TEXT("plan", "your pace, weight and activity");
    plan.lines.push_back(std::move(line));
}

void addWeightLines(Plan& plan, Facts const& facts) {
    if (!plan.weight || plan.numbersHidden) return;
    auto const& weight = *plan.weight;
    PlanLine line;
    line.id = "weight.goal";
    line.name = STEADY_TEXT("plan", "Weight goal");
    line.value = kgText(weight.goalKg);
    line.text = STEADY_TEXT("plan", "From %1 kg toward %2 kg, in steps.")
                    .with(figure(weight.startKg, 1), figure(weight.goalKg, 1));
    line.reason = STEADY_TEXT("plan",
                              "Losing about a tenth of your weight can clear much of the fat that "
                              "blocks insulin in the liver; muscle needs movement as well.");
    line.rule = "D-02";
    line.inputs = {{"start_kg", weight.startKg},
                   {"height_cm", facts.profile.height().value},
                   {"age_years", facts.age()}};
    line.working = STEADY_TEXT("plan", "%1 kg × 0.90 = %2 kg; never below a BMI of %3")
                       .with(figure(weight.startKg, 1), figure(0.9 * weight.startKg, 1),
                             facts.age() >= 65 ? 22 : 20);
    line.source = "Petersen 2005; Vilar-Gomez 2015; AHA/ACC/TOS 2013";
    line.evidence = Evidence::Verified;
    line.changedBy = STEADY_TEXT("plan", "your starting weight and height");
    plan.lines.push_back(line);

    if (!weight.goalDays.kept70) return;
    int const weeks = static_cast<int>(std::lround(*weight.goalDays.kept70 / 7.0));
    line.id = "weight.pace";
    line.name = STEADY_TEXT("plan", "How long it may take");
    line.value = STEADY_PLURAL("plan", "about %n week(s)", "", weeks);
    line.text = STEADY_TEXT("plan", "With 70 % of the plan kept, the goal is about %1 weeks away.")
                    .with(weeks);
    line.reason = STEADY_TEXT("plan", "A range, not a promise; real bodies vary.");
    line.rule = "E-04";
    line.inputs = {{"deficit_kcal", plan.energy->deficitKcal},
                   {"kept_70_days", *weight.goalDays.kept70}};
    if (weight.goalDays.kept100) line.inputs["kept_100_days"] = *weight.goalDays.kept100;
    if (weight.goalDays.kept50) line.inputs["kept_50_days"] = *weight.goalDays.kept50;
    line.working = STEADY_TEXT("plan", "A body model, day by day, with 70 % of a gap of %1 kcal")
                       .with(figure(plan.energy->deficitKcal));
    line.source = "Hall 2011, dynamic model of body weight";
    line.changedBy = STEADY_TEXT("plan", "your pace, and how much of the plan you keep");
    plan.lines.push_back(line);
}

}  // namespace steady

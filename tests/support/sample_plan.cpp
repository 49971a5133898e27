#include "tests/support/sample_plan.h"

#include <algorithm>
#include <cmath>
#include <initializer_list>

namespace steady {

namespace {

std::vector<Text> sampleWords(std::initializer_list<char const*> list) {
    std::vector<Text> texts;
    for (auto const* one : list)
        texts.push_back(verbatim(one));
    return texts;
}

NutritionPlan sampleNutrition() {
    NutritionPlan plan;
    plan.proteinG = 102;
    plan.netCarbsG = 183;
    plan.fibreG = 26;
    plan.fatG = 70.9;
    plan.glBudget = 91.5;
    plan.meals = {{verbatim("Meal 1"), 0.35, 35.7, 64.1, 24.8},
                  {verbatim("Meal 2"), 0.40, 40.8, 73.2, 28.4},
                  {verbatim("Meal 3"), 0.25, 25.5, 45.8, 17.7}};
    plan.prioritise =
        sampleWords({"Fish, poultry, eggs, tofu", "Plain Greek yoghurt",
                     "Legumes; oats, barley, bulgur", "Leafy greens, many vegetables",
                     "Berries, apple, pear, citrus", "Avocado, olive oil, nuts, seeds"});
    plan.limit = sampleWords({"Basmati or brown rice, dense wholegrain bread, banana, grapes"});
    plan.eliminate =
        sampleWords({"Sugary drinks and juice, sweets, white bread, white rice, sweet cereal"});
    plan.sampleDay = sampleWords({"Two eggs, rye-kernel toast, spinach, berries",
                                  "Lentil and chicken salad, barley, olive oil",
                                  "Fish, beans, greens; apple and nuts"});
    return plan;
}

PlannedSession sampleWalk() {
    PlannedSession session;
    session.kind = Modality::Aerobic;
    session.name = verbatim("Brisk walk");
    session.minutes = 30;
    session.heartRateBpm = NumberRange{111, 132};
    session.why = verbatim("No more than two days without movement");
    return session;
}

PlannedSession sampleStrength(char const* name, std::initializer_list<char const*> exercises) {
    PlannedSession session;
    session.kind = Modality::Resistance;
    session.name = verbatim(name);
    session.minutes = 28;
    session.why = verbatim("Two days apart from the other strength day");
    for (auto const* one : exercises)
        session.exercises.push_back({one, verbatim(one), 2, 10, 15, 4});
    return session;
}

MovementPlan sampleMovement() {
    MovementPlan plan;
    for (auto const& row : EnumNames<Weekday>::table)
        plan.week.push_back({row.first, 45, {}});
    plan.week[0].sessions = {sampleWalk()};
    plan.week[1].sessions = {
        sampleStrength("Strength A", {"Box squat", "Incline push-up", "Towel row", "Dead bug"})};
    plan.week[2].sessions = {sampleWalk()};
    plan.week[4].sessions = {
        sampleStrength("Strength B", {"Glute bridge", "Pike push-up", "Prone pull", "Side plank"})};
    plan.week[5].sessions = {sampleWalk()};
    for (int week = 1; week <= 12; ++week)
        plan.progression.push_back({week, week % 4 == 0 ? 3 : 3 + week / 7,
                                    28 + 2 * ((week + 1) / 2), 2, week > 8 ? 1 : 0, week % 4 == 0});
    return plan;
}

PlanLine sampleLine(char const* id, char const* name, char const* value, char const* reason,
                    char const* rule, char const* working, char const* source, Evidence evidence) {
    PlanLine one;
    one.id = id;
    one.name = verbatim(name);
    one.value = verbatim(value);
    one.text = STEADY_TEXT("test", "%1: %2").with(one.name, one.value);
    one.reason = verbatim(reason);
    one.rule = rule;
    one.working = verbatim(working);
    one.source = source;
    one.evidence = evidence;
    one.changedBy = verbatim("A new weight or another pace.");
    return one;
}

std::vector<PlanLine> sampleLines() {
    return {
        sampleLine("nutrition.energy", "Energy", "1 830 kcal",
                   "A modest gap lets your body draw on stored and misplaced fat.", "D-01",
                   "20 % of 2287.9 kcal is 457.6, so 1830 kcal",
                   "Jensen 2014, AHA/ACC/TOS guideline", Evidence::Verified),
        sampleLine("nutrition.protein", "Protein", "102 g",
                   "Protein protects muscle, your main sugar store.", "D-06",
                   "1.4 g × 73.05 kg = 102.3 g, so 102 g", "Deutz 2014, ESPEN", Evidence::Verified),
        sampleLine("eating_window.times", "Eating window", "09:00–17:00",
                   "A long overnight rest from food lets insulin fall.", "D-10",
                   "Waking 06:30 plus 2.5 h, 8 h long, over 3 h before bed", "Sutton 2018",
                   Evidence::Secondary),
        sampleLine("movement.aerobic", "Aerobic", "3 × 30 min",
                   "Muscle is where most of your sugar can go.", "F-02",
                   "Week 1 of a beginner: 3 × 30", "Colberg 2016, ADA position statement",
                   Evidence::Verified),
        sampleLine("sleep.bed", "Bed time", "22:10",
                   "Bed time is worked backwards from when you must get up.", "G-02",
                   "06:30 − 8 h − 20 min = 22:10", "Hirshkowitz 2015", Evidence::Verified),
        sampleLine("stress.practice", "Calm", "5 min",
                   "Stress hormones work against insulin; five calm minutes is a start.", "H-03",
                   "Cyclic sighing, 5 min a day", "Balban 2023", Evidence::Verified)};
}

Withheld sampleKetoWaits() {
    Withheld withheld;
    withheld.component = Component::Keto;
    withheld.state = GateState::Locked;
    withheld.title = verbatim("Waits for your clinician: ketogenic plan");
    withheld.text = verbatim(
        "It needs a talk with your clinician first, because ramipril and very few carbs "
        "can both lower blood pressure.");
    withheld.instead = verbatim("The low-GI plan.");
    withheld.rules = {"B-14", "B-16"};
    return withheld;
}

}  // namespace

Plan samplePlan() {
    Plan plan;
    plan.today = makeDate(2026, 11, 9);
    plan.version = 3;
    plan.alerts = {{"B-13", MessageClass::Info, false,
                    verbatim("Metformin: ask for a vitamin B12 test once a year.")}};
    plan.gates[Component::Keto] = {GateState::Locked, {"B-14", "B-16"}, {}};
    plan.gates[Component::Lc] = {GateState::Caution, {"B-14"}, {}};
    plan.energy = EnergyPlan{1525.25, 2287.875, 457.575, 1220.2, 1830, false};
    plan.weight = WeightPlan{88, 79.2, {85.4, 83.6, 81.8, 79.2}, {228, 372, 643}};
    plan.nutrition = sampleNutrition();
    plan.eatingWindow =
        EatingWindowPlan{clockTime(9), clockTime(17), 8, {12, 11, 10, 9, 8}, WindowStyle::Balanced};
    plan.movement = sampleMovement();
    plan.sleep = SleepPlan{8,
                           clockTime(22, 10),
                           clockTime(6, 30),
                           clockTime(13, 15),
                           clockTime(8, 45),
                           clockTime(18),
                           clockTime(19),
                           clockTime(21, 10)};
    plan.stress = StressPlan{"cyclic_sighing", verbatim("Slow sighing breaths"), 5};
    plan.lines = sampleLines();
    plan.withheld = {sampleKetoWaits()};
    return plan;
}

std::vector<ProjectionPoint> sampleProjection() {
    std::vector<ProjectionPoint> points;
    auto const at = [](int day, double share) {
        // A curve that bends as the body adapts, through 79.2 kg on day 228 when all is kept.
        return 88.0 - share * 8.8 * (1 - std::exp(-day / 300.0)) / (1 - std::exp(-228 / 300.0));
    };
    for (int day = 0; day <= 365; ++day)
        points.push_back({day, at(day, 1.0), at(day, 0.74), at(day, 0.54)});
    return points;
}

}  // namespace steady

#include "core/plan/food_filter.h"
#include "core/plan/food_lists.h"
#include "core/plan/plan_lines.h"

#include <utility>
#include <vector>

namespace steady {

namespace {

constexpr int kKetoStartWeeks = 4;     // D-11
constexpr double kFluidsWomanL = 2.0;  // D-22, EFSA
constexpr double kFluidsManL = 2.5;
constexpr double kDrinkG = 14;  // D-23, one US standard drink

PlanLine foodPrompt(std::string id, Text name, Text text, Text reason, std::string rule) {
    PlanLine line;
    line.id = std::move(id);
    line.name = std::move(name);
    line.text = std::move(text);
    line.reason = std::move(reason);
    line.rule = std::move(rule);
    line.working = STEADY_TEXT("plan", "The same for everybody on this way of eating");
    line.evidence = Evidence::General;
    line.source = "General knowledge";
    line.changedBy = STEADY_TEXT("plan", "your way of eating, food pattern and allergies");
    return line;
}

/// "a, b, c" of those that a person may eat.
Text listOf(std::vector<std::pair<FoodTraits, Text>> const& foods, FoodFilter const& filter) {
    Text list;
    for (auto const& [traits, name] : foods) {
        if (!filter.allows(traits, name)) continue;
        list = list.empty() ? name : STEADY_TEXT("plan", "%1, %2").with(list, name);
    }
    return list;
}

void addKetoStart(Plan& plan) {
    auto text = plan.numbersHidden
                    ? STEADY_TEXT("plan",
                                  "Days 2–10 can bring tiredness, headache, cramps or "
                                  "constipation; the first drop of weight is mostly water.")
                    : STEADY_TEXT("plan",
                                  "Days 2–10 can bring tiredness, headache, cramps or "
                                  "constipation; the first 1–3 kg are mostly water.");
    auto line = foodPrompt("nutrition.keto_start", STEADY_TEXT("plan", "The first weeks of keto"),
                           std::move(text),
                           STEADY_TEXT("plan",
                                       "Your body learns to burn fat; most of this settles by the "
                                       "second week."),
                           "D-11");
    line.changedBy = STEADY_TEXT("plan", "your way of eating; it ends after four weeks");
    plan.lines.push_back(std::move(line));
}

// Both facts, and never for longer than four weeks.
void addKetoSalt(Plan& plan) {
    auto line = foodPrompt("nutrition.keto_salt", STEADY_TEXT("plan", "Salt in the first weeks"),
                           STEADY_TEXT("plan",
                                       "For at most four weeks, 1–2 cups of broth a day could ease "
                                       "headache and cramps."),
                           STEADY_TEXT("plan",
                                       "Very few carbs make the body let go of salt and water. "
                                       "Public-health limits are far lower, so it ends with week "
                                       "four."),
                           "D-11");
    line.working = STEADY_TEXT("plan",
                               "Ketogenic practice uses 4–5 g of sodium a day; public-health "
                               "limits are about 2–2.3 g");
    line.source = "Expert ketogenic practice (S38); public-health limits";
    line.evidence = Evidence::Secondary;
    line.changedBy = STEADY_TEXT("plan", "blood pressure, medicines, kidneys; week five");
    plan.lines.push_back(std::move(line));
}

void addKetoReview(Plan& plan) {
    auto line = foodPrompt(
        "nutrition.keto_review", STEADY_TEXT("plan", "Day 28"),
        STEADY_TEXT("plan",
                    "Look back on day 28: how you feel, and whether to stay or "
                    "to move to low carb. Blood fats are worth a test after "
                    "8–12 weeks."),
        STEADY_TEXT("plan", "Keto is not needed by all; some people's LDL rises on it."), "D-11");
    line.working = STEADY_TEXT("plan",
                               "A ketone meter is optional; 0.5–3.0 mmol/L is the range that "
                               "ketogenic eating expects");
    line.source = "Review of nutritional ketosis (S29b)";
    line.evidence = Evidence::Verified;
    plan.lines.push_back(std::move(line));
}

void addKetoLines(Plan& plan, Facts const& facts) {
    if (plan.nutrition->approach != Approach::Ketogenic || facts.planWeek() > kKetoStartWeeks)
        return;
    addKetoStart(plan);
    if (plan.gates[Component::Salt].state == GateState::Open) addKetoSalt(plan);
    addKetoReview(plan);
}

// D-17: without starch there is no order, and B-06 and B-07 do better without rules at the table.
void addMealOrder(Plan& plan) {
    bool const historyOfRules = plan.gates.matched("B-06") || plan.gates.matched("B-07");
    if (historyOfRules || plan.nutrition->approach == Approach::Ketogenic) return;
    plan.lines.push_back(
        foodPrompt("nutrition.meal_order", STEADY_TEXT("plan", "Order of a meal"),
                   STEADY_TEXT("plan", "If you like: vegetables and protein first, starch last."),
                   STEADY_TEXT("plan", "The same meal then raises sugar less."), "D-17"));
}

void addFluids(Plan& plan, Facts const& facts) {
    bool const keto = plan.nutrition->approach == Approach::Ketogenic;
    auto line = foodPrompt("nutrition.fluids", STEADY_TEXT("plan", "Fluids"), {}, {}, "D-22");
    line.changedBy = STEADY_TEXT("plan", "heart, kidney and liver health, and medicines");
    if (plan.gates.limits.fluidTargetOff) {
        line.text = STEADY_TEXT("plan", "Drink as your clinician has set it.");
        line.reason = STEADY_TEXT("plan", "More or less than that could harm you.");
        line.working = STEADY_TEXT("plan", "A safety row leaves no amount");
        line.rule = "O-43";
    } else if (keto || plan.gates.matched("B-24")) {
        line.text = STEADY_TEXT("plan", "Drink to thirst; 2–2.5 litres a day suit most people.");
        line.reason = keto ? STEADY_TEXT("plan", "Very few carbs make the body let go of water.")
                           : STEADY_TEXT("plan", "Enough water keeps the kidneys well rinsed.");
        line.value = STEADY_TEXT("plan", "2–2.5 l");
    } else {
        bool const man = facts.profile.sex() == Sex::Male;
        auto const litres = figure(man ? kFluidsManL : kFluidsWomanL, 1);
        line.text = STEADY_TEXT("plan", "About %1 litres of water a day, what food holds included.")
                        .with(litres);
        line.reason = STEADY_TEXT("plan", "Fibre needs water, and thirst can pass for hunger.");
        line.value = STEADY_TEXT("plan", "%1 l").with(litres);
        line.source = "EFSA reference value for water";
    }
    plan.lines.push_back(std::move(line));
}

void addAlcohol(Plan& plan, Facts const& facts) {
    FoodFilter const filter(facts.profile);
    auto const name = STEADY_TEXT("plan", "Alcohol");
    if (!filter.allows({FoodKind::Alcohol, {}}, name) || !foodRulesFit(plan.gates)) return;
    bool const ketoStart =
        plan.nutrition->approach == Approach::Ketogenic && facts.planWeek() <= kKetoStartWeeks;
    bool const none = alcoholIsClosed(plan.gates) || ketoStart;
    int const drinks = facts.profile.sex() == Sex::Male ? 2 : 1;
    Text text = none ? STEADY_TEXT("plan", "No alcohol for now.")
                     : STEADY_PLURAL("plan", "At most %n drink(s) on a day, and not every day.", "",
                                     drinks);
    bool const goesLow = plan.gates.matched("B-09") || plan.gates.matched("B-10");
    if (goesLow && !none)
        text = STEADY_TEXT("plan",
                           "%1 With your medicine glucose could fall overnight: never "
                           "without food, and measure before bed.")
                   .with(text);
    auto line =
        foodPrompt("nutrition.alcohol", name, std::move(text),
                   STEADY_TEXT("plan", "The liver burns alcohol first and fat later."), "D-23");
    line.value = STEADY_TEXT("unit", "%1 g").with(figure(none ? 0 : drinks * kDrinkG));
    line.working = none ? STEADY_TEXT("plan", "A safety row or the first weeks of keto close it")
                        : STEADY_TEXT("plan",
                                      "One drink is 14 g of alcohol: 1 for women, 2 for "
                                      "men");
    line.changedBy = STEADY_TEXT("plan", "your health, and the first four weeks of keto");
    plan.lines.push_back(std::move(line));
}

void addVitamins(Plan& plan, Profile const& profile) {
    bool const vegan = profile.foodPattern() == FoodPattern::Vegan;
    if (!vegan && !profile.takes(Medicine::Metformin)) return;
    Text const text =
        vegan ? STEADY_TEXT("plan",
                            "Without animal food, ask about vitamin B12, iodine, iron and "
                            "omega-3 at your next check.")
              : STEADY_TEXT("plan", "With metformin, ask for a vitamin B12 test once a year.");
    plan.lines.push_back(
        foodPrompt("nutrition.micronutrients", STEADY_TEXT("plan", "Worth a test"), text,
                   STEADY_TEXT("plan", "Some things food alone may not cover."), "D-25"));
}

void addCalcium(Plan& plan, FoodFilter const& filter) {
    if (filter.allows({FoodKind::Dairy, {Allergen::Milk}}, STEADY_TEXT("food", "milk"))) return;
    using A = Allergen;
    auto const foods =
        listOf({{{FoodKind::Plant, {A::Soy}}, STEADY_TEXT("food", "tofu set with calcium")},
                {{FoodKind::Plant, {A::TreeNuts}}, STEADY_TEXT("food", "almonds")},
                {{FoodKind::Plant, {A::Sesame}}, STEADY_TEXT("food", "sesame")},
                {{FoodKind::Plant, {}}, STEADY_TEXT("food", "kale and broccoli")}},
               filter);
    plan.lines.push_back(
        foodPrompt("nutrition.calcium", STEADY_TEXT("plan", "Calcium"),
                   STEADY_TEXT("plan", "Without dairy, calcium is in %1.").with(foods),
                   STEADY_TEXT("plan", "Bones need it, more so while weight falls."), "D-25"));
}

void addOmega3(Plan& plan, Profile const& profile, FoodFilter const& filter) {
    bool const vegan = profile.foodPattern() == FoodPattern::Vegan;
    if (vegan || filter.allows({FoodKind::Fish, {Allergen::Fish}}, STEADY_TEXT("food", "fish")))
        return;
    auto const foods =
        listOf({{{FoodKind::Plant, {Allergen::TreeNuts}}, STEADY_TEXT("food", "walnuts")},
                {{FoodKind::Plant, {}}, STEADY_TEXT("food", "flax and chia seeds")},
                {{FoodKind::Plant, {}}, STEADY_TEXT("food", "rapeseed oil")}},
               filter);
    plan.lines.push_back(
        foodPrompt("nutrition.omega_3", STEADY_TEXT("plan", "Omega-3"),
                   STEADY_TEXT("plan", "Without fish, omega-3 is in %1.").with(foods),
                   STEADY_TEXT("plan", "These fats serve heart and vessels."), "D-25"));
}

// Potassium from food only, and not where kidneys or a medicine keep it in the body.
void addMinerals(Plan& plan, FoodFilter const& filter) {
    if (plan.nutrition->approach == Approach::LowGi) return;
    bool const potassium = !plan.gates.matched("B-16") && !plan.gates.matched("B-22") &&
                           !plan.gates.limits.fluidTargetOff;
    auto const foods =
        listOf({{{FoodKind::Plant, {}}, STEADY_TEXT("food", "greens")},
                {{FoodKind::Plant, {}}, STEADY_TEXT("food", "avocado")},
                {{FoodKind::Plant, {}}, STEADY_TEXT("food", "pumpkin and flax seeds")},
                {{FoodKind::Plant, {Allergen::TreeNuts}}, STEADY_TEXT("food", "almonds")},
                {{FoodKind::Fish, {Allergen::Fish}}, STEADY_TEXT("food", "fish")}},
               filter);
    auto const text =
        potassium ? STEADY_TEXT("plan", "Fibre, magnesium and potassium from food: %1.").with(foods)
                  : STEADY_TEXT("plan", "Fibre and magnesium from food: %1.").with(foods);
    plan.lines.push_back(
        foodPrompt("nutrition.minerals", STEADY_TEXT("plan", "Fibre and minerals"), text,
                   STEADY_TEXT("plan", "With few carbs they fall short first."), "D-25"));
}

// O-24: a step that does not come needs a reason. The line says nothing of the last reading, which
// moves on while the plan stays.
void addMeter(Plan& plan) {
    if (!plan.gates.limits.meterRequired) return;
    auto line =
        foodPrompt("nutrition.meter", STEADY_TEXT("plan", "Glucose before a step"),
                   STEADY_TEXT("plan",
                               "Before fewer carbs, less energy, a shorter window or more "
                               "training, log a glucose reading of the last seven days."),
                   STEADY_TEXT("plan",
                               "Your medicine was set for what you ate before; a reading shows in "
                               "time when it could lower too far."),
                   "O-24");
    line.value = STEADY_TEXT("plan", "within 7 days");
    line.working =
        STEADY_TEXT("plan", "Without one, carbs, energy, window and training stay as they are");
    line.source = "Steady's own rule for medicines that can lower glucose too far";
    line.evidence = Evidence::Product;
    line.changedBy = STEADY_TEXT("plan", "your medicines and conditions");
    plan.lines.push_back(std::move(line));
}

}  // namespace

void addFoodPrompts(Plan& plan, Facts const& facts) {
    if (!plan.nutrition) return;
    FoodFilter const filter(facts.profile);
    addMeter(plan);
    addKetoLines(plan, facts);
    addMealOrder(plan);
    addFluids(plan, facts);
    addAlcohol(plan, facts);
    addVitamins(plan, facts.profile);
    addCalcium(plan, filter);
    addOmega3(plan, facts.profile, filter);
    addMinerals(plan, filter);
}

}  // namespace steady

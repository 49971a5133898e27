#include "core/plan/food_lists.h"

#include "core/plan/food_filter.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace steady {

namespace {

// Pregnancy and nursing, liver, pancreas, dependence.
constexpr std::array<std::string_view, 5> kNoAlcoholRules{"B-02", "B-03", "B-25", "B-27", "B-46"};

enum class ListColumn { More, Less, None };
enum PlanMask : unsigned { kLowGiList = 1, kLowCarbList = 2, kKetoList = 4, kEveryList = 7 };

struct ListRow {
    ListColumn column;
    unsigned plans;
    FoodTraits traits;
    Text text;
};

std::vector<ListRow> prioritiseRows() {
    using enum ListColumn;
    using enum FoodKind;
    using A = Allergen;
    return {
        {More, kEveryList, {Fish, {A::Fish}}, STEADY_TEXT("food", "fish, oily ones twice a week")},
        {More, kEveryList, {Meat, {}}, STEADY_TEXT("food", "chicken, turkey, lean meat")},
        {More, kEveryList, {Egg, {A::Egg}}, STEADY_TEXT("food", "eggs")},
        {More, kEveryList, {Plant, {A::Soy}}, STEADY_TEXT("food", "tofu and tempeh")},
        {More, kEveryList, {Dairy, {A::Milk}}, STEADY_TEXT("food", "plain Greek yoghurt")},
        {More, kEveryList, {Plant, {}}, STEADY_TEXT("food", "avocado and olive oil")},
        {More,
         kEveryList,
         {Plant, {A::TreeNuts}},
         STEADY_TEXT("food", "walnuts, almonds, hazelnuts")},
        {More, kEveryList, {Plant, {}}, STEADY_TEXT("food", "pumpkin, sunflower and flax seeds")},
        {More,
         kEveryList,
         {Plant, {}},
         STEADY_TEXT("food", "leafy greens and many non-starchy vegetables")},
        {More,
         kEveryList,
         {Plant, {}},
         STEADY_TEXT("food", "herbs, lemon, water, unsweetened tea")},
    };
}

std::vector<ListRow> prioritiseRowsByPlan() {
    using enum ListColumn;
    using enum FoodKind;
    using A = Allergen;
    return {
        {More, kLowGiList, {Plant, {}}, STEADY_TEXT("food", "lentils, chickpeas, beans")},
        {More,
         kLowGiList,
         {Plant, {}},
         STEADY_TEXT("food", "berries, apples, pears, citrus, stone fruit")},
        {More,
         kLowGiList,
         {Plant, {A::GlutenCereals}},
         STEADY_TEXT("food", "intact oats, barley, bulgur, rye kernels")},
        {More, kLowGiList, {Plant, {}}, STEADY_TEXT("food", "quinoa and buckwheat")},
        {More, kLowGiList, {Dairy, {A::Milk}}, STEADY_TEXT("food", "milk and plain kefir")},
        {More, kLowGiList, {Plant, {}}, STEADY_TEXT("food", "a small portion of sweet potato")},
        {More, kLowCarbList, {Plant, {}}, STEADY_TEXT("food", "half a cup of lentils or beans")},
        {More, kLowCarbList, {Plant, {}}, STEADY_TEXT("food", "berries")},
        {More, kLowCarbList, {Plant, {A::Soy}}, STEADY_TEXT("food", "edamame")},
        {More,
         kLowCarbList,
         {Plant, {A::Milk}},
         STEADY_TEXT("food", "dark chocolate from 85 %, 10–20 g")},
        {More,
         kKetoList,
         {Plant, {}},
         STEADY_TEXT("food", "vegetables that grow above ground, 400 g or more")},
        {More, kKetoList, {Plant, {}}, STEADY_TEXT("food", "olives")},
        {More,
         kKetoList,
         {Dairy, {A::Milk}},
         STEADY_TEXT("food", "full-fat plain yoghurt and cheese")},
        {More, kKetoList, {Plant, {}}, STEADY_TEXT("food", "coconut in small amounts")},
        {More, kKetoList, {Plant, {A::Lupin}}, STEADY_TEXT("food", "lupin beans")},
    };
}

std::vector<ListRow> limitRows() {
    using enum ListColumn;
    using enum FoodKind;
    using A = Allergen;
    return {
        {Less, kEveryList, {Meat, {}}, STEADY_TEXT("food", "processed meat")},
        {Less, kEveryList, {Dairy, {A::Milk}}, STEADY_TEXT("food", "hard cheese above 60 g a day")},
        {Less, kEveryList, {Plant, {}}, STEADY_TEXT("food", "sweeteners without sugar")},
        {Less, kLowGiList, {Plant, {}}, STEADY_TEXT("food", "basmati or parboiled brown rice")},
        {Less,
         kLowGiList,
         {Plant, {A::GlutenCereals}},
         STEADY_TEXT("food", "dense wholegrain bread, wholegrain pasta cooked firm")},
        {Less, kLowGiList, {Plant, {}}, STEADY_TEXT("food", "bananas, grapes, cooled potato")},
        {Less, kLowCarbList, {Plant, {}}, STEADY_TEXT("food", "other fruit: one a day")},
        {Less, kLowCarbList, {Plant, {}}, STEADY_TEXT("food", "root vegetables")},
        {Less,
         kLowCarbList,
         {Plant, {A::GlutenCereals}},
         STEADY_TEXT("food", "oats up to 30 g dry")},
        {Less, kLowCarbList, {Plant, {}}, STEADY_TEXT("food", "berries above 100 g a day")},
        {Less, kKetoList, {Plant, {}}, STEADY_TEXT("food", "berries up to 60 g")},
        {Less,
         kKetoList,
         {Plant, {A::TreeNuts}},
         STEADY_TEXT("food", "nuts up to 30–40 g, cashews rarely")},
        {Less,
         kKetoList,
         {Plant, {}},
         STEADY_TEXT("food", "tomato, onion and carrot in small amounts")},
    };
}

std::vector<ListRow> eliminateRows() {
    using enum ListColumn;
    using enum FoodKind;
    using A = Allergen;
    return {
        {None, kEveryList, {Plant, {}}, STEADY_TEXT("food", "sugary drinks, juice and syrup")},
        {None, kEveryList, {Plant, {}}, STEADY_TEXT("food", "sweets and desserts")},
        {None,
         kEveryList,
         {Plant, {A::GlutenCereals}},
         STEADY_TEXT("food", "cake, pastry and biscuits")},
        {None,
         kEveryList,
         {Plant, {A::GlutenCereals}},
         STEADY_TEXT("food", "white bread and white pasta")},
        {None, kEveryList, {Plant, {}}, STEADY_TEXT("food", "white rice")},
        {None, kEveryList, {Plant, {}}, STEADY_TEXT("food", "refined cereal and crackers")},
        {None, kEveryList, {Plant, {}}, STEADY_TEXT("food", "deep-fried takeaways")},
        {None,
         kLowGiList,
         {Plant, {}},
         STEADY_TEXT("food", "puffed rice, cornflakes, mashed potato")},
        {None, kLowGiList, {Plant, {A::GlutenCereals}}, STEADY_TEXT("food", "instant oats")},
        {None, kLowCarbList, {Plant, {}}, STEADY_TEXT("food", "grains in quantity")},
        {None,
         kKetoList,
         {Plant, {}},
         STEADY_TEXT("food", "grains, starchy vegetables, most fruit")},
        {None, kKetoList, {Plant, {}}, STEADY_TEXT("food", "lentils, chickpeas and beans")},
        {None, kKetoList, {Dairy, {A::Milk}}, STEADY_TEXT("food", "milk")},
    };
}

unsigned maskOf(Approach approach) {
    switch (approach) {
        case Approach::LowGi:
            return kLowGiList;
        case Approach::LowCarb:
            return kLowCarbList;
        case Approach::Ketogenic:
            return kKetoList;
    }
    return kLowGiList;
}

// D-23: liver and pancreas rows and the first weeks of ketosis leave no room for alcohol.
ListRow alcoholRow(Approach approach, Profile const& profile, Gates const& gates) {
    using enum ListColumn;
    using enum FoodKind;
    if (alcoholIsClosed(gates))
        return {None, kEveryList, {Alcohol, {}}, STEADY_TEXT("food", "alcohol")};
    if (approach == Approach::Ketogenic)
        return {Less,
                kEveryList,
                {Alcohol, {}},
                STEADY_TEXT("food",
                            "alcohol: none in the first four weeks, then as little as you like")};
    if (profile.sex() == Sex::Male)
        return {Less,
                kEveryList,
                {Alcohol, {}},
                STEADY_TEXT("food", "alcohol: two drinks at most, not daily")};
    return {Less,
            kEveryList,
            {Alcohol, {}},
            STEADY_TEXT("food", "alcohol: one drink at most, not daily")};
}

void addRows(std::vector<ListRow> const& rows, unsigned plan, FoodFilter const& filter,
             FoodLists& lists) {
    for (auto const& row : rows) {
        // What somebody cannot eat anyway needs no advice, neither for nor against it.
        if (!(row.plans & plan) || !filter.allows(row.traits, row.text)) continue;
        auto& list = row.column == ListColumn::More   ? lists.prioritise
                     : row.column == ListColumn::Less ? lists.limit
                                                      : lists.eliminate;
        list.push_back(row.text);
    }
}

}  // namespace

bool alcoholIsClosed(Gates const& gates) {
    return std::any_of(kNoAlcoholRules.begin(), kNoAlcoholRules.end(),
                       [&](auto const rule) { return gates.matched(rule); });
}

bool foodRulesFit(Gates const& gates) {
    return !gates.matched("B-06");
}

FoodLists foodListsFor(Approach approach, Profile const& profile, Gates const& gates) {
    FoodFilter const filter(profile);
    auto const plan = maskOf(approach);
    FoodLists lists;
    addRows(prioritiseRows(), plan, filter, lists);
    addRows(prioritiseRowsByPlan(), plan, filter, lists);
    if (!foodRulesFit(gates)) return lists;
    addRows(limitRows(), plan, filter, lists);
    addRows(eliminateRows(), plan, filter, lists);
    addRows({alcoholRow(approach, profile, gates)}, plan, filter, lists);
    return lists;
}

std::vector<Text> eliminationLadder(Approach approach, Profile const& profile) {
    FoodFilter const filter(profile);
    bool const grains = approach == Approach::LowGi;
    std::vector<Text> ladder;
    ladder.push_back(STEADY_TEXT("food", "Sugary drinks and juice → water or tea"));
    if (approach == Approach::Ketogenic)
        ladder.push_back(STEADY_TEXT("food", "Sweets and desserts → a few berries"));
    else if (filter.allows(Allergen::TreeNuts))
        ladder.push_back(STEADY_TEXT("food", "Sweets and desserts → fruit or nuts"));
    else
        ladder.push_back(STEADY_TEXT("food", "Sweets and desserts → fruit or seeds"));
    bool const eggs = filter.allows({FoodKind::Egg, {Allergen::Egg}}, STEADY_TEXT("food", "eggs"));
    if (eggs)
        ladder.push_back(STEADY_TEXT("food", "Sweet cereal and white bread → eggs"));
    else if (grains && filter.allows(Allergen::GlutenCereals))
        ladder.push_back(STEADY_TEXT("food", "Sweet cereal and white bread → intact oats"));
    else if (filter.allows({FoodKind::Plant, {Allergen::Soy}}, STEADY_TEXT("food", "tofu")))
        ladder.push_back(STEADY_TEXT("food", "Sweet cereal and white bread → scrambled tofu"));
    else
        ladder.push_back(
            STEADY_TEXT("food", "Sweet cereal and white bread → seeds and vegetables"));
    ladder.push_back(
        approach == Approach::Ketogenic
            ? STEADY_TEXT("food", "White rice and pasta → cauliflower rice")
            : STEADY_TEXT("food", "White rice and pasta → lentils, beans or cauliflower rice"));
    ladder.push_back(STEADY_TEXT("food", "Packaged snacks → vegetables and a plain dip"));
    return ladder;
}

}  // namespace steady

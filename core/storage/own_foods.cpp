#include "core/storage/own_foods.h"

#include "core/storage/columns.h"

#include <SQLiteCpp/Database.h>
#include <nlohmann/json.hpp>

namespace steady {

namespace {

constexpr std::string_view kOwnFoodColumns =
    "id, name, food_group, energy_kcal, protein_g, fat_g, saturated_fat_g, carbs_g, fibre_g, "
    "sugars_g, added_sugar_g, polyols_g, erythritol_g, alcohol_g, sodium_mg, net_carbs_g, "
    "carb_basis, gi, gi_low, gi_high, gi_status, gi_citation, nova, refined_grain, sugary_drink, "
    "non_starchy_vegetable, always_red, pork, alcoholic, aliases, allergens, patterns, servings, "
    "source";

template <class E>
std::string namesToJson(std::set<E> const& values) {
    auto list = nlohmann::json::array();
    for (auto const value : values)
        list.push_back(std::string(nameOf(value)));
    return list.dump();
}

template <class E>
std::set<E> namesFromJson(std::string const& json) {
    std::set<E> values;
    for (auto const& name : nlohmann::json::parse(json)) {
        auto const value = fromName<E>(name.get<std::string>());
        if (!value) throw UnreadableRow("unknown name: " + name.get<std::string>());
        values.insert(*value);
    }
    return values;
}

std::string servingsToJson(std::vector<Serving> const& servings) {
    auto list = nlohmann::json::array();
    for (auto const& serving : servings)
        list.push_back({{"label", serving.label}, {"grams", serving.grams}});
    return list.dump();
}

std::vector<Serving> servingsFromJson(std::string const& json) {
    std::vector<Serving> servings;
    for (auto const& serving : nlohmann::json::parse(json))
        servings.push_back(
            {serving.at("label").get<std::string>(), serving.at("grams").get<double>()});
    return servings;
}

Food readOwnFood(RowReader& from) {
    Food food;
    food.id = from.words();
    food.name = from.words();
    food.group = from.words();
    food.per100g = from.nutrition();
    food.carbBasis = from.named<CarbBasis>();
    food.gi.value = from.maybeNumber();
    food.gi.low = from.maybeNumber();
    food.gi.high = from.maybeNumber();
    food.gi.status = from.named<GiStatus>();
    food.gi.citation = from.words();
    food.nova = from.integer();
    food.flags = from.foodFlags();
    food.pork = from.yes();
    food.alcoholic = from.yes();
    food.aliases = nlohmann::json::parse(from.words()).get<std::vector<std::string>>();
    food.allergens = namesFromJson<Allergen>(from.words());
    food.patterns = namesFromJson<FoodPattern>(from.words());
    food.servings = servingsFromJson(from.words());
    food.source = from.words();
    return food;
}

void bindOwnFood(Binder& to, Food const& food) {
    to.put(food.id);
    to.put(food.name);
    to.put(food.group);
    to.put(food.per100g);
    to.put(nameOf(food.carbBasis));
    to.put(food.gi.value);
    to.put(food.gi.low);
    to.put(food.gi.high);
    to.put(nameOf(food.gi.status));
    to.put(food.gi.citation);
    to.put(food.nova);
    to.put(food.flags);
    to.put(food.pork);
    to.put(food.alcoholic);
    to.put(nlohmann::json(food.aliases).dump());
    to.put(namesToJson(food.allergens));
    to.put(namesToJson(food.patterns));
    to.put(servingsToJson(food.servings));
    to.put(food.source);
}

}  // namespace

std::vector<Food> ownFoods(SQLite::Database& database) {
    SQLite::Statement select(database, "SELECT " + std::string(kOwnFoodColumns) +
                                           " FROM own_food ORDER BY name COLLATE NOCASE, id");
    std::vector<Food> foods;
    while (select.executeStep()) {
        RowReader from(select);
        foods.push_back(readOwnFood(from));
    }
    return foods;
}

void addOwnFoodRow(SQLite::Database& database, Food const& food) {
    std::string marks = "?";
    for (auto const sign : kOwnFoodColumns)
        if (sign == ',') marks += ", ?";
    SQLite::Statement insert(database, "INSERT INTO own_food (" + std::string(kOwnFoodColumns) +
                                           ") VALUES (" + marks + ")");
    Binder to(insert);
    bindOwnFood(to, food);
    insert.exec();
}

}  // namespace steady

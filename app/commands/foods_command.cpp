#include "app/commands/command.h"

#include <nlohmann/json.hpp>

#include <ostream>

namespace steady {

namespace {

using Json = nlohmann::ordered_json;

struct FoodsOptions {
    std::string words;
    std::size_t limit = 20;
    bool json = false;
};

Json known(std::optional<double> value) {
    return value ? Json(*value) : Json();
}

Json foodAnswer(Food const& food) {
    Json servings = Json::array();
    for (auto const& serving : food.servings)
        servings.push_back({{"label", serving.label}, {"grams", serving.grams}});
    return {{"id", food.id},
            {"name", food.name},
            {"group", food.group},
            {"energy_kcal_100g", known(food.per100g.energyKcal)},
            {"net_carbs_100g", known(food.per100g.netCarbs)},
            {"fibre_100g", known(food.per100g.fibre)},
            {"protein_100g", known(food.per100g.protein)},
            {"fat_100g", known(food.per100g.fat)},
            {"carb_basis", nameOf(food.carbBasis)},
            {"gi", known(food.gi.value)},
            {"gi_low", known(food.gi.low)},
            {"gi_high", known(food.gi.high)},
            {"gi_status", nameOf(food.gi.status)},
            {"gi_source", food.gi.citation},
            {"nova", food.nova},
            {"servings", servings},
            {"source", food.source}};
}

Exit runFoods(FoodsOptions const& options, Console& console) {
    auto const found = builtInFoods().search(options.words, options.limit);
    if (options.json) {
        Json foods = Json::array();
        for (auto const* food : found)
            foods.push_back(foodAnswer(*food));
        console.out << Json{{"foods", foods}}.dump(2) << '\n';
        return Exit::Success;
    }
    for (auto const* food : found)
        console.out << food->name << "  (" << food->group << ")\n";
    if (found.empty()) console.out << "No food matches.\n";
    return Exit::Success;
}

}  // namespace

void addFoodsCommand(CLI::App& app, Action& chosen) {
    auto options = std::make_shared<FoodsOptions>();
    auto* command = app.add_subcommand("foods", "Search the catalogue of foods");
    command->add_option("words", options->words, "word fragments in any order")->required();
    command->add_option("--limit", options->limit, "how many at the most")
        ->check(CLI::Range(1, 1000));
    command->add_flag("--json", options->json, "answer as JSON");
    command->callback([options, &chosen] {
        chosen = [options](Console& console) { return runFoods(*options, console); };
    });
}

}  // namespace steady

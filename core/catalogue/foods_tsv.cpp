#include "core/catalogue/foods_tsv.h"

#include "core/support/csv.h"
#include "core/support/number.h"

#include <map>

namespace steady {

namespace {

constexpr double kAlcoholicFrom = 0.5;  // g per 100 g; below it counts as free of alcohol

std::vector<std::string_view> parts(std::string_view cell) {
    std::vector<std::string_view> found;
    while (!cell.empty()) {
        auto const bar = cell.find('|');
        if (auto const part = cell.substr(0, bar); !part.empty()) found.push_back(part);
        if (bar == std::string_view::npos) break;
        cell.remove_prefix(bar + 1);
    }
    return found;
}

/// The patterns whose people can eat a food, from the strictest one that allows it.
std::set<FoodPattern> patternsFrom(FoodPattern strictest) {
    using P = FoodPattern;
    switch (strictest) {
        case P::Vegan:
            return {P::Omnivore, P::Pescatarian, P::LactoOvo, P::Lacto, P::Ovo, P::Vegan};
        case P::Lacto:
            return {P::Omnivore, P::Pescatarian, P::LactoOvo, P::Lacto};
        case P::Ovo:
            return {P::Omnivore, P::Pescatarian, P::LactoOvo, P::Ovo};
        case P::LactoOvo:
            return {P::Omnivore, P::Pescatarian, P::LactoOvo};
        case P::Pescatarian:
            return {P::Omnivore, P::Pescatarian};
        case P::Omnivore:
            break;
    }
    return {P::Omnivore};
}

/// One row read by column name; everything that is wrong with it is collected.
class FoodRow {
 public:
    FoodRow(std::map<std::string, std::size_t> const& columns, CsvRow const& row,
            std::vector<Fault>& faults)
        : m_columns(columns), m_row(row), m_faults(faults) {}

    std::string_view cell(std::string const& column) const {
        auto const at = m_columns.find(column);
        if (at == m_columns.end() || at->second >= m_row.cells.size()) return {};
        return m_row.cells[at->second];
    }

    std::optional<double> amount(std::string const& column) {
        auto const text = cell(column);
        if (text.empty()) return std::nullopt;
        auto const value = parseNumber(text);
        if (!value || *value < 0)
            refuse(column, text, STEADY_TEXT("catalogue", "This is no number from 0 up."));
        return value;
    }

    template <class E>
    E choice(std::string const& column, E otherwise) {
        auto const text = cell(column);
        if (text.empty()) return otherwise;
        if (auto const value = fromName<E>(text)) return *value;
        refuse(column, text, STEADY_TEXT("catalogue", "Allowed: %1.").with(allNames<E>()));
        return otherwise;
    }

    void refuse(std::string const& column, std::string_view value, Text why) {
        m_faults.push_back({"line " + std::to_string(m_row.line) + ", " + column,
                            std::string(value), std::move(why)});
    }

 private:
    std::map<std::string, std::size_t> const& m_columns;
    CsvRow const& m_row;
    std::vector<Fault>& m_faults;
};

Nutrition nutritionOf(FoodRow& row, CarbBasis basis) {
    Nutrition per100g;
    per100g.energyKcal = row.amount("energy_kcal");
    per100g.protein = row.amount("protein");
    per100g.fat = row.amount("fat");
    per100g.saturatedFat = row.amount("saturated_fat");
    per100g.carbs = row.amount("carbs");
    per100g.fibre = row.amount("fibre");
    per100g.sugars = row.amount("sugars");
    per100g.addedSugar = row.amount("added_sugar");
    per100g.polyols = row.amount("polyols");
    per100g.alcohol = row.amount("alcohol");
    per100g.sodiumMg = row.amount("sodium_mg");
    for (auto const* mineral : {"potassium_mg", "magnesium_mg", "calcium_mg", "iron_mg"})
        row.amount(mineral);  // checked now, shown when Nutrition has a place for it
    per100g.netCarbs = netCarbs(per100g, basis);
    return per100g;
}

GlycaemicIndex glycaemicIndexOf(FoodRow& row) {
    return {row.amount("gi"), row.amount("gi_low"), row.amount("gi_high"),
            row.choice("gi_status", GiStatus::Unknown), std::string(row.cell("gi_source"))};
}

std::vector<Serving> servingsOf(FoodRow& row) {
    std::vector<Serving> servings;
    for (auto const part : parts(row.cell("servings"))) {
        auto const equals = part.rfind('=');
        auto const grams =
            equals == std::string_view::npos ? std::nullopt : parseNumber(part.substr(equals + 1));
        if (grams && *grams > 0)
            servings.push_back({std::string(part.substr(0, equals)), *grams});
        else
            row.refuse("servings", part,
                       STEADY_TEXT("catalogue", "A serving is written \"1 slice=32\"."));
    }
    return servings;
}

FoodFlags flagsOf(FoodRow& row) {
    FoodFlags flags;
    for (auto const flag : parts(row.cell("flags"))) {
        if (flag == "refined_grain")
            flags.refinedGrain = true;
        else if (flag == "sugary_drink")
            flags.sugaryDrink = true;
        else if (flag == "non_starchy_vegetable")
            flags.nonStarchyVegetable = true;
        else if (flag == "always_red")
            flags.alwaysRed = true;
        else
            row.refuse("flags", flag, STEADY_TEXT("catalogue", "There is no such flag."));
    }
    return flags;
}

std::set<Allergen> allergensOf(FoodRow& row) {
    std::set<Allergen> allergens;
    for (auto const name : parts(row.cell("allergens"))) {
        if (auto const allergen = fromName<Allergen>(name))
            allergens.insert(*allergen);
        else
            row.refuse("allergens", name,
                       STEADY_TEXT("catalogue", "Allowed: %1.").with(allNames<Allergen>()));
    }
    return allergens;
}

Food foodOf(FoodRow& row) {
    Food food;
    food.id = row.cell("id");
    food.name = row.cell("name");
    for (auto const alias : parts(row.cell("aliases")))
        food.aliases.emplace_back(alias);
    food.group = row.cell("group");
    food.carbBasis = row.choice("carb_basis", CarbBasis::ByDifference);
    food.per100g = nutritionOf(row, food.carbBasis);
    food.gi = glycaemicIndexOf(row);
    food.nova = static_cast<int>(row.amount("nova").value_or(1));
    if (food.nova < 1 || food.nova > 4)
        row.refuse("nova", row.cell("nova"), STEADY_TEXT("catalogue", "NOVA is 1 to 4."));
    food.flags = flagsOf(row);
    food.allergens = allergensOf(row);
    food.patterns = patternsFrom(row.choice("pattern", FoodPattern::Omnivore));
    food.pork = row.cell("pork") == "yes";
    food.alcoholic = food.per100g.alcohol.value_or(0) > kAlcoholicFrom;
    food.servings = servingsOf(row);
    food.source = row.cell("source_id");
    if (food.id.empty() || food.name.empty())
        row.refuse("id", food.id, STEADY_TEXT("catalogue", "A food needs an id and a name."));
    return food;
}

}  // namespace

FoodTable readFoodsTsv(std::string_view text) {
    FoodTable table;
    auto const rows = readCsv(text, {'\t', CsvFormat::Quotes::None});
    if (!rows || rows->empty()) return table;
    std::map<std::string, std::size_t> columns;
    for (std::size_t i = 0; i < rows->front().cells.size(); ++i)
        columns[rows->front().cells[i]] = i;
    for (std::size_t i = 1; i < rows->size(); ++i) {
        auto const faultsBefore = table.faults.size();
        FoodRow row(columns, (*rows)[i], table.faults);
        auto food = foodOf(row);
        if (table.faults.size() == faultsBefore) table.foods.push_back(std::move(food));
    }
    return table;
}

}  // namespace steady

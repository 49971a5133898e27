#include "core/exchange/quick_line_amounts.h"

#include "core/catalogue/fold.h"
#include "core/domain/quantity.h"

#include <algorithm>
#include <array>

namespace steady {

namespace {

struct CountWord {
    std::string_view word;
    double value;
};
constexpr std::array<CountWord, 17> kCountWords{{{"a", 1},
                                                 {"an", 1},
                                                 {"one", 1},
                                                 {"two", 2},
                                                 {"three", 3},
                                                 {"four", 4},
                                                 {"five", 5},
                                                 {"six", 6},
                                                 {"seven", 7},
                                                 {"eight", 8},
                                                 {"nine", 9},
                                                 {"ten", 10},
                                                 {"dozen", 12},
                                                 {"half", 0.5},
                                                 {"quarter", 0.25},
                                                 {"third", 1.0 / 3},
                                                 {"couple", 2}}};

/// Spellings of a unit and what one is.
struct AmountUnit {
    std::string_view word;
    std::string_view unit;
    double size;
};
constexpr double kGramsPerOunce = 28.349523125;
constexpr double kMillilitresPerCup = 236.588;
constexpr double kMillilitresPerTablespoon = 14.7868;
constexpr double kMillilitresPerTeaspoon = 4.92892;

constexpr std::array<AmountUnit, 22> kWeights{{{"g", "g", 1},
                                               {"gr", "g", 1},
                                               {"gram", "g", 1},
                                               {"gramme", "g", 1},
                                               {"mg", "g", 0.001},
                                               {"kg", "g", 1000},
                                               {"kilo", "g", 1000},
                                               {"oz", "g", kGramsPerOunce},
                                               {"ounce", "g", kGramsPerOunce},
                                               {"lb", "g", 1000 * kKilogramsPerPound},
                                               {"lbs", "g", 1000 * kKilogramsPerPound},
                                               {"pound", "g", 1000 * kKilogramsPerPound},
                                               {"ml", "ml", 1},
                                               {"millilitre", "ml", 1},
                                               {"cl", "ml", 10},
                                               {"dl", "ml", 100},
                                               {"l", "ml", 1000},
                                               {"litre", "ml", 1000},
                                               {"liter", "ml", 1000},
                                               {"floz", "ml", 29.5735},
                                               {"kgs", "g", 1000},
                                               {"gms", "g", 1}}};

struct MeasureWord {
    std::string_view word;
    std::string_view unit;
};
constexpr std::array<MeasureWord, 45> kMeasures{
    {{"cup", "cup"},         {"tbsp", "tbsp"},       {"tablespoon", "tbsp"}, {"tbs", "tbsp"},
     {"tsp", "tsp"},         {"teaspoon", "tsp"},    {"slice", "slice"},     {"piece", "piece"},
     {"pc", "piece"},        {"serving", "serving"}, {"portion", "serving"}, {"glass", "glass"},
     {"can", "can"},         {"tin", "can"},         {"bottle", "bottle"},   {"bowl", "bowl"},
     {"handful", "handful"}, {"mug", "mug"},         {"pot", "pot"},         {"scoop", "scoop"},
     {"small", "small"},     {"medium", "medium"},   {"large", "large"},     {"big", "large"},
     {"wedge", "wedge"},     {"square", "square"},   {"bar", "bar"},         {"clove", "clove"},
     {"pint", "pint"},       {"shot", "shot"},       {"fillet", "fillet"},   {"filet", "fillet"},
     {"patty", "patty"},     {"stalk", "stalk"},     {"spear", "spear"},     {"leaf", "leaf"},
     {"bag", "bag"},         {"packet", "packet"},   {"cube", "cube"},       {"pat", "pat"},
     {"ball", "ball"},       {"block", "block"},     {"ear", "ear"},         {"plate", "serving"},
     {"thick", "thick"}}};

std::optional<double> countAt(QuickTokens const& tokens, std::size_t at, std::size_t& used) {
    auto const has = [&](std::size_t ahead) { return at + ahead < tokens.size(); };
    auto const fractionAt = [&](std::size_t from) -> std::optional<double> {
        bool const fraction = from + 2 < tokens.size() && tokens[from].isNumber() &&
                              tokens[from + 1].is("/") && tokens[from + 2].isNumber() &&
                              tokens[from + 2].number > 0;
        if (!fraction) return std::nullopt;
        return tokens[from].number / tokens[from + 2].number;
    };
    if (!has(0)) return std::nullopt;
    if (auto const fraction = fractionAt(at)) {
        used = 3;
        return fraction;
    }
    if (tokens[at].isNumber()) {
        used = 1;
        double value = tokens[at].number;
        if (auto const more = fractionAt(at + 1); more && *more < 1) {
            used = 4;
            return value + *more;
        }
        if (has(2) && tokens[at + 1].is("x") && tokens[at + 2].isNumber()) {
            used = 3;
            return value * tokens[at + 2].number;
        }
        if (has(1) && tokens[at + 1].is("x")) used = 2;
        return value;
    }
    for (auto const& row : kCountWords)
        if (tokens[at].is(row.word)) {
            used = 1;
            return row.value;
        }
    return std::nullopt;
}

/// Half of, a half, a dozen: two count words multiply.
double countWordsAfter(QuickTokens const& tokens, std::size_t at, std::size_t& used) {
    double factor = 1;
    while (at + used < tokens.size()) {
        auto const& token = tokens[at + used];
        auto const row = std::find_if(kCountWords.begin(), kCountWords.end(),
                                      [&](auto const& it) { return token.is(it.word); });
        if (row == kCountWords.end()) break;
        factor *= row->value;
        ++used;
    }
    return factor;
}

Serving const* servingNamed(Food const& food, std::string_view unit) {
    for (auto const& serving : food.servings)
        for (auto const& word : foldedWords(serving.label))
            if (singular(word) == unit) return &serving;
    return nullptr;
}

/// "1 egg" is one, "half" is a half: how many pieces a label stands for.
double piecesIn(Serving const& serving) {
    auto const words = foldedWords(serving.label);
    return !words.empty() && words.front() == "half" ? 0.5 : 1;
}

/// Grams of a millilitre from the measures that the food has; drinks and the rest count as water.
double gramsPerMillilitre(Food const& food) {
    if (auto const* cup = servingNamed(food, "cup"); cup != nullptr && cup->grams > 60)
        return cup->grams / kMillilitresPerCup;
    if (auto const* spoon = servingNamed(food, "tbsp"))
        return spoon->grams / kMillilitresPerTablespoon;
    return 1;
}

std::optional<double> spoonOrCup(Food const& food, std::string_view unit) {
    bool const isPourable = servingNamed(food, "cup") != nullptr ||
                            servingNamed(food, "tbsp") != nullptr || food.group == "drink";
    if (!isPourable) return std::nullopt;
    double const perMillilitre = gramsPerMillilitre(food);
    if (unit == "cup") return kMillilitresPerCup * perMillilitre;
    if (unit == "tbsp") return kMillilitresPerTablespoon * perMillilitre;
    if (unit == "tsp") return kMillilitresPerTeaspoon * perMillilitre;
    return std::nullopt;
}

}  // namespace

bool isHouseholdMeasure(std::string_view singularWord) {
    return std::any_of(kMeasures.begin(), kMeasures.end(),
                       [&](auto const& row) { return row.word == singularWord; });
}

QuickAmount amountAt(QuickTokens const& tokens, std::size_t at) {
    QuickAmount amount;
    std::size_t used = 0;
    auto const count = countAt(tokens, at, used);
    if (count) {
        amount.count = *count;
        amount.wasSaid = true;
        if (!(at + used < tokens.size() && tokens[at].is("of")))
            amount.count *= countWordsAfter(tokens, at, used);
    }
    if (at + used < tokens.size() && tokens[at + used].isWord()) {
        auto const word = singular(tokens[at + used].text);
        for (auto const& row : kWeights)
            if (count && (row.word == word || tokens[at + used].is(row.word))) {
                amount.unit = row.unit;
                amount.count *= row.size;
                amount.tokens = used + 1;
                return amount;
            }
        for (auto const& row : kMeasures)
            if (row.word == word && at + used + 1 <= tokens.size()) {
                amount.unit = row.unit;
                amount.wasSaid = true;
                amount.tokens = used + 1;
                return amount;
            }
    }
    amount.tokens = used;
    return amount;
}

std::optional<double> gramsOf(Food const& food, QuickAmount const& amount) {
    if (amount.unit == "g") return amount.count;
    if (amount.unit == "ml") return amount.count * gramsPerMillilitre(food);
    if (food.servings.empty()) return std::nullopt;
    auto const& first = food.servings.front();
    if (amount.unit.empty()) {
        auto const* serving = amount.wasSaid ? nullptr : servingNamed(food, "serving");
        if (serving != nullptr) return serving->grams;
        return amount.count * first.grams / piecesIn(first);
    }
    if (auto const* named = servingNamed(food, amount.unit))
        return amount.count * named->grams / piecesIn(*named);
    if (amount.unit == "serving" || amount.unit == "piece")
        return amount.count * first.grams / piecesIn(first);
    if (auto const one = spoonOrCup(food, amount.unit)) return amount.count * *one;
    return std::nullopt;
}

}  // namespace steady

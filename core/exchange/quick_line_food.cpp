#include "core/catalogue/fold.h"
#include "core/exchange/quick_line_amounts.h"
#include "core/exchange/quick_line_phrase.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace steady {

namespace {

constexpr double kMostGramsOfFood = 3000;
constexpr double kMostGramsOfDrink = 5000;
constexpr std::size_t kShortestFragment = 3;  // "to" would find tofu, tomato and tortilla
constexpr std::size_t kShortestGuess = 6;     // "shaky" is no shake
constexpr std::size_t kMostAlternatives = 5;
constexpr double kMostMacroGrams = 1000;
constexpr double kMostKilocalories = 10000;

bool isFillerWord(QuickToken const& token) {
    static constexpr std::array words{"of", "the", "some", "my", "ate", "had", "drank", "x"};
    return std::any_of(words.begin(), words.end(),
                       [&](auto const* word) { return token.is(word); });
}

bool phraseHasNumber(QuickTokens const& tokens) {
    return std::any_of(tokens.begin(), tokens.end(), [](auto const& it) { return it.isNumber(); });
}

/// The words that name the food, or nothing when something else is among them.
std::optional<std::string> foodNameIn(QuickTokens const& tokens, std::size_t from, std::size_t to) {
    std::string name;
    for (auto i = from; i < to; ++i) {
        bool const percent = tokens[i].isNumber() && i + 1 < to && tokens[i + 1].is("%");
        if (tokens[i].isWord() && !isFillerWord(tokens[i])) name += tokens[i].text + ' ';
        if (percent) name += tokens[i].text + ' ';
        if (!percent && (tokens[i].isNumber() || tokens[i].isTime())) return std::nullopt;
    }
    return name;
}

/// Whether a short word stands for itself in a food's names, so that "I am ok" finds nothing.
bool namesWholeWord(Food const& food, std::string const& word) {
    auto const holds = [&](std::string const& name) {
        auto const words = foldedWords(name);
        return std::any_of(words.begin(), words.end(), [&word](std::string const& known) {
            return known == word || singular(known) == singular(word);
        });
    };
    return holds(food.name) || std::any_of(food.aliases.begin(), food.aliases.end(), holds);
}

/// What surely speaks of a food lets a fragment or a slip of its name stand for it: "60 g brocc".
/// Without it only whole words do: "shaky" and "nap 20" are no foods.
enum class Said { Surely, Perhaps };

std::vector<Food const*> foodsNamed(std::string const& name, FoodCatalogue const& foods,
                                    Said said) {
    auto const words = foldedWords(name);
    if (words.empty()) return {};
    auto const shortest = said == Said::Surely ? kShortestFragment : kShortestGuess;
    auto found = foods.search(name, kMostAlternatives + 1);
    auto const isTooVague = [&](Food const* food) {
        return std::any_of(words.begin(), words.end(), [&](std::string const& word) {
            return word.size() < shortest && !namesWholeWord(*food, word);
        });
    };
    found.erase(std::remove_if(found.begin(), found.end(), isTooVague), found.end());
    return found;
}

struct FoodFound {
    std::vector<Food const*> foods;
    QuickAmount amount;
    std::string amountText;
};

/// An amount before the name: "60 g oats", "half avocado", "large apple".
std::optional<FoodFound> amountFirst(QuickPhrase const& phrase, FoodCatalogue const& foods) {
    auto const& tokens = phrase.tokens;
    auto amount = amountAt(tokens, 0);
    bool const isPercent = amount.tokens < tokens.size() && tokens[amount.tokens].is("%");
    if (isPercent) amount = {};
    // A measure may also be the start of a name: with no count, the whole name comes first.
    if (!phraseHasNumber(tokens) && amount.tokens > 0)
        if (auto const whole = foodNameIn(tokens, 0, tokens.size()))
            if (auto found = foodsNamed(*whole, foods, Said::Perhaps); !found.empty())
                return FoodFound{std::move(found), {}, {}};
    auto const name = foodNameIn(tokens, amount.tokens, tokens.size());
    if (!name) return std::nullopt;
    auto found = foodsNamed(*name, foods, amount.tokens > 0 ? Said::Surely : Said::Perhaps);
    if (found.empty()) return std::nullopt;
    auto text =
        amount.tokens == 0 ? std::string() : phrase.typed(tokens[0], tokens[amount.tokens - 1]);
    return FoodFound{std::move(found), amount, std::move(text)};
}

/// An amount after the name: "oats 60 g", "eggs 2", "lentils (150 g)".
std::optional<FoodFound> amountLast(QuickPhrase const& phrase, FoodCatalogue const& foods) {
    auto const& tokens = phrase.tokens;
    for (std::size_t at = 1; at < tokens.size(); ++at) {
        if (!tokens[at].isNumber()) continue;
        auto const amount = amountAt(tokens, at);
        auto const end = at + amount.tokens;
        bool const endsHere =
            std::all_of(tokens.begin() + static_cast<std::ptrdiff_t>(end), tokens.end(),
                        [](auto const& token) { return token.kind == QuickToken::Kind::Sign; });
        if (!endsHere) continue;
        auto const name = foodNameIn(tokens, 0, at);
        if (!name) return std::nullopt;
        auto found = foodsNamed(*name, foods, amount.unit.empty() ? Said::Perhaps : Said::Surely);
        if (found.empty()) return std::nullopt;
        return FoodFound{std::move(found), amount, phrase.typed(tokens[at], tokens[end - 1])};
    }
    return std::nullopt;
}

/// Halves, thirds and quarters are counts of pieces; "12.30 coffee" more likely says a time.
bool isCountOfPieces(double count) {
    double const twelfths = 12 * count;
    return std::abs(twelfths - std::round(twelfths)) < 0.15;
}

std::optional<Text> whyAmountIsRefused(Food const& food, QuickAmount const& amount,
                                       std::optional<double> grams) {
    if (amount.unit.empty() && !isCountOfPieces(amount.count))
        return STEADY_TEXT("quick line",
                           "%1 is no count of pieces. Say grams (\"60 g\") or a time (\"12:30\").")
            .with(figure(amount.count, 2));
    if (!grams)
        return STEADY_TEXT("quick line", "%1 has no such measure. Say how many grams: \"60 g %1\".")
            .with(food.name);
    bool const isDrink = food.group == "drink" || food.group == "alcohol";
    double const most = isDrink ? kMostGramsOfDrink : kMostGramsOfFood;
    if (*grams > 0 && *grams <= most) return std::nullopt;
    return STEADY_TEXT("quick line", "%1 g of %2 is outside 0 to %3 g. Check the amount.")
        .with(figure(*grams), food.name, figure(most));
}

MealItem mealItem(QuickPhrase const& phrase, Food const& food, double grams, std::string amount) {
    MealItem item;
    item.when = phrase.when;
    item.slot = phrase.slot;
    item.foodId = food.id;
    item.name = food.name;
    item.grams = grams;
    item.amountText = std::move(amount);
    item.nutrition = scaled(food.per100g, grams / 100);
    item.gl = glycaemicLoad(food, grams);
    item.gi = food.gi.value;
    item.giStatus = food.gi.status;
    item.nova = food.nova;
    item.flags = food.flags;
    return item;
}

}  // namespace

std::optional<PhraseReading> readFoodPhrase(QuickPhrase const& phrase, FoodCatalogue const& foods) {
    if (phrase.tokens.empty()) return std::nullopt;
    auto found = amountFirst(phrase, foods);
    if (!found) found = amountLast(phrase, foods);
    if (!found) return std::nullopt;
    auto const& food = *found->foods.front();
    auto const grams = gramsOf(food, found->amount);
    PhraseReading reading;
    reading.refusal = whyAmountIsRefused(food, found->amount, grams);
    if (reading.refusal) return reading;
    reading.entries.emplace_back(mealItem(phrase, food, *grams, found->amountText));
    reading.alternatives.assign(found->foods.begin() + 1, found->foods.end());
    return reading;
}

std::optional<PhraseReading> readNumbersOnlyPhrase(QuickPhrase const& phrase) {
    Nutrition nutrition;
    bool isPlausible = true;
    int said = 0;
    auto const& tokens = phrase.tokens;
    for (std::size_t at = 0; at < tokens.size(); at += 2, ++said) {
        bool const pair =
            at + 1 < tokens.size() && tokens[at].isNumber() && tokens[at + 1].isWord();
        if (!pair) return std::nullopt;
        auto const& what = tokens[at + 1];
        double const value = tokens[at].number;
        bool const isEnergy = what.is("kcal") || what.is("cal") || what.is("calories");
        if (what.is("c") || what.is("carbs") || what.is("carb"))
            nutrition.carbs = value;
        else if (what.is("f") || what.is("fat"))
            nutrition.fat = value;
        else if (what.is("p") || what.is("protein"))
            nutrition.protein = value;
        else if (what.is("fibre") || what.is("fiber"))
            nutrition.fibre = value;
        else if (isEnergy)
            nutrition.energyKcal = value;
        else
            return std::nullopt;
        isPlausible =
            isPlausible && value >= 0 && value <= (isEnergy ? kMostKilocalories : kMostMacroGrams);
    }
    bool const oneWordOnly = said == 1 && !nutrition.energyKcal && tokens[1].text.size() == 1;
    if (said == 0 || oneWordOnly) return std::nullopt;
    if (!isPlausible)
        return PhraseReading{
            {},
            {},
            STEADY_TEXT("quick line", "Grams are 0 to %1 and energy 0 to %2 kcal: \"30c 12f 20p\".")
                .with(figure(kMostMacroGrams), figure(kMostKilocalories))};
    if (!nutrition.energyKcal && nutrition.carbs && nutrition.fat && nutrition.protein)
        nutrition.energyKcal =
            4 * *nutrition.carbs + 9 * *nutrition.fat + 4 * *nutrition.protein;  // Atwater
    nutrition.netCarbs = nutrition.carbs;  // typed by someone who counts them: net already
    MealItem item;
    item.when = phrase.when;
    item.slot = phrase.slot;
    item.name = phrase.typed(tokens.front(), tokens.back());
    item.amountText = item.name;
    item.nutrition = nutrition;
    return PhraseReading{{item}, {}, std::nullopt};
}

}  // namespace steady

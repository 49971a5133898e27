#include "core/catalogue/exercise_match.h"
#include "core/coach/today_usual.h"
#include "ui/coach_bridge.h"
#include "ui/pages/today_edit.h"
#include "ui/pages/today_page.h"
#include "ui/text/text.h"

#include <algorithm>

namespace steady {

namespace {

constexpr std::size_t kUsualRows = 6;
constexpr std::size_t kFoodRows = 6;
constexpr std::size_t kExerciseRows = 3;
constexpr int kLoadDays = 112;  // "last time" looks as far back

QString wordsOf(MealSlot slot) {
    switch (slot) {
        case MealSlot::Breakfast:
            return TodayPage::tr("Yesterday’s breakfast");
        case MealSlot::Lunch:
            return TodayPage::tr("Yesterday’s lunch");
        case MealSlot::Dinner:
            return TodayPage::tr("Yesterday’s dinner");
        case MealSlot::Snack:
            break;
    }
    return TodayPage::tr("Yesterday’s snack");
}

QString shortNames(std::vector<MealItem> const& items) {
    QStringList names;
    for (auto const& item : items)
        names << QString::fromStdString(item.name).section(u',', 0, 0);
    return names.join(QStringLiteral(", "));
}

/// Exercises after foods: with an amount before it, it is a food that is being typed.
void addExercises(std::vector<QuickChoice>& choices, FoodBegun const& begun) {
    if (!begun.amount.isEmpty() || begun.words.size() < 3) return;
    auto exercises = exercisesNamed(begun.words.toStdString());
    if (exercises.size() > kExerciseRows) exercises.resize(kExerciseRows);
    auto const foods = std::min(choices.size(), kFoodRows - exercises.size());
    choices.erase(choices.begin() + static_cast<std::ptrdiff_t>(foods), choices.end());
    for (auto const* exercise : exercises) {
        auto const name = QString::fromStdString(exercise->name);
        choices.push_back({name, TodayPage::tr("exercise"), begun.before + name + u' '});
    }
}

}  // namespace

/// Yesterday's meal of this hour first, then what is usual now.
std::vector<QuickChoice> TodayPage::usualChoices() {
    m_usual.clear();
    std::vector<QuickChoice> choices;
    auto const entries =
        bridge().coach().entriesOfKind(EntryKind::Food, {day() - std::chrono::days(14), day()});
    auto const now = bridge().now().time;
    auto const slot = slotOfHour(now);
    if (auto meal = mealOfTheDayBefore(entries, day(), slot); !meal.empty()) {
        choices.push_back({wordsOf(slot), shortNames(meal), {}});
        m_usual.push_back(std::move(meal));
    }
    for (auto& item : usualItems(entries, day(), now, kUsualRows - choices.size())) {
        choices.push_back(
            {QString::fromStdString(item.name), QString::fromStdString(item.amountText), {}});
        m_usual.push_back({std::move(item)});
    }
    return choices;
}

void TodayPage::addSuggestions(TodayActions& actions) {
    actions.suggest = [this](QString const& text) -> std::vector<QuickChoice> {
        m_offeredFood.reset();
        if (text.trimmed().isEmpty()) return usualChoices();
        auto const begun = foodBegun(text);
        if (!begun) return {};
        std::vector<QuickChoice> choices;
        auto const& foods = bridge().coach().foods();
        for (auto const* food : foods.search(begun->words.toStdString(), kFoodRows))
            choices.push_back(
                {QString::fromStdString(food->name),
                 begun->amount.isEmpty()
                     ? numberText(food->per100g.energyKcal.value_or(0), 0, tr("kcal in 100 g"))
                     : begun->amount,
                 begun->before + nameToType(*food, foods)});
        addExercises(choices, *begun);
        bool const known = !m_door.read || m_door.read(text, day()).unread.empty();
        if (!known && begun->words.size() > 2) {
            m_offeredFood = begun->words;
            choices.push_back(
                {tr("New food…"), tr("add “%1” to your foods").arg(begun->words), {}});
        }
        bool const nothingToAdd = choices.size() == 1 && choices.front().text == text.trimmed();
        return nothingToAdd ? std::vector<QuickChoice>{} : choices;
    };
    actions.logSuggestion = [this](int at) {
        // With words in the line only this row has none of its own.
        if (m_offeredFood) return openNewFood(*m_offeredFood);
        if (at >= 0 && static_cast<std::size_t>(at) < m_usual.size())
            logAgain(m_usual[static_cast<std::size_t>(at)]);
    };
}

/// The same foods and amounts, eaten now.
bool TodayPage::logAgain(std::vector<MealItem> const& items) {
    std::vector<Entry> copies;
    for (auto item : items) {
        item.id.row = 0;
        auto const before = item.when.time;
        item.when = now();
        if (!item.when.time) item.when.time = before;
        if (item.when.time) item.slot = slotOfHour(*item.when.time);
        copies.emplace_back(std::move(item));
    }
    return bridge().tell(bridge().coach().log(std::move(copies)));
}

std::optional<double> TodayPage::lastLoadKg(PlannedExercise const& exercise) const {
    std::optional<double> load;
    auto const name = toEnglish(exercise.name);
    for (auto const& known : bridge().coach().entriesOfKind(
             EntryKind::Workout, {day() - std::chrono::days(kLoadDays), day()}))
        if (auto const* workout = std::get_if<Workout>(&known))
            for (auto const& set : workout->sets)
                if (set.loadKg && (set.exercise == exercise.exercise || set.exercise == name))
                    load = set.loadKg;
    return load;
}

}  // namespace steady

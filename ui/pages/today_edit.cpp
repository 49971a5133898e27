#include "ui/pages/today_edit.h"

#include "core/support/number.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace steady {

namespace {

std::optional<double> numberIn(QString const& words) {
    return parseNumber(words.toStdString());
}

}  // namespace

std::optional<FoodBegun> foodBegun(QString const& line) {
    static QRegularExpression const shape(
        QStringLiteral("^(?<amount>\\s*(?:(?:[\\d.,/"
                       "]+|½|¼|half|a|an|one|two)\\s*(?:(?:g|kg|ml|dl|l|cups?|tbsp|tsp|"
                       "slices?|handfuls?)\\b)?\\s+)?)(?<words>\\p{L}[^\\d]*)$"));
    auto const comma = line.lastIndexOf(QStringLiteral(", "));
    auto const part = comma < 0 ? line : line.mid(comma + 2);
    auto const match = shape.match(part);
    if (!match.hasMatch()) return std::nullopt;
    auto const words = match.captured(QStringLiteral("words"));
    if (words.trimmed().size() < 2) return std::nullopt;
    return FoodBegun{line.left(line.size() - words.size()),
                     match.captured(QStringLiteral("amount")).trimmed(), words.trimmed()};
}

QString nameToType(Food const& food, FoodCatalogue const& foods) {
    auto const name = QString::fromStdString(food.name);
    QStringList names{name.section(u',', 0, 0)};
    for (auto const& alias : food.aliases)
        names << QString::fromStdString(alias);
    for (auto const& candidate : names) {
        if (candidate.contains(u',')) continue;
        auto const found = foods.search(candidate.toStdString(), 1);
        if (!found.empty() && found.front()->id == food.id) return candidate;
    }
    return QString(name).remove(u',');
}

bool isAmount(QString const& words) {
    static QRegularExpression const shape(
        QStringLiteral(
            "^\\s*(?:(?:\\d+[.,])?\\d+(?:\\s*/\\s*\\d+)?|\\d*\\s*[½¼¾⅓]|(?:half|quarter|an?|"
            "one|two|three)\\b)\\s*(?:\\p{L}+\\s*){0,2}$"),
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    auto const digits = words.trimmed();
    bool const nothing = parseNumber(digits.toStdString()).value_or(1) <= 0;
    return !nothing && shape.match(words).hasMatch();
}

QString clockTimeFault(QString const& words) {
    if (words.trimmed().isEmpty() || parseClockTime(words.trimmed().toStdString())) return {};
    return QCoreApplication::translate(
               "TodayEdit", "“%1” is no time of day. Write hours and minutes, as in 12:40.")
        .arg(words.trimmed());
}

std::optional<double> gramsFor(MealItem const& item, QString const& amount) {
    static QRegularExpression const shape(QStringLiteral("^\\s*([\\d.,]+)\\s*(g|kg)?\\s*$"),
                                          QRegularExpression::CaseInsensitiveOption);
    auto const match = shape.match(amount);
    if (!match.hasMatch()) return std::nullopt;
    auto const number = numberIn(match.captured(1));
    if (!number || *number <= 0) return std::nullopt;
    auto const unit = match.captured(2).toLower();
    if (unit == QLatin1String("kg")) return *number * 1000;
    auto const count = numberIn(QString::fromStdString(item.amountText).trimmed());
    if (unit.isEmpty() && count && *count > 0 && item.grams > 0)
        return item.grams / *count * *number;
    return *number;
}

MealItem withGrams(MealItem item, double grams, QString const& amount, FoodCatalogue const& foods) {
    double const factor = item.grams > 0 ? grams / item.grams : 1;
    item.nutrition = scaled(item.nutrition, factor);
    auto const* food = foods.find(item.foodId);
    if (food)
        item.gl = glycaemicLoad(*food, grams);
    else if (item.gl)
        item.gl = *item.gl * factor;
    item.grams = grams;
    item.amountText = amount.trimmed().toStdString();
    return item;
}

}  // namespace steady

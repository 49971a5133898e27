#include "core/storage/columns.h"

namespace steady {

namespace {

/// The figures in the order of kNutritionColumns; one list serves writing and reading.
template <class N>
auto nutritionFigures(N& nutrition) {
    return std::array{&nutrition.energyKcal,   &nutrition.protein,    &nutrition.fat,
                      &nutrition.saturatedFat, &nutrition.carbs,      &nutrition.fibre,
                      &nutrition.sugars,       &nutrition.addedSugar, &nutrition.polyols,
                      &nutrition.erythritol,   &nutrition.alcohol,    &nutrition.sodiumMg,
                      &nutrition.netCarbs};
}

}  // namespace

void Binder::put(EntryTime const& when) {
    put(when.day);
    put(when.time);
    put(when.utcOffsetMinutes);
}

void Binder::put(Nutrition const& nutrition) {
    for (auto const* figure : nutritionFigures(nutrition))
        put(*figure);
}

void Binder::put(FoodFlags const& flags) {
    put(flags.refinedGrain);
    put(flags.sugaryDrink);
    put(flags.nonStarchyVegetable);
    put(flags.alwaysRed);
}

Date RowReader::day() {
    auto const iso = words();
    auto const date = parseDate(iso);
    if (!date) throw UnreadableRow("no day: " + iso);
    return *date;
}

ClockTime RowReader::time() {
    auto const text = words();
    auto const time = parseClockTime(text);
    if (!time) throw UnreadableRow("no time: " + text);
    return *time;
}

std::optional<double> RowReader::maybeNumber() {
    if (isNull()) return ++m_place, std::nullopt;
    return number();
}

std::optional<int> RowReader::maybeInteger() {
    if (isNull()) return ++m_place, std::nullopt;
    return integer();
}

std::optional<ClockTime> RowReader::maybeTime() {
    if (isNull()) return ++m_place, std::nullopt;
    return time();
}

EntryTime RowReader::entryTime() {
    EntryTime when;
    when.day = day();
    when.time = maybeTime();
    when.utcOffsetMinutes = integer();
    return when;
}

Nutrition RowReader::nutrition() {
    Nutrition nutrition;
    for (auto* figure : nutritionFigures(nutrition))
        *figure = maybeNumber();
    return nutrition;
}

FoodFlags RowReader::foodFlags() {
    FoodFlags flags;
    flags.refinedGrain = yes();
    flags.sugaryDrink = yes();
    flags.nonStarchyVegetable = yes();
    flags.alwaysRed = yes();
    return flags;
}

}  // namespace steady

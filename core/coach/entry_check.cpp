#include "core/coach/entry_check.h"

#include "core/domain/lab.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>

namespace steady {

namespace {

constexpr double kMostGrams = 5000;
constexpr double kMostKcalPer100g = 902;  // pure fat, Atwater
constexpr double kMostGramsIn100g = 105;  // rounding on a label
constexpr double kMinutesOfDay = 1440;
constexpr double kMostReps = 1000;
constexpr double kMostLoadKg = 1000;
constexpr std::size_t kLongestNote = 10000;
constexpr double kWidestUtcOffset = 14 * 60;

/// Collects what is out of range, each with its field.
class EntryFaults {
 public:
    void range(std::string field, double value, double low, double high, int decimals = 0) {
        if (std::isfinite(value) && low <= value && value <= high) return;
        m_faults.push_back({std::move(field), fmt::format("{}", value),
                            STEADY_TEXT("entry", "It must lie between %1 and %2.")
                                .with(figure(low, decimals), figure(high, decimals))});
    }
    template <class Number>
    void range(std::string field, std::optional<Number> value, double low, double high) {
        if (value) range(std::move(field), static_cast<double>(*value), low, high);
    }
    void notNegative(std::string field, std::optional<double> value) {
        if (!value || (std::isfinite(*value) && *value >= 0)) return;
        m_faults.push_back({std::move(field), fmt::format("{}", *value),
                            STEADY_TEXT("entry", "It can't be less than 0.")});
    }
    void add(std::string field, std::string value, Text message) {
        m_faults.push_back({std::move(field), std::move(value), std::move(message)});
    }
    void notEmpty(std::string field, std::string const& words, Text message) {
        if (words.find_first_not_of(" \t\r\n") == std::string::npos)
            add(std::move(field), words, std::move(message));
    }
    void nutrition(Nutrition const& it) {
        notNegative("energy_kcal", it.energyKcal);
        notNegative("protein_g", it.protein);
        notNegative("fat_g", it.fat);
        notNegative("saturated_fat_g", it.saturatedFat);
        notNegative("carbs_g", it.carbs);
        notNegative("fibre_g", it.fibre);
        notNegative("sugars_g", it.sugars);
        notNegative("added_sugar_g", it.addedSugar);
        notNegative("polyols_g", it.polyols);
        notNegative("erythritol_g", it.erythritol);
        notNegative("alcohol_g", it.alcohol);
        notNegative("sodium_mg", it.sodiumMg);
        notNegative("net_carbs_g", it.netCarbs);
    }
    std::vector<Fault> take() { return std::move(m_faults); }

 private:
    std::vector<Fault> m_faults;
};

void checkTime(EntryFaults& faults, EntryTime const& when) {
    if (when.day < makeDate(1900, 1, 1) || when.day > makeDate(2200, 1, 1))
        faults.add("day", toIso(when.day),
                   STEADY_TEXT("entry", "It must be a day between 1900 and 2200."));
    if (when.time) faults.range("time", when.time->minutesSinceMidnight, 0, kMinutesOfDay - 1);
    faults.range("utc_offset_min", when.utcOffsetMinutes, -kWidestUtcOffset, kWidestUtcOffset);
}

void checkEntry(EntryFaults& faults, MealItem const& item) {
    faults.notEmpty("name", item.name, STEADY_TEXT("entry", "A food needs a name."));
    // An entry of bare numbers ("400 kcal") has no weight.
    bool const onlyNumbers = item.foodId.empty() && item.grams == 0;
    if (!onlyNumbers && !(item.grams > 0 && item.grams <= kMostGrams))
        faults.add("grams", fmt::format("{}", item.grams),
                   STEADY_TEXT("entry", "It must be more than 0 and at most %1 g.")
                       .with(figure(kMostGrams)));
    faults.nutrition(item.nutrition);
    faults.notNegative("gl", item.gl);
    faults.range("gi", item.gi, 0, 200);
    faults.range("nova", item.nova, 1, 4);
}

void checkEntry(EntryFaults& faults, Workout const& workout) {
    faults.range("minutes", workout.minutes, 0, kMinutesOfDay);
    faults.range("rpe", workout.rpe, 0, 10);
    if (!workout.minutes && workout.sets.empty())
        faults.add("minutes", "",
                   STEADY_TEXT("entry", "Say how many minutes it took, or which sets."));
    for (std::size_t at = 0; at < workout.sets.size(); ++at) {
        auto const& set = workout.sets[at];
        auto const field = fmt::format("sets[{}].", at);
        faults.range(field + "reps", set.reps, 0, kMostReps);
        faults.range(field + "load_kg", set.loadKg, 0, kMostLoadKg);
        faults.range(field + "rir", set.rir, 0, 10);
    }
}

void checkEntry(EntryFaults& faults, Night const& night) {
    if (night.bed == night.wake)
        faults.add("wake", toString(night.wake),
                   STEADY_TEXT("entry", "Bedtime and waking time can't be the same."));
    int const inBed = minutesFrom(night.bed, night.wake);
    if (night.fellAsleep && inBed > 0 && minutesFrom(night.bed, *night.fellAsleep) >= inBed)
        faults.add("fell_asleep", toString(*night.fellAsleep),
                   STEADY_TEXT("entry", "Falling asleep must lie between bedtime and waking."));
    faults.range("awake_minutes", night.awakeMinutes, 0, inBed);
    faults.range("quality", night.quality, 1, 5);
}

void checkEntry(EntryFaults& faults, Measurement const& reading) {
    auto const range = rangeOf(reading.quantity);
    bool const holds = std::isfinite(reading.value) && std::isfinite(reading.siValue) &&
                       range.low <= reading.siValue && reading.siValue <= range.high;
    if (holds) return;
    auto const decimalsOf = [](double value) { return value == std::round(value) ? 0 : 1; };
    faults.add(std::string(nameOf(reading.quantity)),
               fmt::format("{} {}", reading.value, reading.unit),
               STEADY_TEXT("entry", "It must lie between %1 and %2 %3.")
                   .with(figure(range.low, decimalsOf(range.low)),
                         figure(range.high, decimalsOf(range.high)), range.unit));
}

void checkEntry(EntryFaults& faults, Feeling const& feeling) {
    bool const screen = feeling.kind >= FeelingKind::ScreenNoControl;  // H-01
    faults.range(std::string(nameOf(feeling.kind)), feeling.value, 0, screen ? 4 : 10);
}

void checkEntry(EntryFaults&, Flag const&) {}

void checkEntry(EntryFaults& faults, Note const& note) {
    faults.notEmpty("text", note.text, STEADY_TEXT("entry", "The note is empty."));
    if (note.text.size() > kLongestNote)
        faults.add("text", fmt::format("{} bytes", note.text.size()),
                   STEADY_TEXT("entry", "A note can be %1 letters long at most.")
                       .with(figure(kLongestNote)));
}

/// What can't be in 100 g together. Fibre is part of carbohydrate by difference, and beside
/// available carbohydrate (D-05).
void checkTogether(EntryFaults& faults, Food const& food) {
    auto const& it = food.per100g;
    bool const inside = food.carbBasis == CarbBasis::ByDifference;
    if (inside && it.fibre && it.carbs && *it.fibre > *it.carbs)
        faults.add("fibre_g", fmt::format("{}", *it.fibre),
                   STEADY_TEXT("entry", "Fibre is a part of these carbs and can't be more."));
    double const sum = it.carbs.value_or(0) + it.protein.value_or(0) + it.fat.value_or(0) +
                       (inside ? 0 : it.fibre.value_or(0));
    double const most =
        std::max({it.carbs.value_or(0), it.protein.value_or(0), it.fat.value_or(0)});
    if (sum > kMostGramsIn100g && most <= 100)
        faults.add("carbs_g", fmt::format("{}", it.carbs.value_or(0)),
                   STEADY_TEXT("entry",
                               "Carbs, protein, fat and fibre make %1 g, which does not fit in "
                               "100 g.")
                       .with(figure(sum)));
}

MeasuredRange labRange(LabKind kind) {
    auto const unit = unitsOf(kind).first;
    return {unit.low, unit.high, unit.name};
}

}  // namespace

MeasuredRange rangeOf(MeasuredQuantity quantity) {
    switch (quantity) {
        case MeasuredQuantity::Weight:
            return {35, 300, "kg"};
        case MeasuredQuantity::Waist:
            return {40, 200, "cm"};
        case MeasuredQuantity::Neck:
            return {20, 70, "cm"};
        case MeasuredQuantity::Systolic:
            return {60, 260, "mmHg"};
        case MeasuredQuantity::Diastolic:
            return {30, 160, "mmHg"};
        case MeasuredQuantity::RestingHeartRate:
            return {25, 220, "bpm"};
        case MeasuredQuantity::Steps:
            return {0, 200000, ""};
        case MeasuredQuantity::BodyFat:
            return {2, 75, "%"};
        case MeasuredQuantity::PracticeMinutes:
            return {0.5, 240, "min"};
        default:
            break;
    }
    // The rest are laboratory values; a reading and a lab of the same name share their range.
    return labRange(fromName<LabKind>(nameOf(quantity)).value_or(LabKind::Glucose));
}

std::vector<Fault> faultsOf(Entry const& entry) {
    EntryFaults faults;
    checkTime(faults, whenOf(entry));
    std::visit([&faults](auto const& it) { checkEntry(faults, it); }, entry);
    return faults.take();
}

std::vector<Fault> faultsOf(Food const& food) {
    EntryFaults faults;
    faults.notEmpty("name", food.name, STEADY_TEXT("entry", "A food needs a name."));
    faults.nutrition(food.per100g);
    faults.range("energy_kcal", food.per100g.energyKcal, 0, kMostKcalPer100g);
    for (auto const& [field, grams] :
         {std::pair("protein_g", food.per100g.protein), std::pair("fat_g", food.per100g.fat),
          std::pair("carbs_g", food.per100g.carbs), std::pair("fibre_g", food.per100g.fibre)})
        if (grams && *grams > 100) faults.range(field, grams, 0, 100);
    checkTogether(faults, food);
    faults.range("gi", food.gi.value, 0, 200);
    faults.range("nova", food.nova, 1, 4);
    for (auto const& serving : food.servings)
        if (!(serving.grams > 0 && serving.grams <= kMostGrams))
            faults.add("servings", serving.label,
                       STEADY_TEXT("entry", "It must be more than 0 and at most %1 g.")
                           .with(figure(kMostGrams)));
    return faults.take();
}

}  // namespace steady

#include "core/coach/sample.h"

#include "core/analysis/day_totals.h"
#include "core/analysis/diary_days.h"
#include "core/analysis/weight_trend.h"
#include "core/domain/quantity.h"
#include "tests/core/analysis/diary_makers.h"

#include <gtest/gtest.h>

#include <set>

namespace steady {
namespace {

/// A small shop of made-up foods, one or two for each part of a plate.
class SmallShop : public FoodCatalogue {
 public:
    SmallShop() {
        add("coffee", "drink", 1, 0, 0, std::nullopt);
        add("yoghurt", "dairy", 60, 9, 4, 35);
        add("egg", "egg", 143, 12.6, 0.7, std::nullopt);
        add("chicken", "poultry", 165, 31, 0, std::nullopt);
        add("lentils", "legume", 116, 9, 12, 32);
        add("barley", "grain", 123, 2.3, 24, 45);
        add("apple", "fruit", 52, 0.3, 11, 39);
        add("walnuts", "nut", 654, 15, 7, std::nullopt);
        add("olive_oil", "oil", 884, 0, 0, std::nullopt);
        add("biscuit", "sweet", 480, 6, 65, 65);
        add("spinach", "vegetable", 23, 2.9, 1.4, std::nullopt);
        m_foods.back().flags.nonStarchyVegetable = true;
    }
    Food const* find(std::string_view id) const override {
        for (auto const& food : m_foods)
            if (food.id == id) return &food;
        return nullptr;
    }
    std::vector<Food const*> search(std::string_view, std::size_t) const override { return {}; }
    std::vector<Food const*> all() const override {
        std::vector<Food const*> foods;
        for (auto const& food : m_foods)
            foods.push_back(&food);
        return foods;
    }

 private:
    void add(char const* id, char const* group, double kcal, double protein, double netCarbs,
             std::optional<double> gi) {
        Food food;
        food.id = id;
        food.name = id;
        food.group = group;
        food.per100g.energyKcal = kcal;
        food.per100g.protein = protein;
        food.per100g.netCarbs = netCarbs;
        food.gi.value = gi;
        m_foods.push_back(food);
    }
    std::vector<Food> m_foods;
};

class NoFoods : public FoodCatalogue {
 public:
    Food const* find(std::string_view) const override { return nullptr; }
    std::vector<Food const*> search(std::string_view, std::size_t) const override { return {}; }
    std::vector<Food const*> all() const override { return {}; }
};

Date const kLast = makeDate(2026, 11, 22);

TEST(SampleDiaryOf, IsTheSameForTheSameSeed) {
    SmallShop const shop;
    auto const once = sampleDiary(shop, kLast);
    EXPECT_EQ(once.entries, sampleDiary(shop, kLast).entries);
    EXPECT_NE(once.entries, sampleDiary(shop, kLast, {26, 2}).entries);
}

TEST(SampleDiaryOf, EndsOnTheDayThatWasAskedFor) {
    SmallShop const shop;
    for (int const weeks : {1, 4, 26}) {
        auto const diary = sampleDiary(shop, kLast, {weeks, 3});
        EXPECT_EQ((kLast - diary.firstDay).count() + 1, 7 * weeks);
        for (auto const& entry : diary.entries) {
            EXPECT_GE(whenOf(entry).day, diary.firstDay);
            EXPECT_LE(whenOf(entry).day, kLast);
        }
        EXPECT_EQ(whenOf(diary.entries.back()).day, kLast);
    }
}

TEST(SampleDiaryOf, IsAPersonWhoPassesEveryCheck) {
    auto const diary = sampleDiary(SmallShop(), kLast);
    EXPECT_EQ(diary.profile.weightKg, 88);
    EXPECT_EQ(diary.profile.heightCm, 165);
    EXPECT_TRUE(diary.profile.birthDate);
    EXPECT_TRUE(diary.profile.sex);
}

TEST(SampleDiaryOf, SettlesInsteadOfVanishingInTenYears) {
    SmallShop const shop;
    auto const diary = sampleDiary(shop, kLast, {520, 1});
    for (auto const& weighIn : weighInsOf(diary.entries)) {
        EXPECT_GT(weighIn.kg, 70);
        EXPECT_LT(weighIn.kg, 100);
    }
}

TEST(SampleDiaryOf, LosesWeightWithAPlateauAndNoSurprises) {
    auto const diary = sampleDiary(SmallShop(), kLast);
    auto const trend = weightTrend(diary.entries);
    EXPECT_TRUE(trend.surprising.empty());
    double const lost = trend.points.front().trendKg - trend.points.back().trendKg;
    EXPECT_GT(lost, 5);
    EXPECT_LT(lost, 11);
    auto const plateauStart = diary.firstDay + std::chrono::days(78);
    auto const plateauEnd = diary.firstDay + std::chrono::days(84);
    EXPECT_NEAR(*trend.on(plateauStart), *trend.on(plateauEnd), 0.5);
}

TEST(SampleDiaryOf, HasAHolidayInPoundsAnIllnessAndAMissedWeek) {
    auto const diary = sampleDiary(SmallShop(), kLast);
    std::set<FlagKind> flags;
    std::set<std::string> units;
    std::set<Date> days;
    for (auto const& entry : diary.entries) {
        days.insert(whenOf(entry).day);
        if (auto const* flag = std::get_if<Flag>(&entry)) flags.insert(flag->kind);
        auto const* reading = std::get_if<Measurement>(&entry);
        if (!reading || reading->quantity != MeasuredQuantity::Weight) continue;
        units.insert(reading->unit);
        bool const pounds = reading->unit == "lb";
        EXPECT_NEAR(reading->siValue, reading->value * (pounds ? kKilogramsPerPound : 1), 1e-9);
    }
    EXPECT_TRUE(flags.contains(FlagKind::Ill));
    EXPECT_TRUE(flags.contains(FlagKind::Travel));
    EXPECT_EQ(units, (std::set<std::string>{"kg", "lb"}));
    int longestGap = 0;
    for (auto it = std::next(days.begin()); it != days.end(); ++it)
        longestGap = std::max(longestGap, static_cast<int>((*it - *std::prev(it)).count()));
    EXPECT_GE(longestGap, 7);
}

TEST(SampleDiaryOf, EatsBelievableDays) {
    auto const diary = sampleDiary(SmallShop(), kLast);
    int days = 0;
    double energy = 0;
    for (auto const& [date, contents] : diaryDays(diary.entries, {diary.firstDay, kLast})) {
        if (contents.items.size() < 7) continue;
        ++days;
        energy += *totalsOf(contents.items).energyKcal.value;
        for (auto const* item : contents.items) {
            EXPECT_GT(item->grams, 0);
            EXPECT_LE(item->grams, 400);
            EXPECT_TRUE(item->when.time);
        }
    }
    EXPECT_GT(days, 100);
    EXPECT_GT(energy / days, 1400);
    EXPECT_LT(energy / days, 2400);
}

TEST(SampleDiaryOf, WeighsOftenEnoughForARate) {
    for (unsigned const seed : {1u, 2u, 3u}) {
        auto const diary = sampleDiary(SmallShop(), kLast, {26, seed});
        int weighIns = 0;
        for (auto const& entry : diary.entries)
            if (auto const* reading = std::get_if<Measurement>(&entry))
                weighIns += reading->quantity == MeasuredQuantity::Weight &&
                            reading->when.day > kLast - std::chrono::days(21);
        EXPECT_GE(weighIns, 10) << "seed " << seed;  // E-08
    }
}

TEST(SampleDiaryOf, LiftsLoadsInNearlyEveryWeek) {
    auto const diary = sampleDiary(SmallShop(), kLast);
    std::set<IsoWeek> weeks;
    for (auto const& entry : diary.entries)
        if (auto const* workout = std::get_if<Workout>(&entry))
            for (auto const& set : workout->sets)
                if (set.loadKg) weeks.insert(isoWeekOf(workout->when.day));
    EXPECT_GE(weeks.size(), 21u);  // without the holiday, the illness and the missed week
}

TEST(SampleDiaryOf, EatsKnownDishesWhereTheCatalogueHasThem) {
    auto const diary = sampleDiary(builtInFoods(), kLast);
    int known = 0;
    int all = 0;
    for (auto const& entry : diary.entries)
        if (auto const* item = std::get_if<MealItem>(&entry)) {
            EXPECT_NE(item->foodId, "beef_liver");
            ++all;
            known += item->gl.has_value() || item->nutrition.netCarbs.value_or(0) < 10;
        }
    EXPECT_GT(known, all * 9 / 10);
    EXPECT_FALSE(diary.entries.empty());
}

TEST(SampleDiaryOf, LeavesTheDinnerOfTheLastDayOpen) {
    auto const diary = sampleDiary(builtInFoods(), kLast);
    bool lunch = false;
    for (auto const& entry : diary.entries)
        if (auto const* item = std::get_if<MealItem>(&entry); item && item->when.day == kLast) {
            EXPECT_NE(item->slot, MealSlot::Dinner);
            lunch |= item->slot == MealSlot::Lunch;
        }
    EXPECT_TRUE(lunch);
}

TEST(SampleDiaryOf, LivesWithoutACatalogue) {
    auto const diary = sampleDiary(NoFoods(), kLast, {4, 1});
    EXPECT_FALSE(diary.entries.empty());
    for (auto const& entry : diary.entries)
        EXPECT_FALSE(std::holds_alternative<MealItem>(entry));
}

}  // namespace
}  // namespace steady

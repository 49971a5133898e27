#include "ui/pages/today_edit.h"

namespace steady {
namespace {

class NoFoods : public FoodCatalogue {
 public:
    Food const* find(std::string_view) const override { return nullptr; }
    std::vector<Food const*> search(std::string_view, std::size_t) const override { return {}; }
    std::vector<Food const*> all() const override { return {}; }
};

MealItem oats() {
    MealItem item;
    item.grams = 60;
    item.amountText = "60 g";
    item.nutrition.energyKcal = 227;
    item.gl = 18;
    return item;
}

TEST(GramsFor, ReadsGramsKilogramsAndBothDecimalSigns) {
    EXPECT_EQ(gramsFor(oats(), "80 g"), 80);
    EXPECT_EQ(gramsFor(oats(), "0,5 kg"), 500);
    EXPECT_EQ(gramsFor(oats(), "72.5"), 72.5);
    for (auto const* words : {"-5 g", "0", "some", "", "5 cups"})
        EXPECT_FALSE(gramsFor(oats(), words)) << words;
}

TEST(GramsFor, CountsPiecesWhereAPieceWasLogged) {
    MealItem eggs;
    eggs.grams = 100;
    eggs.amountText = "2";
    EXPECT_EQ(gramsFor(eggs, "3"), 150);
    EXPECT_EQ(gramsFor(eggs, "3 g"), 3);
}

TEST(WithGrams, ScalesTheSnapshotAndKeepsWhatWasTyped) {
    auto const more = withGrams(oats(), 120, "120 g", NoFoods());
    EXPECT_DOUBLE_EQ(more.grams, 120);
    EXPECT_DOUBLE_EQ(*more.nutrition.energyKcal, 454);
    EXPECT_DOUBLE_EQ(*more.gl, 36);
    EXPECT_FALSE(more.nutrition.protein.has_value());
    EXPECT_EQ(more.amountText, "120 g");
}

TEST(FoodBegun, IsTheWordsAfterTheLastCommaAndAmount) {
    auto const begun = foodBegun(QStringLiteral("2 eggs, 60 g oat ro"));
    ASSERT_TRUE(begun);
    EXPECT_EQ(begun->before, "2 eggs, 60 g ");
    EXPECT_EQ(begun->amount, "60 g");
    EXPECT_EQ(begun->words, "oat ro");
    EXPECT_EQ(foodBegun(QStringLiteral("half avoc"))->before, "half ");
    EXPECT_EQ(foodBegun(QStringLiteral("gr yog"))->before, "");
}

TEST(FoodBegun, IsNothingForATimeANumberOrOneLetter) {
    for (auto const* line : {"60 g oats 08:10", "walk 35", "82.4", "2 e", ""})
        EXPECT_FALSE(foodBegun(QString::fromLatin1(line))) << line;
}

TEST(NameToType, FindsThatVeryFoodWithoutACommaForEveryFood) {
    auto const& foods = builtInFoods();
    for (auto const* food : foods.all()) {
        auto const name = nameToType(*food, foods);
        EXPECT_FALSE(name.contains(u',')) << food->id;
        auto const found = foods.search(name.toStdString(), 1);
        ASSERT_FALSE(found.empty()) << food->id;
        EXPECT_EQ(found.front()->id, food->id);
    }
}

}  // namespace
}  // namespace steady

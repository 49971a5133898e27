#include "core/catalogue/foods_tsv.h"

#include <gtest/gtest.h>

namespace steady {

namespace {
constexpr auto kHeader =
    "id\tname\taliases\tgroup\tenergy_kcal\tprotein\tfat\tcarbs\tcarb_basis\tfibre\tservings\tgi\t"
    "gi_status\tnova\tflags\tallergens\tpattern\tsource_id\n";

FoodTable tableOf(std::string const& row) {
    return readFoodsTsv(kHeader + row);
}
}  // namespace

TEST(FoodsTsv, ReadsARow) {
    auto const table = tableOf(
        "oats\tRolled oats\toats|oat flakes\tgrain\t379\t13.2\t6.5\t67.7\tby_difference\t10.1\t"
        "1 cup=81|1 tbsp=5\t55\tmeasured\t1\trefined_grain\tgluten\tvegan\tSR28 08120\n");
    ASSERT_TRUE(table.faults.empty());
    ASSERT_EQ(table.foods.size(), 1U);
    auto const& oats = table.foods.front();
    EXPECT_EQ(oats.aliases, (std::vector<std::string>{"oats", "oat flakes"}));
    EXPECT_NEAR(*oats.per100g.netCarbs, 57.6, 1e-9);
    EXPECT_EQ(oats.servings, (std::vector<Serving>{{"1 cup", 81}, {"1 tbsp", 5}}));
    EXPECT_EQ(oats.gi.status, GiStatus::Measured);
    EXPECT_TRUE(oats.flags.refinedGrain);
    EXPECT_EQ(oats.allergens, std::set<Allergen>{Allergen::GlutenCereals});
    EXPECT_EQ(oats.patterns.size(), 6U);
}

TEST(FoodsTsv, KeepsUnknownFiguresUnknown) {
    auto const table = tableOf("x\tX\t\tdish\t\t\t\t\t\t\t\t\t\t\t\t\t\t\n");
    ASSERT_EQ(table.foods.size(), 1U);
    EXPECT_FALSE(table.foods.front().per100g.energyKcal);
    EXPECT_FALSE(table.foods.front().per100g.netCarbs);
    EXPECT_FALSE(table.foods.front().gi.value);
    EXPECT_EQ(table.foods.front().gi.status, GiStatus::Unknown);
}

TEST(FoodsTsv, DoesNotSubtractFibreFromAnAvailableBasis) {
    auto const table = tableOf("b\tBread\t\tbread\t\t\t\t40\tavailable\t7\t\t\t\t\t\t\t\t\n");
    ASSERT_EQ(table.foods.size(), 1U);
    EXPECT_DOUBLE_EQ(*table.foods.front().per100g.netCarbs, 40);
}

TEST(FoodsTsv, NamesTheLineAndColumnOfABadCell) {
    auto const table = readFoodsTsv(std::string(kHeader) + "a\tA\t\tdish\t-3\n" +
                                    "b\tB\t\tdish\t100\t\t\t\tsometimes\n" +
                                    "c\tC\t\tdish\t100\t\t\t\t\t\t1 cup\n" + "d\tD\t\tdish\t100\n");
    ASSERT_EQ(table.foods.size(), 1U);
    EXPECT_EQ(table.foods.front().id, "d");
    ASSERT_EQ(table.faults.size(), 3U);
    EXPECT_EQ(table.faults[0].field, "line 2, energy_kcal");
    EXPECT_EQ(table.faults[1].field, "line 3, carb_basis");
    EXPECT_EQ(table.faults[2].field, "line 4, servings");
}

TEST(FoodsTsv, KnowsWhoEatsWhat) {
    auto const patternsOf = [](std::string const& pattern) {
        return tableOf("x\tX\t\tdish\t\t\t\t\t\t\t\t\t\t\t\t\t" + pattern + "\t\n")
            .foods.front()
            .patterns;
    };
    EXPECT_TRUE(patternsOf("vegan").contains(FoodPattern::Ovo));
    EXPECT_TRUE(patternsOf("lacto").contains(FoodPattern::LactoOvo));
    EXPECT_FALSE(patternsOf("lacto").contains(FoodPattern::Ovo));
    EXPECT_FALSE(patternsOf("ovo").contains(FoodPattern::Vegan));
    EXPECT_TRUE(patternsOf("pescatarian").contains(FoodPattern::Omnivore));
    EXPECT_EQ(patternsOf("omnivore"), std::set<FoodPattern>{FoodPattern::Omnivore});
}

TEST(FoodsTsv, IsEmptyForAnEmptyText) {
    EXPECT_TRUE(readFoodsTsv("").foods.empty());
    EXPECT_TRUE(readFoodsTsv(kHeader).foods.empty());
}

}  // namespace steady

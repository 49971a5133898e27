#include "core/exchange/quick_line.h"

#include "core/support/round.h"

#include <fmt/format.h>
#include <gtest/gtest.h>

namespace steady {

namespace {

Date quickDay() {
    return makeDate(2026, 11, 20);
}

QuickReading quickReadingAt(std::string_view text, ClockTime now) {
    return readQuickLine(text, {quickDay(), now, 60}, quickDay(), builtInFoods());
}

QuickReading quickReading(std::string_view text) {
    return quickReadingAt(text, clockTime(9, 30));
}

std::string shownNumber(double value) {
    return fmt::format("{:g}", roundHalfAway(value, 2));
}

/// An entry in a few words, for a table: "egg 100 g", "walk 35 min", "weight 82.4 kg".
struct InFewWords {
    std::string operator()(MealItem const& it) const {
        return it.foodId.empty() ? "numbers " + it.name : it.foodId + " " + shownNumber(it.grams);
    }
    std::string operator()(Workout const& it) const {
        std::string words(nameOf(it.modality));
        words += " " + it.activity;
        if (it.minutes) words += " " + shownNumber(*it.minutes);
        if (it.rpe) words += " rpe " + shownNumber(*it.rpe);
        for (auto const& set : it.sets) {
            words += fmt::format(" {}:{}", set.exercise, set.reps);
            if (set.loadKg) words += "@" + shownNumber(*set.loadKg);
        }
        return words + (it.note.empty() ? "" : " (" + it.note + ")");
    }
    std::string operator()(Night const& it) const {
        auto words = "night " + toString(it.bed) + "-" + toString(it.wake);
        return it.quality ? words + " q" + std::to_string(*it.quality) : words;
    }
    std::string operator()(Measurement const& it) const {
        auto words = std::string(nameOf(it.quantity)) + " " + shownNumber(it.value) + " " + it.unit;
        return it.tag == ReadingTag::None ? words : words + " " + std::string(nameOf(it.tag));
    }
    std::string operator()(Feeling const& it) const {
        return std::string(nameOf(it.kind)) + " " + std::to_string(it.value);
    }
    std::string operator()(Flag const& it) const { return std::string(nameOf(it.kind)); }
    std::string operator()(Note const& it) const { return "note " + it.text; }
};

std::string inFewWords(QuickReading const& read) {
    std::string words;
    for (auto const& item : read.items)
        words += (words.empty() ? "" : "; ") + std::visit(InFewWords{}, item.entry);
    for (auto const& fault : read.faults)
        words += (words.empty() ? "" : "; ") + std::string("refused ") + fault.value;
    return words;
}

struct QuickCase {
    char const* typed;
    char const* means;
};

void expectMeanings(std::vector<QuickCase> const& lines) {
    for (auto const& [typed, means] : lines)
        EXPECT_EQ(inFewWords(quickReading(typed)), means) << typed;
}

template <class Kind>
Kind firstEntry(QuickReading const& read) {
    return std::get<Kind>(read.items.at(0).entry);
}

}  // namespace

TEST(QuickLine, UnderstandsFoods) {
    expectMeanings({
        {"2 eggs, 60 g oats", "egg 100; oats 60"},
        {"2 eggs, 60 g oats, half avocado 08:10", "egg 100; oats 60; avocado 100.5"},
        {"150g lentils 12:30", "lentils 150"},
        {"coffee", "coffee 237"},
        {"Coffee and 2 eggs", "coffee 237; egg 100"},
        {"coffee + egg", "coffee 237; egg 50"},
        {"an apple", "apple 182"},
        {"large apple", "apple 223"},
        {"2 small bananas", "banana 202"},
        {"½ avocado", "avocado 100.5"},
        {"1/2 avocado", "avocado 100.5"},
        {"half an avocado", "avocado 100.5"},
        {"1½ cups milk", "milk_whole 366"},
        {"1 1/2 cups of milk", "milk_whole 366"},
        {"1,5 cups milk", "milk_whole 366"},
        {"0.5 kg potatoes", "potato_boiled 500"},
        {"4 oz salmon", "salmon 113.4"},
        {"1 lb chicken breast", "chicken_breast 453.59"},
        {"200 ml milk", "milk_whole 206.27"},
        {"2 dl milk", "milk_whole 206.27"},
        {"2 x 250 ml water", "water 500.87"},
        {"2 slices rye bread", "bread_rye 64"},
        {"two slices of wholemeal bread", "bread_whole 64"},
        {"1 tbsp olive oil", "olive_oil 13.5"},
        {"2 tablespoons peanut butter", "peanut_butter 32"},
        {"1 tsp honey", "honey 7"},
        {"handful of almonds", "almonds 30"},
        {"almonds", "almonds 30"},
        {"10 almonds", "almonds 12"},
        {"oats 60 g", "oats 60"},
        {"eggs 2", "egg 100"},
        {"lentils (150 g)", "lentils 150"},
        {"a glass of red wine", "wine_red 147"},
        {"2% milk 200g", "milk_2 200"},
        {"mac and cheese", "macaroni_cheese 300"},
        {"coffee with milk", "coffee 237; milk_whole 244"},
        {"breakfast: greek yoghurt 170 g; blueberries 80 g", "greek_yoghurt 170; blueberries 80"},
        {"BROCOLI 100 G", "broccoli 100"},
        {"2 tomatoes,1 cucumber", "tomato 246; cucumber 301"},
        {"100 g pommes frites", "chips 100"},
        {"3 eggs on toast", "egg 150; bread_white 28"},
        {"half a pizza", "pizza 428"},
        {"pizza", "pizza 214"},
        {"half grapefruit", "grapefruit 123"},
        {"a dozen eggs", "egg 600"},
        {"sugar 5 g", "sugar 5"},
        {"30c 12f 20p lunch", "numbers 30c 12f 20p"},
        {"450 kcal", "numbers 450 kcal"},
    });
}

TEST(QuickLine, UnderstandsMovement) {
    expectMeanings({
        {"walk 35", "walk walk 35"},
        {"walk 35 min", "walk walk 35"},
        {"35 min walk", "walk walk 35"},
        {"walked 1 h 15 min", "walk walk 75"},
        {"1h15 cycling", "aerobic cycle 75"},
        {"cycle 1h", "aerobic cycle 60"},
        {"run 20 rpe 7", "aerobic run 20 rpe 7"},
        {"swim 30", "aerobic swim 30"},
        {"hiit 18 min", "hiit hiit 18"},
        {"yoga 20", "balance yoga 20"},
        {"walk 5 km 50 min", "walk walk 50 (5 km)"},
        {"bike ride 40 min", "aerobic cycle 40 (ride)"},
        {"run 5k 28 min easy", "aerobic run 28 (5k 28 min easy)"},
        {"walk 35 around the lake", "walk walk 35 (around the lake)"},
        {"squat 3x10 40kg", "resistance strength squat:10@40 squat:10@40 squat:10@40"},
        {"row 3 x 12 @ 25 kg", "resistance strength row:12@25 row:12@25 row:12@25"},
        {"push-up 2x15", "resistance strength push-up:15 push-up:15"},
        {"push-up 2×15", "resistance strength push-up:15 push-up:15"},
        {"squat 1x5 100 kg, bench press 1x8 60kg",
         "resistance strength squat:5@100 bench press:8@60"},
        {"deadlift 1x5 220 lb rpe 8", "resistance strength rpe 8 deadlift:5@99.79"},
        {"walk 20, 2 eggs", "walk walk 20; egg 100"},
    });
}

TEST(QuickLine, UnderstandsTheBody) {
    expectMeanings({
        {"82,4 kg", "weight 82.4 kg"},
        {"82.4kg", "weight 82.4 kg"},
        {"weight 82.4", "weight 82.4 kg"},
        {"weight 181 lb", "weight 181 lb"},
        {"181 lbs", "weight 181 lb"},
        {"12 st 8 lb", "weight 176 lb"},
        {"waist 98", "waist 98 cm"},
        {"waist 38.5 in", "waist 38.5 in"},
        {"waist 38\"", "waist 38 in"},
        {"glucose 5.6 fasting", "glucose 5.6 mmol/L fasting"},
        {"fasting glucose 101", "glucose 101 mg/dL fasting"},
        {"glucose 7,2 after lunch", "glucose 7.2 mmol/L after_meal"},
        {"glucose 95 mg/dL before meal", "glucose 95 mg/dL before_meal"},
        {"blood sugar 6.1", "glucose 6.1 mmol/L"},
        {"ketones 0.8", "ketones 0.8 mmol/L"},
        {"bp 128/82", "systolic 128 mmHg; diastolic 82 mmHg"},
        {"hr 62", "resting_heart_rate 62 bpm"},
        {"pulse 62 bpm", "resting_heart_rate 62 bpm"},
        {"steps 8000", "steps 8000 steps"},
        {"8000 steps", "steps 8000 steps"},
        {"stress 3", "stress 3"},
        {"energy 7/10", "energy 7"},
        {"mood 6, hunger 4", "mood 6; hunger 4"},
        {"clear head 6", "clear_head 6"},
        {"ill", "ill"},
        {"travel", "travel"},
        {"break", "sitting_break"},
        {"sitting break", "sitting_break"},
        {"3 breaks", "sitting_break; sitting_break; sitting_break"},
        {"slept 22:40-6:30", "night 22:40-06:30"},
        {"slept 22:40 to 6:30 4/5", "night 22:40-06:30 q4"},
        {"slept from 11pm until 7am", "night 23:00-07:00"},
        {"bed 22:40 up 6:30", "night 22:40-06:30"},
        {"sleep 22-6", "night 22:00-06:00"},
        {"slept 22:40–6:30", "night 22:40-06:30"},
        {"note felt good, slept badly", "note felt good, slept badly"},
        {"waist 98, 82,4 kg", "waist 98 cm; weight 82.4 kg"},
    });
}

TEST(QuickLine, RefusesWhatCantBeAndKeepsWhatItCantRead) {
    expectMeanings({
        {"10 kg of oats", "refused 10 kg of oats"},
        {"-5 kg", "refused -5 kg"},
        {"-2 eggs", "refused -2 eggs"},
        {"0 g oats", "refused 0 g oats"},
        {"880 kg", "refused 880 kg"},
        {"weight 0", "refused weight 0"},
        {"waist 980", "refused waist 980"},
        {"glucose 900", "refused glucose 900"},
        {"bp 82/128", "refused bp 82/128"},
        {"bp 128", "refused bp 128"},
        {"hr 620", "refused hr 620"},
        {"stress 11", "refused stress 11"},
        {"stress -1", "refused stress -1"},
        {"energy 7.5", "refused energy 7.5"},
        {"17 breaks", "refused 17 breaks"},
        {"0 breaks", "refused 0 breaks"},
        {"coffee break", "note coffee break"},
        {"walk 5000", "refused walk 5000"},
        {"walk -20", "refused walk -20"},
        {"squat 300x10", "refused squat 300x10"},
        {"squat 3x10 4000kg", "refused squat 3x10 4000kg"},
        {"slept 7h", "refused slept 7h"},
        {"slept 22:40", "refused slept 22:40"},
        {"slept 8:00-22:00 9/5", "refused slept 8:00-22:00 9/5"},
        {"slept 22:40-22:40", "refused slept 22:40-22:40"},
        {"2 slices of coffee", "refused 2 slices of coffee"},
        {"99999999999999999999999 eggs", "refused 99999999999999999999999 eggs"},
        {"12.30 coffee", "refused 12.30 coffee"},
        {"bp 128/82 hr 62", "note bp 128/82 hr 62"},
        {"slept badly", "note slept badly"},
        {"1/0 egg", "note 1/0 egg"},
        {"asdf qwer", "note asdf qwer"},
        {"I am ok", "note I am ok"},
        {"🍎🍏", "note 🍎🍏"},
        {"🍎 apple", "apple 182"},
        {"25:70", "note 25:70"},
        {"...", "note ..."},
        {"3", "note 3"},
        {"kg", "note kg"},
        {"豆腐", "note 豆腐"},
        {"2 eggs 3 toast", "note 2 eggs 3 toast"},
        {"'; DROP TABLE entries; --", "note '; DROP TABLE entries; --"},
        {"2 eggs, blargh, coffee", "egg 100; coffee 237; note blargh"},
        {"2 eggs 10 kg of oats", "note 2 eggs 10 kg of oats"},
        {"\xFF\xFE", "note \xFF\xFE"},
        {"30c 12f -20p", "refused 30c 12f -20p"},
        {"", ""},
        {" , ;; ", ""},
    });
}

TEST(QuickLine, SaysWhatIsAllowedAndGuessesASlip) {
    auto const read = quickReading("880 kg");
    ASSERT_EQ(read.faults.size(), 1U);
    EXPECT_EQ(toEnglish(read.faults[0].message),
              "weight of 880 kg is outside 35 to 300 kg. Did you mean 88.0 kg?");
    EXPECT_TRUE(read.items.empty());
    EXPECT_TRUE(read.unread.empty());
}

TEST(QuickLine, ListsUnreadTextThatBecameANote) {
    auto const read = quickReading("felt so-so, maybe the weather");
    EXPECT_EQ(read.unread, std::vector<std::string>{"felt so-so, maybe the weather"});
    EXPECT_EQ(firstEntry<Note>(read).text, "felt so-so, maybe the weather");
    EXPECT_TRUE(quickReading("note felt so-so").unread.empty());
}

TEST(QuickLine, FindsATimeAnywhere) {
    for (auto const* text : {"08:10 coffee", "coffee 8:10", "coffee at 8:10", "8:10 am coffee",
                             "coffee @ 08:10", "coffee at 8.10"})
        EXPECT_EQ(firstEntry<MealItem>(quickReading(text)).when.time, clockTime(8, 10)) << text;
    EXPECT_EQ(firstEntry<MealItem>(quickReading("coffee at 8")).when.time, clockTime(8));
    EXPECT_EQ(firstEntry<MealItem>(quickReading("coffee 8pm")).when.time, clockTime(20));
    EXPECT_EQ(firstEntry<MealItem>(quickReading("coffee 12:15 am")).when.time, clockTime(0, 15));
    EXPECT_EQ(firstEntry<MealItem>(quickReading("coffee")).when.time, clockTime(9, 30));
    EXPECT_EQ(firstEntry<Measurement>(quickReading("82.4 kg 06:50")).when.time, clockTime(6, 50));
}

TEST(QuickLine, GivesEachFoodItsOwnTimeOrThatOfTheLine) {
    auto const one = quickReading("2 eggs, oats 60 g, tea 08:10");
    for (auto const& item : one.items)
        EXPECT_EQ(whenOf(item.entry).time, clockTime(8, 10)) << item.text;
    auto const two = quickReading("coffee 7:30, 2 eggs 8:10, tea");
    ASSERT_EQ(two.items.size(), 3U);
    EXPECT_EQ(whenOf(two.items[0].entry).time, clockTime(7, 30));
    EXPECT_EQ(whenOf(two.items[1].entry).time, clockTime(8, 10));
    EXPECT_EQ(whenOf(two.items[2].entry).time, clockTime(8, 10));
}

TEST(QuickLine, PutsFoodIntoTheMealThatIsNamedOrThatTheTimeSays) {
    EXPECT_EQ(firstEntry<MealItem>(quickReading("coffee")).slot, MealSlot::Breakfast);
    EXPECT_EQ(firstEntry<MealItem>(quickReading("coffee 12:30")).slot, MealSlot::Lunch);
    EXPECT_EQ(firstEntry<MealItem>(quickReading("coffee 15:30")).slot, MealSlot::Snack);
    EXPECT_EQ(firstEntry<MealItem>(quickReading("coffee 19:00")).slot, MealSlot::Dinner);
    EXPECT_EQ(firstEntry<MealItem>(quickReading("coffee 19:00 snack")).slot, MealSlot::Snack);
    EXPECT_EQ(firstEntry<MealItem>(quickReading("lunch: coffee, apple")).slot, MealSlot::Lunch);
}

// A dinner typed in next morning was not eaten then: its time stays unknown.
TEST(QuickLine, DoesNotInventATime) {
    EXPECT_FALSE(firstEntry<MealItem>(quickReading("dinner: coffee")).when.time);
    auto const past = readQuickLine("coffee", {quickDay(), clockTime(9, 30), 60},
                                    quickDay() - std::chrono::days{3}, builtInFoods());
    EXPECT_FALSE(firstEntry<MealItem>(past).when.time);
    EXPECT_EQ(firstEntry<MealItem>(past).when.day, quickDay() - std::chrono::days{3});
    EXPECT_EQ(firstEntry<MealItem>(past).when.utcOffsetMinutes, 60);
}

TEST(QuickLine, KeepsTheAmountAsTypedAndASnapshotOfTheNutrition) {
    auto const eggs = firstEntry<MealItem>(quickReading("2 eggs"));
    EXPECT_EQ(eggs.amountText, "2");
    EXPECT_EQ(eggs.name, "Egg, whole");
    EXPECT_DOUBLE_EQ(*eggs.nutrition.energyKcal, 143);
    EXPECT_DOUBLE_EQ(*eggs.nutrition.netCarbs, 0.72);
    EXPECT_EQ(eggs.gl, 0);
    EXPECT_EQ(firstEntry<MealItem>(quickReading("60 g oats")).amountText, "60 g");
    EXPECT_EQ(firstEntry<MealItem>(quickReading("half avocado")).amountText, "half");
    auto const lentils = firstEntry<MealItem>(quickReading("200 g lentils"));
    EXPECT_NEAR(*lentils.nutrition.netCarbs, 2 * (20.13 - 7.9), 1e-9);
    EXPECT_NEAR(*lentils.gl, 0.32 * 2 * (20.13 - 7.9), 1e-9);
    EXPECT_EQ(lentils.giStatus, GiStatus::Measured);
}

TEST(QuickLine, CountsEnergyOfNumbersOnlyEntries) {
    auto const meal = firstEntry<MealItem>(quickReading("30c 12f 20p lunch"));
    EXPECT_DOUBLE_EQ(*meal.nutrition.energyKcal, 4 * 30 + 9 * 12 + 4 * 20);
    EXPECT_EQ(meal.slot, MealSlot::Lunch);
    EXPECT_TRUE(meal.foodId.empty());
    EXPECT_FALSE(meal.gl);
}

TEST(QuickLine, ConvertsWhatWasTypedToTheUnitsOfTheRules) {
    EXPECT_NEAR(firstEntry<Measurement>(quickReading("weight 181 lb")).siValue, 82.1002, 1e-3);
    EXPECT_NEAR(firstEntry<Measurement>(quickReading("waist 38.5 in")).siValue, 97.79, 1e-9);
    EXPECT_NEAR(firstEntry<Measurement>(quickReading("glucose 5.6")).siValue, 100.90, 0.01);
    EXPECT_DOUBLE_EQ(firstEntry<Measurement>(quickReading("ketones 0.8")).siValue, 0.8);
}

TEST(QuickLine, OffersTheOtherFoodsItCouldHaveMeant) {
    auto const read = quickReading("100 g bread");
    ASSERT_EQ(read.items.size(), 1U);
    EXPECT_EQ(firstEntry<MealItem>(read).foodId, "bread_white");
    EXPECT_GE(read.items[0].alternatives.size(), 3U);
    for (auto const* other : read.items[0].alternatives)
        EXPECT_NE(other->id, "bread_white");
}

}  // namespace steady

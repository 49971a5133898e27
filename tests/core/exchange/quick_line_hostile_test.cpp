#include "core/exchange/quick_line.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <algorithm>
#include <chrono>

namespace steady {

namespace {
QuickReading hostileReading(std::string_view text) {
    auto const day = makeDate(2026, 11, 20);
    return readQuickLine(text, {day, clockTime(9, 30), 60}, day, builtInFoods());
}
}  // namespace

TEST(QuickLine, TakesTenThousandLettersInNoTime) {
    using Clock = std::chrono::steady_clock;
    for (auto const& piece : {std::string("egg, "), std::string("1/2 "), std::string("a"),
                              std::string("3x"), std::string("x\0", 2), std::string("🥚 and ")}) {
        std::string text;
        while (text.size() < 10000)
            text += piece;
        auto const start = Clock::now();
        auto const read = hostileReading(text);
        EXPECT_FALSE(read.items.empty()) << piece;
        EXPECT_LT(Clock::now() - start, std::chrono::seconds(2)) << piece;
    }
}

TEST(QuickLine, SurvivesNulBytes) {
    std::string text = "2 eggs";
    text += '\0';
    text += ", coffee";
    EXPECT_EQ(hostileReading(text).items.size(), 2U);
    EXPECT_TRUE(hostileReading(text).unread.empty());
}

RC_GTEST_PROP(QuickLine, LosesNothing, (std::string const& text)) {
    auto const read = hostileReading(text);
    bool const blank =
        text.find_first_not_of(std::string(" ,;+\n\t\r\v\f\0\x01\x02", 13)) == std::string::npos;
    bool const control = std::all_of(text.begin(), text.end(), [](char c) {
        return static_cast<unsigned char>(c) <= ' ' || c == ',' || c == ';' || c == '+';
    });
    RC_ASSERT(blank || control || !read.items.empty() || !read.faults.empty());
}

// Lines put together from words that mean something find more corners than random bytes.
RC_GTEST_PROP(QuickLine, ReadsAnyMixOfItsOwnWords, ()) {
    static std::vector<std::string> const pieces{
        "2",  "eggs",    "60",    "g",    "oats",    "half", ",",   "and",    "walk",
        "35", "08:10",   "at",    "3x10", "kg",      "82,4", "bp",  "/",      "slept",
        "-",  "22:40",   "lunch", "with", "note",    "½",    "cup", "of",     "x",
        "@",  "rpe",     "-5",    ";",    "%",       "🍎",    "st",  "stress", "pm",
        "lb", "glucose", "after", "a",    "fasting", "h",    ":"};
    auto const picked = *rc::gen::container<std::vector<std::string>>(rc::gen::elementOf(pieces));
    std::string text;
    for (auto const& piece : picked)
        text += piece + " ";
    auto const read = hostileReading(text);
    for (auto const& item : read.items)
        if (auto const* meal = std::get_if<MealItem>(&item.entry)) {
            RC_ASSERT(meal->foodId.empty() || (meal->grams > 0 && meal->grams <= 5000));
            RC_ASSERT(!meal->gl || *meal->gl <= meal->nutrition.netCarbs.value_or(0) + 1e-9);
        }
    bool const onlySeparators = std::all_of(picked.begin(), picked.end(), [](auto const& piece) {
        return piece == "," || piece == ";" || piece == "and";
    });
    RC_ASSERT(onlySeparators || !read.items.empty() || !read.faults.empty());
}

}  // namespace steady

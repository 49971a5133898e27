#include "core/exchange/quick_line.h"

#include <gtest/gtest.h>

namespace steady {

namespace {

QuickReading signReading(std::string_view text) {
    auto const day = makeDate(2026, 11, 20);
    return readQuickLine(text, {day, clockTime(9, 30), 60}, day, builtInFoods());
}

std::vector<FlagKind> signsIn(std::string_view text) {
    std::vector<FlagKind> kinds;
    for (auto const& item : signReading(text).items)
        if (auto const* flag = std::get_if<Flag>(&item.entry)) kinds.push_back(flag->kind);
    return kinds;
}

using Kinds = std::vector<FlagKind>;

}  // namespace

TEST(SignsInTheQuickLine, AreUnderstoodInTheWordsThatPeopleUse) {
    EXPECT_EQ(signsIn("chest pain"), Kinds{FlagKind::ChestPain});
    EXPECT_EQ(signsIn("Bad chest pain since noon"), Kinds{FlagKind::ChestPain});
    EXPECT_EQ(signsIn("I'm not safe"), Kinds{FlagKind::NotSafe});
    EXPECT_EQ(signsIn("vomiting"), Kinds{FlagKind::Vomiting});
    EXPECT_EQ(signsIn("I threw up twice"), Kinds{FlagKind::Vomiting});
    EXPECT_EQ(signsIn("dizzy"), Kinds{FlagKind::Dizzy});
    EXPECT_EQ(signsIn("shaky"), Kinds{FlagKind::Dizzy});
    EXPECT_EQ(signsIn("confused, short of breath"),
              (Kinds{FlagKind::Confused, FlagKind::Breathless}));
}

TEST(SignsInTheQuickLine, AreNotReadFromTheirDenial) {
    EXPECT_TRUE(signsIn("no chest pain today").empty());
    EXPECT_TRUE(signsIn("slept without belly pain").empty());
}

TEST(SignsInTheQuickLine, KeepTheSentenceAroundThem) {
    auto const reading = signReading("bad chest pain since noon");
    ASSERT_EQ(reading.items.size(), 2U);
    auto const* note = std::get_if<Note>(&reading.items[1].entry);
    ASSERT_TRUE(note);
    EXPECT_EQ(note->text, "bad chest pain since noon");
}

TEST(QuickLine, GuessesNoFoodsFromWordsThatNameNone) {
    for (auto const* text : {"nap 20", "nap", "shak", "feeling fine"}) {
        auto const reading = signReading(text);
        for (auto const& item : reading.items)
            EXPECT_FALSE(std::get_if<MealItem>(&item.entry)) << text;
    }
    EXPECT_EQ(signReading("60 g brocc").items.size(), 1U) << "an amount says that food is meant";
}

}  // namespace steady

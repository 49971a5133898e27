#include "core/catalogue/fold.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

namespace steady {

TEST(Fold, IgnoresCaseAndDiacritics) {
    EXPECT_EQ(folded("Crème FRAÎCHE"), "creme fraiche");
    EXPECT_EQ(folded("Rugbrød"), "rugbrod");
    EXPECT_EQ(folded("Łosoś wędzony"), "losos wedzony");
    EXPECT_EQ(folded("Weißwurst"), "weisswurst");
    EXPECT_EQ(folded("Æbleskiver"), "aebleskiver");
    EXPECT_EQ(folded("cœur"), "coeur");
    EXPECT_EQ(folded("ŽLUŤOUČKÝ kůň"), "zlutoucky kun");
    EXPECT_EQ(folded("Cafe\u0301"), "cafe");
}

TEST(Fold, LeavesOtherScriptsAloneAndMarksBrokenBytes) {
    EXPECT_EQ(folded("豆腐"), "豆腐");
    EXPECT_EQ(folded("a\xFF\xC3"), "a\uFFFD\uFFFD");
    EXPECT_EQ(folded(""), "");
}

TEST(Fold, MakesNoLetterOfTwoStrayBytes) {
    // The mark between them is folded away; what is left must not become one letter.
    auto const once = folded("\xC4\xCC\x91\x96");
    EXPECT_EQ(folded(once), once);
}

RC_GTEST_PROP(Fold, ChangesNothingWhenDoneTwice, (std::string const& text)) {
    RC_ASSERT(folded(folded(text)) == folded(text));
}

TEST(FoldedWords, AreRunsOfLettersAndDigits) {
    EXPECT_EQ(foldedWords("Dark chocolate, 70–85 %").front(), "dark");
    EXPECT_EQ(foldedWords("Rye-kernel  bread"),
              (std::vector<std::string>{"rye", "kernel", "bread"}));
    EXPECT_TRUE(foldedWords(" ,;- ").empty());
}

TEST(Singular, KnowsTheUsualEndings) {
    EXPECT_EQ(singular("eggs"), "egg");
    EXPECT_EQ(singular("blueberries"), "blueberry");
    EXPECT_EQ(singular("tomatoes"), "tomato");
    EXPECT_EQ(singular("peaches"), "peach");
    EXPECT_EQ(singular("asparagus"), "asparagus");
    EXPECT_EQ(singular("couscous"), "couscous");
    EXPECT_EQ(singular("glasses"), "glass");
    EXPECT_EQ(singular("gas"), "gas");
}

TEST(OneEditApart, IsOneSlipOfTheFinger) {
    for (auto const* slip :
         {"brocoli", "broccolli", "broccoly", "borccoli", "roccoli", "broccolix"})
        EXPECT_TRUE(isOneEditApart("broccoli", slip)) << slip;
    for (auto const* other : {"broccoli", "brocol", "cauliflower", "bricolio", ""})
        EXPECT_FALSE(isOneEditApart("broccoli", other)) << other;
}

RC_GTEST_PROP(OneEditApart, DoesNotCareWhichWordComesFirst,
              (std::string const& a, std::string const& b)) {
    RC_ASSERT(isOneEditApart(a, b) == isOneEditApart(b, a));
}

}  // namespace steady

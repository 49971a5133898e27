#include "core/support/text.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

namespace steady {

TEST(Text, FillsItsPlacesInOrder) {
    auto const text = STEADY_TEXT("test", "%2 before %1, %1 again").with("one", "two");
    EXPECT_EQ(toEnglish(text), "two before one, one again");
}

TEST(Text, LeavesPlacesWithoutArgumentAsTheyAre) {
    EXPECT_EQ(toEnglish(STEADY_TEXT("test", "%1 and %2").with("one")), "one and %2");
    EXPECT_EQ(toEnglish(STEADY_TEXT("test", "100 %")), "100 %");
    EXPECT_EQ(toEnglish(STEADY_TEXT("test", "100 % of %1").with(5)), "100 % of 5");
}

TEST(Text, WritesNumbersDatesAndTimesForPeople) {
    auto const text =
        STEADY_TEXT("test", "%1 kcal on %2 at %3, %4")
            .with(figure(1830), makeDate(2026, 11, 22), clockTime(6, 5), figure(-0.25, 1));
    EXPECT_EQ(toEnglish(text), "1\u202f830 kcal on 22 November 2026 at 06:05, \u22120.3");
}

TEST(Text, NestsOtherTexts) {
    auto const inner = STEADY_TEXT("test", "eat %1").with("oats");
    EXPECT_EQ(toEnglish(STEADY_TEXT("test", "You could %1.").with(inner)), "You could eat oats.");
}

TEST(Text, CountsInWords) {
    auto const days = [](int n) {
        return toEnglish(STEADY_PLURAL("test", "%n day(s) logged", "", n));
    };
    EXPECT_EQ(days(0), "0 days logged");
    EXPECT_EQ(days(1), "1 day logged");
    EXPECT_EQ(days(2), "2 days logged");
    EXPECT_EQ(toEnglish(STEADY_TEXT("test", "drug(s)")), "drug(s)");
}

TEST(Text, DoesNotFillPlacesInsideAnArgument) {
    EXPECT_EQ(toEnglish(STEADY_TEXT("test", "%1 %2").with("%2", "x")), "%2 x");
    EXPECT_EQ(toEnglish(verbatim("50 %1 %n (s)")), "50 %1 %n (s)");
}

TEST(Figure, GroupsThousandsAndKeepsItsDecimals) {
    EXPECT_EQ(toEnglish(figure(0)), "0");
    EXPECT_EQ(toEnglish(figure(999)), "999");
    EXPECT_EQ(toEnglish(figure(1234567.891, 2)), "1\u202f234\u202f567.89");
    EXPECT_EQ(toEnglish(figure(70.85, 1)), "70.9");
    EXPECT_EQ(toEnglish(figure(-1830)), "\u22121\u202f830");
}

TEST(Figure, HasNoNegativeZero) {
    EXPECT_EQ(toEnglish(figure(-0.04, 1)), "0.0");
    EXPECT_EQ(toEnglish(figure(-0.0)), "0");
}

RC_GTEST_PROP(Text, ShowsAnyWordsUnchangedWhenVerbatim, (std::string const& words)) {
    RC_ASSERT(toEnglish(verbatim(words)) == words);
}

}  // namespace steady

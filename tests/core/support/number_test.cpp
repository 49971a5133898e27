#include "core/support/number.h"

#include <fmt/format.h>
#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

namespace steady {

TEST(Number, TakesAPointOrACommaAsDecimalSign) {
    EXPECT_EQ(parseNumber("82.4"), 82.4);
    EXPECT_EQ(parseNumber("82,4"), 82.4);
    EXPECT_EQ(parseNumber("-3"), -3);
    EXPECT_EQ(parseNumber("0"), 0);
    EXPECT_EQ(parseNumber(".5"), 0.5);
    EXPECT_EQ(parseNumber("007"), 7);
}

TEST(Number, HasNoGroupsSoThatADecimalIsNeverLost) {
    EXPECT_EQ(parseNumber("93,5"), 93.5);
    EXPECT_FALSE(parseNumber("1,234.5"));
    EXPECT_FALSE(parseNumber("1.234,5"));
    EXPECT_FALSE(parseNumber("1 234"));
}

TEST(Number, RefusesEverythingElse) {
    for (auto const* text :
         {"", "-", ".", ",", "+5", "1e3", "nan", "inf", "0x10", "5-", "--5", "1-2", "5 kg", " 5",
          "５", "12345678901234567890123456789012345678901"})
        EXPECT_FALSE(parseNumber(text)) << text;
}

RC_GTEST_PROP(Number, ReadsBackWhatPeopleWrite, ()) {
    auto const tenths = *rc::gen::inRange(-100000, 100000);
    auto text = fmt::format("{:.1f}", tenths / 10.0);
    RC_ASSERT(parseNumber(text) == tenths / 10.0);
    text[text.find('.')] = ',';
    RC_ASSERT(parseNumber(text) == tenths / 10.0);
}

}  // namespace steady

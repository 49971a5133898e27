#include "ui/text/text.h"

namespace steady {
namespace {

QLocale const kBritish(QLocale::English, QLocale::UnitedKingdom);
QLocale const kGerman(QLocale::German, QLocale::Germany);

std::string shown(Text const& text, QLocale const& locale = kBritish) {
    return toQString(text, locale).toStdString();
}

TEST(UiText, FillsPlacesWithNumbersOfTheLocale) {
    auto const text = STEADY_TEXT("test", "Trend %1 kg").with(figure(86.25, 1));
    EXPECT_EQ(shown(text), "Trend 86.3 kg");
    EXPECT_EQ(shown(text, kGerman), "Trend 86,3 kg");
}

TEST(UiText, KeepsOrDropsThePluralWithTheCount) {
    EXPECT_EQ(shown(STEADY_PLURAL("test", "%n day(s) logged", "", 1)), "1 day logged");
    EXPECT_EQ(shown(STEADY_PLURAL("test", "%n day(s) logged", "", 3)), "3 days logged");
    EXPECT_EQ(shown(STEADY_PLURAL("test", "%n day(s) logged", "", 0)), "0 days logged");
}

TEST(UiText, LeavesPercentSignsOfTheirWordsAlone) {
    auto const text = STEADY_TEXT("test", "%1, then %2").with("100 %2 juice", "tea");
    EXPECT_EQ(shown(text), "100 %2 juice, then tea");
    EXPECT_EQ(shown(verbatim("50 % rye")), "50 % rye");
}

TEST(UiText, WritesDatesTimesAndNestedTexts) {
    auto const inner = STEADY_TEXT("test", "at %1").with(clockTime(9, 5));
    auto const text = STEADY_TEXT("test", "%1 %2").with(makeDate(2026, 11, 20), inner);
    EXPECT_EQ(shown(text), "20 November 2026 at 09:05");
    EXPECT_EQ(shown(text, kGerman), "20. November 2026 at 09:05");
}

TEST(UiText, AgreesWithTheEnglishOfTheCommandLine) {
    for (double value : {0.0, -0.04, 2.675, 1830.3, -12345.5, 0.5, 1e6}) {
        auto const text = STEADY_TEXT("test", "%1 kcal").with(figure(value, 1));
        EXPECT_EQ(shown(text), toEnglish(text));
    }
}

TEST(NumberText, SetsTheUnitAfterAThinNoBreakSpace) {
    EXPECT_EQ(numberText(86.2, 1, "kg", kBritish), QStringView(u"86.2\u202fkg"));
    EXPECT_EQ(numberText(-3, 0, {}, kBritish), QStringView(u"\u22123"));
    EXPECT_EQ(numberText(1830, 0, "kcal", kBritish), QStringView(u"1\u202f830\u202fkcal"));
    EXPECT_EQ(numberText(1830, 0, {}, kGerman), "1.830");
}

TEST(Dates, ReadAsPeopleWriteThem) {
    auto const day = makeDate(2026, 11, 20);
    EXPECT_EQ(longDate(day, kBritish), "Friday 20 November");
    EXPECT_EQ(shortDate(day, kBritish), "20 Nov");
    EXPECT_EQ(shortDateWithYear(day, kBritish), "20 Nov 2026");
    EXPECT_EQ(longDate(day, kGerman), "Freitag, 20. November");
}

TEST(ErrorText, NamesEveryFaultOnItsOwnLine) {
    Error const error{ErrorKind::InvalidInput,
                      STEADY_TEXT("test", "Two fields need a look."),
                      {{"height_cm", "1.65", STEADY_TEXT("test", "Did you mean 165 cm?")},
                       {"sex", "", STEADY_TEXT("test", "Choose one.")}}};
    EXPECT_EQ(toQString(error, kBritish),
              "Two fields need a look.\nDid you mean 165 cm?\nChoose one.");
}

}  // namespace
}  // namespace steady

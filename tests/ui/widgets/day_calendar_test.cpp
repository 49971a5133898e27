#include "ui/widgets/day_calendar.h"

#include "tests/ui/support/shots.h"

#include <QLineEdit>
#include <QLocale>
#include <QTest>
#include <gtest/gtest.h>

#include <vector>

namespace steady {
namespace {

Date const kShown = makeDate(2026, 11, 10);
Date const kNow = makeDate(2026, 11, 20);
QLocale const kCalendarLocale(QLocale::English, QLocale::UnitedKingdom);
QLocale const kAmerican(QLocale::English, QLocale::UnitedStates);

std::optional<Date> readDay(char const* words, QLocale const& locale = kCalendarLocale) {
    return dayFromWords(QString::fromUtf8(words), kShown, kNow, locale);
}

TEST(DayFromWords, StepsFromTheDayShown) {
    EXPECT_EQ(readDay("-1"), makeDate(2026, 11, 9));
    EXPECT_EQ(readDay("+1"), makeDate(2026, 11, 11));
    EXPECT_EQ(readDay("\u22127"), makeDate(2026, 11, 3));
}

TEST(DayFromWords, NamesDaysByTheClock) {
    EXPECT_EQ(readDay("today"), kNow);
    EXPECT_EQ(readDay(" Yesterday "), makeDate(2026, 11, 19));
}

TEST(DayFromWords, ReadsFiguresInTheOrderOfTheLocale) {
    EXPECT_EQ(readDay("12/3"), makeDate(2026, 3, 12));
    EXPECT_EQ(readDay("12/3", kAmerican), makeDate(2025, 12, 3));
    EXPECT_EQ(readDay("12.3."), makeDate(2026, 3, 12));
    EXPECT_EQ(readDay("12/3/2024"), makeDate(2024, 3, 12));
    EXPECT_EQ(readDay("2026-03-12"), makeDate(2026, 3, 12));
}

TEST(DayFromWords, TakesTheLastSuchDayThatHasBeen) {
    EXPECT_EQ(readDay("21/11"), makeDate(2025, 11, 21));
    EXPECT_EQ(readDay("20/11"), kNow);
}

TEST(DayFromWords, RefusesWhatIsNoDay) {
    for (auto const* words : {"", "31/2", "40/1", "soon", "1/2/3", "12"})
        EXPECT_FALSE(readDay(words)) << words;
}

TEST(DayCalendar, TakesADayInWordsOnEnterAndStaysAtWhatIsNone) {
    DayCalendar calendar(kShown, kNow, [](Date day) {
        return weekdayOf(day) == Weekday::Monday ? DayState::Partial : DayState::Complete;
    });
    test::shot(calendar, {300, 340}, "calendar-light");
    std::vector<Date> chosen;
    QObject::connect(&calendar, &DayCalendar::chosen, [&](Date day) { chosen.push_back(day); });
    auto* field = calendar.findChild<QLineEdit*>("dayWords");
    field->setText("soon");
    QTest::keyClick(field, Qt::Key_Return);
    EXPECT_TRUE(chosen.empty());
    EXPECT_TRUE(field->property("wrong").toBool());
    field->setText("-2");
    QTest::keyClick(field, Qt::Key_Return);
    EXPECT_EQ(chosen, std::vector<Date>{makeDate(2026, 11, 8)});
    test::Looks dark(true);
    DayCalendar night(kShown, kNow, [](Date) { return DayState::Complete; });
    test::shot(night, {300, 340}, "calendar-dark");
}

}  // namespace
}  // namespace steady

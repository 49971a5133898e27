#include "ui/widgets/day_calendar.h"

#include "ui/text/text.h"
#include "ui/theme/theme.h"
#include "ui/theme/type.h"
#include "ui/widgets/quantity_edit.h"
#include "ui/widgets/status_mark.h"

#include <QLineEdit>
#include <QLocale>
#include <QPainter>
#include <QRegularExpression>
#include <QTextCharFormat>
#include <QVBoxLayout>

namespace steady {

namespace {

QDate monthDate(Date date) {
    auto const parts = partsOf(date);
    return {static_cast<int>(parts.year()), static_cast<int>(static_cast<unsigned>(parts.month())),
            static_cast<int>(static_cast<unsigned>(parts.day()))};
}

Date dayOfMonth(QDate date) {
    return makeDate(date.year(), static_cast<unsigned>(date.month()),
                    static_cast<unsigned>(date.day()));
}

/// The month of the theme: day names whole, no red weekend, a mark under each day.
class MarkedMonth : public QCalendarWidget {
 public:
    MarkedMonth(Date today, DayCalendar::StateOf stateOf, QWidget* parent)
        : QCalendarWidget(parent), m_now(today), m_stateOf(std::move(stateOf)) {
        setFirstDayOfWeek(Qt::Monday);
        setVerticalHeaderFormat(NoVerticalHeader);
        setHorizontalHeaderFormat(SingleLetterDayNames);
        setMinimumSize(px(280), px(280));
        auto const& colours = coloursOf(this);
        QTextCharFormat head;
        head.setForeground(colours.text3);
        head.setFont(fontFor(TypeRole::Small));
        setHeaderTextFormat(head);
        for (auto const day : {Qt::Saturday, Qt::Sunday})
            setWeekdayTextFormat(day, head);
    }

 protected:
    void paintCell(QPainter* painter, QRect const& cell, QDate date) const override {
        auto const& colours = coloursOf(this);
        QRectF const box = QRectF(cell).adjusted(2, 1, -2, -1);
        bool const chosen = date == selectedDate();
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->fillRect(cell, colours.card);
        painter->setPen(date == monthDate(m_now) ? QPen(colours.accent, 1.4) : QPen(Qt::NoPen));
        painter->setBrush(chosen ? QBrush(colours.accentBg) : QBrush(Qt::NoBrush));
        painter->drawRoundedRect(box, 5, 5);
        bool const shown = date.month() == monthShown();
        auto type = fontFor(chosen ? TypeRole::BodyStrong : TypeRole::Body);
        painter->setFont(type);
        painter->setPen(chosen ? colours.accent : shown ? colours.text : colours.text3);
        painter->drawText(box.adjusted(0, 2, 0, -px(13)), Qt::AlignCenter,
                          QLocale().toString(date.day()));
        auto const day = dayOfMonth(date);
        if (shown && m_stateOf && day <= m_now)
            paintDayDot(*painter, {box.center().x(), box.bottom() - px(9)}, px(11), m_stateOf(day),
                        colours);
        painter->restore();
    }

 private:
    Date m_now;
    DayCalendar::StateOf m_stateOf;
};

std::optional<Date> realDay(int year, int month, int day) {
    if (!QDate::isValid(year, month, day)) return std::nullopt;
    return makeDate(year, static_cast<unsigned>(month), static_cast<unsigned>(day));
}

/// "12/3" in the order of the locale, with or without a year.
std::optional<Date> dayFromFigures(QString const& words, Date today, QLocale const& locale) {
    static QRegularExpression const form(
        QStringLiteral("^(\\d{1,2})[/.\\-](\\d{1,2})(?:[/.\\-](\\d{4})?)?$"));
    auto const found = form.match(words);
    if (!found.hasMatch()) return std::nullopt;
    auto const order = locale.dateFormat(QLocale::ShortFormat);
    bool const monthFirst = order.indexOf(u'M') < order.indexOf(u'd');
    int const month = found.captured(monthFirst ? 1 : 2).toInt();
    int const day = found.captured(monthFirst ? 2 : 1).toInt();
    if (!found.captured(3).isEmpty()) return realDay(found.captured(3).toInt(), month, day);
    int const year = static_cast<int>(partsOf(today).year());
    auto const thisYear = realDay(year, month, day);
    return thisYear && *thisYear <= today ? thisYear : realDay(year - 1, month, day);
}

}  // namespace

std::optional<Date> dayFromWords(QString const& words, Date shown, Date today,
                                 QLocale const& locale) {
    auto const said = words.trimmed().toLower().replace(QChar(0x2212), u'-');
    if (said == DayCalendar::tr("today")) return today;
    if (said == DayCalendar::tr("yesterday")) return today - std::chrono::days(1);
    if (said == DayCalendar::tr("tomorrow")) return today + std::chrono::days(1);
    static QRegularExpression const steps(QStringLiteral("^[+-]\\d{1,3}$"));
    if (steps.match(said).hasMatch()) return shown + std::chrono::days(said.toInt());
    if (auto const iso = parseDate(said.toStdString())) return iso;
    return dayFromFigures(said, today, locale);
}

DayCalendar::DayCalendar(Date shown, Date today, StateOf stateOf, QWidget* parent)
    : QWidget(parent), m_shown(shown), m_today(today) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::s, space::s, space::s, space::s);
    column->setSpacing(space::xs);
    m_field = new QLineEdit(this);
    m_field->setObjectName(QStringLiteral("dayWords"));
    m_field->setAccessibleName(tr("Day"));
    m_field->setPlaceholderText(tr("-1, yesterday, 12/3"));
    setTypeRole(m_field, TypeRole::Body);
    m_month = new MarkedMonth(today, std::move(stateOf), this);
    m_month->setObjectName(QStringLiteral("monthOfDays"));
    m_month->setAccessibleName(tr("Month"));
    m_month->setSelectedDate(monthDate(shown));
    column->addWidget(m_field);
    column->addWidget(m_month);
    setFocusProxy(m_month);
    connect(m_field, &QLineEdit::returnPressed, this, &DayCalendar::take);
    connect(m_field, &QLineEdit::textEdited, this, [this] { markWrong(m_field, false); });
    auto const pick = [this](QDate date) { emit chosen(dayOfMonth(date)); };
    connect(m_month, &QCalendarWidget::activated, this, pick);
    connect(m_month, &QCalendarWidget::clicked, this, pick);
}

void DayCalendar::take() {
    auto const day = dayFromWords(m_field->text(), m_shown, m_today);
    markWrong(m_field, !day);
    if (day) emit chosen(*day);
}

}  // namespace steady

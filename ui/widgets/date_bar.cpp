#include "ui/widgets/date_bar.h"

#include "ui/text/text.h"
#include "ui/theme/type.h"
#include "ui/widgets/day_calendar.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/status_mark.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QMenu>
#include <QMouseEvent>
#include <QPainter>
#include <QWidgetAction>

namespace steady {

namespace {

constexpr int kDayPitch = 27;
constexpr int kHideWeekTextBelow = 960;
constexpr int kHideWeekBelow = 700;
constexpr int kShortTitleBelow = 520;

QDate calendarDate(Date date) {
    auto const parts = partsOf(date);
    return {static_cast<int>(parts.year()), static_cast<int>(static_cast<unsigned>(parts.month())),
            static_cast<int>(static_cast<unsigned>(parts.day()))};
}

}  // namespace

WeekDots::WeekDots(QWidget* parent) : QWidget(parent) {
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setCursor(Qt::PointingHandCursor);
}

void WeekDots::show(std::vector<DayDot> const& week, Date day) {
    m_week = week;
    m_day = day;
    QStringList words;
    for (auto const& dot : week)
        words << shortDate(dot.day) + u' ' + wordFor(dot.state);
    setAccessibleName(tr("This week"));
    setAccessibleDescription(words.join(QStringLiteral("; ")));
    update();
}

QSize WeekDots::sizeHint() const {
    return {px(7 * kDayPitch), px(34)};
}

void WeekDots::mousePressEvent(QMouseEvent* event) {
    auto const at = static_cast<std::size_t>(event->position().x() / px(kDayPitch));
    if (at < m_week.size()) emit asked(m_week[at].day);
}

void WeekDots::paintEvent(QPaintEvent*) {
    auto const& colours = coloursOf(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QLocale const locale;
    for (std::size_t at = 0; at < m_week.size(); ++at) {
        auto const& dot = m_week[at];
        QRectF const cell(double(px(kDayPitch)) * double(at), 0, px(kDayPitch) - 1, px(34));
        bool const chosen = dot.day == m_day;
        if (chosen) {
            painter.setPen(Qt::NoPen);
            painter.setBrush(colours.accentBg);
            painter.drawRoundedRect(cell, 5, 5);
        }
        auto type = fontFor(TypeRole::Small);
        if (chosen) type.setWeight(QFont::DemiBold);
        painter.setFont(type);
        painter.setPen(chosen ? colours.accent : colours.text3);
        painter.drawText(
            cell.adjusted(0, px(2), 0, -px(16)), Qt::AlignCenter,
            locale.dayName(static_cast<int>(weekdayOf(dot.day)) + 1, QLocale::NarrowFormat));
        paintDayDot(painter, {cell.center().x(), double(px(25))}, px(12), dot.state, colours);
    }
}

DateBar::DateBar(QWidget* parent) : QWidget(parent) {
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::s - 1);
    auto* back = makeIconButton(QStringLiteral("chevron-left"), tr("The day before"), this);
    auto* forth = makeIconButton(QStringLiteral("chevron-right"), tr("The day after"), this);
    auto* today = makeButton(ButtonKind::Plain, tr("Today"), this);
    back->setObjectName(QStringLiteral("dayBefore"));
    forth->setObjectName(QStringLiteral("dayAfter"));
    today->setObjectName(QStringLiteral("goToday"));
    today->setToolTip(tr("Today (Ctrl+T)"));
    m_title = makeLabel(TypeRole::PageTitle, Tone::Text, {}, this);
    m_title->setObjectName(QStringLiteral("dateTitle"));
    m_calendar = makeIconButton(QStringLiteral("calendar"), tr("Choose a day"), this);
    m_calendar->setProperty("kind", "quiet");
    m_calendar->setObjectName(QStringLiteral("chooseDay"));
    m_dots = new WeekDots(this);
    m_weekText = makeLabel(TypeRole::Small, Tone::Text3, {}, this);
    m_planWeek = makeLabel(TypeRole::Reason, Tone::Text2, {}, this);
    m_close = makeButton(ButtonKind::Plain, tr("Close day…"), this);
    m_close->setObjectName(QStringLiteral("closeDay"));
    m_close->setMenu(closeMenu());
    for (QWidget* widget :
         {static_cast<QWidget*>(back), static_cast<QWidget*>(forth), static_cast<QWidget*>(today)})
        row->addWidget(widget);
    row->addSpacing(space::s);
    row->addWidget(m_title);
    row->addWidget(m_calendar);
    row->addSpacing(space::l);
    row->addWidget(m_dots);
    row->addSpacing(space::m);
    row->addWidget(m_weekText);
    row->addStretch();
    row->addWidget(m_planWeek);
    row->addSpacing(space::xs);
    row->addWidget(m_close);
    connect(back, &QPushButton::clicked, this,
            [this] { emit dayAsked(m_day - std::chrono::days(1)); });
    connect(forth, &QPushButton::clicked, this,
            [this] { emit dayAsked(m_day + std::chrono::days(1)); });
    connect(today, &QPushButton::clicked, this, &DateBar::todayAsked);
    connect(m_calendar, &QPushButton::clicked, this, &DateBar::popUpCalendar);
    connect(m_dots, &WeekDots::asked, this, &DateBar::dayAsked);
}

void DateBar::show(TodayView const& view) {
    m_day = view.day;
    showTitle();
    m_dots->show(view.week, view.day);
    m_weekText->setText(toQString(view.weekText));
    m_planWeek->setText(toQString(view.planWeekText));
    m_close->setText(view.closedAs ? tr("Day is %1").arg(wordFor(*view.closedAs))
                                   : tr("Close day…"));
}

QMenu* DateBar::closeMenu() {
    auto* menu = new QMenu(this);
    struct Choice {
        DayState state;
        QString words;
    };
    for (auto const& choice :
         {Choice{DayState::Complete, tr("Complete: everything is logged")},
          Choice{DayState::Partial, tr("Partial: some of it is logged")},
          Choice{DayState::NotTracked, tr("Not tracked: leave it out of every average")}})
        connect(menu->addAction(choice.words), &QAction::triggered, this,
                [this, state = choice.state] { emit closeAsked(state); });
    menu->addSeparator();
    connect(menu->addAction(tr("Leave it open")), &QAction::triggered, this, &DateBar::reopenAsked);
    return menu;
}

void DateBar::setDays(std::function<Date()> today, std::function<DayState(Date)> stateOf) {
    m_today = std::move(today);
    m_stateOf = std::move(stateOf);
}

void DateBar::popUpCalendar() {
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    auto* calendar = new DayCalendar(m_day, m_today ? m_today() : m_day, m_stateOf, menu);
    auto* action = new QWidgetAction(menu);
    action->setDefaultWidget(calendar);
    menu->addAction(action);
    connect(calendar, &DayCalendar::chosen, menu, [this, menu](Date day) {
        menu->close();
        emit dayAsked(day);
    });
    menu->popup(m_calendar->mapToGlobal(QPoint(0, m_calendar->height() + 4)));
    calendar->setFocus();
}

/// "Friday 20 November", and "Fri 20 Nov" where large text leaves no room for more.
void DateBar::showTitle() {
    bool const tight = width() < px(kShortTitleBelow);
    m_title->setText(tight ? QLocale().toString(calendarDate(m_day), QStringLiteral("ddd d MMM"))
                           : longDate(m_day));
    m_title->setAccessibleName(longDate(m_day));
}

void DateBar::resizeEvent(QResizeEvent* event) {
    showTitle();
    m_weekText->setVisible(width() >= px(kHideWeekTextBelow));
    m_planWeek->setVisible(width() >= px(kHideWeekTextBelow - 140));
    m_dots->setVisible(width() >= px(kHideWeekBelow));
    QWidget::resizeEvent(event);
}

}  // namespace steady

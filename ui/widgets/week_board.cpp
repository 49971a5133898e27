#include "ui/widgets/week_board.h"

#include "ui/theme/theme.h"
#include "ui/theme/type.h"
#include "ui/widgets/board_day.h"
#include "ui/widgets/labels.h"

#include <QGridLayout>
#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace steady {

namespace {

constexpr double kNarrowestDay = 112;
constexpr int kDayGap = 8;

}  // namespace

WeekBoardView::WeekBoardView(QWidget* parent) : QWidget(parent), m_grid(new QGridLayout(this)) {
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setSpacing(kDayGap);
    setAccessibleName(tr("The week, Monday to Sunday"));
}

WeekBoardView::~WeekBoardView() {
    clear();
}

/// A focused session says on its way out that its places need not be shown: nobody listens then.
void WeekBoardView::clear() {
    for (auto* session : m_sessions)
        session->disconnect(this);
    m_sessions.clear();
    delete m_ghost;
    for (QWidget* column : std::exchange(m_columns, {}))
        delete column;
}

int WeekBoardView::columnsFor(int width) {
    int const fitting = (width + kDayGap) / (px(kNarrowestDay) + kDayGap);
    if (fitting >= 7) return 7;
    return std::clamp(fitting, 1, 4);
}

QWidget* WeekBoardView::column(int day) const {
    return m_columns[static_cast<std::size_t>(day)];
}

void WeekBoardView::show(std::vector<BoardColumn> const& columns) {
    clear();
    for (std::size_t day = 0; day < columns.size(); ++day)
        m_columns.push_back(makeColumn(columns[day], static_cast<int>(day)));
    m_perRow = 0;
    arrange();
}

BoardDay* WeekBoardView::makeColumn(BoardColumn const& column, int day) {
    auto* frame = new BoardDay(column.day, column.fact, column.today, this);
    if (column.sessions.empty())
        frame->inner()->addWidget(makeParagraph(TypeRole::Reason, Tone::Text2, column.rest, frame));
    for (std::size_t i = 0; i < column.sessions.size(); ++i) {
        auto* button = new SessionButton(column.sessions[i], column.day, frame);
        connect(button, &QAbstractButton::clicked, this,
                [this, day, i, button] { emit asked(day, static_cast<int>(i), button); });
        connectSession(button, day);
        frame->inner()->addWidget(button);
        m_sessions.push_back(button);
    }
    frame->finish();
    return frame;
}

void WeekBoardView::connectSession(SessionButton* button, int day) {
    connect(button, &SessionButton::menuAsked, this,
            [this, button](QPoint global) { emit menuAsked(button->session().id, global); });
    connect(button, &SessionButton::placesAsked, this,
            [this, button](bool shown) { shown ? showPlaces(button) : hidePlaces(); });
    connect(button, &SessionButton::stepAsked, this,
            [this, button, day](int direction) { step(button, day, direction); });
    connect(button, &SessionButton::dragged, this,
            [this, button](QPoint global) { drag(button, global); });
    connect(button, &SessionButton::dropped, this,
            [this, button, day](QPoint global) { drop(button, day, global); });
    connect(button, &SessionButton::dragCancelled, this, &WeekBoardView::hidePlaces);
}

void WeekBoardView::showPlaces(SessionButton const* button) {
    auto const& places = button->session().places;
    for (std::size_t day = 0; day < m_columns.size() && day < places.size(); ++day)
        m_columns[day]->showPlace(places[day], button->session().name);
}

void WeekBoardView::hidePlaces() {
    delete m_ghost;
    for (auto* column : m_columns)
        column->hidePlace();
}

int WeekBoardView::dayAt(QPoint global) const {
    QPoint const at = mapFromGlobal(global);
    for (std::size_t day = 0; day < m_columns.size(); ++day)
        if (m_columns[day]->geometry().contains(at)) return static_cast<int>(day);
    return -1;
}

void WeekBoardView::drag(SessionButton* button, QPoint global) {
    if (!m_ghost) {
        showPlaces(button);
        m_ghost = new QLabel(window());
        m_ghost->setPixmap(button->grab());
        m_ghost->setAttribute(Qt::WA_TransparentForMouseEvents);
        m_ghost->adjustSize();
        m_ghost->show();
    }
    m_ghost->move(m_ghost->parentWidget()->mapFromGlobal(global) + QPoint(8, 8));
    m_ghost->raise();
    int const over = dayAt(global);
    for (std::size_t day = 0; day < m_columns.size(); ++day)
        m_columns[day]->setTarget(static_cast<int>(day) == over);
}

/// A closed day is asked for all the same: the answer names the rule where it can be read in peace.
void WeekBoardView::drop(SessionButton* button, int from, QPoint global) {
    int const day = dayAt(global);
    QString const id = button->session().id;
    hidePlaces();
    if (day >= 0 && day != from) emit moveAsked(id, day);
}

/// To the next day that is open; when there is none, the next day says why.
void WeekBoardView::step(SessionButton* button, int from, int direction) {
    auto const& places = button->session().places;
    int const count = static_cast<int>(places.size());
    QString const id = button->session().id;
    for (int day = from + direction; day >= 0 && day < count; day += direction)
        if (places[static_cast<std::size_t>(day)].open) return emit moveAsked(id, day);
    int const next = from + direction;
    if (next >= 0 && next < count) emit moveAsked(id, next);
}

void WeekBoardView::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    arrange();
}

void WeekBoardView::arrange() {
    int const perRow = columnsFor(width());
    if (perRow == m_perRow || m_columns.empty()) return;
    m_perRow = perRow;
    while (auto* item = m_grid->takeAt(0))
        delete item;
    for (int c = 0; c < 7; ++c)
        m_grid->setColumnStretch(c, c < perRow ? 1 : 0);
    for (std::size_t i = 0; i < m_columns.size(); ++i) {
        int const at = static_cast<int>(i);
        m_grid->addWidget(m_columns[i], at / perRow, at % perRow);
        m_columns[i]->setVisible(true);
    }
}

}  // namespace steady

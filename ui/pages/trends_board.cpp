#include "ui/pages/trends_board.h"

#include "ui/charts/chart_card.h"
#include "ui/charts/chart_painter.h"
#include "ui/charts/trend_charts.h"
#include "ui/text/text.h"
#include "ui/theme/type.h"
#include "ui/widgets/card.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/segmented_control.h"

#include <QDateEdit>
#include <QFontMetricsF>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QPainter>
#include <QResizeEvent>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>
#include <array>
#include <cmath>

namespace steady {

namespace {

constexpr std::array<int, 4> kRangeWeeks{4, 12, 26, 52};
constexpr int kAllSegment = 4;
constexpr int kOwnSegment = 5;
constexpr double kNarrowestCard = 320;
constexpr int kMostColumns = 3;

/// "▲ plan change  ▨ no data": said once for all cards.
class TrendsLegend : public QWidget {
 public:
    explicit TrendsLegend(QWidget* parent = nullptr) : QWidget(parent) {
        setAccessibleName(TrendsBoard::tr("Triangle: plan change. Hatched: no data."));
    }

    QSize sizeHint() const override {
        auto const laid = items();
        return {static_cast<int>(laid.back().box.right()) + 2,
                static_cast<int>(laid.back().box.height())};
    }

 protected:
    void paintEvent(QPaintEvent*) override {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        for (LegendItem item : items()) {
            item.box.moveTop((height() - item.box.height()) / 2);
            paintLegendItem(painter, item, coloursOf(this));
        }
    }

 private:
    std::vector<LegendItem> items() const {
        using Mark = LegendItem::Mark;
        std::vector<LegendItem> items{
            {Mark::Change, TrendsBoard::tr("plan change"), ChartInk::Grey, {}, {}, false, {}},
            {Mark::Gap, TrendsBoard::tr("no data"), ChartInk::Grey, {}, {}, false, {}}};
        QFontMetricsF const metrics(fontFor(TypeRole::Small));
        double x = 0;
        for (LegendItem& item : items) {
            double const width = 24 + std::ceil(metrics.horizontalAdvance(item.text));
            item.box = QRectF(x, 0, width, std::ceil(metrics.height()) + 4);
            x += width + space::m;
        }
        return items;
    }
};

QDateEdit* makeDateEdit(QString const& name) {
    auto* edit = new QDateEdit;
    edit->setCalendarPopup(true);
    edit->setAccessibleName(name);
    return edit;
}

QDate trendsQDate(Date date) {
    auto const parts = partsOf(date);
    return {int(parts.year()), int(unsigned(parts.month())), int(unsigned(parts.day()))};
}

Date trendsDate(QDate date) {
    return makeDate(date.year(), unsigned(date.month()), unsigned(date.day()));
}

QString rangeText(DateRange range) {
    return QStringLiteral("%1 – %2").arg(shortDateWithYear(range.from),
                                         shortDateWithYear(range.to));
}

/// What this person does not see, and whose choice that was.
QString hiddenWords(TrendsView const& view) {
    if (view.countingHidden)
        return TrendsBoard::tr(
            "Your plan leads with habits and how you feel, so weight, food figures and eating "
            "times are not shown.");
    return view.foodHidden
               ? TrendsBoard::tr(
                     "Weight and food figures are not shown. Your profile has the switch.")
               : TrendsBoard::tr("Weight is not shown, as chosen in your profile.");
}

}  // namespace

int balancedColumns(int cards, int fitting) {
    int const most = std::clamp(fitting, 1, kMostColumns);
    if (cards <= most) return std::max(1, cards);
    int const rows = (cards + most - 1) / most;
    return (cards + rows - 1) / rows;
}

TrendsBoard::TrendsBoard(SavePathChooser chooser, QWidget* parent)
    : QWidget(parent), m_chooser(std::move(chooser)) {
    m_header = makeHeader();
    m_ownDates = makeOwnDates();
    m_emptyBar = makeEmptyBar();
    m_hiddenNote = makeParagraph(TypeRole::Reason, Tone::Text2, {});
    m_hiddenNote->setObjectName(QStringLiteral("numbersHiddenNote"));
    m_sheet = new QWidget;
    m_grid = new QGridLayout(m_sheet);
    m_grid->setContentsMargins(space::pageMargin - 3, 0, space::pageMargin - 3, space::l - 3);
    m_grid->setSpacing(space::cardGap - 6);

    m_scroll = new QScrollArea;
    m_scroll->setWidget(m_sheet);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_sheet->setAutoFillBackground(false);
    m_scroll->viewport()->setAutoFillBackground(false);
    m_scroll->viewport()->installEventFilter(this);

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, space::l, 0, 0);
    column->setSpacing(space::s);
    column->addWidget(m_header);
    column->addWidget(m_ownDates);
    column->addWidget(m_emptyBar);
    auto* note = new QHBoxLayout;
    note->setContentsMargins(space::pageMargin, 0, space::pageMargin, 0);
    note->addWidget(m_hiddenNote);
    column->addLayout(note);
    column->addWidget(m_scroll, 1);
    m_ownDates->hide();
    m_emptyBar->hide();
    m_hiddenNote->hide();
}

QWidget* TrendsBoard::makeHeader() {
    auto* header = new QWidget;
    m_headerGrid = new QGridLayout(header);
    m_headerGrid->setContentsMargins(space::pageMargin, 0, space::pageMargin, 0);
    m_headerGrid->setHorizontalSpacing(space::m);
    m_headerGrid->setVerticalSpacing(space::s);
    m_title = makeLabel(TypeRole::PageTitle, Tone::Text, tr("Trends"));
    m_dates = makeLabel(TypeRole::Reason, Tone::Text2);
    m_ranges = new SegmentedControl(tr("Range"), {tr("4 weeks"), tr("12 weeks"), tr("26"), tr("52"),
                                                  tr("All"), tr("Own dates…")});
    m_ranges->setObjectName(QStringLiteral("ranges"));
    m_ranges->choose(1);
    m_legend = new TrendsLegend;
    connect(m_ranges, &SegmentedControl::chose, this, &TrendsBoard::chooseSegment);
    return header;
}

QWidget* TrendsBoard::makeOwnDates() {
    auto* row = new QWidget;
    auto* line = new QHBoxLayout(row);
    line->setContentsMargins(space::pageMargin, 0, space::pageMargin, 0);
    line->setSpacing(space::s);
    m_from = makeDateEdit(tr("First day"));
    m_to = makeDateEdit(tr("Last day"));
    line->addStretch(1);
    line->addWidget(makeLabel(TypeRole::Body, Tone::Text2, tr("From")));
    line->addWidget(m_from);
    line->addWidget(makeLabel(TypeRole::Body, Tone::Text2, tr("to")));
    line->addWidget(m_to);
    connect(m_from, &QDateEdit::editingFinished, this, &TrendsBoard::sendOwnDates);
    connect(m_to, &QDateEdit::editingFinished, this, &TrendsBoard::sendOwnDates);
    return row;
}

QWidget* TrendsBoard::makeEmptyBar() {
    auto* bar = new QWidget;
    bar->setObjectName(QStringLiteral("emptyBar"));
    auto* line = new QHBoxLayout(bar);
    line->setContentsMargins(space::pageMargin, 0, space::pageMargin, 0);
    line->setSpacing(space::l);
    line->addWidget(makeParagraph(TypeRole::Lead, Tone::Text2,
                                  tr("Log a weight, a meal, a walk or a night, and your weeks "
                                     "take shape here.")),
                    1);
    auto* button = makeButton(ButtonKind::Primary, tr("Log something today"));
    button->setObjectName(QStringLiteral("logToday"));
    connect(button, &QPushButton::clicked, this, &TrendsBoard::todayRequested);
    line->addWidget(button);
    return bar;
}

void TrendsBoard::show(TrendsView const& view) {
    auto const charts = trendCharts(view);
    m_dates->setText(rangeText(view.range));
    m_emptyBar->setVisible(view.empty);
    m_hiddenNote->setVisible(view.numbersHidden);
    m_hiddenNote->setText(hiddenWords(view));
    m_from->setDate(trendsQDate(view.range.from));
    m_to->setDate(trendsQDate(view.range.to));
    m_shown = charts.size();
    for (std::size_t i = 0; i < charts.size(); ++i)
        cardAt(i)->showChart(charts[i]);
    for (std::size_t i = charts.size(); i < m_cards.size(); ++i)
        if (m_cards[i] == m_large) m_large = nullptr;
    arrangeHeader();
    arrangeCards();
}

std::vector<ChartCard*> TrendsBoard::cards() const {
    return {m_cards.begin(), m_cards.begin() + static_cast<std::ptrdiff_t>(m_shown)};
}

ChartCard* TrendsBoard::cardAt(std::size_t index) {
    if (index < m_cards.size()) return m_cards[index];
    auto* card = new ChartCard(m_chooser, m_sheet);
    connect(card->view(), &ChartView::cursorMoved, this, [this, card](std::optional<Date> day) {
        for (ChartCard* other : m_cards)
            if (other != card) other->view()->followCursor(day);
    });
    connect(card, &ChartCard::enlargeAsked, this,
            [this, card](bool large) { enlarge(card, large); });
    connect(card, &ChartCard::saveFailed, this, &TrendsBoard::saveFailed);
    m_cards.push_back(card);
    return card;
}

void TrendsBoard::chooseRange(TrendsRange const& range) {
    auto const weeks = std::ranges::find(kRangeWeeks, range.weeks);
    if (range.kind == TrendsRange::Kind::All) m_ranges->choose(kAllSegment);
    if (range.kind == TrendsRange::Kind::Own) m_ranges->choose(kOwnSegment);
    if (range.kind == TrendsRange::Kind::Weeks && weeks != kRangeWeeks.end())
        m_ranges->choose(static_cast<int>(weeks - kRangeWeeks.begin()));
    m_ownDates->setVisible(range.kind == TrendsRange::Kind::Own);
}

void TrendsBoard::chooseSegment(int index) {
    m_ownDates->setVisible(index == kOwnSegment);
    if (index == kOwnSegment) return sendOwnDates();
    if (index == kAllSegment) {
        emit rangeChosen({TrendsRange::Kind::All, 0, {}});
        return;
    }
    emit rangeChosen({TrendsRange::Kind::Weeks, kRangeWeeks[static_cast<std::size_t>(index)], {}});
}

void TrendsBoard::sendOwnDates() {
    if (m_ranges->chosen() != kOwnSegment) return;
    auto const one = trendsDate(m_from->date());
    auto const other = trendsDate(m_to->date());
    emit rangeChosen(
        {TrendsRange::Kind::Own, 0, DateRange{std::min(one, other), std::max(one, other)}});
}

void TrendsBoard::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    arrangeHeader();
    layout()->activate();  // the rows are halves of what the header leaves
    arrangeCards();
}

/// The rows are halves of what is seen, however late the header took its share.
bool TrendsBoard::eventFilter(QObject* watched, QEvent* event) {
    if (watched == m_scroll->viewport() && event->type() == QEvent::Resize) arrangeCards();
    return QWidget::eventFilter(watched, event);
}

/// One line when it fits, otherwise the range control on a line of its own.
void TrendsBoard::arrangeHeader() {
    int wanted = 2 * space::pageMargin + 4 * space::m;
    for (QWidget* part : std::initializer_list<QWidget*>{m_title, m_dates, m_ranges, m_legend})
        wanted += part->sizeHint().width();
    bool const oneLine = wanted <= width();
    for (QWidget* part : std::initializer_list<QWidget*>{m_title, m_dates, m_ranges, m_legend})
        m_headerGrid->removeWidget(part);
    m_headerGrid->setColumnStretch(2, 1);
    m_headerGrid->addWidget(m_title, 0, 0);
    m_headerGrid->addWidget(m_dates, 0, 1);
    m_headerGrid->addWidget(m_legend, 0, 4);
    if (oneLine)
        m_headerGrid->addWidget(m_ranges, 0, 3);
    else
        m_headerGrid->addWidget(m_ranges, 1, 0, 1, 5, Qt::AlignLeft);
}

void TrendsBoard::arrangeCards() {
    while (auto* item = m_grid->takeAt(0))
        delete item;
    for (std::size_t i = 0; i < m_cards.size(); ++i)
        m_cards[i]->setVisible(i < m_shown && (!m_large || m_cards[i] == m_large));
    int const room = width() - 2 * space::pageMargin + space::cardGap;
    int const columns = m_large ? 1
                                : balancedColumns(static_cast<int>(m_shown),
                                                  room / (px(kNarrowestCard) + space::cardGap));
    for (int c = 0; c < kMostColumns; ++c)
        m_grid->setColumnStretch(c, c < columns ? 1 : 0);
    for (int r = 0; r < m_grid->rowCount(); ++r) {
        m_grid->setRowStretch(r, 0);
        m_grid->setRowMinimumHeight(r, 0);
    }
    int place = 0;
    for (ChartCard* card : cards()) {
        if (m_large && card != m_large) continue;
        m_grid->addWidget(card, place / columns, place % columns);
        m_grid->setRowStretch(place / columns, 1);
        m_grid->setRowMinimumHeight(place / columns, m_large ? 0 : rowHeight());
        ++place;
    }
}

/// Two rows fill the page; further ones are scrolled to instead of squeezing all of them.
int TrendsBoard::rowHeight() const {
    int const room = m_scroll->viewport()->height() - m_grid->contentsMargins().bottom();
    return std::max(0, (room - m_grid->spacing()) / 2);
}

void TrendsBoard::enlarge(ChartCard* card, bool large) {
    m_large = large ? card : nullptr;
    card->setEnlarged(large);
    arrangeCards();
    card->view()->setFocus(Qt::OtherFocusReason);
}

}  // namespace steady

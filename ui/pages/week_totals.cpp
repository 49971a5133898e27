#include "ui/pages/week_totals.h"

#include "ui/text/text.h"
#include "ui/theme/theme.h"
#include "ui/theme/type.h"
#include "ui/widgets/gauge.h"
#include "ui/widgets/labels.h"

#include <QCoreApplication>
#include <QPainter>
#include <QResizeEvent>
#include <QVBoxLayout>

#include <algorithm>

namespace steady {

namespace {

constexpr double kSetCell = 118;
constexpr int kCellGap = 16;

QString totalsWords(char const* words) {
    return QCoreApplication::translate("Week", words);
}

/// "Thighs 3 of 4" over a small bar; as many in a row as fit.
class SetsGrid : public QWidget {
 public:
    SetsGrid(std::vector<GroupSets> sets, QWidget* parent)
        : QWidget(parent), m_sets(std::move(sets)) {
        setObjectName(QStringLiteral("groupSets"));
        QStringList spoken;
        for (auto const& one : m_sets)
            spoken << QStringLiteral("%1 %2").arg(toQString(one.name), words(one));
        setAccessibleName(totalsWords("Sets a week per muscle group"));
        setAccessibleDescription(spoken.join(QStringLiteral(", ")));
        QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Fixed);
        policy.setHeightForWidth(true);
        setSizePolicy(policy);
    }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override {
        int const perRow = perRowAt(width);
        int const rows = (static_cast<int>(m_sets.size()) + perRow - 1) / perRow;
        return rows * cellHeight() + (rows - 1) * 6;
    }
    QSize sizeHint() const override { return {px(kSetCell) * 4, heightForWidth(px(kSetCell) * 4)}; }
    QSize minimumSizeHint() const override { return {px(kSetCell), cellHeight()}; }

 protected:
    void paintEvent(QPaintEvent*) override {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        int const perRow = perRowAt(width());
        double const cell = (width() - (perRow - 1) * kCellGap) / double(perRow);
        for (std::size_t i = 0; i < m_sets.size(); ++i) {
            int const at = static_cast<int>(i);
            paintCell(painter,
                      QRectF((at % perRow) * (cell + kCellGap), (at / perRow) * (cellHeight() + 6),
                             cell, cellHeight()),
                      m_sets[i]);
        }
    }

 private:
    static int cellHeight() { return px(18) + 9; }
    /// Eight cells in one row, two rows of four, or fewer: never seven and one.
    static int perRowAt(int width) {
        int const fit = (width + kCellGap) / (px(kSetCell) + kCellGap);
        return fit >= 8 ? 8 : fit >= 4 ? 4 : fit >= 2 ? 2 : 1;
    }
    static QString words(GroupSets const& one) {
        int const decimals = one.done == double(int(one.done)) ? 0 : 1;
        return totalsWords("%1 of %2").arg(numberText(one.done, decimals), numberText(one.aim, 0));
    }
    void paintCell(QPainter& painter, QRectF const& box, GroupSets const& one) {
        Colours const& colours = coloursOf(this);
        QRectF const line(box.left(), box.top(), box.width(), px(18));
        painter.setFont(fontFor(TypeRole::Small));
        painter.setPen(colours.text2);
        painter.drawText(line, Qt::AlignLeft | Qt::AlignVCenter, toQString(one.name));
        painter.setPen(colours.text);
        drawFigures(painter, line, Qt::AlignRight, words(one));
        QRectF const track(box.left() + 0.5, line.bottom() + 1.5, box.width() - 1, 5);
        painter.setPen(QPen(colours.border, 1));
        painter.setBrush(colours.sunken);
        painter.drawRoundedRect(track, 2.5, 2.5);
        double const share = std::clamp(one.done / std::max(one.aim, 1.0), 0.0, 1.0);
        if (share <= 0) return;
        painter.setPen(Qt::NoPen);
        painter.setBrush(colours.series[1]);
        QRectF fill = track;
        fill.setWidth(std::max(5.0, track.width() * share));
        painter.drawRoundedRect(fill, 2.5, 2.5);
    }

    std::vector<GroupSets> m_sets;
};

GaugeState gaugeOf(WeekTotal const& total) {
    GaugeState gauge;
    gauge.key = total.key;
    gauge.name = total.name;
    gauge.value = total.done;
    gauge.target = total.planned;
    gauge.unit = total.unit;
    gauge.coverage = total.seed;
    double const left = total.planned - total.done;
    // The unit stands with the target; "1 sessions" would be wrong in most languages.
    gauge.remainder = left > 0 ? STEADY_TEXT("gauge", "%1 to go").with(figure(left))
                               : STEADY_TEXT("gauge", "reached");
    return gauge;
}

/// Gauges beside each other while they are readable, then under each other.
class TotalsRow : public QWidget {
 public:
    explicit TotalsRow(MovementBoard const& board)
        : m_line(new QBoxLayout(QBoxLayout::LeftToRight, this)) {
        m_line->setContentsMargins(0, 0, 0, 0);
        m_line->setSpacing(space::l);
        for (auto const& total : board.totals) {
            auto* gauge = new Gauge(this);
            gauge->setObjectName(QStringLiteral("weekTotal.") + QString::fromStdString(total.key));
            gauge->show(gaugeOf(total));
            m_line->addWidget(gauge, 1);
        }
    }

 protected:
    void resizeEvent(QResizeEvent* event) override {
        bool const narrow = event->size().width() < px(200) * std::max(1, m_line->count());
        m_line->setDirection(narrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
        QWidget::resizeEvent(event);
    }

 private:
    QBoxLayout* m_line;
};

}  // namespace

QWidget* makeWeekTotals(MovementBoard const& board) {
    auto* part = new QWidget;
    part->setObjectName(QStringLiteral("weekTotals"));
    auto* column = new QVBoxLayout(part);
    column->setContentsMargins(0, space::s, 0, space::s);
    column->setSpacing(space::s);
    column->addWidget(new TotalsRow(board));
    bool const strength =
        std::any_of(board.totals.begin(), board.totals.end(),
                    [](WeekTotal const& total) { return total.key == "resistance"; });
    if (!strength) return part;
    column->addWidget(makeLabel(
        TypeRole::Small, Tone::Text2,
        totalsWords("Sets a week per muscle group, mean of this week and the last"), part));
    column->addWidget(new SetsGrid(board.sets, part));
    return part;
}

}  // namespace steady

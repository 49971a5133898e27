#include "ui/text/text.h"
#include "ui/theme/type.h"
#include "ui/widgets/meal_list.h"
#include "ui/widgets/status_mark.h"

#include <QPainter>

namespace steady {

namespace {

constexpr int kPaintTextLeft = 21;
constexpr int kPaintGlWidth = 46;

QString glColumn(std::optional<double> gl) {
    return MealList::tr("GL %1").arg(gl ? numberText(*gl, 0) : missingText());
}

/// Draws words at x and returns where they end.
double drawRun(QPainter& painter, QRectF const& line, double x, TypeRole role, QColor const& ink,
               QString const& words) {
    painter.setFont(fontFor(role));
    painter.setPen(ink);
    painter.drawText(QRectF(x, line.top(), line.right() - x, line.height()),
                     Qt::AlignVCenter | Qt::AlignLeft, words);
    return x + QFontMetricsF(painter.font()).horizontalAdvance(words);
}

}  // namespace

void MealList::paintEvent(QPaintEvent*) {
    auto const& colours = coloursOf(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    for (std::size_t at = 0; at < m_lines.size(); ++at) {
        auto const& line = m_lines[at];
        QRectF const box(0, line.top, width(), line.height);
        if (static_cast<int>(at) == m_cursor && hasFocus() && canHoldCursor(line)) {
            painter.setPen(Qt::NoPen);
            painter.setBrush(colours.accentBg);
            painter.drawRoundedRect(box, 5, 5);
        }
        switch (line.kind) {
            case LineKind::Gap:
                painter.fillRect(QRectF(0, box.center().y(), width(), 1), colours.border);
                break;
            case LineKind::Meal:
                paintMeal(painter, line);
                break;
            case LineKind::Item:
                paintItem(painter, line);
                break;
            case LineKind::Reason: {
                painter.setFont(fontFor(TypeRole::Reason));
                auto const words = toQString(m_meals[static_cast<std::size_t>(line.meal)].reason);
                drawRun(painter, box, px(kPaintTextLeft), TypeRole::Reason, colours.text2,
                        painter.fontMetrics().elidedText(words, Qt::ElideRight,
                                                         width() - px(kPaintTextLeft)));
                break;
            }
            case LineKind::Preview:
            case LineKind::PreviewText:
                paintPreview(painter, line);
                break;
        }
    }
}

void MealList::paintMeal(QPainter& painter, Line const& line) const {
    auto const& colours = coloursOf(this);
    auto const& meal = m_meals[static_cast<std::size_t>(line.meal)];
    QRectF const box(0, line.top, width(), line.height);
    if (meal.onlyDrinks) {  // the ring of the timeline: no meal, so no colour
        painter.setPen(QPen(colours.text2, 1.5));
        painter.setBrush(Qt::NoBrush);
        painter.drawEllipse(QPointF(px(7), box.center().y()), px(4), px(4));
    } else {
        paintMealMark(painter, {double(px(7)), box.center().y()}, px(12), meal.colour,
                      MarkState::Done, colours);
    }
    double x = drawRun(painter, box, px(kPaintTextLeft), TypeRole::BodyStrong, colours.text,
                       toQString(meal.name));
    if (meal.time)
        x = drawRun(painter, box, x + px(8), TypeRole::Body, colours.text2,
                    QString::fromStdString(toString(*meal.time)));
    if (meal.onlyDrinks) return;
    drawRun(painter, box, x + px(8), TypeRole::Reason, inkFor(meal.colour, colours),
            wordFor(meal.colour));
    painter.setFont(fontFor(TypeRole::Reason));
    painter.setPen(colours.text2);
    if (!meal.figuresHidden) drawFigures(painter, box, Qt::AlignRight, glColumn(meal.gl));
}

void MealList::paintItem(QPainter& painter, Line const& line) const {
    auto const& colours = coloursOf(this);
    auto const& meal = m_meals[static_cast<std::size_t>(line.meal)];
    auto const& row = meal.rows[static_cast<std::size_t>(line.row)];
    QRectF const box(0, line.top, width(), line.height);
    auto const amount = amountBox(line);
    painter.setFont(fontFor(TypeRole::Reason));
    auto const name = toQString(row.name);
    double const amountWidth = figuresWidth(painter.font(), toQString(row.amount));
    double const room = amount.right() - amountWidth - px(8) - px(kPaintTextLeft);
    painter.setPen(colours.text);
    painter.drawText(QRectF(px(kPaintTextLeft), box.top(), room, box.height()),
                     Qt::AlignVCenter | Qt::AlignLeft,
                     painter.fontMetrics().elidedText(name, Qt::ElideRight, int(room)));
    drawFigures(painter, amount, Qt::AlignRight, toQString(row.amount));
    if (meal.figuresHidden) return;
    painter.setPen(colours.text2);
    QRectF energy = box;
    energy.setRight(width() - px(kPaintGlWidth) - px(24));
    drawFigures(painter, energy, Qt::AlignRight,
                row.energyKcal ? numberText(*row.energyKcal, 0, tr("kcal")) : missingText());
    drawFigures(painter, box, Qt::AlignRight, glColumn(row.gl));
}

void MealList::paintPreview(QPainter& painter, Line const& line) const {
    auto const& colours = coloursOf(this);
    QRectF const box(0, line.top, width(), line.height);
    double const left = px(kPaintTextLeft);
    if (line.kind == LineKind::Preview) {
        paintMealMark(painter, {double(px(7)), box.center().y()}, px(12), m_preview.colour,
                      MarkState::Preview, colours);
        double const x = drawRun(painter, box, left, TypeRole::BodyStrong, colours.text,
                                 m_preview.when.empty() ? tr("Meal") : toQString(m_preview.when));
        auto const colour = wordFor(m_preview.colour);
        drawRun(painter, box, x + px(8), TypeRole::Reason, inkFor(m_preview.colour, colours),
                colour.isEmpty() ? tr("preview") : tr("%1 · preview").arg(colour));
        return;
    }
    QStringList names;
    for (auto const& chip : m_preview.chips)
        names << toQString(chip.name);
    bool const first = line.row == 0;
    auto const words =
        first ? names.join(QStringLiteral(", ")) : tr("Not logged yet. Enter adds it.");
    painter.setFont(fontFor(TypeRole::Reason));
    drawRun(painter, box, left, TypeRole::Reason, first ? colours.text : colours.text2,
            painter.fontMetrics().elidedText(words, Qt::ElideRight, width() - int(left)));
}

}  // namespace steady

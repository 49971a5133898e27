#include "ui/theme/type.h"

#include <QApplication>
#include <QFontMetricsF>
#include <QPainter>
#include <QVariant>
#include <QWidget>

#include <cmath>

namespace steady {

namespace {

constexpr double kBasePoints = 10;
constexpr char const* kRoleProperty = "steadyTypeRole";

struct RoleShape {
    double points;
    QFont::Weight weight;
};

RoleShape shapeOf(TypeRole role) {
    switch (role) {
        case TypeRole::PageTitle:
            return {15, QFont::DemiBold};
        case TypeRole::Lead:
            return {11.25, QFont::Normal};
        case TypeRole::CardTitle:
            return {10.5, QFont::DemiBold};
        case TypeRole::Body:
            return {9.75, QFont::Normal};
        case TypeRole::BodyStrong:
            return {9.75, QFont::DemiBold};
        case TypeRole::Name:
            return {9.75, QFont::Medium};
        case TypeRole::Reason:
            return {9, QFont::Normal};
        case TypeRole::Small:
            return {8.25, QFont::Normal};
    }
    return {9.75, QFont::Normal};
}

double digitWidth(QFontMetricsF const& metrics) {
    double widest = 0;
    for (char16_t digit = u'0'; digit <= u'9'; ++digit)
        widest = std::max(widest, metrics.horizontalAdvance(QChar(digit)));
    return widest;
}

/// Calls `visit(piece, advance, isDigit)` for every digit and every run between digits.
template <class Visit>
void forEachPiece(QFontMetricsF const& metrics, QString const& text, Visit visit) {
    double const digit = digitWidth(metrics);
    qsizetype from = 0;
    while (from < text.size()) {
        if (text[from].isDigit()) {
            visit(text.mid(from, 1), digit, true);
            ++from;
            continue;
        }
        auto to = from;
        while (to < text.size() && !text[to].isDigit())
            ++to;
        auto const run = text.mid(from, to - from);
        visit(run, metrics.horizontalAdvance(run), false);
        from = to;
    }
}

}  // namespace

double textScale() {
    return QApplication::font().pointSizeF() / kBasePoints;
}

int px(double length) {
    return static_cast<int>(std::lround(length * textScale()));
}

QFont fontFor(TypeRole role) {
    auto const [points, weight] = shapeOf(role);
    QFont font(QApplication::font().families());
    font.setPointSizeF(points * textScale());
    font.setWeight(weight);
    return font;
}

void setTypeRole(QWidget* widget, TypeRole role) {
    widget->setProperty(kRoleProperty, static_cast<int>(role));
    widget->setFont(fontFor(role));
}

void refreshTypeRoles() {
    for (QWidget* widget : QApplication::allWidgets()) {
        auto const role = widget->property(kRoleProperty);
        if (role.isValid()) widget->setFont(fontFor(static_cast<TypeRole>(role.toInt())));
    }
}

double figuresWidth(QFont const& font, QString const& text) {
    double width = 0;
    forEachPiece(QFontMetricsF(font), text,
                 [&](QString const&, double advance, bool) { width += advance; });
    return width;
}

void drawFigures(QPainter& painter, QRectF const& box, Qt::Alignment alignment,
                 QString const& text) {
    QFontMetricsF const metrics(painter.font());
    double const width = figuresWidth(painter.font(), text);
    double x = box.left();
    if (alignment & Qt::AlignRight) x = box.right() - width;
    if (alignment & Qt::AlignHCenter) x = box.center().x() - width / 2;
    double const y = box.center().y() + (metrics.ascent() - metrics.descent()) / 2;
    forEachPiece(metrics, text, [&](QString const& piece, double advance, bool isDigit) {
        double const slack = isDigit ? (advance - metrics.horizontalAdvance(piece)) / 2 : 0;
        painter.drawText(QPointF(x + slack, y), piece);
        x += advance;
    });
}

void drawValueWithUnit(QPainter& painter, QRectF const& box, ValueWithUnit const& shown,
                       QColor const& valueColour, QColor const& unitColour) {
    auto const valueFont = painter.font();
    auto unitFont = valueFont;
    unitFont.setPointSizeF(valueFont.pointSizeF() * 9 / 9.75);
    unitFont.setWeight(QFont::Normal);
    QRectF left = box;
    if (!shown.unit.isEmpty()) {
        painter.setFont(unitFont);
        painter.setPen(unitColour);
        auto const unit = QString(QChar(0x202f)) + shown.unit;
        drawFigures(painter, box, Qt::AlignRight, unit);
        left.setRight(box.right() - figuresWidth(unitFont, unit));
    }
    painter.setFont(valueFont);
    painter.setPen(valueColour);
    drawFigures(painter, left, Qt::AlignRight, shown.value);
}

}  // namespace steady

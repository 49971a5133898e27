#include "ui/widgets/day_timeline.h"

#include "ui/text/text.h"
#include "ui/theme/icons.h"
#include "ui/theme/type.h"
#include "ui/widgets/status_mark.h"

#include <QFontMetricsF>
#include <QHelpEvent>
#include <QPainter>
#include <QPainterPath>
#include <QToolTip>

#include <algorithm>

namespace steady {

namespace {

constexpr ClockTime kDayStart{4 * 60};
constexpr int kMinutesOfDay = 24 * 60;
constexpr double kLabelGap = 5;

double smallWidth(QString const& words) {
    return QFontMetricsF(fontFor(TypeRole::Small)).horizontalAdvance(words);
}

int seriesOf(TimelineBlock::Kind kind) {
    if (kind == TimelineBlock::Kind::Walk) return 2;
    return kind == TimelineBlock::Kind::Strength ? 1 : 0;
}

}  // namespace

DayTimeline::DayTimeline(QWidget* parent) : QWidget(parent) {
    setAccessibleName(tr("The day from 04:00 to 04:00"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

QSize DayTimeline::sizeHint() const {
    return {px(600), px(96)};
}

QSize DayTimeline::minimumSizeHint() const {
    return {px(320), px(96)};
}

void DayTimeline::show(TimelineState const& state) {
    m_state = state;
    m_marks = state.marks;
    m_previewFrom = m_marks.size();
    arrange();
    describe();
    update();
}

void DayTimeline::setPreview(QuickPreview const& preview) {
    m_marks.resize(m_previewFrom);
    if (preview.hasMeal && preview.time)
        m_marks.push_back({TimelineMark::Kind::Meal, *preview.time, preview.colour,
                           verbatim(tr("Preview %1")
                                        .arg(QString::fromStdString(toString(*preview.time)))
                                        .toStdString())});
    arrange();
    update();
}

double DayTimeline::xOf(ClockTime time) const {
    return (width() - 1) * minutesFrom(kDayStart, time) / double(kMinutesOfDay);
}

double DayTimeline::laneY(Lane lane) const {
    switch (lane) {
        case Top:
            return px(12);
        case Middle:
            return px(32);
        case Blocks:
            break;
    }
    return px(57);
}

bool DayTimeline::isFree(QRectF const& box) const {
    return box.left() >= 0 && box.right() <= width() &&
           std::none_of(m_taken.begin(), m_taken.end(),
                        [&](QRectF const& other) { return other.intersects(box); });
}

void DayTimeline::arrange() {
    m_placed.clear();
    m_taken.clear();
    if (m_state.now) {
        double const x = xOf(*m_state.now);
        auto const tag = px(66);
        m_taken.push_back({std::min<double>(x, width() - tag), -2, double(tag), double(px(18))});
        m_taken.push_back({x - 2, 0, 4, double(px(68))});
    }
    if (m_state.window) {
        double const x = xOf(m_state.window->first);
        m_taken.push_back({x - 1, 0, 2, double(px(70))});
        m_taken.push_back({xOf(m_state.window->second) - 1, 0, 2, double(px(70))});
        m_taken.push_back(
            {x, 0, smallWidth(toQString(m_state.windowLabel)) + px(22), double(px(16))});
    }
    arrangeBlocks();
    // Every meal keeps its place in the lane; labels find room between the marks.
    double const side = px(14);
    std::vector<QRectF> meals;
    for (auto const& mark : m_marks)
        if (mark.kind == TimelineMark::Kind::Meal)
            meals.push_back({xOf(mark.at) - side / 2, laneY(Middle) - side / 2, side, side});
    m_taken.insert(m_taken.end(), meals.begin(), meals.end());
    for (bool const meal : {true, false})
        for (std::size_t at = 0; at < m_previewFrom; ++at)
            if ((m_marks[at].kind == TimelineMark::Kind::Meal) == meal)
                arrangeMark(static_cast<int>(at), false);
    // What is not logged yet gives way to what is.
    for (std::size_t at = m_previewFrom; at < m_marks.size(); ++at)
        arrangeMark(static_cast<int>(at), true);
}

void DayTimeline::arrangeBlocks() {
    std::vector<Placed> blocks;
    for (std::size_t at = 0; at < m_state.blocks.size(); ++at) {
        auto const& block = m_state.blocks[at];
        double const from = xOf(block.from);
        double to = xOf(block.to);
        // A night that began before 04:00 starts at the left edge; one that ends after it runs out.
        double const left = to < from && block.kind == TimelineBlock::Kind::Sleep ? 0 : from;
        if (to < from && block.kind != TimelineBlock::Kind::Sleep) to = width() - 1;
        QRectF const shape(left, laneY(Blocks) - px(7.5), std::max(to - left, double(px(10))),
                           px(15));
        m_taken.push_back(shape);
        blocks.push_back({shape, {}, toQString(block.label), static_cast<int>(at), true, false});
    }
    for (auto& block : blocks) {
        double const needed = smallWidth(block.words) + px(12);
        if (needed <= block.shape.width())
            block.label = block.shape.adjusted(px(6), 0, -px(4), 0);
        else
            tryLabel(block, Blocks);
        m_placed.push_back(block);
    }
}

bool DayTimeline::tryLabel(Placed& placed, Lane lane) {
    double const needed = smallWidth(placed.words) + 2;
    double const y = laneY(lane) - px(8);
    QRectF const right(placed.shape.right() + kLabelGap, y, needed, px(16));
    QRectF const left(placed.shape.left() - kLabelGap - needed, y, needed, px(16));
    for (auto const& box : {right, left})
        if (isFree(box)) {
            placed.label = box;
            m_taken.push_back(box.adjusted(-1, 0, 1, 0));
            return true;
        }
    return false;
}

void DayTimeline::arrangeMark(int index, bool preview) {
    auto const& mark = m_marks[static_cast<std::size_t>(index)];
    std::vector<Lane> lanes{Middle, Top};
    if (mark.kind == TimelineMark::Kind::Weight) lanes = {Blocks, Middle, Top};
    if (mark.kind == TimelineMark::Kind::Glucose) lanes = {Top, Middle};
    double const side = px(14);
    double const x = std::clamp(xOf(mark.at), side / 2, width() - side / 2);
    Placed placed{{}, {}, toQString(mark.label), index, false, preview};
    for (auto const lane : lanes) {
        placed.shape = QRectF(x - side / 2, laneY(lane) - side / 2, side, side);
        bool const own = mark.kind == TimelineMark::Kind::Meal && lane == Middle;
        if ((own || isFree(placed.shape)) && tryLabel(placed, lane)) break;
    }
    if (placed.label.isEmpty())
        for (auto const lane : {lanes.front(), Top, Blocks, Middle}) {
            placed.shape.moveCenter({x, laneY(lane)});
            if (mark.kind == TimelineMark::Kind::Meal || isFree(placed.shape)) break;
        }
    // In a crowd the thing itself counts for more than the words beside another one.
    for (auto& other : m_placed)
        if (other.label.intersects(placed.shape)) other.label = {};
    m_taken.push_back(placed.shape);
    m_placed.push_back(placed);
}

void DayTimeline::describe() {
    QStringList words;
    if (m_state.window) words << toQString(m_state.windowLabel);
    for (auto const& block : m_state.blocks)
        words << toQString(block.label);
    for (auto const& mark : m_state.marks) {
        auto const colour = wordFor(mark.colour);
        words << toQString(mark.label) + (colour.isEmpty() ? QString() : u' ' + colour);
    }
    setAccessibleDescription(words.join(QStringLiteral("; ")));
}

void DayTimeline::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(fontFor(TypeRole::Small));
    paintAxis(painter);
    paintWindow(painter);
    for (auto const& placed : m_placed)
        if (placed.isBlock)
            paintBlock(painter, placed);
        else
            paintMark(painter, placed);
    paintNow(painter);
}

void DayTimeline::paintAxis(QPainter& painter) const {
    auto const& colours = coloursOf(this);
    double const axis = px(70);
    int const step = width() < px(640) ? 4 : 2;
    for (int hour = 0; hour <= 24; hour += step) {
        double const x = (width() - 1) * hour / 24.0;
        painter.fillRect(QRectF(x, 0, 1, axis), colours.grid);
        auto const words = QString::fromStdString(toString(kDayStart + std::chrono::hours(hour)));
        double const w = smallWidth(words) + 2;
        painter.setPen(colours.text3);
        QRectF const box(std::clamp(x - w / 2, 0.0, width() - w), axis + px(4), w, px(16));
        painter.drawText(box, Qt::AlignCenter, words);
    }
    painter.fillRect(QRectF(0, axis, width(), 1), colours.border2);
}

void DayTimeline::paintWindow(QPainter& painter) const {
    if (!m_state.window) return;
    auto const& colours = coloursOf(this);
    double const from = xOf(m_state.window->first);
    double to = xOf(m_state.window->second);
    if (to <= from) to = width() - 1;
    QRectF const band(from, 0, to - from, px(70));
    painter.fillRect(band, colours.band);
    painter.fillRect(QRectF(from, 0, 1, px(70)), colours.accent);
    painter.fillRect(QRectF(to - 1, 0, 1, px(70)), colours.accent);
    auto type = fontFor(TypeRole::Small);
    type.setWeight(QFont::DemiBold);
    painter.setFont(type);
    painter.setPen(colours.accent);
    painter.drawText(QRectF(from + 7, 0, width(), px(16)), Qt::AlignVCenter | Qt::AlignLeft,
                     toQString(m_state.windowLabel));
    painter.setFont(fontFor(TypeRole::Small));
}

void DayTimeline::paintBlock(QPainter& painter, Placed const& placed) const {
    auto const& colours = coloursOf(this);
    auto const& block = m_state.blocks[static_cast<std::size_t>(placed.index)];
    auto const ink = colours.series[static_cast<std::size_t>(seriesOf(block.kind))];
    bool const planned = block.state == TimelineBlock::State::Planned;
    QPen edge(ink, 1);
    edge.setDashPattern({4, 3});
    painter.setPen(planned ? edge : QPen(Qt::NoPen));
    painter.setBrush(planned ? QBrush(Qt::NoBrush) : QBrush(ink));
    painter.drawRoundedRect(placed.shape.adjusted(0.5, 0.5, -0.5, -0.5), 3, 3);
    if (placed.label.isEmpty()) return;
    bool const inside = placed.shape.contains(placed.label.center());
    auto type = fontFor(TypeRole::Small);
    if (inside && !planned) type.setWeight(QFont::DemiBold);
    painter.setFont(type);
    painter.setPen(inside && !planned ? (colours.dark ? colours.onAccent : colours.card)
                                      : colours.text2);
    painter.drawText(placed.label, Qt::AlignVCenter | Qt::AlignLeft, placed.words);
    painter.setFont(fontFor(TypeRole::Small));
}

void DayTimeline::paintMark(QPainter& painter, Placed const& placed) const {
    auto const& colours = coloursOf(this);
    auto const& mark = m_marks[static_cast<std::size_t>(placed.index)];
    auto const centre = placed.shape.center();
    bool const isMeal = mark.kind == TimelineMark::Kind::Meal;
    if (isMeal) {
        paintMealMark(painter, centre, px(14), mark.colour,
                      placed.isPreview ? MarkState::Preview : MarkState::Done, colours);
    } else if (mark.kind == TimelineMark::Kind::Glucose) {
        paintIcon(painter, placed.shape, QStringLiteral("drop"), colours.series[3]);
    } else if (mark.kind == TimelineMark::Kind::Weight) {
        painter.setPen(QPen(colours.text, 1.5));
        painter.setBrush(Qt::NoBrush);
        double const half = px(6);
        painter.drawPolygon(QPolygonF{
            QPointF(centre.x(), centre.y() - half), QPointF(centre.x() + half, centre.y()),
            QPointF(centre.x(), centre.y() + half), QPointF(centre.x() - half, centre.y())});
    } else {
        painter.setPen(QPen(colours.text2, 1.5));
        painter.setBrush(Qt::NoBrush);
        painter.drawEllipse(centre, px(4), px(4));
    }
    painter.setPen(isMeal && !placed.isPreview ? colours.text : colours.text2);
    painter.drawText(placed.label, Qt::AlignVCenter | Qt::AlignLeft, placed.words);
}

void DayTimeline::paintNow(QPainter& painter) const {
    if (!m_state.now) return;
    auto const& colours = coloursOf(this);
    double const x = xOf(*m_state.now);
    painter.fillRect(QRectF(x - 0.8, 0, 1.6, px(70)), colours.text);
    QRectF const tag(std::min<double>(x - 1, width() - px(66)), -2, px(66), px(18));
    painter.setPen(Qt::NoPen);
    painter.setBrush(colours.text);
    painter.drawRoundedRect(tag, 3, 3);
    auto type = fontFor(TypeRole::Small);
    type.setWeight(QFont::DemiBold);
    painter.setFont(type);
    painter.setPen(colours.card);
    painter.drawText(tag, Qt::AlignCenter,
                     tr("Now %1").arg(QString::fromStdString(toString(*m_state.now))));
}

void DayTimeline::resizeEvent(QResizeEvent* event) {
    arrange();
    QWidget::resizeEvent(event);
}

bool DayTimeline::event(QEvent* event) {
    if (event->type() != QEvent::ToolTip) return QWidget::event(event);
    auto const* help = static_cast<QHelpEvent*>(event);
    for (auto const& placed : m_placed)
        if (placed.shape.adjusted(-3, -3, 3, 3).contains(help->pos())) {
            QToolTip::showText(help->globalPos(), placed.words, this);
            return true;
        }
    QToolTip::hideText();
    return true;
}

}  // namespace steady

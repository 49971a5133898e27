#pragma once

#include "core/coach/quick_view.h"
#include "core/coach/today_view.h"

#include <QRectF>
#include <QWidget>

#include <vector>

namespace steady {

/// 24 hours from 04:00: sleep, the eating window, meals, readings and movement on one line.
/// Labels never overlap: they move to the other side, then up a lane, then into the tool tip.
class DayTimeline : public QWidget {
    Q_OBJECT

 public:
    explicit DayTimeline(QWidget* parent = nullptr);

    void show(TimelineState const& state);
    using QWidget::show;
    void setPreview(QuickPreview const& preview);

    /// A mark or block with its label, as placed for the current size.
    struct Placed {
        QRectF shape;
        QRectF label;  ///< empty when there was no room: the tool tip keeps the words
        QString words;
        int index = 0;
        bool isBlock = false;
        bool isPreview = false;
    };
    std::vector<Placed> const& placed() const { return m_placed; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

 protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    bool event(QEvent* event) override;

 private:
    enum Lane { Top, Middle, Blocks };

    double xOf(ClockTime time) const;
    double laneY(Lane lane) const;
    void arrange();
    void arrangeBlocks();
    void arrangeMark(int index, bool preview);
    bool isFree(QRectF const& box) const;
    bool tryLabel(Placed& placed, Lane lane);
    void describe();

    void paintAxis(QPainter& painter) const;
    void paintWindow(QPainter& painter) const;
    void paintBlock(QPainter& painter, Placed const& placed) const;
    void paintMark(QPainter& painter, Placed const& placed) const;
    void paintNow(QPainter& painter) const;

    TimelineState m_state;
    std::vector<TimelineMark> m_marks;  ///< of the state, then the preview
    std::size_t m_previewFrom = 0;
    std::vector<Placed> m_placed;
    std::vector<QRectF> m_taken;
};

}  // namespace steady

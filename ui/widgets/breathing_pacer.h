#pragma once

#include "core/plan/breathing.h"

#include <QElapsedTimer>
#include <QWidget>

class QTimer;

namespace steady {

/// Paces a breath: a circle that grows and shrinks with words and seconds in it. Without movement
/// the circle stands still and a row of parts shows where the breath is. A practice without a
/// pattern is only counted down.
class BreathingPacer : public QWidget {
    Q_OBJECT

 public:
    explicit BreathingPacer(QWidget* parent = nullptr);

    void setPractice(std::optional<BreathingPattern> pattern, int minutes);
    void setMovement(bool moves);
    bool moves() const { return m_moves; }
    void start();
    void togglePause();
    bool isRunning() const;
    double elapsedSeconds() const { return m_elapsed; }
    /// Lets time pass; the timer calls it, tests too.
    void advance(double seconds);

    /// What stands in the middle: "Breathe in", and below "4".
    QString words() const;
    QString secondsText() const;
    /// "3:20 left".
    QString leftText() const;
    /// Radius of the circle as a share of the largest one.
    double drawnFullness() const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

 signals:
    void phaseChanged();
    void paused(bool now);
    void finished();

 protected:
    void paintEvent(QPaintEvent* event) override;

 private:
    double wholeSeconds() const;
    BreathMoment moment() const;
    void tell();
    void paintParts(QPainter& painter, QRectF const& box) const;

    std::optional<BreathingPattern> m_pattern;
    int m_minutes = 5;
    double m_elapsed = 0;
    bool m_moves = true;
    QTimer* m_timer;
    QElapsedTimer m_clock;
    QString m_told;
};

}  // namespace steady

#pragma once

#include "core/coach/plan_view.h"

#include <QString>
#include <QWidget>

#include <vector>

namespace steady {

/// One step of the evening: a time and what it means.
struct TimelineStep {
    QString time;
    QString words;
    bool main = false;  ///< bed and waking: a filled dot
};

/// The day's sleep times, worked backwards from waking, in the order in which they come.
std::vector<TimelineStep> sleepSteps(SleepPlan const& sleep);

/// Times along a vertical line with their words.
class StepTimeline : public QWidget {
    Q_OBJECT

 public:
    explicit StepTimeline(std::vector<TimelineStep> const& steps, QWidget* parent = nullptr);
};

/// The eating window on a line of 24 hours, and below it the weeks that lead there.
class WindowFigure : public QWidget {
    Q_OBJECT

 public:
    explicit WindowFigure(EatingWindowPlan const& window, QWidget* parent = nullptr);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {120, sizeHint().height()}; }

 protected:
    void paintEvent(QPaintEvent* event) override;

 private:
    EatingWindowPlan m_window;
};

/// Half vegetables, a quarter protein, a quarter slow carbs: the plan without numbers (D-16).
class PlateFigure : public QWidget {
    Q_OBJECT

 public:
    explicit PlateFigure(bool slowCarbs, QWidget* parent = nullptr);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

 protected:
    void paintEvent(QPaintEvent* event) override;

 private:
    bool m_slowCarbs;
};

}  // namespace steady

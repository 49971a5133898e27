#pragma once

#include "core/coach/rest_view.h"

#include <QWidget>

#include <vector>

namespace steady {

/// The evening as steps on one line: last coffee, last meal, wind-down, bed. What is over is
/// filled, "now" stands between the steps.
class EveningTimeline : public QWidget {
    Q_OBJECT

 public:
    explicit EveningTimeline(QWidget* parent = nullptr);

    void show(EveningView const& evening);
    using QWidget::show;

    /// Where "now" stands: 0 at the first step, 1 at the last; nothing on another day.
    std::optional<double> nowShare() const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {narrowest(), sizeHint().height()}; }

 protected:
    void paintEvent(QPaintEvent* event) override;

 private:
    static int narrowest();
    double xOf(double step) const;
    /// How many steps are over, with the part of the one that is going on.
    double stepsOver() const;

    EveningView m_evening;
};

}  // namespace steady

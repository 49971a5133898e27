#pragma once

#include "core/coach/today_view.h"

#include <QWidget>

#include <optional>

namespace steady {

/// A figure against its target: value and target in words, a bar, and under it how much of it is
/// known and what remains. Beyond the target the bar's scale grows and the tick stays.
class Gauge : public QWidget {
    Q_OBJECT

 public:
    explicit Gauge(QWidget* parent = nullptr);

    void show(GaugeState const& state);
    using QWidget::show;
    /// What a text in the quick line would add; nothing takes the hatch away.
    void setPreview(std::optional<double> adds);

    /// Value plus preview as a share of the bar, and where the tick stands.
    double filledShare() const;
    double tickShare() const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

 protected:
    void paintEvent(QPaintEvent* event) override;

 private:
    double scaleEnd() const;
    void paintBar(QPainter& painter, QRectF const& track) const;

    GaugeState m_state;
    std::optional<double> m_adds;
};

}  // namespace steady

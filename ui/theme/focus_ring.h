#pragma once

#include <QFocusFrame>
#include <QObject>
#include <QPointer>

namespace steady {

/// The 2 px accent ring, 1 px off the control. One follows the keyboard focus through the whole
/// application. A widget that shows focus by itself sets the property "ownFocus"; one with another
/// corner sets "focusRadius".
class FocusRing : public QFocusFrame {
 public:
    using QFocusFrame::QFocusFrame;

    static constexpr int kGap = 1;
    static constexpr int kWidth = 2;

 protected:
    void paintEvent(QPaintEvent* event) override;
};

/// Puts the ring on whatever takes the focus. Clicks on buttons do not show it; text fields do.
class FocusWatcher : public QObject {
 public:
    using QObject::QObject;
    bool eventFilter(QObject* watched, QEvent* event) override;

    QWidget* ringed() const { return m_ring ? m_ring->widget() : nullptr; }

 private:
    void show(QWidget* widget);
    QPointer<FocusRing> m_ring;
};

}  // namespace steady

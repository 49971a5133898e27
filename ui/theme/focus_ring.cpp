#include "ui/theme/focus_ring.h"

#include "ui/theme/theme.h"

#include <QAbstractItemView>
#include <QFocusEvent>
#include <QMenu>
#include <QPainter>
#include <QVariant>

namespace steady {

namespace {

bool showsOwnFocus(QWidget const* widget) {
    return widget->property("ownFocus").toBool() || widget->isWindow() ||
           qobject_cast<QMenu const*>(widget) != nullptr || !widget->isEnabled();
}

bool wantsRing(QWidget const* widget, Qt::FocusReason reason) {
    if (showsOwnFocus(widget)) return false;
    bool const byMouse = reason == Qt::MouseFocusReason || reason == Qt::PopupFocusReason;
    return !byMouse || widget->testAttribute(Qt::WA_InputMethodEnabled);
}

}  // namespace

void FocusRing::paintEvent(QPaintEvent*) {
    if (!widget()) return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(coloursOf(widget()).accent, kWidth));
    auto const own = widget()->property("focusRadius");
    double const radius = (own.isValid() ? own.toDouble() : space::radiusButton) + kGap + 1;
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), radius, radius);
}

bool FocusWatcher::eventFilter(QObject* watched, QEvent* event) {
    if (!watched->isWidgetType()) return false;
    auto* widget = static_cast<QWidget*>(watched);
    if (event->type() == QEvent::FocusIn) {
        auto const reason = static_cast<QFocusEvent*>(event)->reason();
        show(wantsRing(widget, reason) ? widget : nullptr);
    } else if (event->type() == QEvent::FocusOut && ringed() == widget) {
        show(nullptr);
    }
    return false;
}

void FocusWatcher::show(QWidget* widget) {
    if (!m_ring && widget) m_ring = new FocusRing(widget->parentWidget());
    if (m_ring) m_ring->setWidget(widget);
}

}  // namespace steady

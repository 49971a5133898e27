#include "ui/pages/page.h"

#include "ui/coach_bridge.h"

namespace steady {

Page::Page(CoachBridge& bridge, QWidget* parent) : QWidget(parent), m_bridge(bridge) {
    connect(&bridge, &CoachBridge::changed, this, [this](Changes changes) {
        if (!concerns(changes)) return;
        m_stale = true;
        if (isVisible()) refreshNow();
    });
}

void Page::showEvent(QShowEvent* event) {
    if (m_stale) refreshNow();
    QWidget::showEvent(event);
}

void Page::refreshNow() {
    m_stale = false;
    refresh();
}

}  // namespace steady

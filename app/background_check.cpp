#include "app/background_check.h"

#include "ui/coach_bridge.h"

namespace steady {

namespace {
constexpr int kBetweenTablesMs = 50;
}

BackgroundCheck::BackgroundCheck(CoachBridge& bridge, int quietMs, QObject* parent)
    : QObject(parent), m_bridge(bridge) {
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &BackgroundCheck::next);
    m_timer.start(quietMs);
}

void BackgroundCheck::next() {
    auto const& coach = m_bridge.coach();
    if (m_part >= coach.checkParts()) {
        emit passed();
        return;
    }
    if (auto const checked = coach.checkPart(m_part++); !checked) {
        emit damaged(checked.error());
        return;
    }
    m_timer.start(kBetweenTablesMs);
}

}  // namespace steady

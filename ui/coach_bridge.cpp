#include "ui/coach_bridge.h"

#include <utility>

namespace steady {

CoachBridge::CoachBridge(Coach& coach, Clock clock, QObject* parent)
    : QObject(parent), m_coach(coach), m_clock(std::move(clock)) {}

bool CoachBridge::tell(Result<Done> const& done) {
    if (!done) {
        emit refused(done.error());
        return false;
    }
    emit changed(done->changes);
    emit this->done(done->what);
    return true;
}

}  // namespace steady

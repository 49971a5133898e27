#pragma once

#include "core/coach/coach.h"

#include <QObject>

#include <functional>

namespace steady {

/// Where the window meets the core: holds the Coach, the clock, and the one coarse signal.
class CoachBridge : public QObject {
    Q_OBJECT

 public:
    using Clock = std::function<LocalMoment()>;

    CoachBridge(Coach& coach, Clock clock, QObject* parent = nullptr);

    Coach& coach() const { return m_coach; }
    LocalMoment now() const { return m_clock(); }
    /// The diary day it is now (04:00 rollover).
    Date today() const { return logicalDay(m_clock()); }

    /// Sends out what a write did: the undo bar and the pages hear of it. An error goes to
    /// `refused` instead. True when the write happened.
    bool tell(Result<Done> const& done);

 signals:
    void changed(steady::Changes changes);
    /// A write happened that can be undone: "Lunch deleted".
    void done(steady::Text what);
    void refused(steady::Error error);

 private:
    Coach& m_coach;
    Clock m_clock;
};

}  // namespace steady

#pragma once

#include <QObject>
#include <QTimer>

namespace steady {

class CoachBridge;
struct Error;

/// Verifies the open diary while the window is already there: one table at a time, so that no key
/// waits for it. It stops at the first fault.
class BackgroundCheck : public QObject {
    Q_OBJECT

 public:
    /// Begins when the event loop has had `quietMs` for the first picture.
    explicit BackgroundCheck(CoachBridge& bridge, int quietMs, QObject* parent = nullptr);

 signals:
    void damaged(steady::Error const& error);
    void passed();

 private:
    void next();

    CoachBridge& m_bridge;
    QTimer m_timer;
    int m_part = 0;
};

}  // namespace steady

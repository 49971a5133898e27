#pragma once

#include "core/coach/changes.h"

#include <QWidget>

namespace steady {

class CoachBridge;

/// A page of the window. It is built when first shown, refreshes when something it shows changed
/// while it is visible, and otherwise marks itself stale until it is shown again.
class Page : public QWidget {
    Q_OBJECT

 public:
    explicit Page(CoachBridge& bridge, QWidget* parent = nullptr);

 protected:
    CoachBridge& bridge() const { return m_bridge; }
    /// Draws everything anew from the coach's view value.
    virtual void refresh() = 0;
    /// Whether a change matters here.
    virtual bool concerns(Changes changes) const { return changes.any(); }
    void showEvent(QShowEvent* event) override;
    /// Call when the page itself asks for other data (another day, another range).
    void refreshNow();

 private:
    CoachBridge& m_bridge;
    bool m_stale = true;
};

}  // namespace steady

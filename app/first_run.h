#pragma once

class QWidget;

namespace steady {

class CoachBridge;

/// Shows the first run when the diary has no profile, and waits for it. True when there is a
/// profile afterwards; false when its window was closed (the answers are kept).
bool runFirstRun(CoachBridge& bridge, QWidget* parent = nullptr);

}  // namespace steady

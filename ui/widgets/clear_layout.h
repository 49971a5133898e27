#pragma once

class QLayout;

namespace steady {

/// Takes everything out of a layout; its widgets disappear at once and go with the next event.
void clearLayout(QLayout* layout);

}  // namespace steady

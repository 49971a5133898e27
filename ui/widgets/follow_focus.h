#pragma once

class QScrollArea;

namespace steady {

/// Brings what the keyboard comes to into sight. A scroll area does it by itself only while the
/// focus moves inside of it, not when Tab comes in from a bar below.
void followFocus(QScrollArea* scroll);

}  // namespace steady

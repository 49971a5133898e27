#pragma once

class QPushButton;

namespace steady {

enum class ButtonSize { Small, Large };

/// A button of another height than the usual one. The style sheet remembers what it made of a
/// widget's properties, so that it has to be asked again.
void setButtonSize(QPushButton* button, ButtonSize size);

/// The same for its kind: "primary", "quiet", or plain when empty.
void setButtonKind(QPushButton* button, char const* kind);

}  // namespace steady

#include "ui/widgets/button_size.h"

#include <QPushButton>
#include <QStyle>
#include <QVariant>

namespace steady {

namespace {

void restyle(QPushButton* button) {
    button->style()->unpolish(button);
    button->style()->polish(button);
    button->updateGeometry();
}

}  // namespace

void setButtonSize(QPushButton* button, ButtonSize size) {
    // "size" itself is taken: every widget has a size.
    button->setProperty("buttonSize", size == ButtonSize::Small ? "small" : "large");
    restyle(button);
}

void setButtonKind(QPushButton* button, char const* kind) {
    button->setProperty("kind", kind);
    restyle(button);
}

}  // namespace steady

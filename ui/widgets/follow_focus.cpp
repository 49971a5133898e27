#include "ui/widgets/follow_focus.h"

#include "ui/theme/theme.h"

#include <QApplication>
#include <QScrollArea>

namespace steady {

void followFocus(QScrollArea* scroll) {
    QObject::connect(qApp, &QApplication::focusChanged, scroll, [scroll](QWidget*, QWidget* now) {
        auto const* content = scroll->widget();
        bool const inside = now && content && content->isAncestorOf(now);
        // Under a pressed button nothing may move away.
        if (!inside || QApplication::mouseButtons() != Qt::NoButton) return;
        scroll->ensureWidgetVisible(now, 0, space::xl * 2);
    });
}

}  // namespace steady

#include "ui/widgets/clear_layout.h"

#include <QLayout>
#include <QWidget>

namespace steady {

void clearLayout(QLayout* layout) {
    while (auto* item = layout->takeAt(0)) {
        if (auto* widget = item->widget()) {
            widget->hide();
            widget->deleteLater();
        }
        delete item;
    }
}

}  // namespace steady

#pragma once

#include "ui/theme/theme.h"

#include <QPainter>
#include <QWidget>

namespace steady {

/// A widget on the ground of cards. A palette role would tint the labels on it as well.
class CardGround : public QWidget {
 public:
    using QWidget::QWidget;

 protected:
    void paintEvent(QPaintEvent*) override {
        QPainter painter(this);
        painter.fillRect(rect(), coloursOf(this).card);
    }
};

}  // namespace steady

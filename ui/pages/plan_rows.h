#pragma once

#include "core/coach/plan_view.h"

#include <QWidget>

namespace steady {

/// One line of "Each day": name, value, a short reason, Why?. It is tinted while its answer is
/// open.
class PlanRow : public QWidget {
    Q_OBJECT

 public:
    PlanRow(PlanLine const& line, bool changed, QWidget* parent = nullptr);

 protected:
    void paintEvent(QPaintEvent* event) override;

 private:
    bool m_asked = false;
};

}  // namespace steady

#pragma once

#include "core/coach/plan_view.h"
#include "ui/widgets/why_popover.h"

#include <QString>
#include <QWidget>

namespace steady {

/// What a row of the plan shows. Without a value the words take its place.
struct PlanRowText {
    QString id;  ///< of the line; the link is "why." and this
    QString name;
    QString value;
    QString note;
    bool changed = false;  ///< a small mark: another value than in the version before
};

/// One line of the plan: name, value, a short reason, Why?. It is tinted while its answer is
/// open.
class PlanRow : public QWidget {
    Q_OBJECT

 public:
    PlanRow(PlanRowText const& text, WhyAnswer const& answer, QWidget* parent = nullptr);

 protected:
    void paintEvent(QPaintEvent* event) override;

 private:
    bool m_asked = false;
};

/// The row of a figure of "Each day".
PlanRow* makeFigureRow(PlanView const& view, DayFigure const& figure);
/// The row of a line in the card of its pillar: name, the whole sentence, Why?.
PlanRow* makeLineRow(PlanView const& view, PlanLine const& line);

}  // namespace steady

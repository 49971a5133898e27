#pragma once

#include "core/coach/plan_view.h"
#include "core/support/result.h"

#include <QWidget>

class QBoxLayout;
class QScrollArea;
class QVBoxLayout;

namespace steady {

/// The last page: the plan that the answers make, what it leaves out and why. Nothing is stored
/// yet.
class PlanSummary : public QWidget {
    Q_OBJECT

 public:
    explicit PlanSummary(QWidget* parent = nullptr);

    /// `cautious`: medicines count as not sure.
    void show(Result<Plan> const& plan, bool cautious, Date today);
    using QWidget::show;
    void focusFirst();

 signals:
    /// The answer at a key is missing or needs a look.
    void answerAsked(QString key);

 protected:
    void resizeEvent(QResizeEvent* event) override;

 private:
    void showPlan(Plan const& plan, bool cautious, Date today);
    void showMissing(Error const& error);
    void add(QWidget* widget);
    void addSideBySide(Plan const& plan);
    void arrange();

    QScrollArea* m_scroll;
    QVBoxLayout* m_column = nullptr;
    QBoxLayout* m_pair = nullptr;  ///< each day, and beside it what is left out
};

}  // namespace steady

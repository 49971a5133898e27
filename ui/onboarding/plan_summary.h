#pragma once

#include "core/coach/plan_view.h"
#include "core/support/result.h"
#include "ui/onboarding/sections/agreements_section.h"

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

    enum class Place { Top, Keep };  ///< where the reader is afterwards

    void show(Result<Plan> const& plan, ProfileDraft const& answers, Date today,
              Place place = Place::Top);
    using QWidget::show;
    void focusFirst();

 signals:
    /// The answer at a key is missing or needs a look.
    void answerAsked(QString key);
    /// Somebody wants to note that their clinician agreed to a part, or to take that back.
    void agreementAsked(steady::Withheld part);
    void takeBackAsked(steady::AgreedPart part);

 protected:
    void resizeEvent(QResizeEvent* event) override;

 private:
    void showPlan(Plan const& plan, ProfileDraft const& answers, Date today);
    QWidget* makeCautiousNotice();
    /// What waits, what is left out, and what a clinician agreed to.
    std::vector<QWidget*> makeOpenings(Plan const& plan, ProfileDraft const& answers, Date today);
    void showMissing(Error const& error);
    void add(QWidget* widget);
    void addSideBySide(Plan const& plan, std::vector<QWidget*> const& openings, Date today);
    void arrange();

    QScrollArea* m_scroll;
    QVBoxLayout* m_column = nullptr;
    QBoxLayout* m_pair = nullptr;  ///< each day, and beside it what is left out
};

}  // namespace steady

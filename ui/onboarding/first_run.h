#pragma once

#include "core/coach/first_run_draft.h"
#include "core/coach/what_changes.h"
#include "ui/onboarding/agreement_dialog.h"
#include "ui/onboarding/plan_summary.h"

#include <QWidget>

#include <functional>
#include <vector>

class QLabel;
class QPushButton;
class QStackedWidget;
class QTimer;

namespace steady {

class AgreementsSection;
class ApproachSection;
class ChangesPanel;
class CoachBridge;
class FirstRunPage;
class HealthSection;
class StepBar;

/// The first run: five short pages from nothing to a plan. What is answered is kept in the diary as
/// one goes; the profile is stored, and the plan made, at the very end.
class FirstRun : public QWidget {
    Q_OBJECT

 public:
    /// `openSample` opens the sample diary in a window of its own.
    FirstRun(CoachBridge& bridge, std::function<void()> openSample, QWidget* parent = nullptr);
    ~FirstRun() override;

    static constexpr int kPages = 5;
    int page() const { return m_page; }
    void showPage(int page);
    ProfileDraft draft() const;
    /// How an agreement is asked for; a dialog unless told.
    void setAgreementAsker(AgreementAsker asker);

 signals:
    /// The profile is stored and the first plan is made.
    void finished();

 protected:
    void closeEvent(QCloseEvent* event) override;
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

 private:
    void addPages();
    void addHealthPage();
    FirstRunPage* addPage(QString const& title, QString const& why);
    QWidget* makeBar();
    void addKeys();
    void tintIcons();

    void goOn();
    void skip();
    void stopHere();
    void finish();
    void pressEnter();
    void showAnswer(QString const& key);
    void answered();
    void updateBar();
    void arrange();
    /// The answers with what stands in the fields as it was typed.
    FirstRunDraft soFar() const;
    void load(FirstRunDraft const& whole);
    void keep();
    void showSummary(PlanSummary::Place place);

    CoachBridge& m_bridge;
    std::function<void()> m_openSample;
    StepBar* m_steps;
    class QBoxLayout* m_bar = nullptr;
    QStackedWidget* m_stack;
    std::vector<FirstRunPage*> m_pages;
    PlanSummary* m_summary;
    ChangesPanel* m_panel;
    HealthSection* m_health = nullptr;
    AgreementsSection* m_agreements = nullptr;
    ApproachSection* m_approach = nullptr;
    QPushButton* m_back;
    QPushButton* m_sample;
    QPushButton* m_changes;  ///< where there is no room beside the page
    QPushButton* m_skip;
    QPushButton* m_continue;
    QLabel* m_where;
    QTimer* m_keeping;
    std::vector<ChangeRow> m_rows;
    ProfileDraft m_base;  ///< answers that no page here asks for
    int m_page = 1;
    int m_reached = 1;
    bool m_loading = false;
};

}  // namespace steady

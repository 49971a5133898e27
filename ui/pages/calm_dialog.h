#pragma once

#include "core/coach/rest_view.h"

#include <QDialog>

#include <functional>
#include <vector>

class QButtonGroup;
class QCheckBox;
class QPushButton;
class QStackedWidget;
class QVBoxLayout;

namespace steady {

class BreathingPacer;
class ToneLabel;

/// What the dialog asks of the page. Each returns whether it happened.
struct CalmActions {
    std::function<bool(std::string const& practice)> choose;
    std::function<bool(int minutes)> logMinutes;
    std::function<void()> openQuestions;
};

/// Calm minutes: choose one of the open practices, or do it with a pacer. Space pauses, Esc ends;
/// whole minutes that were done are logged when it ends.
class CalmDialog : public QDialog {
    Q_OBJECT

 public:
    CalmDialog(CalmView const& calm, CalmActions actions, QWidget* parent = nullptr);

    BreathingPacer* pacer() const { return m_pacer; }
    void begin();
    void reject() override;

 protected:
    void keyPressEvent(QKeyEvent* event) override;

 private:
    QWidget* makeChoice();
    QWidget* makeSession();
    void addPractices(QVBoxLayout* column);
    void addFacts(QVBoxLayout* column);
    void showChosen();
    void finish();
    PracticeChoice const& chosen() const;

    CalmView m_calm;
    CalmActions m_actions;
    QStackedWidget* m_stack;
    QButtonGroup* m_choices = nullptr;
    ToneLabel* m_how = nullptr;
    ToneLabel* m_reason = nullptr;
    QPushButton* m_keep = nullptr;
    QPushButton* m_begin = nullptr;
    ToneLabel* m_sessionTitle = nullptr;
    ToneLabel* m_sessionHow = nullptr;
    BreathingPacer* m_pacer = nullptr;
    QPushButton* m_pause = nullptr;
    QCheckBox* m_still = nullptr;
    QCheckBox* m_sound = nullptr;
    bool m_running = false;
};

}  // namespace steady

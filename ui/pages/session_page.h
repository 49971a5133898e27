#pragma once

#include "core/coach/session_run.h"
#include "ui/widgets/rest_timer.h"

#include <QWidget>

#include <optional>

class QBoxLayout;
class QPushButton;
class QScrollArea;
class QShortcut;
class QVBoxLayout;

namespace steady {

class Card;
class CoachBridge;
class ExerciseHistoryPanel;
class RetestPanel;
class SessionCheck;
class SessionFinish;
class SessionStep;
class SessionSteps;
class ToneLabel;

/// A session from the check before it to the last set: one calm view, every step by key. What was
/// done is kept after each set; leaving half-way, or a crash, loses nothing.
class SessionPage : public QWidget {
    Q_OBJECT

 public:
    SessionPage(CoachBridge& bridge, RestTimer::Clock clock, QWidget* parent = nullptr);

    /// Begins a session of a day, or goes on where it was left.
    void open(Date day, PlannedSession const& session);
    /// How exercises went so far; nothing asked for: the newest one.
    void openHistory(Date day, std::string const& exercise = {});
    void openRetest(Date day);

    enum class Stage { Check, Play, Finish, History, Retest };
    Stage stage() const { return m_stage; }
    SessionRun const* run() const { return m_run ? &*m_run : nullptr; }

 signals:
    /// Back to the day.
    void left();

 protected:
    void resizeEvent(QResizeEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

 private:
    void buildHead(QVBoxLayout* column);
    void buildPlay(QVBoxLayout* column);
    QWidget* buildSide();
    void addKeys();
    void connectParts();
    void connectActions();
    void reflow();

    void showStage(Stage stage);
    void showCheck();
    void showLeftBehind(SessionDraft const& draft);
    void settleLeftBehind(SessionDraft const& draft, bool log);
    void begin(SessionDraft draft);
    void storeCheck();
    void refreshPlay();
    void rebuild();
    void setDone();
    void moved();
    void keep();
    void swap(QString const& id);
    void keepWeights(std::vector<double> const& kg);
    void finish();
    void leave();
    void back();
    EntryTime when(Date day) const;
    QString key() const;

    CoachBridge& m_bridge;
    RestTimer::Clock m_clock;
    std::chrono::milliseconds m_since{0};
    Date m_day;
    PlannedSession m_session;
    DayCheckForm m_form;
    std::optional<SessionRun> m_run;
    Stage m_stage = Stage::Check;
    Stage m_before = Stage::Check;  ///< where Esc leads from the history

    QScrollArea* m_scroll;
    ToneLabel* m_title;
    ToneLabel* m_fact;
    QPushButton* m_finishButton;
    QVBoxLayout* m_notices;
    SessionCheck* m_check;
    QWidget* m_play;
    QBoxLayout* m_playRow;
    SessionStep* m_step;
    SessionSteps* m_steps;
    SessionFinish* m_finish;
    ExerciseHistoryPanel* m_history;
    RetestPanel* m_retest;
    ToneLabel* m_keys;
    std::vector<QShortcut*> m_playKeys;
};

}  // namespace steady

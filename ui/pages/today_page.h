#pragma once

#include "core/coach/coach.h"
#include "ui/pages/page.h"
#include "ui/pages/today_actions.h"

#include <optional>

namespace steady {

class SessionPage;
class TodayPanel;
class SmallMovementRows;

/// How the quick line reads and logs; wired by the application, because reading is no work of a
/// window.
struct QuickLineDoor {
    std::function<QuickPreview(QString const& text, Date day)> read;
    std::function<Result<Done>(QString const& text, Date day)> log;
    /// The same with surprising weights confirmed.
    std::function<Result<Done>(QString const& text, Date day)> confirm = {};
};

/// The Today page: the coach's view of one day, and every wish of the panel as a call of the coach.
class TodayPage : public Page {
    Q_OBJECT

 public:
    TodayPage(CoachBridge& bridge, QuickLineDoor door, QWidget* parent = nullptr);

    void goTo(Date day);
    Date day() const;
    TodayPanel* panel() const { return m_panel; }
    SessionPage* player();

 signals:
    /// "Tell Steady about you".
    void profileAsked();

 protected:
    void focusInEvent(QFocusEvent* event) override;
    void refresh() override;

 private:
    TodayActions actions();
    void addNavigation(TodayActions& actions);
    void addMeals(TodayActions& actions);
    void addSuggestions(TodayActions& actions);
    void addMovement(TodayActions& actions);
    void addPlayer(TodayActions& actions);
    void showPlayer(bool shown);
    void addMorning(TodayActions& actions);
    void addFeelings(TodayActions& actions);
    void addFormChecks(TodayActions& actions);
    QString readingFault(MeasuredQuantity quantity, double value) const;
    Measurement weightOf(double value) const;
    void openNewFood(QString const& name);
    void addRest(TodayActions& actions);
    void openCalm();
    void openQuestions();

    EntryTime now() const;
    bool put(Entry entry);  ///< logs a new entry, changes a known one
    template <class Kind>
    std::optional<Kind> entry(EntryId id) const;
    void changeAmount(EntryId id, QString const& amount);
    void changeTime(std::vector<EntryId> const& ids, QString const& time);
    void copyMealsFrom(Date day);
    std::vector<QuickChoice> usualChoices();
    bool logAgain(std::vector<MealItem> const& items);
    void showSmallMovement();
    std::optional<double> lastLoadKg(PlannedExercise const& exercise) const;
    void finishSession(PlannedSession const& session, std::vector<bool> const& done);
    bool saveReading(MeasuredQuantity quantity, std::optional<EntryId> known, double value,
                     std::string const& unit, double siValue, ReadingTag tag);

    QuickLineDoor m_door;
    SmallMovementRows* m_small = nullptr;  ///< made when the first day is shown
    std::optional<Date> m_day;             ///< nothing: follow today
    TodayView m_view;
    RestView m_rest;
    std::optional<QString> m_offeredFood;        ///< behind "New food…" of the quick line
    std::vector<std::vector<MealItem>> m_usual;  ///< behind the suggestions of the empty line
    TodayPanel* m_panel;
    SessionPage* m_player = nullptr;
};

}  // namespace steady

#pragma once

#include "ui/pages/today_actions.h"
#include "ui/widgets/card.h"

#include <map>

class QComboBox;
class QGridLayout;
class QHBoxLayout;
class QLineEdit;
class QPushButton;
class QScrollArea;
class QStringListModel;

namespace steady {

struct RestView;
class CheckRows;
class EntryRows;
class Gauge;
class IconLabel;
class LinkButton;
class MealList;
class NightFields;
class PlainRows;
class QuantityEdit;
class ScaleRow;
class ToneLabel;
class WeekStrip;

/// Everything eaten, with a small form for those who would rather not use the quick line.
class MealsCard : public Card {
    Q_OBJECT

 public:
    explicit MealsCard(TodayActions const& actions, QWidget* parent = nullptr);
    void show(TodayView const& view);
    using QWidget::show;
    void setPreview(QuickPreview const& preview);
    /// In a column of its own the list scrolls inside the card; in a single column it is as long
    /// as it is, and the page scrolls.
    void setScrolling(bool scrolling);

 private:
    void buildList();
    void fitList();
    QWidget* buildForm();
    void buildFooter();
    void addFromForm();
    void askDay(QPushButton* under);
    QWidget* buildFormNews();
    QString formLine() const;
    QStringList formFaults();

    TodayActions const& m_actions;
    MealList* m_list = nullptr;
    QScrollArea* m_scroll = nullptr;
    bool m_scrolling = true;
    QWidget* m_empty;
    QWidget* m_form;
    QLineEdit* m_food = nullptr;
    QLineEdit* m_amount = nullptr;
    QLineEdit* m_time = nullptr;
    QStringListModel* m_names;
    ToneLabel* m_complaint = nullptr;    ///< about what is typed over a row
    ToneLabel* m_formMessage = nullptr;  ///< about the form
    Date m_day;
};

/// The session of the day as a check list, what was done besides, and a form for more.
class MovementPanel : public Card {
    Q_OBJECT

 public:
    explicit MovementPanel(TodayActions const& actions, QWidget* parent = nullptr);
    void show(TodayView const& view);
    using QWidget::show;

 private:
    QWidget* buildForm();
    void buildPlayer(QHBoxLayout* actions);
    void showPlayer(TodayView const& view);
    void showComingUp(TodayView const& view, bool listed);
    void showWeek(TodayView const& view);
    void buildActions();
    void fillMoveMenu();
    void finish();
    void save();
    void change(EntryId id);
    void closeForm();
    QStringList formFaults();

    TodayActions const& m_actions;
    std::vector<SessionCard> m_sessions;
    std::optional<MovementBoard> m_week;
    WeekStrip* m_strip;
    ToneLabel* m_reason;
    QPushButton* m_move;
    IconLabel* m_icon;
    CheckRows* m_rows;
    ToneLabel* m_rest;
    ToneLabel* m_loggedHead;
    EntryRows* m_logged;
    PlainRows* m_coming;
    QWidget* m_form;
    QComboBox* m_kind = nullptr;
    QuantityEdit* m_minutes = nullptr;
    QuantityEdit* m_effort = nullptr;
    ToneLabel* m_formMessage = nullptr;
    bool m_hasSets = false;
    QPushButton* m_finish;
    QPushButton* m_start;
    QPushButton* m_history;
    QPushButton* m_retest;
    std::optional<EntryId> m_changing;
};

/// Weight, the night and fasting glucose. Enter saves and goes on to the next field.
class MorningPanel : public Card {
    Q_OBJECT

 public:
    explicit MorningPanel(TodayActions const& actions, QWidget* parent = nullptr);
    void show(TodayView const& view);
    using QWidget::show;

 private:
    QGridLayout* buildGrid();
    void buildNight(QGridLayout* grid, int row);
    void connectFields();
    void removeField(std::optional<EntryId> id);
    void enterWeight();
    void enterGlucose();
    /// Says what is wrong with a number, or hides it again; true when it can be taken.
    bool check(QuantityEdit* field, ToneLabel* message, MeasuredQuantity quantity);
    void showWeight(TodayView const& view);

    TodayActions const& m_actions;
    std::vector<QWidget*> m_weightRow;
    QuantityEdit* m_weight;
    NightFields* m_night;
    QPushButton* m_restless;
    QuantityEdit* m_glucose;
    ToneLabel* m_weightBeside;
    ToneLabel* m_nightBeside;
    ToneLabel* m_weightMessage = nullptr;
    ToneLabel* m_glucoseMessage = nullptr;
    QString m_askedWeight;  ///< "Is 92 kg right?" was asked about this text
    ToneLabel* m_glucoseBeside;
    EntryRows* m_others;
    TodayView m_view;
};

/// The day against its plan.
class GaugesPanel : public Card {
    Q_OBJECT

 public:
    explicit GaugesPanel(QWidget* parent = nullptr);
    void show(TodayView const& view);
    using QWidget::show;
    void setPreview(QuickPreview const& preview);

 private:
    void showWindow(TodayView const& view);

    QVBoxLayout* m_column;
    std::map<std::string, Gauge*> m_gauges;
    QWidget* m_windowRow;
    ToneLabel* m_windowFact;
    ToneLabel* m_windowDetail;
    ToneLabel* m_legend;
};

/// Energy, clear head, hunger, stress on 0–10, and notes.
class FeelingsPanel : public Card {
    Q_OBJECT

 public:
    explicit FeelingsPanel(TodayActions const& actions, QWidget* parent = nullptr);
    void show(TodayView const& view);
    void showCalm(RestView const& rest);
    using QWidget::show;

 private:
    void saveNote();
    void showNoteField(std::optional<EntryId> id, QString const& text);

    TodayActions const& m_actions;
    std::map<FeelingKind, ScaleRow*> m_scales;
    EntryRows* m_notes;
    QLineEdit* m_note;
    LinkButton* m_calm;
    ToneLabel* m_suggestion;
    std::optional<EntryId> m_changing;
};

}  // namespace steady

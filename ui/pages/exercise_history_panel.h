#pragma once

#include "core/coach/exercise_history.h"

#include <QWidget>

class QComboBox;
class QVBoxLayout;

namespace steady {

class Card;
class ChartView;
class PlainRows;
class ToneLabel;

/// How one exercise went so far: the last sessions, the best set, and a small chart.
class ExerciseHistoryPanel : public QWidget {
    Q_OBJECT

 public:
    explicit ExerciseHistoryPanel(QWidget* parent = nullptr);

    /// The exercises to choose from; the first is shown unless one of them is asked for.
    void show(std::vector<ExerciseHistory> histories, std::string const& exercise, Date today);
    using QWidget::show;

 private:
    void showOne(int index);

    std::vector<ExerciseHistory> m_histories;
    Date m_today;
    Card* m_card;
    QComboBox* m_choice;
    ToneLabel* m_sentence;
    ToneLabel* m_best;
    ChartView* m_chart;
    PlainRows* m_rows;
    ToneLabel* m_empty;
};

}  // namespace steady

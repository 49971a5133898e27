#pragma once

#include "core/coach/session_run.h"
#include "ui/widgets/rest_timer.h"

#include <QWidget>

class QCheckBox;
class QPushButton;
class QVBoxLayout;

namespace steady {

class Card;
class Pictogram;
class QuantityEdit;
class SessionWeights;
class ToneLabel;

/// One exercise of a session: what, how, how much, and a set at a time. Everything has a key.
class SessionStep : public QWidget {
    Q_OBJECT

 public:
    explicit SessionStep(RestTimer::Clock clock, QWidget* parent = nullptr);

    void show(SessionRun const& run);
    using QWidget::show;
    /// The set as the fields have it; nothing (and the field marked) when a number is wrong.
    std::optional<WorkoutSet> set();
    void startRest(int seconds) { m_rest->start(seconds); }
    void stopRest() { m_rest->stop(); }
    RestTimer* restTimer() const { return m_rest; }
    /// Opens the list of exercises that may stand in, or closes it.
    void showSwaps(bool shown);
    bool swapsShown() const { return m_swaps->isVisibleTo(this); }
    bool remembersSwap() const;
    /// Opens the field for the weights one has, or closes it.
    void showWeights(bool shown);
    bool asideShown() const;
    void focusFields();

 signals:
    void setDone();
    void swapChosen(QString id);
    void weightsSaid(std::vector<double> kg);

 protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

 private:
    void buildHead(Card* card);
    void buildFields(Card* card);
    void buildSwaps(Card* card);
    void showWords(SessionRun const& run);
    void showSets(SessionRun const& run);
    void fillFields(SessionRun const& run);
    void fillSwaps(PlayExercise const& exercise);
    void stepValue(QuantityEdit* field, int direction);

    Card* m_card;
    Pictogram* m_picture;
    ToneLabel* m_place;
    ToneLabel* m_name;
    ToneLabel* m_target;
    ToneLabel* m_effort;
    ToneLabel* m_advice;
    QVBoxLayout* m_howTo;
    ToneLabel* m_warmUp;
    ToneLabel* m_last;
    QWidget* m_loadBox;
    ToneLabel* m_countName;
    QuantityEdit* m_count;
    QuantityEdit* m_load;
    QuantityEdit* m_left;
    QPushButton* m_done;
    RestTimer* m_rest;
    QVBoxLayout* m_sets;
    QWidget* m_swaps;
    QVBoxLayout* m_swapRows;
    QCheckBox* m_remember;
    SessionWeights* m_weights;
    double m_loadStep = 2;
};

/// "10 × 12 kg, 3 left".
QString setWords(WorkoutSet const& set, SetMeasure measure);

}  // namespace steady

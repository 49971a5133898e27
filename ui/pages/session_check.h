#pragma once

#include "core/coach/session_play.h"

#include <QWidget>

class QCheckBox;
class QPushButton;
class QVBoxLayout;

namespace steady {

class Card;
class Notice;
class QuantityEdit;
class ScaleRow;

/// Before a session (F-16): what hurts, fever, dizziness, the night and, where it matters, glucose;
/// below it at once what that changes today.
class SessionCheck : public QWidget {
    Q_OBJECT

 public:
    explicit SessionCheck(QWidget* parent = nullptr);

    void show(DayCheckForm const& form, PlannedSession const& session,
              std::vector<Text> const& warmUp);
    using QWidget::show;
    DayCheck check() const;
    DayAdvice advice() const;
    /// What the button does, where it may.
    void start();

 signals:
    void startAsked();
    void leaveAsked();

 private:
    void buildQuestions(Card* card);
    void buildGlucose(Card* card);
    void tellAdvice();

    DayCheckForm m_form;
    ScaleRow* m_pain;
    QCheckBox* m_fever;
    QCheckBox* m_dizzy;
    QuantityEdit* m_sleep;
    QWidget* m_glucoseRows;
    QuantityEdit* m_glucose;
    QuantityEdit* m_ketones;
    QCheckBox* m_urine;
    QVBoxLayout* m_words;
    QVBoxLayout* m_warmUp;
    QPushButton* m_start;
};

}  // namespace steady

#pragma once

#include "core/coach/small_movement.h"

#include <QWidget>

#include <functional>

class QPushButton;

namespace steady {

class IconLabel;
class Rule;
class ToneLabel;

/// What a person can want of the rows of small movement.
struct SmallMovementActions {
    std::function<void(QString const&)>
        log;  ///< words for the quick line: "break", "walk 10 rpe 4"
    std::function<void(BreakPattern)> pick;
};

/// Quiet rows below the session of the day: breaks from sitting, the walk after the heaviest meal,
/// and what the day's movement came to.
class SmallMovementRows : public QWidget {
    Q_OBJECT

 public:
    explicit SmallMovementRows(SmallMovementActions actions, QWidget* parent = nullptr);

    void show(SmallMovement const& small);
    using QWidget::show;

 private:
    QWidget* buildWalk();
    QWidget* buildBreaks();
    QWidget* buildFacts();
    void showPattern(BreakPattern pattern);

    SmallMovementActions m_actions;
    QWidget* m_walk;
    IconLabel* m_walkIcon = nullptr;
    ToneLabel* m_walkText = nullptr;
    QPushButton* m_walked = nullptr;
    QWidget* m_breaks;
    ToneLabel* m_breaksText = nullptr;
    QPushButton* m_pattern = nullptr;
    ToneLabel* m_energy = nullptr;
};

}  // namespace steady

#pragma once

#include "core/coach/plan_view.h"

#include <QWidget>

namespace steady {

class Card;

/// The three ways of eating, which one is followed, and why the others stand where they stand
/// (D-18). Nothing without food in the plan.
Card* makeApproachesCard(PlanView const& view);

/// The ladder of swaps (D-21): one at a time, the one in force marked, with what the diary says.
/// Nothing where rules about food could do harm.
Card* makeLadderCard(PlanView const& view);

/// What a step waits for where a row asks for a meter (O-24); nothing when none does.
QWidget* makeMeterNotice(PlanView const& view);

/// "3, –, 1": how often in each week, oldest first; a dash where the diary can't say.
QString eventsText(std::vector<std::optional<int>> const& events);

/// The place of one step on the ladder: a filled disc with a check, a filled ring, a ring.
class LadderMark : public QWidget {
    Q_OBJECT

 public:
    LadderMark(LadderStep::State state, bool first, bool last, QWidget* parent = nullptr);

 protected:
    void paintEvent(QPaintEvent* event) override;

 private:
    LadderStep::State m_state;
    bool m_first, m_last;
};

}  // namespace steady

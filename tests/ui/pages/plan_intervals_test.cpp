#include "ui/pages/plan_intervals.h"

#include "ui/widgets/card.h"

#include <QLabel>
#include <QPushButton>
#include <gtest/gtest.h>

#include <memory>

namespace steady {
namespace {

PlanView viewWithOffer(IntervalOffer const& offer) {
    PlanView view;
    view.plan.emplace();
    view.plan->movement.emplace();
    view.intervals = offer;
    return view;
}

bool reads(Card const& card, QString const& words) {
    for (auto const* label : card.findChildren<QLabel*>())
        if (label->text().contains(words)) return true;
    return false;
}

TEST(IntervalsCard, IsNotThereWhereTheSafetyRowsCloseIntervals) {
    EXPECT_FALSE(makeIntervalsCard(viewWithOffer({false, false, {}}), {}));
    EXPECT_FALSE(makeIntervalsCard(PlanView{}, {}));
}

TEST(IntervalsCard, NamesWhatIsStillToBeEarned) {
    IntervalOffer offer{true, false, {}};
    offer.unlock.missing = {STEADY_TEXT("hiit", "Be on your plan for four weeks.")};
    std::unique_ptr<Card> const card(makeIntervalsCard(viewWithOffer(offer), {}));
    ASSERT_TRUE(card);
    EXPECT_TRUE(reads(*card, "Be on your plan for four weeks."));
    EXPECT_FALSE(card->findChild<QPushButton*>("addIntervals"));
}

TEST(IntervalsCard, AsksOnceTheyAreEarnedAndTakesThemOutAgain) {
    std::vector<bool> answers;
    auto const chosen = [&answers](bool with) { answers.push_back(with); };
    IntervalOffer offer{true, false, {}};
    offer.unlock.unlocked = true;
    std::unique_ptr<Card> const asks(makeIntervalsCard(viewWithOffer(offer), chosen));
    asks->findChild<QPushButton*>("addIntervals")->click();
    offer.accepted = true;
    std::unique_ptr<Card> const holds(makeIntervalsCard(viewWithOffer(offer), chosen));
    holds->findChild<QPushButton*>("leaveIntervals")->click();
    EXPECT_EQ(answers, (std::vector<bool>{true, false}));
}

}  // namespace
}  // namespace steady

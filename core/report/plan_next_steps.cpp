#include "core/report/plan_sections.h"

namespace steady {

namespace {

Text offerStateWords(OfferState state) {
    switch (state) {
        case OfferState::InForce:
            return STEADY_TEXT("report", "your plan");
        case OfferState::Offered:
            return STEADY_TEXT("report", "could be tried now");
        case OfferState::OnWish:
            return STEADY_TEXT("report", "if you wish");
        case OfferState::Locked:
            return STEADY_TEXT("report", "waits for your clinician");
        case OfferState::Withheld:
            break;
    }
    return STEADY_TEXT("report", "not offered");
}

Text ladderWords(LadderStep const& step) {
    switch (step.state) {
        case LadderStep::State::Done:
            return STEADY_TEXT("report", "%1 (done)").with(step.swap);
        case LadderStep::State::Now:
            return STEADY_TEXT("report", "%1 (now)").with(step.swap);
        case LadderStep::State::Later:
            break;
    }
    return step.swap;
}

}  // namespace

Blocks nextSteps(PlanOffers const& offers) {
    if (offers.empty()) return {};
    Blocks blocks{Heading{2, STEADY_TEXT("report", "What could come next")}};
    if (offers.meter) blocks.emplace_back(Paragraph{offers.meter->text});
    if (!offers.approaches.empty()) {
        BulletList ways{STEADY_TEXT("report", "Ways of eating"), {}};
        for (auto const& option : offers.approaches)
            ways.items.push_back(
                STEADY_TEXT("report", "%1 (%2): %3")
                    .with(option.name, offerStateWords(option.state), option.text));
        blocks.emplace_back(std::move(ways));
    }
    if (!offers.ladder.empty()) {
        BulletList swaps{STEADY_TEXT("report", "One swap a week, in this order"), {}};
        for (auto const& step : offers.ladder)
            swaps.items.push_back(ladderWords(step));
        blocks.emplace_back(std::move(swaps));
    }
    return blocks;
}

}  // namespace steady

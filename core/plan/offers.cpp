#include "core/plan/offers.h"

#include "core/plan/approach_offer.h"
#include "core/plan/elimination.h"
#include "core/plan/facts.h"
#include "core/plan/food_lists.h"
#include "core/plan/macros.h"

#include <algorithm>

namespace steady {

namespace {

constexpr char const* kChooserRule = "D-18";

Component componentOf(Approach approach) {
    return approach == Approach::LowCarb ? Component::Lc : Component::Keto;
}

Withheld const* withheldPart(Plan const& plan, Component component) {
    auto const found =
        std::find_if(plan.withheld.begin(), plan.withheld.end(),
                     [component](Withheld const& one) { return one.component == component; });
    return found == plan.withheld.end() ? nullptr : &*found;
}

/// Ketogenic eating without animal food waits for a clinician's word (D-15).
bool isVeganKeto(Approach approach, Facts const& facts, Gates const& gates) {
    if (approach != Approach::Ketogenic) return false;
    auto draft = facts.profile.draft();
    draft.approach = Approach::Ketogenic;
    auto const asked = Profile::create(draft, facts.today);
    if (!asked) return false;
    Facts const wish{*asked, facts.history, facts.today};
    return chooseApproach(wish, gates).reason == ApproachChoice::Reason::VeganKeto;
}

void closeByGate(ApproachOption& option, Plan const& plan) {
    auto const& gate = plan.gates[componentOf(option.approach)];
    option.state = gate.state == GateState::Locked ? OfferState::Locked : OfferState::Withheld;
    option.rules.insert(option.rules.end(), gate.rules.begin(), gate.rules.end());
    if (auto const* part = withheldPart(plan, componentOf(option.approach)))
        option.text = part->text;
    if (option.state == OfferState::Locked)
        option.missing.push_back(STEADY_TEXT("plan", "A word from your clinician."));
}

void askForVeganKeto(ApproachOption& option) {
    option.state = OfferState::Locked;
    option.rules.emplace_back("D-15");
    option.text = STEADY_TEXT("plan",
                              "Ketogenic eating without animal food needs a clinician's word on "
                              "B12, iodine, iron and omega-3.");
    option.missing.push_back(STEADY_TEXT("plan", "A word from your clinician."));
}

void weighOffer(ApproachOption& option, Facts const& facts, Plan const& plan,
                OfferEvidence const& evidence) {
    bool const twoWeeks = mayOfferApproach(option.approach, plan.gates, evidence.loggedDaysByWeek);
    bool const measured = mayTakeStep(facts, plan.gates);
    if (!twoWeeks)
        option.missing.push_back(
            STEADY_TEXT("plan", "Two weeks on slow carbs with four logged days each."));
    if (!measured) {
        option.missing.push_back(STEADY_TEXT("plan", "A glucose reading of the last seven days."));
        option.rules.emplace_back("O-24");
    }
    option.state = option.missing.empty() ? OfferState::Offered : OfferState::OnWish;
    bool const care = plan.gates[componentOf(option.approach)].state == GateState::Caution;
    if (option.state == OfferState::Offered)
        option.text = care ? STEADY_TEXT("plan",
                                         "You could try it now, with the care points of your "
                                         "plan. Slow carbs work as well at the same weight loss.")
                           : STEADY_TEXT("plan",
                                         "You could try it now if it suits you. Slow carbs work as "
                                         "well at the same weight loss.");
    else if (!measured)
        option.text = STEADY_TEXT("plan",
                                  "Please measure your glucose first: fewer carbs can change what "
                                  "your medicine does.");
    else
        option.text = STEADY_TEXT("plan",
                                  "Open to you if you choose it in your profile. Steady itself "
                                  "brings it up after two weeks on slow carbs.");
}

ApproachOption approachOption(Approach approach, Facts const& facts, Plan const& plan,
                              OfferEvidence const& evidence) {
    ApproachOption option;
    option.approach = approach;
    option.name = nameOfApproach(approach);
    option.rules = {kChooserRule};
    if (plan.nutrition->approach == approach) {
        option.state = OfferState::InForce;
        option.text = approach == Approach::LowGi
                          ? STEADY_TEXT("plan", "Your plan follows it; it is the start for all.")
                          : STEADY_TEXT("plan", "Your plan follows it.");
    } else if (approach == Approach::LowGi) {
        option.state = OfferState::Offered;
        option.text = STEADY_TEXT("plan", "Open to you at any time.");
    } else if (!plan.gates.allows(componentOf(approach))) {
        closeByGate(option, plan);
    } else if (isVeganKeto(approach, facts, plan.gates)) {
        askForVeganKeto(option);
    } else {
        weighOffer(option, facts, plan, evidence);
    }
    return option;
}

Text ladderText(LadderStep const& step) {
    if (step.state == LadderStep::State::Done)
        return STEADY_TEXT("plan", "Done: once a week at most, two weeks in a row.");
    if (step.state == LadderStep::State::Later)
        return STEADY_TEXT("plan", "It comes when the step before it is done.");
    auto const last = step.eventsByWeek.empty() ? std::nullopt : step.eventsByWeek.back();
    if (!last)
        return STEADY_TEXT("plan",
                           "With food logged on four days of a week, Steady can tell how it goes.");
    if (*last <= 1)
        return STEADY_TEXT("plan", "Once at most last week: one more such week, and it is done.");
    return STEADY_PLURAL("plan",
                         "%n time(s) last week. Two weeks in a row with once at most, and it is "
                         "done.",
                         "how often something was eaten", *last);
}

std::vector<LadderStep> ladderOf(Facts const& facts, Plan const& plan,
                                 OfferEvidence const& evidence) {
    auto const swaps = eliminationLadder(plan.nutrition->approach, facts.profile);
    auto events = evidence.ladderEvents;
    events.resize(swaps.size());
    auto const now = eliminationStepInForce(events);
    std::vector<LadderStep> ladder;
    for (std::size_t at = 0; at < swaps.size(); ++at) {
        LadderStep step;
        step.swap = swaps[at];
        step.eventsByWeek = events[at];
        step.state = at == now                         ? LadderStep::State::Now
                     : eliminationStepDone(events[at]) ? LadderStep::State::Done
                                                       : LadderStep::State::Later;
        step.text = ladderText(step);
        ladder.push_back(std::move(step));
    }
    return ladder;
}

}  // namespace

PlanOffers offersOf(Facts const& facts, Plan const& plan, OfferEvidence const& evidence) {
    PlanOffers offers;
    offers.meter = meterNeedOf(facts, plan.gates);
    // Rules about food could do harm there (B-06), and elsewhere a clinic sets the food.
    if (!plan.nutrition || !foodRulesFit(plan.gates)) return offers;
    for (auto const approach : {Approach::LowGi, Approach::LowCarb, Approach::Ketogenic})
        offers.approaches.push_back(approachOption(approach, facts, plan, evidence));
    offers.ladder = ladderOf(facts, plan, evidence);
    return offers;
}

}  // namespace steady

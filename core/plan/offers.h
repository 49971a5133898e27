#pragma once

#include "core/domain/profile_choices.h"
#include "core/plan/gates.h"
#include "core/plan/meter_need.h"
#include "core/plan/plan.h"

#include <optional>
#include <string>
#include <vector>

namespace steady {

struct Facts;

/// Where a way of eating stands for a person (D-18, O-34).
enum class OfferState {
    InForce,  ///< the plan follows it
    Offered,  ///< the program itself may propose it now
    OnWish,   ///< its gate is open: whoever wants it may choose it; the program does not propose it
    Locked,   ///< waits for a clinician
    Withheld,  ///< not offered
};

/// One way of eating as the plan chooser shows it.
struct ApproachOption {
    Approach approach = Approach::LowGi;
    OfferState state = OfferState::OnWish;
    Text name;                       ///< "Low carb"
    Text text;                       ///< one sentence: why it stands where it stands
    std::vector<Text> missing;       ///< what the program waits for before it proposes it
    std::vector<std::string> rules;  ///< D-18, and the safety rows that close it

    bool operator==(ApproachOption const&) const = default;
};

/// One swap of the elimination ladder (D-21) and how far the diary says it has come.
struct LadderStep {
    enum class State { Done, Now, Later };
    State state = State::Later;
    Text swap;  ///< "Sugary drinks and juice → water or tea"
    Text text;  ///< "Twice last week. Two weeks in a row with once at most, and it is done."
    /// How often it happened in each of the last weeks, oldest first; nothing: a week without
    /// enough of a food diary to say.
    std::vector<std::optional<int>> eventsByWeek;

    bool operator==(LadderStep const&) const = default;
};

/// What could come next beside the plan in force, and why or why not yet. Nothing of it is stored:
/// it is worked out again from the diary each time.
struct PlanOffers {
    std::vector<ApproachOption> approaches;  ///< low GI, low carb, ketogenic; empty without food
    std::vector<LadderStep> ladder;          ///< empty where rules about food could do harm (B-06)
    std::optional<MeterNeed> meter;          ///< where a row asks for a meter (O-24)

    bool empty() const { return approaches.empty() && ladder.empty() && !meter; }
    bool operator==(PlanOffers const&) const = default;
};

/// What the diary says for the offers: complete ISO weeks, oldest first.
struct OfferEvidence {
    /// Logged days of each week that was eaten on slow carbs (D-18).
    std::vector<int> loggedDaysByWeek;
    /// For each step of the ladder, its events in each week (D-21).
    std::vector<std::vector<std::optional<int>>> ladderEvents;
};

PlanOffers offersOf(Facts const& facts, Plan const& plan, OfferEvidence const& evidence);

template <>
struct EnumNames<OfferState> {
    static constexpr std::array<std::pair<OfferState, std::string_view>, 5> table{
        {{OfferState::InForce, "in_force"},
         {OfferState::Offered, "offered"},
         {OfferState::OnWish, "on_wish"},
         {OfferState::Locked, "locked"},
         {OfferState::Withheld, "withheld"}}};
};
template <>
struct EnumNames<LadderStep::State> {
    static constexpr std::array<std::pair<LadderStep::State, std::string_view>, 3> table{
        {{LadderStep::State::Done, "done"},
         {LadderStep::State::Now, "now"},
         {LadderStep::State::Later, "later"}}};
};

}  // namespace steady

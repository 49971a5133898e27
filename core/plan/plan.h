#pragma once

#include "core/analysis/markers.h"
#include "core/domain/entry.h"
#include "core/domain/profile_choices.h"
#include "core/plan/gates.h"
#include "core/plan/pillars.h"
#include "core/support/date.h"
#include "core/support/text.h"

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace steady {

/// How sure a source is (domain reference, section 0): [V] [V2] [G] [D].
enum class Evidence { Verified, Secondary, General, Product };

/// How soon somebody should act on a message.
enum class MessageClass { Info, Clinician, Urgent };

/// A line of the plan with everything needed to answer "Why?".
struct PlanLine {
    std::string id;                        ///< "nutrition.protein": pillar, dot, name
    Text name;                             ///< "Protein"
    Text value;                            ///< "102 g"
    Text text;                             ///< the whole line as a sentence
    Text reason;                           ///< one plain sentence why it helps
    std::string rule;                      ///< "D-06"
    std::map<std::string, double> inputs;  ///< the person's own numbers, key with unit
    Text working;  ///< the rule with the numbers in it: "1.4 g × 73.05 kg = 102.3 g, so 102 g"
    std::string source;
    Evidence evidence = Evidence::Product;
    Text changedBy;  ///< what would change it

    bool operator==(PlanLine const&) const = default;
};

/// A red flag or a piece of information that stands above the plan.
struct Alert {
    std::string rule;
    MessageClass messageClass = MessageClass::Info;
    bool now = false;  ///< emergency number
    Text text;

    bool operator==(Alert const&) const = default;
};

/// A component that is not offered (or waits for a clinician), and what is offered instead.
struct Withheld {
    Component component = Component::Keto;
    GateState state = GateState::Withheld;  ///< Locked: opens with a clinician's agreement
    Text title;
    Text text;
    Text instead;
    std::vector<std::string> rules;

    bool operator==(Withheld const&) const = default;
};

/// Everything a person is advised to do, made by rules from facts. A pillar that a gate withholds
/// is nothing and stands under `withheld` with what to do instead.
struct Plan {
    Date today;  ///< effective date
    int version = 1;
    Gates gates;
    std::vector<Alert> alerts;
    std::vector<Marker> markers;
    std::optional<EnergyPlan> energy;
    std::optional<WeightPlan> weight;
    std::optional<NutritionPlan> nutrition;
    std::optional<EatingWindowPlan> eatingWindow;
    std::optional<MovementPlan> movement;
    std::optional<SleepPlan> sleep;
    std::optional<StressPlan> stress;
    std::vector<PlanLine> lines;
    std::vector<Withheld> withheld;
    bool numbersHidden = false;

    bool operator==(Plan const&) const = default;

    PlanLine const* line(std::string_view id) const;
};

template <>
struct EnumNames<Evidence> {
    static constexpr std::array<std::pair<Evidence, std::string_view>, 4> table{
        {{Evidence::Verified, "verified"},
         {Evidence::Secondary, "secondary"},
         {Evidence::General, "general"},
         {Evidence::Product, "product"}}};
};
template <>
struct EnumNames<MessageClass> {
    static constexpr std::array<std::pair<MessageClass, std::string_view>, 3> table{
        {{MessageClass::Info, "info"},
         {MessageClass::Clinician, "clinician"},
         {MessageClass::Urgent, "urgent"}}};
};
}  // namespace steady

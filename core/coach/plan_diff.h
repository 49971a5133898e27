#pragma once

#include "core/plan/plan.h"

#include <optional>
#include <string>
#include <vector>

namespace steady {

/// One of the person's own numbers that moved a line: "weight_kg" from 88 to 86.2.
struct InputChange {
    std::string key;
    std::optional<double> before;
    std::optional<double> after;

    bool operator==(InputChange const&) const = default;
};

/// One thing that a plan says differently from another one.
struct PlanDifference {
    enum class Kind {
        New,      ///< only the newer plan has it
        Changed,  ///< both have it, with other words
        Gone,     ///< only the older plan has it
        Closed,   ///< a part that is now locked or withheld
        Opened,   ///< a part that is offered again
    };
    Kind kind = Kind::Changed;
    std::string id;  ///< of the line; "week.tue" for a day of the week; empty for a gate
    Text name;
    Text before;                       ///< empty when new, or when numbers are hidden
    Text after;                        ///< empty when gone
    std::vector<InputChange> because;  ///< own numbers that moved the line
    std::vector<std::string> rules;

    bool operator==(PlanDifference const&) const = default;
};

/// What changes from one plan to another, old → new, in the order of the newer plan.
struct PlanDiff {
    int from = 0;  ///< version
    int to = 0;
    std::vector<PlanDifference> differences;

    bool empty() const { return differences.empty(); }
    PlanDifference const* of(std::string_view id) const;
};

/// Pure. With numbers hidden in either plan no figure of weight, energy or grams comes out (D-16).
PlanDiff planDiff(Plan const& before, Plan const& after);

/// What saving a profile would do to the plan; no difference means that the plan stays.
struct PlanPreview {
    bool first = false;  ///< there was no plan before
    PlanDiff diff;
};

/// One stored plan.
struct PlanVersion {
    int version = 1;
    Date effective;
    Text cause;
};

}  // namespace steady

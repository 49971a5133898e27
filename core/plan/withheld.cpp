#include "core/plan/rules/safety_rules.h"
#include "core/plan/rules/safety_words.h"
#include "core/plan/safety.h"

#include <algorithm>

namespace steady {

namespace {

constexpr std::size_t kNamedCauses = 2;

bool isMovementComponent(Component component) {
    return component == Component::Aer || component == Component::Hiit ||
           component == Component::Res || component == Component::Hvy ||
           component == Component::Imp;
}

/// The rows that decide a component, as they match this person.
std::vector<SafetyRow const*> decidingRows(Gate const& gate, Component component,
                                           Facts const& facts) {
    std::vector<SafetyRow const*> rows;
    for (auto const& row : safetyTable()) {
        bool const named =
            std::find(gate.rules.begin(), gate.rules.end(), row.id) != gate.rules.end();
        if (named && row.states[component] == gate.state && matches(row, facts))
            rows.push_back(&row);
    }
    return rows;
}

/// The causes of the first rows, each once: "insulin", or "insulin and a past pancreatitis".
std::vector<Text> namedCauses(std::vector<SafetyRow const*> const& rows, Facts const& facts) {
    std::vector<Text> causes;
    for (auto const* row : rows) {
        auto cause = causeOf(*row, facts);
        bool const isNew = std::find(causes.begin(), causes.end(), cause) == causes.end();
        if (isNew && causes.size() < kNamedCauses) causes.push_back(std::move(cause));
    }
    return causes;
}

Text joinedCauses(std::vector<Text> const& causes) {
    if (causes.size() == 1) return causes.front();
    return STEADY_TEXT("safety", "%1 and %2").with(causes[0], causes[1]);
}

/// Whether a person ticked the cause; a reading, an age or an answer was not "told".
bool wasTicked(SafetyRow const& row, Facts const& facts) {
    return causeOf(row, facts) != row.reading.words;
}

/// B-55: what is off, because of what, and in one short sentence why.
Text offSentence(Component component, GateState state, bool ticked, Text const& cause,
                 Text const& reason) {
    auto const name = wordsFor(component);
    auto const off =
        state == GateState::Locked
            ? STEADY_TEXT("safety", "%1 waits for a talk with your clinician because of %2.")
                  .with(name, cause)
        : ticked ? STEADY_TEXT("safety", "%1 is not offered because you told us about %2.")
                       .with(name, cause)
                 : STEADY_TEXT("safety", "%1 is not offered because of %2.").with(name, cause);
    auto const withReason = reason.empty() ? off : STEADY_TEXT("safety", "%1 %2").with(off, reason);
    if (state == GateState::Withheld) return withReason;
    return STEADY_TEXT("safety", "%1 Tick when agreed.").with(withReason);
}

Text insteadOfFood(GateState state) {
    return state == GateState::Locked
               ? STEADY_TEXT("safety", "Until then your plan uses slower carbs.")
               : STEADY_TEXT("safety", "Your plan uses slower carbs.");
}

Text insteadOfMovement(Component component, Gates const& gates) {
    if (gates.matched("B-38") && gates.allows(Component::Aer))
        return findSafetyRow("B-38")->instead.movement;
    if (!gates.allows(Component::Aer))
        return STEADY_TEXT("safety", "Sleep, calm and easy days go on.");
    if (component == Component::Hiit)
        return STEADY_TEXT("safety", "Your plan uses steady moderate movement.");
    if (component == Component::Hvy)
        return STEADY_TEXT("safety", "Lighter weights, more repetitions.");
    if (component == Component::Imp) return STEADY_TEXT("safety", "Walking, cycling or water.");
    return STEADY_TEXT("safety", "Your plan keeps you walking.");
}

Text insteadInGeneral(Component component, GateState state, Gates const& gates) {
    switch (component) {
        case Component::Keto:
        case Component::Lc:
            return insteadOfFood(state);
        case Component::Def:
            return STEADY_TEXT("safety", "Your plan keeps your weight steady.");
        case Component::Tre:
            // O-21: no window at all, or a fixed one until a clinician agreed.
            return state == GateState::Locked
                       ? STEADY_TEXT("safety", "Until then we use a 12-hour window.")
                       : STEADY_TEXT("safety", "Your plan keeps regular meals.");
        case Component::Pro:
            return STEADY_TEXT("safety", "Protein stays at a kidney-safe amount.");
        case Component::Salt:
            return STEADY_TEXT("safety", "Herbs, spices and lemon season as well.");
        case Component::Num:
            return STEADY_TEXT("safety", "Habits and how you feel lead.");
        default:
            return insteadOfMovement(component, gates);
    }
}

Text insteadOfRow(SafetyRow const& row, Component component, GateState state, Gates const& gates) {
    if (!row.instead.all.empty()) return row.instead.all;
    bool const isFood = component == Component::Keto || component == Component::Lc;
    if (isFood && !row.instead.food.empty()) return row.instead.food;
    if (component == Component::Def && !row.instead.energy.empty()) return row.instead.energy;
    // A milder row's suggestion must not promise training that another row has closed.
    bool const trainingStays =
        gates.allows(Component::Aer) || row.states[Component::Aer] == gates[Component::Aer].state;
    if (isMovementComponent(component) && !row.instead.movement.empty() && trainingStays) {
        // With an open foot sore no row may suggest standing or walking.
        auto const* footSore = gates.matched("B-38") ? findSafetyRow("B-38") : nullptr;
        return footSore ? footSore->instead.movement : row.instead.movement;
    }
    return insteadInGeneral(component, state, gates);
}

/// B-56 for the rows that the kidneys stand behind.
Text kidneyReason(SafetyRow const& row) {
    bool const kidneys = row.limits.proteinCapPerKg || row.limits.proteinFigureHidden;
    return kidneys ? STEADY_TEXT("safety", "Extra protein is extra filter work.") : Text{};
}

/// B-56 reasons are about food, goal and window; exercise has its own; the rest needs none.
Text reasonFor(SafetyRow const& row, Component component) {
    if (isMovementComponent(component)) return row.movementReason;
    bool const isOther = component == Component::Salt || component == Component::Num;
    if (component == Component::Pro) return kidneyReason(row);
    if (isOther) return {};
    return row.reason;
}

}  // namespace

std::vector<Withheld> withheldBy(Gates const& gates, Facts const& facts) {
    std::vector<Withheld> withheld;
    for (auto const& [component, name] : EnumNames<Component>::table) {
        auto const& gate = gates[component];
        if (gates.allows(component)) continue;
        auto const rows = decidingRows(gate, component, facts);
        if (rows.empty()) continue;
        auto const causes = namedCauses(rows, facts);
        // Two causes leave no room for a reason in 35 words.
        auto const reason = causes.size() == 1 ? reasonFor(*rows.front(), component) : Text{};
        bool const ticked = std::all_of(
            rows.begin(), rows.end(), [&facts](auto const* row) { return wasTicked(*row, facts); });
        withheld.push_back(
            {component, gate.state, wordsFor(component),
             offSentence(component, gate.state, ticked, joinedCauses(causes), reason),
             insteadOfRow(*rows.front(), component, gate.state, gates), gate.rules});
    }
    return withheld;
}

}  // namespace steady

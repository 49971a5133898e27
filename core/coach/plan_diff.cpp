#include "core/coach/plan_diff.h"

#include "core/coach/view_words.h"

#include <algorithm>
#include <cmath>

namespace steady {

namespace {

using DifferenceKind = PlanDifference::Kind;

Text const& wordsOfLine(PlanLine const& line) {
    return line.value.empty() ? line.text : line.value;
}

bool speaksOfNumbers(std::string_view id) {
    return id.starts_with("weight.") || id.starts_with("energy.") || id.starts_with("nutrition.");
}

std::vector<InputChange> movedInputs(PlanLine const& before, PlanLine const& after) {
    std::vector<InputChange> moved;
    auto const valueIn = [](PlanLine const& line, std::string const& key) {
        auto const it = line.inputs.find(key);
        return it == line.inputs.end() ? std::nullopt : std::optional(it->second);
    };
    for (auto const& [key, value] : after.inputs)
        if (auto const old = valueIn(before, key); !old || std::abs(*old - value) > 1e-9)
            moved.push_back({key, old, value});
    for (auto const& [key, value] : before.inputs)
        if (!after.inputs.contains(key)) moved.push_back({key, value, std::nullopt});
    return moved;
}

PlanDifference differenceOf(PlanLine const* before, PlanLine const* after) {
    PlanDifference difference;
    PlanLine const& named = after ? *after : *before;
    difference.kind = !before  ? DifferenceKind::New
                      : !after ? DifferenceKind::Gone
                               : DifferenceKind::Changed;
    difference.id = named.id;
    difference.name = named.name;
    difference.rules = {named.rule};
    if (before) difference.before = wordsOfLine(*before);
    if (after) difference.after = wordsOfLine(*after);
    if (!before || !after) return difference;
    // Same short value: the sentence is where the difference stands.
    if (difference.before == difference.after) {
        difference.before = before->text;
        difference.after = after->text;
    }
    difference.because = movedInputs(*before, *after);
    return difference;
}

void addLineDifferences(Plan const& before, Plan const& after,
                        std::vector<PlanDifference>& differences) {
    for (auto const& line : after.lines) {
        auto const* old = before.line(line.id);
        if (!old || old->value != line.value || old->text != line.text)
            differences.push_back(differenceOf(old, &line));
    }
    for (auto const& line : before.lines)
        if (!after.line(line.id)) differences.push_back(differenceOf(&line, nullptr));
}

Text sessionsText(PlannedDay const* day) {
    std::vector<Text> sessions;
    if (day)
        for (auto const& session : day->sessions)
            sessions.push_back(
                STEADY_TEXT("plan", "%1 %2 min").with(session.name, session.minutes));
    return sessions.empty() ? STEADY_TEXT("plan", "Rest") : listed(sessions);
}

PlannedDay const* dayIn(Plan const& plan, Weekday day) {
    if (!plan.movement) return nullptr;
    auto const it = std::find_if(plan.movement->week.begin(), plan.movement->week.end(),
                                 [day](PlannedDay const& one) { return one.day == day; });
    return it == plan.movement->week.end() ? nullptr : &*it;
}

void addWeekDifferences(Plan const& before, Plan const& after,
                        std::vector<PlanDifference>& differences) {
    if (!before.movement || !after.movement) return;
    for (auto const& [day, name] : EnumNames<Weekday>::table) {
        Text const was = sessionsText(dayIn(before, day));
        Text const is = sessionsText(dayIn(after, day));
        if (was == is) continue;
        differences.push_back({DifferenceKind::Changed,
                               "week." + std::string(name),
                               shortName(day),
                               was,
                               is,
                               {},
                               {"F-02"}});
    }
}

Withheld const* withheldIn(Plan const& plan, Component component) {
    auto const it =
        std::find_if(plan.withheld.begin(), plan.withheld.end(),
                     [component](Withheld const& one) { return one.component == component; });
    return it == plan.withheld.end() ? nullptr : &*it;
}

void addGateDifferences(Plan const& before, Plan const& after,
                        std::vector<PlanDifference>& differences) {
    for (auto const& one : after.withheld) {
        auto const* old = withheldIn(before, one.component);
        if (old && old->state == one.state) continue;
        differences.push_back({DifferenceKind::Closed, {}, one.title, {}, one.text, {}, one.rules});
    }
    for (auto const& one : before.withheld)
        if (!withheldIn(after, one.component))
            differences.push_back({DifferenceKind::Opened, {}, one.title, {}, {}, {}, one.rules});
}

/// D-16: neither an old figure nor the numbers under it may come back through a comparison.
void hideNumbers(std::vector<PlanDifference>& differences) {
    for (auto& difference : differences) {
        difference.because.clear();
        if (!speaksOfNumbers(difference.id)) continue;
        difference.before = {};
        if (difference.kind == DifferenceKind::Changed) difference.after = {};
    }
}

}  // namespace

PlanDifference const* PlanDiff::of(std::string_view id) const {
    auto const it = std::find_if(differences.begin(), differences.end(),
                                 [id](PlanDifference const& one) { return one.id == id; });
    return it == differences.end() ? nullptr : &*it;
}

PlanDiff planDiff(Plan const& before, Plan const& after) {
    PlanDiff diff{before.version, after.version, {}};
    addGateDifferences(before, after, diff.differences);
    addLineDifferences(before, after, diff.differences);
    addWeekDifferences(before, after, diff.differences);
    if (before.numbersHidden || after.numbersHidden) hideNumbers(diff.differences);
    return diff;
}

}  // namespace steady

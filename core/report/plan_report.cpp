#include "core/report/plan_report.h"

#include "core/report/plan_sections.h"

#include <algorithm>
#include <iterator>

namespace steady {

namespace {

constexpr int kProgrammeWeeks = 12;  // F-03

void append(Document& document, Blocks blocks) {
    std::move(blocks.begin(), blocks.end(), std::back_inserter(document.blocks));
}

Text versionLine(Plan const& plan) {
    int const week = plan.movement ? plan.movement->weekNumber : 0;
    if (week < 1 || week > kProgrammeWeeks)
        return STEADY_TEXT("report", "Version %1, from %2").with(plan.version, plan.today);
    return STEADY_TEXT("report", "Version %1, from %2 · week %3 of %4")
        .with(plan.version, plan.today, week, kProgrammeWeeks);
}

std::vector<Text> weightLines(Plan const& plan) {
    if (!plan.weight || plan.numbersHidden) return {};
    auto const& weight = *plan.weight;
    std::vector<Text> lines{
        STEADY_TEXT("report", "Weight at the start %1 kg").with(figure(weight.startKg, 1))};
    Text onTheWay;
    for (double const kg : weight.milestonesKg) {
        if (kg <= weight.goalKg) continue;
        Text const one = STEADY_TEXT("report", "%1").with(figure(kg, 1));
        onTheWay = onTheWay.empty() ? one : STEADY_TEXT("report", "%1 · %2").with(onTheWay, one);
    }
    Text const goal = STEADY_TEXT("report", "Goal %1 kg").with(figure(weight.goalKg, 1));
    lines.push_back(
        onTheWay.empty() ? goal : STEADY_TEXT("report", "%1, milestones %2").with(goal, onTheWay));
    return lines;
}

}  // namespace

bool countsNothing(Plan const& plan) {
    return plan.numbersHidden || (plan.nutrition && plan.nutrition->plateInsteadOfNumbers);
}

Document planReport(Plan const& plan, std::vector<ProjectionPoint> const& projection,
                    Date printed) {
    Document document;
    document.title = STEADY_TEXT("report", "My plan");
    document.subtitle = versionLine(plan);
    document.cornerLines = weightLines(plan);
    document.footer = STEADY_TEXT("report", "Coaching, not medical advice");
    document.printed = printed;

    for (auto* part : {urgentFrame, eachDay, foodAtAGlance, weekBoard, sampleDay, withheldFrame})
        append(document, part(plan));
    append(document, {NoteLines{STEADY_TEXT("report", "Notes"), 2}, PageBreak{}});
    for (auto* part :
         {safetyNotes, foodInDetail, windowInDetail, movementInDetail, sleepInDetail, calmInDetail})
        append(document, part(plan));
    append(document, weightInDetail(plan, projection));
    append(document, whyEachLine(plan));
    append(document, sourcesUsed(plan));
    return document;
}

}  // namespace steady

#include "core/report/plan_report.h"

#include "core/report/plan_sections.h"
#include "core/report/plan_words.h"

#include <algorithm>
#include <iterator>

namespace steady {

namespace {

constexpr int kProgrammeWeeks = 12;  // F-03

void appendBlocks(Document& document, Blocks blocks) {
    std::move(blocks.begin(), blocks.end(), std::back_inserter(document.blocks));
}

Text versionLine(Plan const& plan) {
    int const week = plan.movement ? plan.movement->weekNumber : 0;
    if (week < 1 || week > kProgrammeWeeks)
        return STEADY_TEXT("report", "Version %1, from %2 %3")
            .with(plan.version, dayName(weekdayOf(plan.today)), plan.today);
    return STEADY_TEXT("report", "Version %1, from %2 %3 · week %4 of %5")
        .with(plan.version, dayName(weekdayOf(plan.today)), plan.today, week, kProgrammeWeeks);
}

std::vector<Text> cornerWeightLines(Plan const& plan, std::optional<double> trendKg) {
    if (!plan.weight || plan.numbersHidden) return {};
    auto const& weight = *plan.weight;
    std::vector<Text> lines{
        trendKg
            ? STEADY_TEXT("report", "Weight trend %1 kg").with(figure(*trendKg, 1))
            : STEADY_TEXT("report", "Weight at the start %1 kg").with(figure(weight.startKg, 1))};
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

Document planReport(Plan const& plan, std::vector<ProjectionPoint> const& projection, Date printed,
                    std::optional<double> trendKg, PlanOffers const& offers) {
    Document document;
    document.title = STEADY_TEXT("report", "My plan");
    document.subtitle = versionLine(plan);
    document.cornerLines = cornerWeightLines(plan, trendKg);
    document.footer = STEADY_TEXT("report", "Coaching, not medical advice");
    document.printed = printed;

    for (auto* part : {urgentFrame, eachDay, foodAtAGlance, weekBoard, sampleDay, withheldFrame})
        appendBlocks(document, part(plan));
    appendBlocks(document, {NoteLines{STEADY_TEXT("report", "Notes"), 2}, PageBreak{}});
    for (auto* part : {safetyNotes, foodInDetail})
        appendBlocks(document, part(plan));
    appendBlocks(document, nextSteps(offers));
    for (auto* part : {windowInDetail, movementInDetail, sleepInDetail, calmInDetail})
        appendBlocks(document, part(plan));
    appendBlocks(document, weightInDetail(plan, projection));
    appendBlocks(document, whyEachLine(plan));
    appendBlocks(document, sourcesUsed(plan));
    return document;
}

}  // namespace steady

#include "core/report/plan_sections.h"
#include "core/report/plan_words.h"

#include <algorithm>
#include <set>

namespace steady {

namespace {

using Curve = double ProjectionPoint::*;

std::optional<Date> firstDayAt(std::vector<ProjectionPoint> const& projection, Curve curve,
                               double kg, Date start) {
    for (auto const& point : projection)
        if (point.*curve <= kg) return start + std::chrono::days(point.day);
    return std::nullopt;
}

/// Earliest if all of the gap is kept, latest if half of it is (E-04).
Text milestoneDates(std::vector<ProjectionPoint> const& projection, double kg, Date start) {
    auto const early = firstDayAt(projection, &ProjectionPoint::kept100Kg, kg, start);
    auto const late = firstDayAt(projection, &ProjectionPoint::kept50Kg, kg, start);
    if (early && late) return STEADY_TEXT("report", "%1 to %2").with(*early, *late);
    if (early) return STEADY_TEXT("report", "%1 or later").with(*early);
    return STEADY_TEXT("report", "later than these twelve months");
}

WeightBandChart bandChart(Plan const& plan, std::vector<ProjectionPoint> const& projection) {
    WeightBandChart chart;
    chart.title = STEADY_TEXT("report", "Weight, kg");
    for (auto const& point : projection) {
        double const day = point.day;
        chart.kept100.push_back({day, point.kept100Kg});
        chart.kept70.push_back({day, point.kept70Kg});
        chart.kept50.push_back({day, point.kept50Kg});
    }
    chart.goalKg = plan.weight->goalKg;
    chart.milestonesKg = plan.weight->milestonesKg;
    chart.start = plan.today;
    auto const& last = projection.back();
    chart.altText = STEADY_TEXT("report",
                                "On %1 the weight lies between %2 kg, if all of the energy gap is "
                                "kept, and %3 kg, if half of it is; at seven tenths it is %4 kg. "
                                "A range, not a promise; real bodies vary.")
                        .with(plan.today + std::chrono::days(last.day), figure(last.kept100Kg, 1),
                              figure(last.kept50Kg, 1), figure(last.kept70Kg, 1));
    return chart;
}

/// Lines that name a weight, an energy or a gram figure stay out when numbers are hidden.
bool showsNumbers(PlanLine const& line) {
    for (std::string_view const pillar : {"weight", "energy", "nutrition"})
        if (line.id.starts_with(pillar)) return true;
    return false;
}

std::vector<PlanLine const*> printedLines(Plan const& plan) {
    std::vector<PlanLine const*> lines;
    for (auto const& line : plan.lines)
        if (!countsNothing(plan) || !showsNumbers(line)) lines.push_back(&line);
    return lines;
}

Text ruleAndSource(PlanLine const& line) {
    Text const rule = STEADY_TEXT("report", "Rule %1; how sure: %2.")
                          .with(line.rule, evidenceWords(line.evidence));
    if (line.source.empty()) return rule;
    return STEADY_TEXT("report", "%1 Source: %2").with(rule, line.source);
}

}  // namespace

Blocks weightInDetail(Plan const& plan, std::vector<ProjectionPoint> const& projection) {
    // E-10: only with an open energy gap, and never while the person hides the numbers.
    if (!plan.weight || plan.numbersHidden || projection.empty()) return {};
    Table dates{
        {STEADY_TEXT("report", "Weight"), STEADY_TEXT("report", "Between")}, {}, {false, false}};
    std::vector<double> steps = plan.weight->milestonesKg;
    steps.push_back(plan.weight->goalKg);
    std::sort(steps.rbegin(), steps.rend());
    steps.erase(std::unique(steps.begin(), steps.end()), steps.end());
    for (double const kg : steps) {
        bool const isGoal = kg == plan.weight->goalKg;
        dates.rows.push_back(
            {(isGoal ? STEADY_TEXT("report", "Goal %1 kg") : STEADY_TEXT("report", "%1 kg"))
                 .with(figure(kg, 1)),
             milestoneDates(projection, kg, plan.today)});
    }
    return {Heading{2, STEADY_TEXT("report", "Weight over the year")}, bandChart(plan, projection),
            std::move(dates)};
}

Blocks whyEachLine(Plan const& plan) {
    auto const lines = printedLines(plan);
    if (lines.empty()) return {};
    Blocks blocks{Heading{2, STEADY_TEXT("report", "Why each line")}};
    for (auto const* line : lines) {
        blocks.emplace_back(
            Heading{3, line->value.empty()
                           ? line->name
                           : STEADY_TEXT("report", "%1: %2").with(line->name, line->value)});
        if (!line->reason.empty()) blocks.emplace_back(Paragraph{line->reason});
        if (!line->working.empty()) blocks.emplace_back(Paragraph{line->working});
        blocks.emplace_back(Paragraph{ruleAndSource(*line), Paragraph::Role::Small});
        if (!line->changedBy.empty()) {
            blocks.emplace_back(
                Paragraph{STEADY_TEXT("report", "What would change it: %1").with(line->changedBy),
                          Paragraph::Role::Small});
        }
    }
    return blocks;
}

Blocks sourcesUsed(Plan const& plan) {
    std::set<std::string> sources;
    for (auto const* line : printedLines(plan))
        if (!line->source.empty()) sources.insert(line->source);
    if (sources.empty()) return {};
    BulletList list;
    for (auto const& source : sources)
        list.items.push_back(verbatim(source));
    return {Heading{2, STEADY_TEXT("report", "Sources")}, std::move(list)};
}

}  // namespace steady

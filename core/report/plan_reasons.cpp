#include "core/report/plan_sections.h"
#include "core/report/plan_words.h"

#include <algorithm>
#include <map>
#include <set>

namespace steady {

namespace {

using ProjectionCurve = double ProjectionPoint::*;

std::optional<Date> firstDayAt(std::vector<ProjectionPoint> const& projection,
                               ProjectionCurve curve, double kg, Date start) {
    for (auto const& point : projection)
        if (point.*curve <= kg) return start + std::chrono::days(point.day);
    return std::nullopt;
}

/// What still lies ahead: a milestone that was passed is no date to wait for, and above the curve
/// its line would lie outside the picture.
std::vector<double> milestonesAhead(Plan const& plan,
                                    std::vector<ProjectionPoint> const& projection) {
    auto ahead = plan.weight->milestonesKg;
    double const now = projection.front().kept100Kg;
    std::erase_if(ahead, [now](double kg) { return kg >= now; });
    return ahead;
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
    chart.milestonesKg = milestonesAhead(plan, projection);
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

Text joinedSentences(Text const& first, Text const& second) {
    if (first.empty() || second.empty()) return first.empty() ? second : first;
    return STEADY_TEXT("report", "%1 %2").with(first, second);
}

Text ruleAndSource(PlanLine const& line) {
    Text const rule = STEADY_TEXT("report", "Rule %1; how sure: %2.")
                          .with(line.rule, evidenceWords(line.evidence));
    if (line.source.empty()) return rule;
    return STEADY_TEXT("report", "%1 Source: %2.").with(rule, line.source);
}

}  // namespace

Blocks weightInDetail(Plan const& plan, std::vector<ProjectionPoint> const& projection) {
    // E-10: only with an open energy gap, and never while the person hides the numbers.
    if (!plan.weight || plan.numbersHidden || projection.empty()) return {};
    Table dates{
        {STEADY_TEXT("report", "Weight"), STEADY_TEXT("report", "Between")}, {}, {false, false}};
    auto steps = milestonesAhead(plan, projection);
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
        Text const reason = joinedSentences(line->reason, line->working);
        if (!reason.empty()) blocks.emplace_back(Paragraph{reason});
        Text const source = ruleAndSource(*line);
        blocks.emplace_back(Paragraph{line->changedBy.empty()
                                          ? source
                                          : STEADY_TEXT("report", "%1 What would change it: %2")
                                                .with(source, line->changedBy),
                                      Paragraph::Role::Small});
    }
    return blocks;
}

Blocks sourcesUsed(Plan const& plan) {
    std::map<std::string, std::set<std::string>> sources;
    for (auto const* line : printedLines(plan))
        if (!line->source.empty()) sources[line->source].insert(line->rule);
    if (sources.empty()) return {};
    ListColumns columns;
    columns.columns.resize(2);
    std::size_t const half = (sources.size() + 1) / 2;
    for (auto const& [source, rules] : sources) {
        std::string names;
        for (auto const& rule : rules)
            names += (names.empty() ? "" : ", ") + rule;
        auto& column = columns.columns[columns.columns[0].items.size() < half ? 0 : 1];
        column.items.push_back(STEADY_TEXT("report", "%1 (%2)").with(source, names));
    }
    std::erase_if(columns.columns, [](BulletList const& list) { return list.items.empty(); });
    return {Heading{2, STEADY_TEXT("report", "Sources")}, std::move(columns)};
}

}  // namespace steady

#include "ui/charts/chart_layout.h"

#include "ui/charts/chart_cells.h"
#include "ui/charts/guide_labels.h"
#include "ui/text/text.h"

#include <QCoreApplication>
#include <QFontMetricsF>

#include <algorithm>
#include <cmath>
#include <numeric>

namespace steady {

namespace {

constexpr double kLegendMark = 16;
constexpr double kLegendMarkGap = 6;
constexpr double kLegendItemGap = 14;
constexpr double kAxisGap = 7;
constexpr double kWidestBar = 44;
constexpr double kCutFrom = 2.5;
constexpr double kDataPadding = 0.04;
constexpr double kSinglePadding = 0.012;

QString chartWords(char const* words) {
    return QCoreApplication::translate("Chart", words);
}

/// Collects the values that the axis has to hold.
class ReachFinder {
 public:
    void add(double value) {
        m_low = m_any ? std::min(m_low, value) : value;
        m_high = m_any ? std::max(m_high, value) : value;
        m_any = true;
    }
    bool any() const { return m_any; }
    double low() const { return m_low; }
    double high() const { return m_high; }
    /// A level is worth showing when it does not press the data into a quarter of the height.
    bool reaches(double value) const {
        double const reach = std::max(3 * (m_high - m_low), std::abs(m_high) * 0.09);
        return !m_any || (value >= m_low - reach && value <= m_high + reach);
    }

 private:
    double m_low = 0;
    double m_high = 0;
    bool m_any = false;
};

/// One week far above all others (a slip of the pen) is cut at the top and says its number there.
void addBarData(ReachFinder& reach, ChartBars const& bars) {
    std::vector<double> sums;
    double highest = 0, target = 0;
    for (ChartBar const& bar : bars.bars) {
        if (!bar.parts.empty()) sums.push_back(totalOf(bar));
        if (!bar.parts.empty()) highest = std::max(highest, sums.back());
        if (bar.target) target = std::max(target, *bar.target);
    }
    if (target > 0) reach.add(target);
    auto const usual = usualRange(sums);
    if (!usual) return;
    double const top = std::max(usual->high, target);
    reach.add(highest > kCutFrom * top ? top * 1.2 : highest);
    reach.add(0);
}

void addData(ReachFinder& reach, ChartSpec const& chart) {
    for (ChartLine const& line : chart.lines)
        for (SeriesPoint const& point : line.points)
            if (chart.range.contains(point.date)) reach.add(point.value);
    for (ChartRibbon const& ribbon : chart.ribbons)
        for (RibbonPoint const& point : ribbon.points) {
            reach.add(point.low);
            reach.add(point.high);
        }
    for (ChartDots const& dots : chart.dots) {
        std::vector<double> values;
        for (SeriesPoint const& point : dots.points)
            if (chart.range.contains(point.date)) values.push_back(point.value);
        if (dots.setsScale)
            for (double const value : values)
                reach.add(value);
        else if (auto const usual = usualRange(values)) {
            reach.add(usual->low);
            reach.add(usual->high);
        }
    }
    if (chart.bars) addBarData(reach, *chart.bars);
    if (chart.spans)
        for (ChartSpan const& span : chart.spans->spans) {
            reach.add(span.low);
            reach.add(span.high);
        }
    for (ChartStep const& step : chart.steps.steps) {
        reach.add(step.low);
        reach.add(step.high);
    }
}

double legendWidth(LegendItem const& item, QFontMetricsF const& metrics) {
    return kLegendMark + kLegendMarkGap + std::ceil(metrics.horizontalAdvance(item.text));
}

/// Lets the legend flow from the left; returns its height. The boxes start at y = 0.
double flowLegend(std::vector<LegendItem>& legend, double width, QFontMetricsF const& metrics) {
    if (legend.empty()) return 0;
    double const row = std::ceil(metrics.height()) + 4;
    double x = 0, y = 0;
    for (LegendItem& item : legend) {
        double const wide = legendWidth(item, metrics);
        if (x > 0 && x + wide > width) {
            x = 0;
            y += row;
        }
        item.box = QRectF(x, y, wide, row);
        x += wide + kLegendItemGap;
    }
    return y + row;
}

void placeHeading(ChartLayout& layout, ChartSpec const& chart, QRectF& rest) {
    QFontMetricsF const title(fontFor(TypeRole::CardTitle));
    QFontMetricsF const reason(fontFor(TypeRole::Reason));
    layout.title = QRectF(rest.left(), rest.top(), rest.width(), std::ceil(title.height()) + 2);
    rest.setTop(layout.title.bottom() + 2);
    QRectF const words = reason.boundingRect(QRectF(rest.left(), rest.top(), rest.width(), 1000),
                                             Qt::TextWordWrap, chart.sentence);
    layout.sentence = QRectF(rest.left(), rest.top(), rest.width(), std::ceil(words.height()));
    rest.setTop(layout.sentence.bottom() + 10);
}

double valueLabelWidth(ChartSpec const& chart, ValueScale const& scale,
                       QFontMetricsF const& metrics) {
    double widest = 0;
    if (chart.cells)
        for (int day = 1; day <= 7; ++day)
            widest = std::max(
                widest, metrics.horizontalAdvance(QLocale().dayName(day, QLocale::ShortFormat)));
    else
        for (double const value : scale.ticks())
            widest = std::max(widest, metrics.horizontalAdvance(axisText(chart, scale, value)));
    return std::ceil(widest);
}

double outsideLabelWidth(ChartSpec const& chart, QFontMetricsF const& metrics) {
    double widest = 0;
    if (chart.labelsOutside)
        for (ChartGuide const& guide : chart.guides)
            widest = std::max(widest, metrics.horizontalAdvance(guide.label) * 1.06 + kAxisGap);
    return std::ceil(widest);
}

void addDayMarksToLegend(std::vector<LegendItem>& legend, ChartSpec const& chart) {
    using Mark = LegendItem::Mark;
    if (chart.spans)
        for (std::size_t i = 0; i < chart.spans->kinds.size(); ++i) {
            ChartSpanKind const& kind = chart.spans->kinds[i];
            if (std::ranges::any_of(chart.spans->spans,
                                    [i](ChartSpan const& span) { return span.kind == i; }))
                legend.push_back({Mark::Bar, kind.name, kind.ink, {}, {}, kind.hollow, {}, {}});
        }
    if (!chart.steps.steps.empty())
        legend.push_back({Mark::Ribbon, chart.steps.name, ChartInk::Accent, {}, {}, true, {}, {}});
    if (!chart.cells || chart.cells->cells.empty()) return;
    auto const cell = [&](QString const& text, std::optional<int> level) {
        legend.push_back({Mark::Cell, text, ChartInk::Accent, {}, {}, false, {}, level});
    };
    cell(chartWords("under 40 %"), 0);
    cell(QStringLiteral("40"), 1);
    cell(QStringLiteral("60"), 2);
    cell(chartWords("80 up"), 3);
    cell(chartWords("no data"), std::nullopt);
}

void addLayersToLegend(std::vector<LegendItem>& legend, ChartSpec const& chart) {
    using Mark = LegendItem::Mark;
    for (ChartDots const& dots : chart.dots)
        legend.push_back({Mark::Dot, dots.name, dots.ink, {}, {}, dots.hollow, {}, {}});
    for (ChartLine const& line : chart.lines)
        if (!line.name.isEmpty())
            legend.push_back({Mark::Line, line.name, line.ink, line.stroke, {}, false, {}, {}});
    if (!chart.bars) return;
    for (ChartPart const& part : chart.bars->parts)
        legend.push_back({Mark::Bar, part.name, part.ink, {}, part.pattern, false, {}, {}});
    auto const anyBar = [&](auto has) { return std::ranges::any_of(chart.bars->bars, has); };
    if (anyBar([](ChartBar const& bar) { return bar.running && !bar.parts.empty(); }))
        legend.push_back({Mark::Running,
                          chart.bars->runningName,
                          chart.bars->parts.front().ink,
                          ChartStroke::Dashed,
                          {},
                          chart.bars->parts.size() > 1,
                          {},
                          {}});
    if (anyBar([](ChartBar const& bar) { return bar.target.has_value(); }))
        legend.push_back(
            {Mark::Target, chart.bars->targetName, ChartInk::Text, {}, {}, false, {}, {}});
}

}  // namespace

double totalOf(ChartBar const& bar) {
    return std::accumulate(bar.parts.begin(), bar.parts.end(), 0.0);
}

QString axisText(ChartSpec const& chart, ValueScale const& scale, double value) {
    if (!chart.clock) return numberText(value, scale.decimals);
    return QStringLiteral("%1").arg(static_cast<int>(value) % 24, 2, 10, QLatin1Char('0'));
}

double ChartLayout::y(double value) const {
    if (downward)
        return plot.top() + (value - scale.low) / (scale.high - scale.low) * plot.height();
    return plot.bottom() - (value - scale.low) / (scale.high - scale.low) * plot.height();
}

Date ChartLayout::dayAt(double x) const {
    auto const day = static_cast<int>(std::floor((x - plot.left()) / dayWidth()));
    return range.from + std::chrono::days(std::clamp(day, 0, range.days() - 1));
}

ValueScale scaleFor(ChartSpec const& chart) {
    ReachFinder reach;
    addData(reach, chart);
    if (chart.clock)
        return reach.any() ? clockScale(reach.low(), reach.high())
                           : clockScale(chart.lowHint, chart.highHint);
    if (!reach.any() && chart.bands.empty()) {
        reach.add(chart.lowHint);
        reach.add(chart.highHint);
    }
    if (!chart.zeroBase && chart.ribbons.empty() && reach.any()) {
        double const height = reach.high() - reach.low();
        double const room =
            height > 0 ? kDataPadding * height : kSinglePadding * std::abs(reach.high());
        reach.add(reach.low() - room);
        reach.add(reach.high() + room);
    }
    ReachFinder const data = reach;
    for (ChartGuide const& guide : chart.guides)
        if (data.reaches(guide.value)) reach.add(guide.value);
    for (ChartBand const& band : chart.bands) {
        if (!band.always && !data.reaches(band.low)) continue;
        reach.add(band.low);
        reach.add(band.high);
    }
    // Bars of nothing would stand on an axis from 0 to 1.
    bool const onlyZero = chart.zeroBase && reach.any() && reach.high() <= 0;
    if (chart.empty() || onlyZero) {
        reach.add(chart.lowHint);
        reach.add(chart.highHint);
    }
    return niceScale(reach.low(), reach.high(), chart.zeroBase);
}

std::vector<LegendItem> legendOf(ChartSpec const& chart, ChartFrame frame) {
    using Mark = LegendItem::Mark;
    std::vector<LegendItem> legend;
    addLayersToLegend(legend, chart);
    addDayMarksToLegend(legend, chart);
    for (ChartRibbon const& ribbon : chart.ribbons)
        legend.push_back({Mark::Ribbon, ribbon.name, ChartInk::Accent, {}, {}, false, {}, {}});
    for (ChartGuide const& guide : chart.guides)
        if (!guide.legend.isEmpty())
            legend.push_back(
                {Mark::Line, guide.legend, guide.ink, guide.stroke, {}, false, {}, {}});
    if (frame == ChartFrame::InCard) return legend;
    if (!chart.gaps.empty())
        legend.push_back({Mark::Gap, chartWords("no data"), ChartInk::Grey, {}, {}, false, {}, {}});
    if (!chart.changes.empty())
        legend.push_back(
            {Mark::Change, chartWords("plan change"), ChartInk::Grey, {}, {}, false, {}, {}});
    return legend;
}

ChartLayout layOut(ChartSpec const& chart, QRectF area, ChartFrame frame) {
    QFontMetricsF const metrics(fontFor(TypeRole::Small));
    ChartLayout layout;
    layout.area = area;
    layout.range = chart.range;
    layout.lineHeight = std::ceil(metrics.height());
    layout.scale = scaleFor(chart);
    layout.legend = legendOf(chart, frame);
    QRectF rest = area;
    if (frame == ChartFrame::StandAlone) placeHeading(layout, chart, rest);

    double const legendHeight = flowLegend(layout.legend, rest.width(), metrics);
    for (LegendItem& item : layout.legend)
        item.box.translate(rest.left(), rest.bottom() - legendHeight);

    double const axis = layout.lineHeight + kAxisGap;
    double const left = valueLabelWidth(chart, layout.scale, metrics) + kAxisGap;
    double const right = std::max(10.0, outsideLabelWidth(chart, metrics));
    layout.plot = rest.adjusted(left, layout.lineHeight / 2 + 1, -right,
                                -legendHeight - axis - (legendHeight > 0 ? 10 : 0));
    if (layout.plot.height() < 24) layout.plot.setHeight(24);

    layout.downward = chart.clock;
    if (chart.cells) {
        layout.cells = cellGridOf(chart.range, layout.plot);
        layout.plot = layout.cells->plot;
        layout.range.from = layout.cells->firstMonday;
        layout.range.to = layout.range.from +
                          std::chrono::days(7 * layout.cells->weeks * layout.cells->columns - 1);
    }
    QString const todayLabel = chartWords("today");
    double const dateWidth = std::max(metrics.horizontalAdvance(shortDate(chart.range.to)),
                                      metrics.horizontalAdvance(todayLabel)) +
                             4;
    layout.ticks = dateTicks(layout.range, chart.cells ? std::nullopt : chart.today,
                             layout.dayWidth(), dateWidth, todayLabel);
    layout.guideLabels = placedGuideLabels(layout, chart);
    return layout;
}

QRectF barBox(ChartLayout const& layout, ChartBar const& bar, double low, double high) {
    double const slot = layout.dayWidth() * bar.days;
    double const width = std::min(kWidestBar, std::max(1.0, slot * 0.7));
    double const x = layout.left(bar.from) + (slot - width) / 2;
    return QRectF(QPointF(x, layout.y(high)), QPointF(x + width, layout.y(low)));
}

}  // namespace steady

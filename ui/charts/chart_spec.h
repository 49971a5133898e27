#pragma once

#include "core/coach/trends_view.h"
#include "core/support/date.h"
#include "ui/charts/chart_layers.h"
#include "ui/theme/theme.h"

#include <QColor>
#include <QString>

#include <optional>
#include <vector>

namespace steady {

enum class ChartPattern { Solid, Hatch, Dots };
enum class ChartStroke { Solid, Dashed, Dotted };

QColor inkOf(Colours const& colours, ChartInk ink);

/// A line through dated values. It is broken over every gap of the chart. One without a name is
/// drawn only: it has no legend and no row in the table.
struct ChartLine {
    QString name;
    ChartInk ink = ChartInk::Blue;
    std::vector<SeriesPoint> points;
    ChartStroke stroke = ChartStroke::Solid;
    double width = 2.4;
};

/// Single readings. Layers with the same `column` share one column of the table.
struct ChartDots {
    QString name;
    QString column;
    ChartInk ink = ChartInk::Grey;
    bool hollow = true;
    double radius = 1.8;
    std::vector<SeriesPoint> points;
    bool setsScale = true;  ///< false: raw readings, whose outliers must not flatten the picture
};

struct ChartPart {
    QString name;
    ChartInk ink = ChartInk::Blue;
    ChartPattern pattern = ChartPattern::Solid;
};

/// One bar over `days` days from `from`; no parts means that nothing was tracked.
struct ChartBar {
    Date from;
    int days = 7;
    std::vector<double> parts;
    std::optional<double> target;
    std::optional<int> n;  ///< how many days the value is the mean of
    bool running = false;  ///< the week is not over: a dashed outline
};

struct ChartBars {
    std::vector<ChartPart> parts;
    std::vector<ChartBar> bars;
    QString total;       ///< name of the sum, or of the one part
    QString targetName;  ///< "plan"; empty when bars carry no target
    QString countName;   ///< "days logged"; empty when bars carry no n
    QString runningName;
    bool valuesInside = false;
};

/// A target range over the whole width, with its words inside.
struct ChartBand {
    double low = 0;
    double high = 0;
    QString label;
    bool always = true;  ///< false: shown only when it lies near the data
};

/// A level: milestone, goal, budget.
struct ChartGuide {
    double value = 0;
    QString label;
    ChartInk ink = ChartInk::Grey;
    ChartStroke stroke = ChartStroke::Dotted;
    QString legend;       ///< empty: not named there (or named by another guide)
    bool strong = false;  ///< label in the colour of the line, at the right
};

struct RibbonPoint {
    Date date;
    double low = 0;
    double high = 0;
};
/// A range that changes with time, such as a projection.
struct ChartRibbon {
    QString name;
    std::vector<RibbonPoint> points;
};

/// A chart as a value: everything that is drawn, said, tabled and exported comes from here.
struct ChartSpec {
    QString key;  ///< "weight": file names and object names
    QString title;
    QString unit;      ///< stands behind values: "kg"
    QString unitNote;  ///< stands behind the title: "minutes a week"
    QString sentence;
    QString emptyText;
    int decimals = 1;
    DateRange range;
    std::optional<Date> today;  ///< labelled on the axis when it is in the range
    bool zeroBase = false;
    bool clock = false;                ///< values are hours of the clock: the day runs downward
    bool labelsOutside = false;        ///< guide labels right of the plot instead of inside
    double lowHint = 0, highHint = 1;  ///< the axis when there is no value at all

    std::vector<ChartBand> bands;
    std::vector<ChartRibbon> ribbons;
    std::optional<ChartBars> bars;
    std::vector<ChartDots> dots;
    std::vector<ChartLine> lines;
    std::optional<ChartSpans> spans;
    ChartSteps steps;
    std::optional<ChartCells> cells;  ///< a heat map: no value axis
    std::vector<ChartGuide> guides;
    std::vector<DateRange> gaps;
    std::vector<PlanChange> changes;

    bool empty() const;
};

}  // namespace steady

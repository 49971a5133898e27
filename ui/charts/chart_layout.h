#pragma once

#include "ui/charts/chart_spec.h"
#include "ui/charts/scale.h"

#include <QRectF>
#include <QString>

#include <optional>
#include <vector>

namespace steady {

/// A picture that stands alone carries its title, its sentence and the whole legend; on a page the
/// card and the page header say these.
enum class ChartFrame { InCard, StandAlone };

/// How a legend shows what it names: the same mark as in the plot.
struct LegendItem {
    enum class Mark { Line, Dot, Bar, Running, Target, Ribbon, Gap, Change, Cell };
    Mark mark = Mark::Line;
    QString text;
    ChartInk ink = ChartInk::Blue;
    ChartStroke stroke = ChartStroke::Solid;
    ChartPattern pattern = ChartPattern::Solid;
    bool hollow = false;
    QRectF box{};                ///< mark and text, set by the layout
    std::optional<int> level{};  ///< of a cell; nothing: no data
};

struct GuideLabel {
    QString text;
    QRectF box;
    ChartInk ink = ChartInk::Grey;
    bool strong = false;
    bool crowded = false;  ///< lies on data: the words get a ground
};

/// Where the days of a heat map stand: a row for each weekday, a column for each week. When weeks
/// are narrower than a mark can be, one column holds several of them and shows their mean.
struct CellGrid {
    Date firstMonday;
    int weeks = 1;  ///< of a column
    int columns = 1;
    QRectF plot;
    double cell = 21;

    QRectF box(Date day) const;
    Date dayAt(QPointF at) const;  ///< the first day of the cell
};

/// Where everything of a chart goes. Made by a pure function, so that it can be tested without a
/// screen, and used alike by the painter, the mouse and the exports.
struct ChartLayout {
    QRectF area;
    QRectF title, sentence;  ///< empty inside a card
    QRectF plot;
    ValueScale scale;
    std::vector<DateTick> ticks;
    std::vector<LegendItem> legend;
    std::vector<GuideLabel> guideLabels;
    DateRange range;
    double lineHeight = 15;
    bool downward = false;  ///< low values stand at the top
    std::optional<CellGrid> cells;

    double dayWidth() const { return plot.width() / range.days(); }
    double left(Date day) const {
        return plot.left() + double((day - range.from).count()) * dayWidth();
    }
    double centre(Date day) const { return left(day) + dayWidth() / 2; }
    double y(double value) const;
    Date dayAt(double x) const;
};

/// A value as it stands on the axis.
QString axisText(ChartSpec const& chart, ValueScale const& scale, double value);

ValueScale scaleFor(ChartSpec const& chart);
std::vector<LegendItem> legendOf(ChartSpec const& chart, ChartFrame frame);
ChartLayout layOut(ChartSpec const& chart, QRectF area, ChartFrame frame);

double totalOf(ChartBar const& bar);

/// How wide a bar is drawn, and where, inside its days.
QRectF barBox(ChartLayout const& layout, ChartBar const& bar, double low, double high);

}  // namespace steady

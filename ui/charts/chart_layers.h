#pragma once

#include "core/support/date.h"

#include <QString>

#include <vector>

namespace steady {

/// What a mark is coloured with. A series keeps its meaning on every chart (tokens, chart series).
enum class ChartInk { Blue, Vermilion, Green, Purple, Ink, Grey, Accent, Text };

/// How one kind of span is drawn; hollow ones differ without colour.
struct ChartSpanKind {
    QString name;
    ChartInk ink = ChartInk::Blue;
    bool hollow = false;
};

/// A bar from one value to another on one day, such as first to last bite.
struct ChartSpan {
    Date date;
    double low = 0;
    double high = 0;
    std::size_t kind = 0;
};

struct ChartSpans {
    std::vector<ChartSpanKind> kinds;
    std::vector<ChartSpan> spans;  ///< oldest first
    QString lowName;
    QString highName;
    QString lengthName;
};

/// A target range that holds for some days and then is another one.
struct ChartStep {
    DateRange days;
    double low = 0;
    double high = 0;
};

struct ChartSteps {
    QString name;
    std::vector<ChartStep> steps;
};

/// One day of a calendar heat map.
struct ChartCell {
    Date date;
    double share = 0;  ///< 0 to 1
    int n = 0;         ///< what the share is the mean of
};

struct ChartCells {
    QString name;
    QString countName;
    std::vector<ChartCell> cells;  ///< oldest first
};

}  // namespace steady

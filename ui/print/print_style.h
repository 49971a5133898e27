#pragma once

#include <QFont>
#include <QSizeF>

namespace steady {

// Print is laid out in dots of 1/1200 inch, the resolution of the PDF, so that what is measured is
// what is drawn; a printer or a picture scales the painter.
inline constexpr double kPrintDotsPerInch = 1200;

constexpr double printPoints(double points) {
    return points * kPrintDotsPerInch / 72;
}
constexpr double printMillimetres(double millimetres) {
    return millimetres * kPrintDotsPerInch / 25.4;
}

inline constexpr double kPrintMargin = printMillimetres(16);
inline constexpr double kPrintHairline = printPoints(0.5);
inline constexpr double kPrintRule = printPoints(1);
inline constexpr double kTickBox = printMillimetres(3);

enum class PrintFace { Title, Section, Part, Body, Strong, Small, SmallStrong };

/// Liberation Sans without hinting: its PDF text stays searchable (no ligatures), and widths do
/// not depend on the screen.
QFont printFont(PrintFace face);

/// From one line to the next, in dots.
double printLineHeight(PrintFace face);

/// Where blocks go: the width and height between the margins, and how loose the page is set
/// (1 normal, less when page one would not fit).
struct PrintFrame {
    double width = 0;
    double height = 0;
    double looseness = 1;

    double space(double points) const { return looseness * printPoints(points); }
};

/// The paper.
struct PaperSize {
    QSizeF millimetres{210, 297};

    QSizeF dots() const { return millimetres * (kPrintDotsPerInch / 25.4); }
};

}  // namespace steady

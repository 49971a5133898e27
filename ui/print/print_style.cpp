#include "ui/print/print_style.h"

#include <QStringList>

#include <cmath>

namespace steady {

namespace {

struct PrintFaceRow {
    double points;
    double linePoints;
    bool bold;
};

PrintFaceRow rowOf(PrintFace face) {
    switch (face) {
        case PrintFace::Title:
            return {21, 26, true};
        case PrintFace::Section:
            return {12, 16, true};
        case PrintFace::Part:
            return {10, 14, true};
        case PrintFace::Body:
            return {10, 14, false};
        case PrintFace::Strong:
            return {10, 14, true};
        case PrintFace::Small:
            return {8.5, 12, false};
        case PrintFace::SmallStrong:
            return {8.5, 12, true};
    }
    return {10, 14, false};
}

}  // namespace

QFont printFont(PrintFace face) {
    auto const row = rowOf(face);
    QFont font;
    font.setFamilies(
        {QStringLiteral("Liberation Sans"), QStringLiteral("Arial"), QStringLiteral("Helvetica")});
    font.setPixelSize(static_cast<int>(std::lround(printPoints(row.points))));
    font.setBold(row.bold);
    font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}

double printLineHeight(PrintFace face) {
    return printPoints(rowOf(face).linePoints);
}

}  // namespace steady

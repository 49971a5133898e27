#include "ui/print/block_layout.h"
#include "ui/print/text_setter.h"
#include "ui/text/text.h"

#include <algorithm>
#include <cmath>

namespace steady {

namespace {

constexpr double kPlateSize = printMillimetres(40);
constexpr double kListGap = printMillimetres(7);
constexpr double kBoardPadding = printPoints(4.5);
constexpr double kTickGap = printPoints(4);
constexpr double kFramePadding = printPoints(8);
constexpr int kLinesAsList = 7;

void addStacked(PrintBox& box, SetText const& set, double x) {
    appendItems(box.items, set.items, {x, box.height});
    box.height += set.height();
}

QString firstUpper(QString words) {
    if (!words.isEmpty()) words[0] = words[0].toUpper();
    return words;
}

/// Short lists stand line by line; long ones run on beside the plate, so that page one stays one
/// page.
QStringList listLines(BulletList const& list, bool mayRunOn, QLocale const& locale) {
    QStringList lines;
    for (auto const& item : list.items)
        lines << toQString(item, locale);
    if (mayRunOn && lines.size() > kLinesAsList)
        return {firstUpper(lines.join(QStringLiteral(" · ")))};
    for (QString& line : lines)
        line = firstUpper(line);
    return lines;
}

PrintBox layoutColumn(std::vector<BulletList> const& lists, double width, bool mayRunOn,
                      PrintFrame const& frame, QLocale const& locale) {
    PrintBox column;
    for (auto const& list : lists) {
        if (column.height > 0) column.height += frame.space(6);
        if (!list.title.empty())
            addStacked(column, setText(toQString(list.title, locale), PrintFace::Strong, width), 0);
        for (auto const& line : listLines(list, mayRunOn, locale))
            addStacked(column, setText(line, PrintFace::Small, width), 0);
    }
    return column;
}

double platePartAngle(std::size_t part) {
    return part == 0 ? 180 : part == 1 ? 45 : -45;
}

QPainterPath plateWedge(QRectF const& circle, double from, double sweep) {
    QPainterPath path(circle.center());
    path.arcTo(circle, from, sweep);
    path.closeSubpath();
    return path;
}

/// A word on the plate, knocked out of the pattern below it.
void addPlateLabel(DisplayList& items, PlatePart const& part, QPointF centre, double width,
                   QLocale const& locale) {
    auto const name =
        setText(toQString(part.name, locale), PrintFace::SmallStrong, width, PrintAlign::Centre);
    auto const share =
        setText(toQString(part.share, locale), PrintFace::SmallStrong, width, PrintAlign::Centre);
    double const height = name.height() + share.height();
    QPointF const corner = centre - QPointF(width / 2, height / 2);
    double const halfWidth = std::max(name.widest, share.widest) / 2 + printPoints(2);
    QPainterPath plate;
    plate.addRoundedRect(QRectF(centre.x() - halfWidth, corner.y(), 2 * halfWidth, height),
                         printPoints(3), printPoints(3));
    items.emplace_back(PrintShape{plate, 0, PrintShape::Fill::White});
    appendItems(items, name.items, corner);
    appendItems(items, share.items, corner + QPointF(0, name.height()));
}

PrintBox layoutBoardDay(BoardDay const& day, double width, QLocale const& locale) {
    PrintBox cell;
    cell.height = kBoardPadding;
    double const inner = width - 2 * kBoardPadding;
    addStacked(cell, setText(toQString(day.day, locale), PrintFace::SmallStrong, inner),
               kBoardPadding);
    if (day.items.empty())
        addStacked(cell, setText(toQString(day.rest, locale), PrintFace::Small, inner),
                   kBoardPadding);
    double const textX = kBoardPadding + kTickBox + kTickGap;
    double const textWidth = width - kBoardPadding - textX;
    for (auto const& item : day.items) {
        cell.height += printPoints(3);
        double const tickY = cell.height + (printLineHeight(PrintFace::Small) - kTickBox) / 2;
        QPainterPath tick;
        tick.addRect(QRectF(kBoardPadding, tickY, kTickBox, kTickBox));
        cell.items.emplace_back(PrintShape{tick, printPoints(0.7), PrintShape::Fill::None});
        addStacked(cell, setText(toQString(item.name, locale), PrintFace::Small, textWidth), textX);
        addStacked(cell, setText(toQString(item.detail, locale), PrintFace::Small, textWidth),
                   textX);
    }
    cell.height += kBoardPadding;
    return cell;
}

PrintBox printFramed(DisplayList const& inside, double height, double width) {
    PrintBox box;
    QPainterPath frame;
    frame.addRect(QRectF(kPrintRule / 2, kPrintRule / 2, width - kPrintRule,
                         height + 2 * kFramePadding - kPrintRule));
    box.items.emplace_back(PrintShape{frame, kPrintRule, PrintShape::Fill::None});
    appendItems(box.items, inside, {kFramePadding, kFramePadding});
    box.height = height + 2 * kFramePadding;
    return box;
}

}  // namespace

DisplayList platePicture(bool slowCarbs, double size, QLocale const& locale) {
    double const edge = kPrintRule;
    QRectF const circle(edge / 2, edge / 2, size - edge, size - edge);
    DisplayList items{PrintShape{plateWedge(circle, 90, 180), kPrintRule, PrintShape::Fill::Dots},
                      PrintShape{plateWedge(circle, 0, 90), kPrintRule, PrintShape::Fill::None},
                      PrintShape{plateWedge(circle, 270, 90), kPrintRule, PrintShape::Fill::Hatch}};
    auto const parts = plateParts(slowCarbs);
    double const reach = size * 0.27;
    for (std::size_t at = 0; at < parts.size(); ++at) {
        double const angle = platePartAngle(at) * M_PI / 180;
        QPointF const centre =
            circle.center() + QPointF(reach * std::cos(angle) * (at == 0 ? 0.92 : 1.26),
                                      -reach * std::sin(angle) * 1.1);
        addPlateLabel(items, parts[at], centre, size * 0.44, locale);
    }
    return items;
}

PrintBoxes layoutListColumns(ListColumns const& columns, PrintFrame const& frame,
                             QLocale const& locale) {
    PrintBox box;
    box.spaceBefore = frame.space(4);
    double x = 0;
    if (columns.withPlate) {
        box.items = platePicture(columns.slowCarbs, kPlateSize, locale);
        box.height = kPlateSize;
        x = kPlateSize + kListGap;
    }
    if (columns.columns.empty()) return {box};
    // Beside the plate the first list has a column of its own and the shorter ones share the
    // other; over the whole width each list has its own.
    std::vector<std::vector<BulletList>> groups{{columns.columns.front()}};
    for (std::size_t at = 1; at < columns.columns.size(); ++at) {
        if (columns.withPlate && groups.size() > 1)
            groups.back().push_back(columns.columns[at]);
        else
            groups.push_back({columns.columns[at]});
    }
    double const count = static_cast<double>(groups.size());
    double const width = (frame.width - x - (count - 1) * kListGap) / count;
    for (auto const& lists : groups) {
        auto const column = layoutColumn(lists, width, columns.withPlate, frame, locale);
        appendItems(box.items, column.items, {x, 0});
        box.height = std::max(box.height, column.height);
        x += width + kListGap;
    }
    return {box};
}

PrintBoxes layoutBoard(WeekBoard const& board, PrintFrame const& frame, QLocale const& locale) {
    if (board.days.empty()) return {};
    double const width = frame.width / static_cast<double>(board.days.size());
    PrintBox box;
    box.spaceBefore = frame.space(2);
    box.height = frame.space(62);
    double x = 0;
    for (auto const& day : board.days) {
        auto const cell = layoutBoardDay(day, width, locale);
        appendItems(box.items, cell.items, {x, 0});
        box.height = std::max(box.height, cell.height);
        x += width;
    }
    QPainterPath frameLine;
    double const half = kPrintRule / 2;
    frameLine.addRect(QRectF(half, half, frame.width - kPrintRule, box.height - kPrintRule));
    box.items.emplace_back(PrintShape{frameLine, printPoints(0.8), PrintShape::Fill::None});
    for (std::size_t at = 1; at < board.days.size(); ++at) {
        double const line = width * static_cast<double>(at);
        box.items.emplace_back(PrintLine{{line, 0, line, box.height}, kPrintHairline});
    }
    return {box};
}

PrintBoxes layoutCallOut(CallOut const& callOut, PrintFrame const& frame, QLocale const& locale) {
    double const width = frame.width - 2 * kFramePadding;
    PrintBoxes boxes;
    PrintBox inside;
    auto const close = [&] {
        boxes.push_back(printFramed(inside.items, inside.height, frame.width));
        boxes.back().spaceBefore = frame.space(boxes.size() == 1 ? 13 : 4);
        inside = PrintBox{};
    };
    auto const add = [&](SetText const& set) {
        // A frame taller than a page would lose words: go on in a second frame.
        if (inside.height > 0 &&
            inside.height + set.height() + 2 * kFramePadding > frame.height * 0.9)
            close();
        addStacked(inside, set, 0);
    };
    QString lead = callOut.title.empty() ? QString() : toQString(callOut.title, locale);
    if (!lead.isEmpty() && !callOut.lines.empty())
        lead += QLatin1Char(lead.contains(QLatin1Char(':')) ? '.' : ':');
    for (auto const& line : callOut.lines) {
        add(setText(toQString(line, locale), PrintFace::Body, width, PrintAlign::Start, lead));
        lead.clear();
    }
    if (!lead.isEmpty()) add(setText(lead, PrintFace::Strong, width));
    if (!callOut.small.empty())
        add(setText(toQString(callOut.small, locale), PrintFace::Small, width));
    close();
    return boxes;
}

}  // namespace steady

#include "ui/print/block_layout.h"

#include "ui/print/text_setter.h"
#include "ui/text/text.h"

#include <algorithm>

namespace steady {

namespace {

constexpr double kBulletIndent = printPoints(10);
constexpr std::size_t kLinesKeptTogether = 2;

PrintBoxes layoutHeading(Heading const& heading, PrintFrame const& frame, QLocale const& locale) {
    bool const section = heading.level <= 2;
    auto const set = setText(toQString(heading.text, locale),
                             section ? PrintFace::Section : PrintFace::Part, frame.width);
    PrintBox box;
    box.items = set.items;
    box.height = set.height();
    box.spaceBefore = frame.space(section ? 15 : 9);
    box.keepWithNext = true;
    if (section) {
        double const y = box.height + printPoints(3);
        box.items.emplace_back(PrintLine{{0, y, frame.width, y}, kPrintRule});
        box.height = y + printPoints(1) + frame.space(4);
    }
    return {box};
}

/// Long texts may break between pages, but never leave a single line behind or ahead.
PrintBoxes layoutLines(SetText const& set, double spaceBefore) {
    std::size_t const count = set.lineStarts.size();
    PrintBoxes boxes;
    std::size_t from = 0;
    while (from < count) {
        std::size_t to = count;
        if (count > 2 * kLinesKeptTogether) {
            bool const first = from == 0;
            bool const last = count - from <= kLinesKeptTogether;
            to = last ? count : from + (first ? kLinesKeptTogether : 1);
        }
        PrintBox box;
        box.items = set.lines(from, to);
        box.height = set.lineHeight * static_cast<double>(to - from);
        box.spaceBefore = from == 0 ? spaceBefore : 0;
        boxes.push_back(std::move(box));
        from = to;
    }
    return boxes;
}

PrintBoxes layoutParagraph(Paragraph const& paragraph, PrintFrame const& frame,
                           QLocale const& locale) {
    bool const small = paragraph.role == Paragraph::Role::Small;
    auto const set = setText(toQString(paragraph.text, locale),
                             small ? PrintFace::Small : PrintFace::Body, frame.width);
    return layoutLines(set, frame.space(small ? 1 : 4));
}

PrintBoxes layoutBullets(BulletList const& list, PrintFrame const& frame, QLocale const& locale) {
    PrintBoxes boxes;
    if (!list.title.empty()) {
        auto const title = setText(toQString(list.title, locale), PrintFace::Strong, frame.width);
        boxes.push_back({title.items, title.height(), frame.space(8), true, false, nullptr});
    }
    for (auto const& item : list.items) {
        auto const set =
            setText(toQString(item, locale), PrintFace::Body, frame.width - kBulletIndent);
        PrintBox box;
        box.height = set.height();
        box.spaceBefore = frame.space(boxes.empty() ? 4 : 1);
        QPainterPath dot;
        dot.addEllipse(QPointF(printPoints(3), set.lineHeight / 2), printPoints(1.3),
                       printPoints(1.3));
        box.items.emplace_back(PrintShape{dot, kPrintHairline, PrintShape::Fill::None});
        appendItems(box.items, set.items, {kBulletIndent, 0});
        boxes.push_back(std::move(box));
    }
    return boxes;
}

PrintBoxes layoutNotes(NoteLines const& notes, PrintFrame const& frame, QLocale const& locale) {
    auto const title = setText(toQString(notes.title, locale), PrintFace::SmallStrong, frame.width);
    PrintBox box;
    box.items = title.items;
    box.height = title.height();
    box.spaceBefore = frame.space(12);
    for (int line = 0; line < notes.lines; ++line) {
        box.height += printMillimetres(7.5) * std::max(frame.looseness, 0.75);
        box.items.emplace_back(PrintLine{
            {0, box.height, frame.width, box.height}, kPrintHairline, PrintLine::Style::Dotted});
    }
    box.height += kPrintHairline;
    return {box};
}

struct BlockLayouter {
    PrintFrame const& frame;
    QLocale const& locale;

    PrintBoxes operator()(Heading const& block) const {
        return layoutHeading(block, frame, locale);
    }
    PrintBoxes operator()(Paragraph const& block) const {
        return layoutParagraph(block, frame, locale);
    }
    PrintBoxes operator()(KeyFigures const& block) const {
        return layoutKeyFigures(block, frame, locale);
    }
    PrintBoxes operator()(Table const& block) const { return layoutTable(block, frame, locale); }
    PrintBoxes operator()(BulletList const& block) const {
        return layoutBullets(block, frame, locale);
    }
    PrintBoxes operator()(ListColumns const& block) const {
        return layoutListColumns(block, frame, locale);
    }
    PrintBoxes operator()(WeekBoard const& block) const {
        return layoutBoard(block, frame, locale);
    }
    PrintBoxes operator()(CallOut const& block) const {
        return layoutCallOut(block, frame, locale);
    }
    PrintBoxes operator()(WeightBandChart const& block) const {
        return layoutChart(block, frame, locale);
    }
    PrintBoxes operator()(NoteLines const& block) const {
        return layoutNotes(block, frame, locale);
    }
    PrintBoxes operator()(PageBreak const&) const {
        PrintBox box;
        box.breakBefore = true;
        return {box};
    }
};

}  // namespace

PrintBoxes layoutBlock(Block const& block, PrintFrame const& frame, QLocale const& locale) {
    return std::visit(BlockLayouter{frame, locale}, block);
}

}  // namespace steady

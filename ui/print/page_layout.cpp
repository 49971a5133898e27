#include "ui/print/page_layout.h"

#include "ui/print/block_layout.h"
#include "ui/print/text_setter.h"
#include "ui/text/text.h"

#include <QCoreApplication>
#include <QDate>

#include <algorithm>
#include <iterator>

namespace steady {

namespace {

constexpr double kFooterHeight = printPoints(26);

/// Title and version at the left, weight and goal at the right, on one base line.
PrintBox layoutTitle(Document const& document, PrintFrame const& frame, QLocale const& locale) {
    bool const corner = !document.cornerLines.empty();
    double const gap = printPoints(16);
    double cornerWidth = 0;
    for (auto const& line : document.cornerLines)
        cornerWidth =
            std::max(cornerWidth, naturalWidth(toQString(line, locale), PrintFace::Small));
    cornerWidth = std::min(cornerWidth + printPoints(1), frame.width * 0.48);
    double const titleWidth = frame.width - (corner ? cornerWidth + gap : 0);
    auto const title = setText(toQString(document.title, locale), PrintFace::Title, titleWidth);
    PrintBox box;
    appendItems(box.items, title.items);
    box.height = title.height();
    if (!document.subtitle.empty()) {
        auto const set =
            setText(toQString(document.subtitle, locale), PrintFace::Small, titleWidth);
        appendItems(box.items, set.items, {0, box.height});
        box.height += set.height();
    }
    DisplayList cornerItems;
    double cornerHeight = 0;
    for (auto const& line : document.cornerLines) {
        auto const set =
            setText(toQString(line, locale), PrintFace::Small, cornerWidth, PrintAlign::End);
        appendItems(cornerItems, set.items, {frame.width - cornerWidth, cornerHeight});
        cornerHeight += set.height();
    }
    box.height = std::max(box.height, cornerHeight);
    appendItems(box.items, cornerItems, {0, box.height - cornerHeight});
    return box;
}

/// Fills pages with boxes from top to bottom.
class PageFiller {
 public:
    explicit PageFiller(PrintFrame const& frame) : m_frame(frame) { newPage(); }

    void place(PrintBoxes const& boxes) {
        for (std::size_t at = 0; at < boxes.size();) {
            std::size_t const end = groupEnd(boxes, at);
            if (!atTop() && m_y + heightOf(boxes, at, end) > m_frame.height) {
                newPage();
                if (boxes[at].repeatedHeader) put(*boxes[at].repeatedHeader);
            }
            for (; at < end; ++at)
                put(boxes[at]);
        }
    }
    std::vector<PrintPage> take() {
        // A break at the very end leaves no empty sheet.
        if (m_pages.size() > 1 && m_pages.back().items.empty()) m_pages.pop_back();
        return std::move(m_pages);
    }

 private:
    bool atTop() const { return m_y == 0; }
    void newPage() {
        m_pages.emplace_back();
        m_y = 0;
    }
    /// A box with everything that it must not be parted from.
    static std::size_t groupEnd(PrintBoxes const& boxes, std::size_t at) {
        while (at + 1 < boxes.size() && boxes[at].keepWithNext && !boxes[at + 1].breakBefore)
            ++at;
        return at + 1;
    }
    double heightOf(PrintBoxes const& boxes, std::size_t from, std::size_t to) const {
        double height = 0;
        for (std::size_t at = from; at < to; ++at) {
            bool const top = at == from && atTop();
            height += boxes[at].height + (top ? 0 : boxes[at].spaceBefore);
        }
        return height;
    }
    void put(PrintBox const& box) {
        if (box.breakBefore) {
            if (!atTop()) newPage();
            return;
        }
        double const space = atTop() ? 0 : box.spaceBefore;
        // A group taller than a page has to part after all.
        if (!atTop() && m_y + space + box.height > m_frame.height) newPage();
        m_y += atTop() ? 0 : space;
        appendItems(m_pages.back().items, box.items, {kPrintMargin, kPrintMargin + m_y});
        m_y += box.height;
    }

    PrintFrame m_frame;
    std::vector<PrintPage> m_pages;
    double m_y = 0;
};

PrintBoxes boxesOf(std::vector<Block>::const_iterator from, std::vector<Block>::const_iterator to,
                   PrintFrame const& frame, QLocale const& locale) {
    PrintBoxes boxes;
    for (; from != to; ++from) {
        auto more = layoutBlock(*from, frame, locale);
        // A sentence that leads into figures goes with them.
        bool const leads = std::holds_alternative<Paragraph>(*from) && from + 1 != to &&
                           (std::holds_alternative<KeyFigures>(*(from + 1)) ||
                            std::holds_alternative<Table>(*(from + 1)));
        if (leads && !more.empty()) more.back().keepWithNext = true;
        std::move(more.begin(), more.end(), std::back_inserter(boxes));
    }
    return boxes;
}

using Blocks = std::vector<Block>;

/// Title and blocks set one below the other, loosely or tightly.
PrintBoxes stackedBoxes(Document const& document, Blocks const& blocks, PrintFrame frame,
                        double looseness, QLocale const& locale) {
    frame.looseness = looseness;
    PrintBoxes boxes{layoutTitle(document, frame, locale)};
    auto more = boxesOf(blocks.begin(), blocks.end(), frame, locale);
    std::move(more.begin(), more.end(), std::back_inserter(boxes));
    return boxes;
}

double heightOf(PrintBoxes const& boxes) {
    double height = -boxes.front().spaceBefore;
    for (auto const& box : boxes)
        height += box.spaceBefore + box.height;
    return height;
}

Blocks withoutNoteLines(Blocks const& blocks) {
    Blocks rest;
    std::copy_if(blocks.begin(), blocks.end(), std::back_inserter(rest),
                 [](Block const& block) { return !std::holds_alternative<NoteLines>(block); });
    return rest;
}

/// The page for the fridge: set tighter, down to half the space, and then without the lines to
/// write on, when that keeps it on one page.
PrintBoxes firstPageBoxes(Document const& document, Blocks::const_iterator end,
                          PrintFrame const& frame, QLocale const& locale) {
    Blocks const all(document.blocks.begin(), end);
    Blocks const withoutNotes = withoutNoteLines(all);
    for (auto const* blocks : {&all, &withoutNotes})
        for (double const looseness : {1.0, 0.85, 0.7, 0.5}) {
            auto boxes = stackedBoxes(document, *blocks, frame, looseness, locale);
            if (heightOf(boxes) <= frame.height) return boxes;
        }
    return stackedBoxes(document, all, frame, 1, locale);  // two pages anyway: set them well
}

QString printedLine(Date printed, QLocale const& locale) {
    auto const parts = partsOf(printed);
    QDate const date(static_cast<int>(parts.year()),
                     static_cast<int>(static_cast<unsigned>(parts.month())),
                     static_cast<int>(static_cast<unsigned>(parts.day())));
    return QCoreApplication::translate("print", "Steady · printed %1")
        .arg(locale.toString(date, QLocale::LongFormat));
}

void addFooter(PrintPage& page, Document const& document, std::size_t number, std::size_t count,
               QSizeF paper, QLocale const& locale) {
    double const width = paper.width() - 2 * kPrintMargin;
    double const line = paper.height() - kPrintMargin - kFooterHeight + printPoints(10);
    page.items.emplace_back(
        PrintLine{{kPrintMargin, line, kPrintMargin + width, line}, kPrintHairline});
    double const top = line + printPoints(4);
    auto const left =
        setText(printedLine(document.printed, locale), PrintFace::Small, width * 0.42);
    appendItems(page.items, left.items, {kPrintMargin, top});
    QString const pages =
        QCoreApplication::translate("print", "Page %1 of %2").arg(number).arg(count);
    double const pagesWidth = naturalWidth(pages, PrintFace::Small) + printPoints(1);
    double const gap = printPoints(18);
    double const middleWidth = width * 0.56 - pagesWidth - gap;
    auto const middle =
        setText(toQString(document.footer, locale), PrintFace::Small, middleWidth, PrintAlign::End);
    double const right = kPrintMargin + width;
    appendItems(page.items, middle.items, {right - pagesWidth - gap - middleWidth, top});
    auto const last = setText(pages, PrintFace::Small, pagesWidth, PrintAlign::End);
    appendItems(page.items, last.items, {right - pagesWidth, top});
}

}  // namespace

std::vector<PrintPage> layoutPages(Document const& document, PaperSize paper,
                                   QLocale const& locale) {
    QSizeF const dots = paper.dots();
    PrintFrame const frame{dots.width() - 2 * kPrintMargin,
                           dots.height() - 2 * kPrintMargin - kFooterHeight};
    auto const& blocks = document.blocks;
    auto const firstBreak = std::find_if(blocks.begin(), blocks.end(), [](Block const& block) {
        return std::holds_alternative<PageBreak>(block);
    });
    PrintFrame detailFrame = frame;
    detailFrame.looseness = 0.85;  // read sitting down, so rather fewer sheets
    PageFiller filler(frame);
    filler.place(firstPageBoxes(document, firstBreak, frame, locale));
    filler.place(boxesOf(firstBreak, blocks.end(), detailFrame, locale));
    auto pages = filler.take();
    for (std::size_t at = 0; at < pages.size(); ++at)
        addFooter(pages[at], document, at + 1, pages.size(), dots, locale);
    return pages;
}

}  // namespace steady

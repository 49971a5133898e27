#include "ui/print/text_setter.h"

#include <QFontMetricsF>
#include <QTextLayout>

#include <algorithm>

namespace steady {

namespace {

PrintFace boldOf(PrintFace face) {
    if (face == PrintFace::Small) return PrintFace::SmallStrong;
    return face == PrintFace::Body ? PrintFace::Strong : face;
}

double startOf(PrintAlign align, double width, double natural) {
    if (align == PrintAlign::End) return width - natural;
    return align == PrintAlign::Centre ? (width - natural) / 2 : 0;
}

/// The runs of one line: the bold lead, then the rest.
void addRuns(SetText& set, QTextLine const& line, QString const& words, int leadLength,
             PrintFace face, QPointF baseline) {
    int const from = line.textStart();
    int const to = from + line.textLength();
    auto const add = [&](int first, int last, PrintFace runFace) {
        QString run = words.mid(first, last - first);
        while (!run.isEmpty() && run.back().isSpace())
            run.chop(1);
        if (run.isEmpty()) return;
        double const x = line.cursorToX(first);
        set.items.emplace_back(
            PrintText{baseline + QPointF(x, 0), run, runFace, naturalWidth(run, runFace)});
    };
    int const split = std::clamp(leadLength, from, to);
    if (split > from) add(from, split, boldOf(face));
    if (to > split) add(split, to, face);
}

}  // namespace

DisplayList SetText::lines(std::size_t from, std::size_t to) const {
    auto const itemAt = [&](std::size_t line) {
        return line < lineStarts.size() ? lineStarts[line] : items.size();
    };
    DisplayList part(items.begin() + static_cast<std::ptrdiff_t>(itemAt(from)),
                     items.begin() + static_cast<std::ptrdiff_t>(itemAt(to)));
    return movedBy(std::move(part), {0, -lineHeight * static_cast<double>(from)});
}

SetText setText(QString const& given, PrintFace face, double width, PrintAlign align,
                QString const& lead) {
    QString words = lead.isEmpty() ? given : lead + QLatin1Char(' ') + given;
    words.replace(QLatin1Char('\n'), QChar(QChar::LineSeparator));
    QTextLayout layout(words, printFont(face));
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    if (!lead.isEmpty()) {
        QTextLayout::FormatRange bold{0, static_cast<int>(lead.size()), {}};
        bold.format.setFont(printFont(boldOf(face)));
        layout.setFormats({bold});
    }
    SetText set;
    set.lineHeight = printLineHeight(face);
    QFontMetricsF const metrics(printFont(face));
    double const ascent = (set.lineHeight - metrics.height()) / 2 + metrics.ascent();
    layout.beginLayout();
    for (auto line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        double const natural = line.naturalTextWidth();
        set.widest = std::max(set.widest, natural);
        QPointF const baseline(startOf(align, width, natural), set.height() + ascent);
        set.lineStarts.push_back(set.items.size());
        addRuns(set, line, words, static_cast<int>(lead.size()), face, baseline);
    }
    layout.endLayout();
    return set;
}

double naturalWidth(QString const& words, PrintFace face) {
    return QFontMetricsF(printFont(face)).horizontalAdvance(words);
}

double longestWord(QString const& words, PrintFace face) {
    double longest = 0;
    for (auto const& word : words.split(QLatin1Char(' ')))
        longest = std::max(longest, naturalWidth(word, face));
    return longest;
}

}  // namespace steady

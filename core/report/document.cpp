#include "core/report/document.h"

#include <fmt/format.h>

namespace steady {

namespace {

/// Writes each block as lines of plain text; a blank line parts blocks.
class PlainTextWriter {
 public:
    explicit PlainTextWriter(std::string& out) : m_out(out) {}

    void operator()(Heading const& heading) const { line(toEnglish(heading.text)); }
    void operator()(Paragraph const& paragraph) const { line(toEnglish(paragraph.text)); }
    void operator()(KeyFigures const& figures) const {
        for (auto const& row : figures.rows)
            line(cells({row.name, row.value, row.note}));
    }
    void operator()(Table const& table) const {
        if (!table.header.empty()) line(cells(table.header));
        for (auto const& row : table.rows)
            line(cells(row));
    }
    void operator()(BulletList const& list) const {
        if (!list.title.empty()) line(toEnglish(list.title));
        for (auto const& item : list.items)
            line("- " + toEnglish(item));
    }
    void operator()(ListColumns const& columns) const {
        if (columns.withPlate) {
            for (auto const& part : plateParts(columns.slowCarbs))
                line(toEnglish(part.name) + " " + toEnglish(part.share));
        }
        for (auto const& list : columns.columns)
            (*this)(list);
    }
    void operator()(WeekBoard const& board) const {
        for (auto const& day : board.days) {
            line(toEnglish(day.day));
            if (day.items.empty()) line("  " + toEnglish(day.rest));
            for (auto const& item : day.items)
                line("  [ ] " + toEnglish(item.name) + " " + toEnglish(item.detail));
        }
    }
    void operator()(CallOut const& callOut) const {
        std::string lead = callOut.title.empty() ? "" : toEnglish(callOut.title) + ": ";
        for (auto const& words : callOut.lines) {
            line(lead + toEnglish(words));
            lead.clear();
        }
        if (!callOut.small.empty()) line(toEnglish(callOut.small));
    }
    void operator()(WeightBandChart const& chart) const {
        line(toEnglish(chart.title));
        line(toEnglish(chart.altText));
    }
    void operator()(NoteLines const& notes) const { line(toEnglish(notes.title)); }
    void operator()(PageBreak const&) const {}

 private:
    void line(std::string_view words) const {
        m_out += words;
        m_out += '\n';
    }
    static std::string cells(std::vector<Text> const& texts) {
        std::string joined;
        for (auto const& text : texts) {
            if (text.empty()) continue;
            joined += (joined.empty() ? "" : " | ") + toEnglish(text);
        }
        return joined;
    }

    std::string& m_out;
};

}  // namespace

std::vector<PlatePart> plateParts(bool slowCarbs) {
    return {{STEADY_TEXT("plate", "vegetables"), STEADY_TEXT("plate", "½")},
            {STEADY_TEXT("plate", "protein"), STEADY_TEXT("plate", "¼")},
            {slowCarbs ? STEADY_TEXT("plate", "slow carbs") : STEADY_TEXT("plate", "greens, fat"),
             STEADY_TEXT("plate", "¼")}};
}

std::string toPlainText(Document const& document) {
    std::string out = toEnglish(document.title) + "\n";
    if (!document.subtitle.empty()) out += toEnglish(document.subtitle) + "\n";
    for (auto const& line : document.cornerLines)
        out += toEnglish(line) + "\n";
    PlainTextWriter const writer(out);
    for (auto const& block : document.blocks) {
        if (!std::holds_alternative<PageBreak>(block)) out += '\n';
        std::visit(writer, block);
    }
    out += "\n" + toEnglish(document.footer) + "\n";
    return out;
}

}  // namespace steady

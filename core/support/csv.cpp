#include "core/support/csv.h"

#include "core/support/number.h"

#include <algorithm>

namespace steady {

namespace {

/// Walks the text once; each call of next() yields one record.
class CsvScanner {
 public:
    CsvScanner(std::string_view text, CsvFormat format) : m_text(text), m_format(format) {
        if (m_text.substr(0, 3) == "\xEF\xBB\xBF") m_at = 3;
    }

    bool atEnd() const { return m_at >= m_text.size(); }
    int openQuoteLine() const { return m_openQuoteLine; }

    CsvRow next() {
        CsvRow row{m_line, {}};
        row.cells.emplace_back();
        while (!atEnd()) {
            char const c = m_text[m_at++];
            if (c == '\n') {
                ++m_line;
                break;
            }
            if (c == '\r' && !atEnd() && m_text[m_at] == '\n') continue;
            if (c == m_format.separator)
                row.cells.emplace_back();
            else if (c == '"' && m_format.quotes == CsvFormat::Quotes::Rfc4180 &&
                     row.cells.back().empty())
                readQuoted(row.cells.back());
            else
                row.cells.back() += c;
        }
        return row;
    }

 private:
    void readQuoted(std::string& cell) {
        int const openedAt = m_line;
        while (!atEnd()) {
            char const c = m_text[m_at++];
            if (c == '"') {
                if (atEnd() || m_text[m_at] != '"') return;
                ++m_at;
            }
            if (c == '\n') ++m_line;
            cell += c;
        }
        m_openQuoteLine = openedAt;
    }

    std::string_view m_text;
    CsvFormat m_format;
    std::size_t m_at = 0;
    int m_line = 1;
    int m_openQuoteLine = 0;
};

bool isBlank(CsvRow const& row) {
    return row.cells.size() == 1 && row.cells.front().empty();
}

/// How often a separator stands in a line; a comma between two digits may be a decimal sign.
long separatorsIn(std::string_view line, char separator) {
    auto const isDigitAt = [line](std::size_t at) {
        return at < line.size() && line[at] >= '0' && line[at] <= '9';
    };
    long count = 0;
    for (std::size_t at = 0; at < line.size(); ++at)
        if (line[at] == separator &&
            !(separator == ',' && at > 0 && isDigitAt(at - 1) && isDigitAt(at + 1)))
            ++count;
    return count;
}

bool looksLikeFormula(std::string const& cell) {
    static constexpr std::string_view starts = "=+-@\t\r";
    return !cell.empty() && starts.find(cell.front()) != std::string_view::npos &&
           !parseNumber(cell);
}

}  // namespace

Result<std::vector<CsvRow>> readCsv(std::string_view text, CsvFormat format) {
    CsvScanner scanner(text, format);
    std::vector<CsvRow> rows;
    while (!scanner.atEnd()) {
        auto row = scanner.next();
        if (!isBlank(row)) rows.push_back(std::move(row));
    }
    if (scanner.openQuoteLine() > 0)
        return failure(ErrorKind::InvalidInput,
                       STEADY_TEXT("csv",
                                   "The quotation mark opened on line %1 is never closed. "
                                   "Close it or remove it.")
                           .with(scanner.openQuoteLine()));
    return rows;
}

char guessSeparator(std::string_view text) {
    auto const firstLine = text.substr(0, text.find('\n'));
    char best = ',';
    long most = 0;
    for (char const candidate : {',', ';', '\t'}) {
        auto const count = separatorsIn(firstLine, candidate);
        if (count > most) {
            best = candidate;
            most = count;
        }
    }
    return best;
}

std::string csvLine(std::vector<std::string> const& cells, char separator) {
    std::string line;
    for (std::size_t i = 0; i < cells.size(); ++i) {
        if (i > 0) line += separator;
        std::string const cell = (looksLikeFormula(cells[i]) ? "'" : "") + cells[i];
        bool const needsQuotes = cell.find_first_of("\"\r\n") != std::string::npos ||
                                 cell.find(separator) != std::string::npos;
        if (!needsQuotes) {
            line += cell;
            continue;
        }
        line += '"';
        for (char const c : cell) {
            if (c == '"') line += '"';
            line += c;
        }
        line += '"';
    }
    return line + "\r\n";
}

}  // namespace steady

#pragma once

#include "core/support/result.h"

#include <string>
#include <string_view>
#include <vector>

namespace steady {

/// One record of a table file. `line` is the 1-based line where it starts, for messages.
struct CsvRow {
    int line = 0;
    std::vector<std::string> cells;
};

/// How cells are set apart. With Quotes::None a double quote is an ordinary character, as in the
/// TSV files of food databases.
struct CsvFormat {
    enum class Quotes { Rfc4180, None };
    char separator = ',';
    Quotes quotes = Quotes::Rfc4180;
};

/// Every record of a table file (RFC 4180: quoted cells may hold separators, doubled quotes and
/// line ends). A byte-order mark is skipped, CRLF and LF are both line ends, blank lines are left
/// out. A quote that never closes is an error naming its line.
Result<std::vector<CsvRow>> readCsv(std::string_view text, CsvFormat format = {});

/// The separator that the first line uses: the most frequent of comma, semicolon and tab.
char guessSeparator(std::string_view text);

/// One record as RFC 4180 text with its line end. Text that a spreadsheet would run as a formula
/// (it starts with = + - @ and is no number) is written with a leading apostrophe.
std::string csvLine(std::vector<std::string> const& cells, char separator = ',');

}  // namespace steady

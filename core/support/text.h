#pragma once

#include "core/support/date.h"

#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace steady {

struct Text;

/// A number that a sentence shows with a fixed count of decimals in the reader's locale.
struct Figure {
    double value = 0;
    int decimals = 0;

    bool operator==(Figure const&) const = default;
};

/// What may fill a place (%1, %2 ...) of a Text. A nested Text is held in a vector of one.
using TextArgument = std::variant<std::string, Figure, Date, ClockTime, std::vector<Text>>;

/// A sentence as a value: what to say, not yet in whose language.
///
/// Made only by STEADY_TEXT and STEADY_PLURAL so that lupdate finds every source. It becomes words
/// in ui/text (any language) or by toEnglish (command line, tests).
struct Text {
    std::string context;
    std::string source;
    std::optional<int> count;
    std::vector<TextArgument> arguments;

    bool empty() const { return source.empty(); }
    bool operator==(Text const&) const = default;

    /// This text with its places filled, in order. Numbers go in as Figure.
    template <class... Arguments>
    Text with(Arguments&&... more) const {
        Text filled = *this;
        (filled.arguments.push_back(asArgument(std::forward<Arguments>(more))), ...);
        return filled;
    }

 private:
    static TextArgument asArgument(Text text) { return std::vector<Text>{std::move(text)}; }
    static TextArgument asArgument(char const* words) { return std::string(words); }
    static TextArgument asArgument(std::string_view words) { return std::string(words); }
    static TextArgument asArgument(std::string words) { return words; }
    static TextArgument asArgument(int whole) { return Figure{static_cast<double>(whole), 0}; }
    static TextArgument asArgument(Figure figure) { return figure; }
    static TextArgument asArgument(Date date) { return date; }
    static TextArgument asArgument(ClockTime time) { return time; }
};

/// A number for a sentence: figure(70.9, 1).
Figure figure(double value, int decimals = 0);

/// The English sentence. Plurals are written "%n day(s)": the "(s)" goes or stays with the count.
std::string toEnglish(Text const& text);

/// A number as English text writes it: true minus sign, thin space between thousands.
std::string toEnglish(Figure figure);

/// Words typed by the person or names from a file: shown as they are, never translated.
Text verbatim(std::string_view words);

}  // namespace steady

/// A translatable sentence; the context groups sentences for translators.
#define STEADY_TEXT(context, source)      \
    ::steady::Text {                      \
        context, source, std::nullopt, {} \
    }

/// A translatable sentence with a count: STEADY_PLURAL("week", "%n day(s) logged", "", days).
#define STEADY_PLURAL(context, source, comment, count) \
    ::steady::Text {                                   \
        context, source, count, {}                     \
    }

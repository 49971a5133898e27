#pragma once

#include "core/support/date.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace steady {

/// A piece of a quick line: "150", "g", "22:40", "push-up", "/".
struct QuickToken {
    enum class Kind { Number, Time, Word, Sign };
    Kind kind = Kind::Word;
    std::string text;  ///< folded; a sign is its own character
    double number = 0;
    ClockTime time;
    std::size_t from = 0;  ///< place in the text, bytes
    std::size_t to = 0;

    bool is(std::string_view word) const { return text == word; }
    bool isNumber() const { return kind == Kind::Number; }
    bool isTime() const { return kind == Kind::Time; }
    bool isWord() const { return kind == Kind::Word; }
};

using QuickTokens = std::vector<QuickToken>;

/// The pieces of a text. A comma or point between digits is a decimal sign; a minus before a number
/// that does not follow another number makes it negative. Emoji become signs.
QuickTokens quickTokens(std::string_view text);

/// The parts of a line that a comma, semicolon, plus or line end sets apart, as views into it. A
/// decimal comma ("82,4 kg") sets nothing apart.
std::vector<std::string_view> quickParts(std::string_view line);

/// Takes a time of day out of the tokens: "08:10", "8:10 pm", "8am", "at 8", "at 12.30".
std::optional<ClockTime> takeTime(QuickTokens& tokens);

/// The time that one or more tokens from `at` say, with am or pm; `at` moves past it. A bare hour
/// is only taken when `bareHour` is said ("slept 22-6").
enum class BareHour { Refused, Taken };
std::optional<ClockTime> readTime(QuickTokens const& tokens, std::size_t& at, BareHour bareHour);

/// Removes blanks at both ends.
std::string_view trimmed(std::string_view text);

}  // namespace steady

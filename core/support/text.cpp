#include "core/support/text.h"

#include "core/support/round.h"

#include <fmt/format.h>

#include <array>

namespace steady {

namespace {

constexpr std::string_view kThinSpace = "\u202f";
constexpr std::string_view kMinus = "\u2212";

std::string englishDate(Date date) {
    static constexpr std::array months{"January",   "February", "March",    "April",
                                       "May",       "June",     "July",     "August",
                                       "September", "October",  "November", "December"};
    auto const parts = partsOf(date);
    return fmt::format("{} {} {}", static_cast<unsigned>(parts.day()),
                       months[static_cast<unsigned>(parts.month()) - 1],
                       static_cast<int>(parts.year()));
}

std::string englishArgument(TextArgument const& argument) {
    struct Words {
        std::string operator()(std::string const& words) const { return words; }
        std::string operator()(Figure const& figure) const { return toEnglish(figure); }
        std::string operator()(Date date) const { return englishDate(date); }
        std::string operator()(ClockTime time) const { return toString(time); }
        std::string operator()(std::vector<Text> const& nested) const {
            return nested.empty() ? std::string() : toEnglish(nested.front());
        }
    };
    return std::visit(Words{}, argument);
}

}  // namespace

Figure figure(double value, int decimals) {
    return {value, decimals};
}

std::string toEnglish(Figure figure) {
    auto digits =
        fmt::format("{:.{}f}", roundHalfAway(figure.value, figure.decimals), figure.decimals);
    bool const negative = digits.front() == '-';
    if (negative) digits.erase(0, 1);
    auto const point = std::min(digits.find('.'), digits.size());
    for (auto at = static_cast<int>(point) - 3; at > 0; at -= 3)
        digits.insert(static_cast<std::size_t>(at), kThinSpace);
    bool const isZero = digits.find_first_not_of("0.") == std::string::npos;
    return negative && !isZero ? std::string(kMinus) + digits : digits;
}

std::string toEnglish(Text const& text) {
    std::string words;
    auto const& source = text.source;
    for (std::size_t at = 0; at < source.size(); ++at) {
        bool const place = source[at] == '%' && at + 1 < source.size();
        if (place && source[at + 1] == 'n' && text.count) {
            words += std::to_string(*text.count);
            ++at;
        } else if (place && source[at + 1] >= '1' && source[at + 1] <= '9' &&
                   static_cast<std::size_t>(source[at + 1] - '1') < text.arguments.size()) {
            words +=
                englishArgument(text.arguments[static_cast<std::size_t>(source[at + 1] - '1')]);
            ++at;
        } else if (text.count && source.compare(at, 3, "(s)") == 0) {
            if (*text.count != 1) words += 's';
            at += 2;
        } else {
            words += source[at];
        }
    }
    return words;
}

Text verbatim(std::string_view words) {
    Text text;
    text.source = "%1";
    text.arguments.emplace_back(std::string(words));
    return text;
}

}  // namespace steady

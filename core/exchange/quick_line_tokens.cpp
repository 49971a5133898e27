#include "core/exchange/quick_line_tokens.h"

#include "core/catalogue/fold.h"
#include "core/support/number.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace steady {

namespace {

bool isQuickDigit(char c) {
    return c >= '0' && c <= '9';
}

bool isQuickLetter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') ||
           static_cast<unsigned char>(c) >= 0x80;
}

/// Signs that are more than one byte: fractions, dashes, the times sign, quotation marks.
struct WideSign {
    std::string_view bytes;
    std::string_view sign;
    double number;
};
constexpr std::array<WideSign, 13> kWideSigns{{{"½", "", 0.5},
                                               {"¼", "", 0.25},
                                               {"¾", "", 0.75},
                                               {"⅓", "", 1.0 / 3},
                                               {"⅔", "", 2.0 / 3},
                                               {"×", "x", 0},
                                               {"–", "-", 0},
                                               {"—", "-", 0},
                                               {"−", "-", 0},
                                               {"″", "\"", 0},
                                               {"”", "\"", 0},
                                               {"’", "'", 0},
                                               {"\u00a0", " ", 0}}};

/// Bytes of an emoji or other picture that starts here, 0 for anything else.
std::size_t pictureBytes(std::string_view text) {
    auto const byte = [text](std::size_t i) { return static_cast<unsigned char>(text[i]); };
    if (text.size() >= 4 && byte(0) == 0xF0 && byte(1) == 0x9F) return 4;
    bool const isSymbol = text.size() >= 3 && byte(0) == 0xE2 && byte(1) >= 0x80 && byte(1) <= 0xAF;
    bool const isVariation = text.size() >= 3 && byte(0) == 0xEF && byte(1) == 0xB8;
    return isSymbol || isVariation ? 3 : 0;
}

class QuickScanner {
 public:
    explicit QuickScanner(std::string_view text) : m_text(text) {}

    QuickTokens tokens() {
        while (m_at < m_text.size())
            step();
        return std::move(m_tokens);
    }

 private:
    std::string_view rest() const { return m_text.substr(m_at); }
    char peek(std::size_t ahead) const {
        return m_at + ahead < m_text.size() ? m_text[m_at + ahead] : '\0';
    }

    void add(QuickToken::Kind kind, std::string text, std::size_t bytes) {
        QuickToken token;
        token.kind = kind;
        token.text = std::move(text);
        token.from = m_at;
        token.to = m_at + bytes;
        m_tokens.push_back(std::move(token));
        m_at += bytes;
    }

    void step() {
        if (takeWideSign()) return;
        if (auto const bytes = pictureBytes(rest()); bytes > 0)
            return add(QuickToken::Kind::Sign, "*", bytes);
        char const c = peek(0);
        if (isQuickDigit(c) || startsNegative()) return takeNumber();
        if (isQuickLetter(c)) return takeWord();
        if (static_cast<unsigned char>(c) <= ' ' || c == 0x7F)
            ++m_at;
        else
            add(QuickToken::Kind::Sign, std::string(1, c), 1);
    }

    bool takeWideSign() {
        for (auto const& row : kWideSigns) {
            if (!rest().starts_with(row.bytes)) continue;
            if (row.number > 0)
                addFraction(row);
            else if (row.sign == " ")
                m_at += row.bytes.size();
            else
                add(row.sign == "x" ? QuickToken::Kind::Word : QuickToken::Kind::Sign,
                    std::string(row.sign), row.bytes.size());
            return true;
        }
        return false;
    }

    /// "1½" is one and a half; "½" alone is a half.
    void addFraction(WideSign const& row) {
        bool const joins = !m_tokens.empty() && m_tokens.back().isNumber() &&
                           m_tokens.back().to == m_at && m_tokens.back().number >= 0;
        if (!joins) {
            add(QuickToken::Kind::Number, std::string(row.bytes), row.bytes.size());
            m_tokens.back().number = row.number;
            return;
        }
        m_tokens.back().number += row.number;
        m_at += row.bytes.size();
        m_tokens.back().to = m_at;
    }

    bool startsNegative() const {
        if (peek(0) != '-' || !isQuickDigit(peek(1))) return false;
        return m_tokens.empty() || !(m_tokens.back().isNumber() || m_tokens.back().isTime() ||
                                     m_tokens.back().to == m_at);
    }

    void takeNumber() {
        std::size_t bytes = peek(0) == '-' ? 1 : 0;
        while (isQuickDigit(peek(bytes)))
            ++bytes;
        if (takeClock(bytes)) return;
        if ((peek(bytes) == '.' || peek(bytes) == ',') && isQuickDigit(peek(bytes + 1))) {
            ++bytes;
            while (isQuickDigit(peek(bytes)))
                ++bytes;
        }
        std::string text(rest().substr(0, bytes));
        auto const value = parseNumber(text);
        add(value ? QuickToken::Kind::Number : QuickToken::Kind::Word, text, bytes);
        m_tokens.back().number = value.value_or(0);
    }

    bool takeClock(std::size_t hourDigits) {
        if (peek(hourDigits) != ':' || hourDigits > 2 || peek(0) == '-') return false;
        if (isQuickDigit(peek(hourDigits + 3))) return false;
        auto const text = rest().substr(0, hourDigits + 3);
        auto const time = parseClockTime(text);
        if (!time) return false;
        add(QuickToken::Kind::Time, std::string(text), text.size());
        m_tokens.back().time = *time;
        return true;
    }

    void takeWord() {
        std::size_t bytes = 0;
        while (m_at + bytes < m_text.size()) {
            bool const joined = (peek(bytes) == '-' || peek(bytes) == '\'') && bytes > 0 &&
                                isQuickLetter(peek(bytes + 1));
            bool const isSignBytes = static_cast<unsigned char>(peek(bytes)) >= 0x80 &&
                                     isWideSignOrPicture(m_text.substr(m_at + bytes));
            if ((!isQuickLetter(peek(bytes)) && !joined) || isSignBytes) break;
            ++bytes;
        }
        add(QuickToken::Kind::Word, folded(rest().substr(0, bytes)), bytes);
    }

    static bool isWideSignOrPicture(std::string_view text) {
        return pictureBytes(text) > 0 ||
               std::any_of(kWideSigns.begin(), kWideSigns.end(),
                           [text](auto const& row) { return text.starts_with(row.bytes); });
    }

    std::string_view m_text;
    std::size_t m_at = 0;
    QuickTokens m_tokens;
};

std::optional<bool> afternoonAt(QuickTokens const& tokens, std::size_t at) {
    if (at >= tokens.size()) return std::nullopt;
    if (tokens[at].is("am")) return false;
    if (tokens[at].is("pm")) return true;
    return std::nullopt;
}

bool isWholeHour(QuickToken const& token) {
    return token.isNumber() && token.number >= 0 && token.number <= 24 &&
           token.number == std::floor(token.number);
}

/// "12.30" as a time; only used after "at".
std::optional<ClockTime> pointTime(QuickToken const& token) {
    auto text = token.text;
    auto const point = text.find('.');
    if (point == std::string::npos || text.size() - point != 3) return std::nullopt;
    text[point] = ':';
    return parseClockTime(text);
}

}  // namespace

QuickTokens quickTokens(std::string_view text) {
    return QuickScanner(text).tokens();
}

std::string_view trimmed(std::string_view text) {
    auto const isBlank = [](char c) { return static_cast<unsigned char>(c) <= ' '; };
    while (!text.empty() && isBlank(text.front()))
        text.remove_prefix(1);
    while (!text.empty() && isBlank(text.back()))
        text.remove_suffix(1);
    return text;
}

std::vector<std::string_view> quickParts(std::string_view line) {
    std::vector<std::string_view> parts;
    std::size_t from = 0;
    auto const close = [&](std::size_t to) {
        if (auto const part = trimmed(line.substr(from, to - from)); !part.empty())
            parts.push_back(part);
        from = to + 1;
    };
    for (std::size_t at = 0; at < line.size(); ++at) {
        char const c = line[at];
        bool const digitsAround = at > 0 && at + 1 < line.size() && isQuickDigit(line[at - 1]) &&
                                  isQuickDigit(line[at + 1]);
        if (c == ';' || c == '\n' || c == '+' || (c == ',' && !digitsAround)) close(at);
    }
    close(line.size());
    return parts;
}

std::optional<ClockTime> readTime(QuickTokens const& tokens, std::size_t& at, BareHour bareHour) {
    if (at >= tokens.size()) return std::nullopt;
    auto const& token = tokens[at];
    auto const afternoon = afternoonAt(tokens, at + 1);
    std::optional<ClockTime> time;
    if (token.isTime())
        time = token.time;
    else if (isWholeHour(token) && (afternoon || bareHour == BareHour::Taken))
        time = clockTime(static_cast<int>(token.number) % 24);
    if (!time) return std::nullopt;
    if (afternoon && (time->hour() > 12 || (time->hour() == 0 && !token.isTime())))
        return std::nullopt;
    if (afternoon) time->minutesSinceMidnight %= 12 * 60;
    if (afternoon.value_or(false)) time->minutesSinceMidnight += 12 * 60;
    at += afternoon ? 2 : 1;
    return time;
}

namespace {

/// "3x10 @ 20 kg" and "3x10 @20": a load, not eight in the evening.
bool startsLoad(QuickTokens const& tokens, std::size_t sign) {
    if (sign + 1 >= tokens.size() || !tokens[sign + 1].isNumber()) return false;
    if (sign + 2 < tokens.size())
        for (auto const* unit : {"kg", "kgs", "kilos", "lb", "lbs", "pounds"})
            if (tokens[sign + 2].is(unit)) return true;
    if (!tokens[sign].is("@")) return false;
    bool crossed = false;
    for (std::size_t i = 1; i + 1 < tokens.size() && i < sign; ++i)
        crossed |= (tokens[i].is("x") || tokens[i].is("*")) && tokens[i - 1].isNumber() &&
                   tokens[i + 1].isNumber();
    return crossed;
}

}  // namespace

std::optional<ClockTime> takeTime(QuickTokens& tokens) {
    for (std::size_t i = 0; i < tokens.size(); ++i) {
        bool const at = tokens[i].is("at") || tokens[i].is("@");
        if (at && startsLoad(tokens, i)) continue;
        auto next = at ? i + 1 : i;
        auto time = readTime(tokens, next, at ? BareHour::Taken : BareHour::Refused);
        if (!time && at && next < tokens.size() && (time = pointTime(tokens[next]))) ++next;
        if (!time) continue;
        tokens.erase(tokens.begin() + static_cast<std::ptrdiff_t>(i),
                     tokens.begin() + static_cast<std::ptrdiff_t>(next));
        return time;
    }
    return std::nullopt;
}

}  // namespace steady

#include "core/catalogue/fold.h"

#include <algorithm>
#include <array>
#include <cstdint>

namespace steady {

namespace {

struct CodePoint {
    std::uint32_t value = 0;
    std::size_t bytes = 1;
};

/// What stands for a byte that is no UTF-8: two strays must not become a letter when what was
/// between them is folded away.
constexpr std::uint32_t kStray = 0xFFFD;
constexpr std::string_view kStrayText = "\xEF\xBF\xBD";

/// The code point that starts at `at`.
CodePoint codePointAt(std::string_view text, std::size_t at) {
    auto const lead = static_cast<unsigned char>(text[at]);
    std::size_t const bytes = lead < 0x80             ? 1
                              : (lead & 0xE0) == 0xC0 ? 2
                              : (lead & 0xF0) == 0xE0 ? 3
                              : (lead & 0xF8) == 0xF0 ? 4
                                                      : 0;
    if (bytes == 0 || at + bytes > text.size()) return {kStray, 1};
    std::uint32_t value = bytes == 1 ? lead : lead & (0xFFU >> (bytes + 1));
    for (std::size_t i = 1; i < bytes; ++i) {
        auto const next = static_cast<unsigned char>(text[at + i]);
        if ((next & 0xC0) != 0x80) return {kStray, 1};
        value = (value << 6U) | (next & 0x3FU);
    }
    return {value, bytes};
}

// U+00C0 to U+00FF and U+0100 to U+017F without their marks, one letter each; letters that become
// two are in kTwoLetters.
constexpr std::string_view kLatin1 =
    "aaaaaaaceeeeiiiidnoooooxouuuuytsaaaaaaaceeeeiiiidnooooo ouuuuyty";
constexpr std::string_view kLatinExtended =
    "aaaaaaccccccccddddeeeeeeeeeegggggggghhhhiiiiiiiiiiiijjkkkllllllllll"
    "nnnnnnnnnoooooooorrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzzs";
static_assert(kLatin1.size() == 64 && kLatinExtended.size() == 128);

struct TwoLetters {
    std::uint32_t from;
    std::string_view to;
};
constexpr std::array<TwoLetters, 9> kTwoLetters{{{0xC6, "ae"},
                                                 {0xE6, "ae"},
                                                 {0xDE, "th"},
                                                 {0xFE, "th"},
                                                 {0xDF, "ss"},
                                                 {0x132, "ij"},
                                                 {0x133, "ij"},
                                                 {0x152, "oe"},
                                                 {0x153, "oe"}}};

void appendFolded(std::string& out, std::string_view text, std::size_t at, CodePoint point) {
    auto const value = point.value;
    if (value >= 'A' && value <= 'Z') {
        out += static_cast<char>(value - 'A' + 'a');
        return;
    }
    if (value >= 0x300 && value <= 0x36F) return;  // a combining mark
    auto const two = std::find_if(kTwoLetters.begin(), kTwoLetters.end(),
                                  [value](auto const& row) { return row.from == value; });
    if (two != kTwoLetters.end())
        out += two->to;
    else if (value >= 0xC0 && value <= 0xFF)
        out += kLatin1[value - 0xC0];
    else if (value >= 0x100 && value <= 0x17F)
        out += kLatinExtended[value - 0x100];
    else if (value == kStray)
        out += kStrayText;
    else
        out += text.substr(at, point.bytes);
}

bool endsWith(std::string_view word, std::string_view ending) {
    return word.size() > ending.size() && word.ends_with(ending);
}

}  // namespace

std::string folded(std::string_view text) {
    std::string out;
    out.reserve(text.size());
    for (std::size_t at = 0; at < text.size();) {
        auto const point = codePointAt(text, at);
        appendFolded(out, text, at, point);
        at += point.bytes;
    }
    return out;
}

std::vector<std::string> foldedWords(std::string_view text) {
    std::vector<std::string> words;
    bool inWord = false;
    for (char const c : folded(text)) {
        bool const isLetter = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || (c & 0x80) != 0;
        if (isLetter && !inWord) words.emplace_back();
        if (isLetter) words.back() += c;
        inWord = isLetter;
    }
    return words;
}

std::string singular(std::string_view word) {
    auto const without = [word](std::size_t letters) {
        return std::string(word.substr(0, word.size() - letters));
    };
    if (word.size() < 4) return std::string(word);
    if (endsWith(word, "ies") && word.size() > 4) return without(3) + "y";
    for (auto const* ending : {"oes", "sses", "shes", "ches", "xes"})
        if (endsWith(word, ending)) return without(2);
    for (auto const* ending : {"ss", "us", "is"})
        if (endsWith(word, ending)) return std::string(word);
    return endsWith(word, "s") ? without(1) : std::string(word);
}

bool isOneEditApart(std::string_view a, std::string_view b) {
    if (a.size() > b.size()) std::swap(a, b);
    if (b.size() - a.size() > 1) return false;
    auto const difference = std::mismatch(a.begin(), a.end(), b.begin());
    auto const at = static_cast<std::size_t>(difference.first - a.begin());
    if (a.size() < b.size()) return a.substr(at) == b.substr(at + 1);
    if (at == a.size()) return false;
    if (a.substr(at + 1) == b.substr(at + 1)) return true;
    return at + 1 < a.size() && a[at] == b[at + 1] && a[at + 1] == b[at] &&
           a.substr(at + 2) == b.substr(at + 2);
}

}  // namespace steady

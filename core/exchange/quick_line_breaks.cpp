#include "core/exchange/quick_line_phrase.h"

#include <cmath>

namespace steady {

namespace {

constexpr double kMostBreaksAtOnce = 16;  // F-11: as many as a day may have

bool isBreakWord(QuickToken const& token) {
    return token.is("break") || token.is("breaks");
}

}  // namespace

std::optional<PhraseReading> readBreakPhrase(QuickPhrase const& phrase) {
    bool named = false;
    std::optional<double> count;
    for (auto const& token : phrase.tokens) {
        bool const filler = token.is("sitting") || token.is("x") || token.is("from");
        if (isBreakWord(token) && !named)
            named = true;
        else if (token.isNumber() && !count)
            count = token.number;
        else if (!filler)
            return std::nullopt;
    }
    if (!named) return std::nullopt;
    double const breaks = count.value_or(1);
    if (breaks != std::floor(breaks) || breaks < 1 || breaks > kMostBreaksAtOnce)
        return PhraseReading{{},
                             {},
                             STEADY_TEXT("quick line", "Breaks are counted from 1 to %1.")
                                 .with(figure(kMostBreaksAtOnce))};
    PhraseReading reading;
    for (int at = 0; at < static_cast<int>(breaks); ++at)
        reading.entries.emplace_back(
            Flag{{EntryKind::Flag, 0}, phrase.when, FlagKind::SittingBreak});
    return reading;
}

}  // namespace steady

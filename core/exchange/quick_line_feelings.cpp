#include "core/exchange/quick_line_phrase.h"

#include <array>
#include <cmath>

namespace steady {

namespace {

struct FeelingWord {
    std::string_view word;
    std::string_view second;  ///< must follow, when not empty
    FeelingKind kind;
};
constexpr std::array<FeelingWord, 10> kFeelingWords{
    {{"stress", "", FeelingKind::Stress},
     {"energy", "", FeelingKind::Energy},
     {"mood", "", FeelingKind::Mood},
     {"hunger", "", FeelingKind::Hunger},
     {"clear", "head", FeelingKind::ClearHead},
     {"fatigue", "", FeelingKind::Fatigue},
     {"fog", "", FeelingKind::Fog},
     {"brain", "fog", FeelingKind::Fog},
     {"cravings", "", FeelingKind::Cravings},
     {"thirst", "", FeelingKind::ThirstNightUrination}}};

struct FlagWord {
    std::string_view word;
    FlagKind kind;
};
constexpr std::array<FlagWord, 10> kFlagWords{{{"ill", FlagKind::Ill},
                                               {"sick", FlagKind::Ill},
                                               {"travel", FlagKind::Travel},
                                               {"travelling", FlagKind::Travel},
                                               {"traveling", FlagKind::Travel},
                                               {"binge", FlagKind::Binge},
                                               {"practice", FlagKind::PracticeDone},
                                               {"breathing", FlagKind::PracticeDone},
                                               {"stretch", FlagKind::SittingBreak},
                                               {"sore", FlagKind::Sore}}};

}  // namespace

std::optional<PhraseReading> readFlagPhrase(QuickPhrase const& phrase) {
    if (phrase.tokens.size() != 1) return std::nullopt;
    for (auto const& row : kFlagWords)
        if (phrase.tokens[0].is(row.word))
            return PhraseReading{
                {Flag{{EntryKind::Flag, 0}, phrase.when, row.kind}}, {}, std::nullopt};
    return std::nullopt;
}

std::optional<PhraseReading> readFeelingPhrase(QuickPhrase const& phrase) {
    auto const& tokens = phrase.tokens;
    for (auto const& row : kFeelingWords) {
        if (tokens.empty() || !tokens[0].is(row.word)) continue;
        std::size_t at = row.second.empty() ? 1 : 2;
        if (at == 2 && (tokens.size() < 2 || !tokens[1].is(row.second))) continue;
        if (at < tokens.size() && tokens[at].is(":")) ++at;
        if (at >= tokens.size() || !tokens[at].isNumber()) return std::nullopt;
        bool const outOfTen = tokens.size() == at + 3 && tokens[at + 1].is("/");
        if (tokens.size() != at + 1 && !outOfTen) return std::nullopt;
        double const value = tokens[at].number;
        bool const isScale = !outOfTen || tokens[at + 2].number == 10;
        if (!isScale || value < 0 || value > 10 || value != std::floor(value))
            return PhraseReading{
                {},
                {},
                STEADY_TEXT("quick line", "This is answered with a whole number from 0 to 10.")};
        return PhraseReading{
            {Feeling{{EntryKind::Feeling, 0}, phrase.when, row.kind, static_cast<int>(value)}},
            {},
            std::nullopt};
    }
    return std::nullopt;
}

}  // namespace steady

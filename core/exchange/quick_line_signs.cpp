#include "core/catalogue/fold.h"
#include "core/exchange/quick_line_phrase.h"

#include <algorithm>
#include <array>

// Signs that a red flag (B-R) asks about, in the words that people use. They are found inside a
// sentence too, because nobody picks words carefully with a pain in the chest.
namespace steady {

namespace {

struct SignWords {
    std::string_view words;  ///< folded, as foldedWords gives them
    FlagKind kind;
};

constexpr std::array kSignWords{
    SignWords{"chest pain", FlagKind::ChestPain},
    SignWords{"chest pressure", FlagKind::ChestPain},
    SignWords{"pain in my chest", FlagKind::ChestPain},
    SignWords{"pressure on my chest", FlagKind::ChestPain},
    SignWords{"tight chest", FlagKind::ChestPain},
    SignWords{"fainted", FlagKind::Fainted},
    SignWords{"passed out", FlagKind::Fainted},
    SignWords{"weak on one side", FlagKind::WeakOnOneSide},
    SignWords{"numb on one side", FlagKind::WeakOnOneSide},
    SignWords{"face drooping", FlagKind::WeakOnOneSide},
    SignWords{"cannot see", FlagKind::VisionOrSpeechChange},
    SignWords{"lost my sight", FlagKind::VisionOrSpeechChange},
    SignWords{"slurred speech", FlagKind::VisionOrSpeechChange},
    SignWords{"cannot speak", FlagKind::VisionOrSpeechChange},
    SignWords{"breathless", FlagKind::Breathless},
    SignWords{"short of breath", FlagKind::Breathless},
    SignWords{"fast breathing", FlagKind::FastBreathing},
    SignWords{"vomiting", FlagKind::Vomiting},
    SignWords{"vomited", FlagKind::Vomiting},
    SignWords{"throwing up", FlagKind::Vomiting},
    SignWords{"threw up", FlagKind::Vomiting},
    SignWords{"belly pain", FlagKind::BellyPain},
    SignWords{"stomach pain", FlagKind::BellyPain},
    SignWords{"confused", FlagKind::Confused},
    SignWords{"drowsy", FlagKind::Drowsy},
    SignWords{"palpitations", FlagKind::IrregularPulse},
    SignWords{"irregular pulse", FlagKind::IrregularPulse},
    SignWords{"foot wound", FlagKind::FootWound},
    SignWords{"wound on my foot", FlagKind::FootWound},
    SignWords{"not safe", FlagKind::NotSafe},
    SignWords{"suicidal", FlagKind::NotSafe},
    SignWords{"kill myself", FlagKind::NotSafe},
    SignWords{"hurt myself", FlagKind::NotSafe},
    SignWords{"shaky", FlagKind::Dizzy},
    SignWords{"dizzy", FlagKind::Dizzy},
    SignWords{"fever", FlagKind::Ill},
};

/// "no chest pain" says the opposite; "not safe" is a sign itself and stands in the table.
bool isDenied(std::vector<std::string> const& words, std::size_t from) {
    static constexpr std::array<std::string_view, 3> denials{"no", "without", "never"};
    return std::any_of(words.begin(), words.begin() + static_cast<std::ptrdiff_t>(from),
                       [](std::string const& word) {
                           return std::find(denials.begin(), denials.end(), word) != denials.end();
                       });
}

bool speaksOf(std::vector<std::string> const& words, std::string_view sign) {
    auto const wanted = foldedWords(sign);
    auto const found = std::search(words.begin(), words.end(), wanted.begin(), wanted.end());
    return found != words.end() &&
           !isDenied(words, static_cast<std::size_t>(found - words.begin()));
}

}  // namespace

std::optional<PhraseReading> readSignPhrase(QuickPhrase const& phrase) {
    if (phrase.tokens.empty() || phrase.tokens.front().isNumber()) return std::nullopt;
    auto const said = phrase.typed(phrase.tokens.front(), phrase.tokens.back());
    auto const words = foldedWords(said);
    PhraseReading reading;
    bool whole = false;
    for (auto const& sign : kSignWords) {
        if (!speaksOf(words, sign.words)) continue;
        reading.entries.push_back(Flag{{EntryKind::Flag, 0}, phrase.when, sign.kind});
        whole = whole || foldedWords(sign.words) == words;
    }
    if (reading.entries.empty()) return std::nullopt;
    // The sentence around a sign is kept as it was said.
    if (!whole) reading.entries.push_back(Note{{EntryKind::Note, 0}, phrase.when, said});
    return reading;
}

}  // namespace steady

#pragma once

#include "core/catalogue/food_catalogue.h"
#include "core/domain/entry.h"
#include "core/exchange/quick_line_tokens.h"
#include "core/support/error.h"

#include <optional>
#include <string_view>
#include <vector>

namespace steady {

/// One part of a quick line on its way to an entry.
struct QuickPhrase {
    std::string_view text;  ///< as typed
    QuickTokens tokens;     ///< without the time of day
    EntryTime when;
    MealSlot slot = MealSlot::Snack;

    /// What was typed from one token to another, both included.
    std::string typed(QuickToken const& from, QuickToken const& to) const {
        return std::string(text.substr(from.from, to.to - from.from));
    }
};

/// What a phrase was understood as. Either entries or the reason why they were refused.
struct PhraseReading {
    std::vector<Entry> entries;
    std::vector<Food const*> alternatives;
    std::optional<Text> refusal;
};

// Each reader answers nothing when the phrase is not of its kind.
/// "chest pain", "threw up twice", "I'm not safe": a sign of a red flag (B-R).
std::optional<PhraseReading> readSignPhrase(QuickPhrase const& phrase);
std::optional<PhraseReading> readFlagPhrase(QuickPhrase const& phrase);
std::optional<PhraseReading> readFeelingPhrase(QuickPhrase const& phrase);
std::optional<PhraseReading> readMeasurementPhrase(QuickPhrase const& phrase);
/// "squat 3x10 40kg", "pull-ups 8, 6, 5", "gym 45 min: row 3x12 @ 25 kg rir 2".
std::optional<PhraseReading> readSetsPhrase(QuickPhrase const& phrase);
std::optional<PhraseReading> readMovementPhrase(QuickPhrase const& phrase);
/// "break", "3 breaks": getting up from the chair.
std::optional<PhraseReading> readBreakPhrase(QuickPhrase const& phrase);
std::optional<PhraseReading> readNumbersOnlyPhrase(QuickPhrase const& phrase);
std::optional<PhraseReading> readFoodPhrase(QuickPhrase const& phrase, FoodCatalogue const& foods);
/// Takes the tokens with their times still in.
std::optional<PhraseReading> readSleepPhrase(QuickPhrase const& phrase);

/// What a part says about the whole strength session beside it: "45 min", "rpe 7".
struct SessionWords {
    std::optional<double> minutes;
    std::optional<double> rpe;
};
std::optional<SessionWords> readSessionWords(QuickTokens const& tokens);

/// "8 40kg", "8@45", "10": goes on with the sets of the part before.
bool goesOnWithSets(QuickTokens const& tokens);

/// "walk", "row"; and of these "gym", "weights".
bool isActivityWord(std::string_view word);
bool isStrengthWord(std::string_view word);

/// "slept ...", "bed 22:40 ...": the times in it are not when it was logged.
bool startsSleepPhrase(QuickTokens const& tokens);

/// The meal that a word names.
std::optional<MealSlot> slotNamed(std::string_view word);

}  // namespace steady

#include "core/catalogue/exercise_match.h"
#include "core/domain/quantity.h"
#include "core/exchange/quick_line_phrase.h"
#include "core/support/number.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace steady {

namespace {

constexpr double kMostSets = 20;
constexpr double kMostReps = 100;
constexpr double kMostSeconds = 600;  // of a hold
constexpr double kMostLoadKg = 500;
constexpr double kMostSetEffort = 10;
constexpr double kMostSessionMinutes = 720;

// Words that say nothing which the numbers beside them do not.
constexpr std::array kSetFillers{"set", "sets", "rep",  "reps", "times", "of", "each",
                                 "per", "side", "hand", "with", "then",  "bw", "bodyweight"};
constexpr std::array kFoodUnits{"g", "ml", "oz", "l", "kcal"};

template <std::size_t Count>
bool isOneOfWords(QuickToken const& token, std::array<char const*, Count> const& words) {
    return std::any_of(words.begin(), words.end(),
                       [&](char const* word) { return token.is(word); });
}

bool isCrossSign(QuickToken const& token) {
    return token.is("x") || token.is("*");
}
bool isPoundsWord(QuickToken const& token) {
    return token.is("lb") || token.is("lbs") || token.is("pounds");
}
bool isKilosWord(QuickToken const& token) {
    return token.is("kg") || token.is("kgs") || token.is("kilos");
}
bool isSecondsWord(QuickToken const& token) {
    return token.is("s") || token.is("sec") || token.is("secs") || token.is("seconds");
}
bool isMinutesWord(QuickToken const& token) {
    return token.is("min") || token.is("mins") || token.is("minutes");
}

/// "10,8" is two counts where no weight is meant; a decimal comma looks the same.
std::vector<double> countsInToken(QuickToken const& token) {
    auto const comma = token.text.find(',');
    if (comma == std::string::npos) return {token.number};
    auto const first = parseNumber(token.text.substr(0, comma));
    auto const second = parseNumber(token.text.substr(comma + 1));
    if (!first || !second) return {token.number};
    return {*first, *second};
}

/// Sets of one exercise with one load.
struct SetBlock {
    std::string exercise;
    std::vector<double> reps;
    std::optional<double> loadKg;
    std::optional<double> rir;
    bool crossed = false;  ///< written with a cross, so surely sets
    bool saysReps = false;
    bool held = false;    ///< seconds
    bool noRoom = false;  ///< "300x10": more sets than are written down
};

class SetsReader {
 public:
    explicit SetsReader(QuickTokens const& tokens) : m_tokens(tokens) {}

    bool read() {
        readSessionHead();
        while (has()) {
            if (takeWord()) continue;
            m_named = false;
            bool const known = takeMinutes() || takeEffort() || takeCross() || takeLoad() ||
                               takeCounts() || takeSign();
            if (!known) return false;
        }
        return finish();
    }

    std::vector<SetBlock> const& blocks() const { return m_blocks; }
    std::optional<double> minutes() const { return m_minutes; }
    std::optional<double> rpe() const { return m_rpe; }
    std::string const& note() const { return m_note; }

 private:
    bool has(std::size_t ahead = 0) const { return m_at + ahead < m_tokens.size(); }
    QuickToken const& token(std::size_t ahead = 0) const { return m_tokens[m_at + ahead]; }
    bool isNumber(std::size_t ahead = 0) const { return has(ahead) && token(ahead).isNumber(); }
    bool isUnit(std::size_t ahead) const {
        return has(ahead) && (isKilosWord(token(ahead)) || isPoundsWord(token(ahead)));
    }
    SetBlock& block() { return m_blocks.back(); }

    /// More of the same exercise, or the next one once it is named.
    void nextBlock() {
        m_blocks.emplace_back();
        m_named = false;
    }

    /// "gym 45 min: …": where and how long, before the exercises.
    void readSessionHead() {
        if (!has() || !isStrengthWord(token().text)) return;
        ++m_at;
        takeMinutes();
    }

    bool takeMinutes() {
        if (m_minutes || !isNumber() || !has(1)) return false;
        if (!isMinutesWord(token(1))) return false;
        m_minutes = token().number;
        m_at += 2;
        return true;
    }

    bool takeEffort() {
        if (!has(1)) return false;
        bool const after = isNumber() && (token(1).is("rir") || token(1).is("rpe")) && !isNumber(2);
        auto const& word = after ? token(1) : token();
        if (!word.is("rir") && !word.is("rpe")) return false;
        std::size_t const number = after ? 0 : token(1).is(":") ? 2 : 1;
        if (!isNumber(number)) return false;
        (word.is("rir") ? block().rir : m_rpe) = token(number).number;
        m_at += after ? 2 : number + 1;
        return true;
    }

    double takeWeight() {
        double weight = token().number;
        ++m_at;
        if (!isUnit(0)) return weight;
        if (isPoundsWord(token())) weight *= kKilogramsPerPound;
        ++m_at;
        return weight;
    }

    /// "3 sets of 10".
    bool takeSpelledCross() {
        if (!has(2) || !(token(1).is("set") || token(1).is("sets"))) return false;
        std::size_t const reps = token(2).is("of") ? 3 : 2;
        if (!isNumber(reps) || isUnit(reps + 1)) return false;
        if (!block().reps.empty()) nextBlock();
        block().crossed = true;
        repeat(token().number, token(reps).number);
        m_at += reps + 1;
        return true;
    }

    /// "3x10", "3x10x40", "3x10,8,6", and weight first: "40kg x 10", "40kg x 10 x 3".
    bool takeCross() {
        if (!isNumber()) return false;
        if (takeSpelledCross()) return true;
        std::size_t const cross = isUnit(1) ? 2 : 1;
        if (!has(cross + 1) || !isCrossSign(token(cross)) || !isNumber(cross + 1)) return false;
        if (!block().reps.empty()) nextBlock();
        block().crossed = true;
        if (cross == 2) return takeWeightFirst();
        double const sets = token().number;
        m_at += 2;
        auto const counts = takeList();
        if (counts.size() == 1)
            repeat(sets, counts.front());
        else if (static_cast<double>(counts.size()) == sets)
            block().reps = counts;
        else
            return false;
        if (has(1) && isCrossSign(token()) && isNumber(1)) {
            ++m_at;
            block().loadKg = takeWeight();
        }
        return true;
    }

    bool takeWeightFirst() {
        block().loadKg = takeWeight();
        ++m_at;
        double const reps = token().number;
        ++m_at;
        double sets = 1;
        if (has(1) && isCrossSign(token()) && isNumber(1)) {
            sets = token(1).number;
            m_at += 2;
        }
        repeat(sets, reps);
        return true;
    }

    void repeat(double sets, double reps) {
        bool const whole = sets == std::floor(sets) && sets >= 1 && sets <= kMostSets;
        block().noRoom = !whole;
        block().reps.assign(whole ? static_cast<std::size_t>(sets) : 1, reps);
    }

    bool takeLoad() {
        bool const marked = token().is("@") || token().is("at");
        std::size_t const number = marked ? 1 : 0;
        if (!isNumber(number)) return false;
        // After its counts a bare number is the load: "squat 3x10 40".
        bool const bare = !marked && !isUnit(1);
        bool const last = !has(1) || token(1).is("rir") || token(1).is("rpe");
        if (bare && (block().reps.empty() || !last)) return false;
        if (block().loadKg) return false;
        m_at += number;
        block().loadKg = takeWeight();
        return true;
    }

    /// "10", "10,10,8", "10/10/8", "10 10 8": a count for each set.
    bool takeCounts() {
        if (!isNumber()) return false;
        if (!block().reps.empty()) {
            if (!block().loadKg) return false;
            nextBlock();  // "10@40, 8@45"
        }
        block().reps = takeList();
        if (has() && isSecondsWord(token())) {
            block().held = true;
            ++m_at;
        }
        return true;
    }

    bool isListSign() const {
        return has(1) && (token().is(",") || token().is("/") || token().is("-")) && isNumber(1) &&
               !isUnit(2);
    }

    std::vector<double> takeList() {
        auto counts = countsInToken(token());
        ++m_at;
        while (has()) {
            bool const next = isNumber() && !isUnit(1) && !m_blocks.back().crossed &&
                              !(has(1) && (isMinutesWord(token(1)) || token(1).is("rir") ||
                                           token(1).is("rpe") || isCrossSign(token(1))));
            if (!next && !isListSign()) break;
            if (!next) ++m_at;
            for (double const count : countsInToken(token()))
                counts.push_back(count);
            ++m_at;
        }
        return counts;
    }

    bool takeWord() {
        bool const other = isCrossSign(token()) || token().is("rir") || token().is("rpe") ||
                           (token().is("at") && isNumber(1));
        if (!token().isWord() || other) return false;
        if (isSecondsWord(token()) && !block().reps.empty()) {
            block().held = true;
        } else if (isOneOfWords(token(), kSetFillers)) {
            block().saysReps |= token().is("rep") || token().is("reps");
        } else {
            if (!block().reps.empty() && !block().exercise.empty() && !m_named) nextBlock();
            block().exercise += (block().exercise.empty() ? "" : " ") + token().text;
            m_named = true;
            ++m_at;
            return true;
        }
        ++m_at;
        m_named = false;
        return true;
    }

    bool takeSign() {
        // "3x10 - 40kg" is a dash, "-40kg" no load.
        bool const dash = token().is("-") && !(isNumber(1) && token(1).from == token().to);
        bool const skipped =
            dash || token().is(":") || token().is("(") || token().is(")") || token().is(",");
        if (skipped) ++m_at;
        return skipped;
    }

    /// Names that stand once are for all blocks beside them; words at the end are a note.
    bool finish() {
        if (m_blocks.size() > 1 && block().reps.empty() && !block().loadKg) {
            m_note = block().exercise;
            m_blocks.pop_back();
        }
        for (std::size_t at = 1; at < m_blocks.size(); ++at)
            if (m_blocks[at].exercise.empty()) m_blocks[at].exercise = m_blocks[at - 1].exercise;
        return std::none_of(m_blocks.begin(), m_blocks.end(), [](SetBlock const& one) {
            return one.reps.empty() || one.exercise.empty();
        });
    }

    QuickTokens const& m_tokens;
    std::size_t m_at = 0;
    std::vector<SetBlock> m_blocks{1};
    bool m_named = false;  ///< the token before belongs to a name
    std::optional<double> m_minutes;
    std::optional<double> m_rpe;
    std::string m_note;
};

/// Without a cross only an exercise that is known, or a list with a load, is taken for sets: "eggs
/// 2" is a meal and "row 20" twenty minutes on the water.
bool isSurelySets(SetBlock const& block, std::string const& note) {
    if (block.crossed) return true;
    if (!note.empty()) return false;
    bool const list = block.reps.size() > 1;
    if (!isExerciseName(block.exercise)) return list && block.loadKg;
    return list ? block.loadKg || !isActivityWord(block.exercise)
                : block.loadKg || block.saysReps || block.held || !isActivityWord(block.exercise);
}

std::optional<Text> whyBlockIsRefused(SetBlock const& block) {
    double const most = block.held ? kMostSeconds : kMostReps;
    bool const counts = std::all_of(block.reps.begin(), block.reps.end(), [most](double reps) {
        return reps == std::floor(reps) && reps >= 1 && reps <= most;
    });
    if (!counts || block.noRoom || block.reps.size() > kMostSets)
        return STEADY_TEXT("quick line",
                           "Sets are 1 to %1 and repetitions 1 to %2: \"squat 3x10 40kg\".")
            .with(figure(kMostSets), figure(most));
    if (block.loadKg && (*block.loadKg < 0 || *block.loadKg > kMostLoadKg))
        return STEADY_TEXT("quick line", "A load is 0 to %1 kg.").with(figure(kMostLoadKg));
    if (block.rir && (*block.rir < 0 || *block.rir > kMostSetEffort))
        return STEADY_TEXT("quick line", "Effort is a number from 0 to 10.");
    return std::nullopt;
}

std::optional<Text> whySessionIsRefused(SessionWords const& said) {
    if (said.rpe && (*said.rpe < 0 || *said.rpe > kMostSetEffort))
        return STEADY_TEXT("quick line", "Effort is a number from 0 to 10.");
    if (said.minutes && (*said.minutes <= 0 || *said.minutes > kMostSessionMinutes))
        return STEADY_TEXT("quick line", "%1 min is outside 1 to %2 min.")
            .with(figure(*said.minutes), figure(kMostSessionMinutes));
    return std::nullopt;
}

}  // namespace

std::optional<PhraseReading> readSetsPhrase(QuickPhrase const& phrase) {
    for (auto const& token : phrase.tokens)  // "2 x 250 ml milk" is a drink
        if (isOneOfWords(token, kFoodUnits)) return std::nullopt;
    SetsReader reader(phrase.tokens);
    if (!reader.read()) return std::nullopt;
    Workout workout;
    workout.when = phrase.when;
    workout.modality = Modality::Resistance;
    workout.activity = "strength";
    workout.minutes = reader.minutes();
    workout.rpe = reader.rpe();
    workout.note = reader.note();
    for (auto const& block : reader.blocks())
        if (!isSurelySets(block, reader.note())) return std::nullopt;
    if (auto refusal = whySessionIsRefused({reader.minutes(), reader.rpe()}))
        return PhraseReading{{}, {}, std::move(refusal)};
    for (auto const& block : reader.blocks()) {
        if (auto refusal = whyBlockIsRefused(block))
            return PhraseReading{{}, {}, std::move(refusal)};
        for (double const reps : block.reps)
            workout.sets.push_back(
                {block.exercise, static_cast<int>(reps), block.loadKg, block.rir});
    }
    return PhraseReading{{workout}, {}, std::nullopt};
}

std::optional<SessionWords> readSessionWords(QuickTokens const& tokens) {
    SessionWords said;
    for (std::size_t at = 0; at < tokens.size();) {
        if (tokens[at].is("in") || tokens[at].is("total")) {
            ++at;
            continue;
        }
        if (at + 1 == tokens.size()) return std::nullopt;
        if (tokens[at].isNumber() && isMinutesWord(tokens[at + 1]))
            said.minutes = tokens[at].number;
        else if (tokens[at].is("rpe") && tokens[at + 1].isNumber())
            said.rpe = tokens[at + 1].number;
        else
            return std::nullopt;
        at += 2;
    }
    bool const right = !whySessionIsRefused(said) && (said.minutes || said.rpe);
    return right ? std::optional(said) : std::nullopt;
}

bool goesOnWithSets(QuickTokens const& tokens) {
    if (tokens.empty() || !tokens.front().isNumber()) return false;
    for (auto const& token : tokens) {
        bool const fits = token.isNumber() || token.is("@") || isKilosWord(token) ||
                          isPoundsWord(token) || token.is("rir") || token.is("rpe") ||
                          token.is("reps");
        if (!fits) return false;
    }
    // "82.4 kg" after a workout is what the person weighs.
    return tokens.size() == 1 || !(isKilosWord(tokens[1]) || isPoundsWord(tokens[1]));
}

}  // namespace steady

#include "core/exchange/quick_line.h"

#include "core/catalogue/fold.h"
#include "core/exchange/quick_line_phrase.h"

#include <algorithm>
#include <array>

namespace steady {

namespace {

constexpr std::size_t kLongestLine = 2000;  // longer text is a note, not a list of foods
constexpr std::size_t kMostParts = 60;

/// A part of the line with what it says about when.
struct LinePart {
    std::string_view text;
    QuickTokens tokens;     ///< without time and meal words
    QuickTokens allTokens;  ///< as typed
    QuickTokens timeless;   ///< without the time alone
    std::optional<ClockTime> time;
    std::optional<MealSlot> slot;

    bool isOnlyWhen() const { return tokens.empty() && (time || slot); }
};

std::optional<MealSlot> takeSlot(QuickTokens& tokens) {
    for (std::size_t i = 0; i < tokens.size(); ++i) {
        auto const slot = slotNamed(tokens[i].text);
        if (!slot) continue;
        auto const next = i + 1 < tokens.size() && tokens[i + 1].is(":") ? i + 2 : i + 1;
        bool const withFor = i > 0 && (tokens[i - 1].is("for") || tokens[i - 1].is("as"));
        tokens.erase(tokens.begin() + static_cast<std::ptrdiff_t>(withFor ? i - 1 : i),
                     tokens.begin() + static_cast<std::ptrdiff_t>(next));
        return slot;
    }
    return std::nullopt;
}

LinePart linePart(std::string_view text) {
    LinePart part;
    part.text = text;
    part.allTokens = quickTokens(text);
    part.timeless = part.allTokens;
    bool const isSleep =
        !part.allTokens.empty() && (part.allTokens[0].is("slept") || part.allTokens[0].is("sleep"));
    if (!isSleep) part.time = takeTime(part.timeless);
    part.tokens = part.timeless;
    part.slot = takeSlot(part.tokens);
    return part;
}

bool startsNote(std::string_view text) {
    auto const tokens = quickTokens(text.substr(0, 12));
    return !tokens.empty() && (tokens[0].is("note") || tokens[0].is("notes"));
}

/// "eggs and toast" is two foods, "mac and cheese" one: a joining word parts a text unless all of
/// it is the exact name of a food.
std::vector<std::string_view> joinedParts(std::string_view text, FoodCatalogue const& foods,
                                          std::initializer_list<std::string_view> joins) {
    auto const tokens = quickTokens(text);
    auto const joinsHere = [&](QuickToken const& token) {
        return std::any_of(joins.begin(), joins.end(), [&](auto join) { return token.is(join); });
    };
    if (std::none_of(tokens.begin(), tokens.end(), joinsHere)) return {text};
    for (auto const* food : foods.search(text, 3)) {
        auto const isThis = [&](std::string const& name) {
            return foldedWords(name) == foldedWords(text);
        };
        if (isThis(food->name) || std::any_of(food->aliases.begin(), food->aliases.end(), isThis))
            return {text};
    }
    std::vector<std::string_view> parts;
    std::size_t from = 0;
    auto const close = [&](std::size_t to, std::size_t next) {
        if (auto const part = trimmed(text.substr(from, to - from)); !part.empty())
            parts.push_back(part);
        from = next;
    };
    for (auto const& token : tokens)
        if (joinsHere(token)) close(token.from, token.to);
    close(text.size(), text.size());
    if (parts.empty()) parts.push_back(text);  // "&" alone is kept as well
    return parts;
}

/// Gives parts that say no time or meal that of the others: the only one of the line, or else the
/// nearest after, or else before.
template <class Value>
void shareWithNeighbours(std::vector<LinePart>& parts, std::optional<Value> LinePart::*value) {
    std::vector<bool> own;
    for (auto const& part : parts)
        own.push_back((part.*value).has_value());
    for (std::size_t i = parts.size(); i-- > 0;)
        if (!own[i] && i + 1 < parts.size()) parts[i].*value = parts[i + 1].*value;
    for (std::size_t i = 1; i < parts.size(); ++i)
        if (!(parts[i].*value)) parts[i].*value = parts[i - 1].*value;
}

class LineReader {
 public:
    LineReader(LocalMoment const& now, Date day, FoodCatalogue const& foods)
        : m_now(now), m_day(day), m_foods(foods) {}

    QuickReading read(std::string_view text) {
        auto line = trimmed(text);
        if (line.empty()) return {};
        auto plain = quickParts(line);
        bool const tooLong = line.size() > kLongestLine || plain.size() > kMostParts;
        if (!tooLong) plain = partsWithSets(std::move(plain));
        if (tooLong) {
            keepAsNote(line, phraseOf(linePart("")));
            m_reading.unread.emplace_back(line);
            return std::move(m_reading);
        }
        std::vector<LinePart> parts;
        std::string_view note;
        for (auto const& part : plain) {
            if (startsNote(part)) {
                note = line.substr(static_cast<std::size_t>(part.data() - line.data()));
                break;
            }
            for (auto const& piece : joinedParts(part, m_foods, {"and", "&", "plus"}))
                parts.push_back(linePart(piece));
        }
        shareWithNeighbours(parts, &LinePart::time);
        shareWithNeighbours(parts, &LinePart::slot);
        bool const onlyWhen = std::all_of(parts.begin(), parts.end(),
                                          [](auto const& part) { return part.isOnlyWhen(); });
        for (auto const& part : parts)
            if (onlyWhen || !part.isOnlyWhen()) readPart(part);
        if (!note.empty()) readNote(note);
        keepUnread();
        return std::move(m_reading);
    }

 private:
    QuickPhrase phraseOf(LinePart const& part) const {
        QuickPhrase phrase;
        phrase.text = part.text;
        phrase.tokens = part.tokens;
        phrase.when.day = m_day;
        phrase.when.utcOffsetMinutes = m_now.utcOffsetMinutes;
        phrase.when.time = part.time;
        bool const isToday = m_day == m_now.date || m_day == logicalDay(m_now);
        bool const fitsNow = !part.slot || *part.slot == slotAt(m_now.time);
        if (!part.time && isToday && fitsNow) phrase.when.time = m_now.time;
        phrase.slot =
            part.slot.value_or(phrase.when.time ? slotAt(*phrase.when.time) : MealSlot::Snack);
        return phrase;
    }

    std::optional<PhraseReading> understood(LinePart const& part) const {
        auto phrase = phraseOf(part);
        phrase.tokens = part.allTokens;
        if (auto night = readSleepPhrase(phrase)) return night;
        phrase.tokens = part.timeless;
        phrase.when = bodyTime(part);
        for (auto const read : {readSignPhrase, readFlagPhrase, readBreakPhrase, readFeelingPhrase,
                                readMeasurementPhrase, readSetsPhrase, readMovementPhrase})
            if (auto reading = read(phrase)) return reading;
        if (readSessionWords(part.timeless)) return std::nullopt;  // "45 min" of what?
        phrase = phraseOf(part);
        if (auto numbers = readNumbersOnlyPhrase(phrase)) return numbers;
        return readFoodPhrase(phrase, m_foods);
    }

    /// A meal word says nothing about when a person was weighed or walked.
    EntryTime bodyTime(LinePart const& part) const {
        auto plain = part;
        plain.slot.reset();
        return phraseOf(plain).when;
    }

    /// "squat 10, 10, 8 40kg": what goes on with the counts of the part before is one with it.
    std::vector<std::string_view> partsWithSets(std::vector<std::string_view> parts) const {
        for (std::size_t at = 1; at < parts.size(); ++at) {
            if (!goesOnWithSets(quickTokens(parts[at]))) continue;
            auto const* from = parts[at - 1].data();
            std::string_view const both(
                from, static_cast<std::size_t>(parts[at].data() - from) + parts[at].size());
            auto phrase = phraseOf(linePart(both));
            phrase.tokens = linePart(both).timeless;
            if (!readSetsPhrase(phrase)) continue;
            parts[at - 1] = both;
            parts.erase(parts.begin() + static_cast<std::ptrdiff_t>(at--));
        }
        return parts;
    }

    /// "…, 45 min, rpe 7": said of the strength session that this line has logged.
    bool readForSession(LinePart const& part) {
        auto const said = readSessionWords(part.timeless);
        auto* session = said ? strengthSession(bodyTime(part)) : nullptr;
        if (session == nullptr) return false;
        if (!session->minutes) session->minutes = said->minutes;
        if (!session->rpe) session->rpe = said->rpe;
        return true;
    }

    void readPart(LinePart const& part) {
        if (readForSession(part)) return;
        auto reading = understood(part);
        if (!reading) {
            auto const pieces = joinedParts(part.text, m_foods, {"with", "on"});
            if (pieces.size() > 1) return readPieces(part, pieces);
            m_unread.push_back(part);
            return;
        }
        take(part.text, std::move(*reading));
    }

    /// "coffee with milk": two foods at one time.
    void readPieces(LinePart const& whole, std::vector<std::string_view> const& pieces) {
        std::vector<LinePart> parts;
        for (auto const& piece : pieces) {
            auto part = linePart(piece);
            part.time = whole.time;
            part.slot = whole.slot;
            if (!understood(part)) {
                m_unread.push_back(whole);
                return;
            }
            parts.push_back(std::move(part));
        }
        for (auto const& part : parts)
            take(part.text, *understood(part));
    }

    void take(std::string_view text, PhraseReading reading) {
        if (reading.refusal) {
            m_reading.faults.push_back({"text", std::string(text), std::move(*reading.refusal)});
            return;
        }
        for (auto& entry : reading.entries)
            if (!joinsLastWorkout(entry, text))
                m_reading.items.push_back(
                    {std::move(entry), std::string(text), reading.alternatives});
    }

    /// The strength workout of this line and time; null when there is none.
    Workout* strengthSession(EntryTime const& when, QuickItem** holder = nullptr) {
        for (auto& item : m_reading.items) {
            auto* workout = std::get_if<Workout>(&item.entry);
            if (workout == nullptr || workout->modality != Modality::Resistance) continue;
            if (workout->activity != "strength" || workout->when != when) continue;
            if (holder != nullptr) *holder = &item;
            return workout;
        }
        return nullptr;
    }

    /// All strength work of one line and time is one workout: several exercises, and "gym 45 min".
    bool joinsLastWorkout(Entry const& entry, std::string_view text) {
        auto const* next = std::get_if<Workout>(&entry);
        bool const strength = next != nullptr && next->modality == Modality::Resistance &&
                              next->activity == "strength";
        QuickItem* holder = nullptr;
        auto* first = strength ? strengthSession(next->when, &holder) : nullptr;
        if (first == nullptr || (first->sets.empty() && next->sets.empty())) return false;
        first->sets.insert(first->sets.end(), next->sets.begin(), next->sets.end());
        if (!first->rpe) first->rpe = next->rpe;
        if (!first->minutes) first->minutes = next->minutes;
        if (first->note.empty()) first->note = next->note;
        holder->text += ", " + std::string(text);
        return true;
    }

    void keepAsNote(std::string_view text, QuickPhrase const& phrase) {
        Note note;
        note.when = phrase.when;
        note.text = text;
        m_reading.items.push_back({note, std::string(text), {}});
    }

    void readNote(std::string_view text) {
        auto const after = text.find_first_of(" :\t");
        auto words = after == std::string_view::npos ? std::string_view() : text.substr(after);
        while (!words.empty() && (words.front() == ':' || words.front() == ' '))
            words.remove_prefix(1);
        keepAsNote(words.empty() ? text : words, phraseOf(linePart("")));
    }

    /// Neighbouring parts that were not understood are one note, as they were typed.
    void keepUnread() {
        for (std::size_t i = 0; i < m_unread.size(); ++i) {
            auto const phrase = phraseOf(m_unread[i]);
            char const* from = m_unread[i].text.data();
            char const* to = from + m_unread[i].text.size();
            while (i + 1 < m_unread.size() && isGap(to, m_unread[i + 1].text.data())) {
                ++i;
                to = m_unread[i].text.data() + m_unread[i].text.size();
            }
            std::string_view const text(from, static_cast<std::size_t>(to - from));
            keepAsNote(text, phrase);
            m_reading.unread.emplace_back(text);
        }
    }

    static bool isGap(char const* from, char const* to) {
        return std::all_of(from, to, [](char c) {
            return c == ',' || c == ';' || c == '+' || static_cast<unsigned char>(c) <= ' ';
        });
    }

    LocalMoment m_now;
    Date m_day;
    FoodCatalogue const& m_foods;
    QuickReading m_reading;
    std::vector<LinePart> m_unread;
};

}  // namespace

std::optional<MealSlot> slotNamed(std::string_view word) {
    if (word == "supper" || word == "tea-time") return MealSlot::Dinner;
    if (word == "brunch") return MealSlot::Breakfast;
    if (word == "snacks") return MealSlot::Snack;
    return fromName<MealSlot>(word);
}

MealSlot slotAt(ClockTime time) {
    int const hour = time.hour();
    if (hour >= 4 && hour < 11) return MealSlot::Breakfast;
    if (hour >= 11 && hour < 15) return MealSlot::Lunch;
    if (hour >= 17 && hour < 22) return MealSlot::Dinner;
    return MealSlot::Snack;
}

QuickReading readQuickLine(std::string_view text, LocalMoment const& now, Date day,
                           FoodCatalogue const& foods) {
    return LineReader(now, day, foods).read(text);
}

}  // namespace steady

#include "core/domain/lab.h"
#include "core/domain/quantity.h"
#include "core/exchange/quick_line_phrase.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace steady {

namespace {

/// A unit in which something may be typed, its hard range and the way to SI.
struct BodyUnit {
    MeasuredQuantity quantity;
    std::string_view unit;
    double low;
    double high;
    double toSi;
};

constexpr std::array<BodyUnit, 18> kBodyUnits{{
    {MeasuredQuantity::Weight, "kg", 35, 300, 1},
    {MeasuredQuantity::Weight, "lb", 77, 661, kKilogramsPerPound},
    {MeasuredQuantity::Weight, "st", 5.5, 47.2, kPoundsPerStone* kKilogramsPerPound},
    {MeasuredQuantity::Waist, "cm", 40, 200, 1},
    {MeasuredQuantity::Waist, "in", 15.8, 78.7, kCentimetresPerInch},
    {MeasuredQuantity::Neck, "cm", 20, 70, 1},
    {MeasuredQuantity::Neck, "in", 7.9, 27.5, kCentimetresPerInch},
    {MeasuredQuantity::Glucose, "mg/dL", 20, 700, 1},
    {MeasuredQuantity::Glucose, "mmol/L", 1.1, 38.9, 0},
    {MeasuredQuantity::Ketones, "mmol/L", 0, 20, 1},
    {MeasuredQuantity::RestingHeartRate, "bpm", 25, 220, 1},
    {MeasuredQuantity::Steps, "steps", 0, 100000, 1},
    {MeasuredQuantity::A1c, "%", 3, 18, 1},
    {MeasuredQuantity::A1c, "mmol/mol", 9, 173, 0},
    {MeasuredQuantity::BodyFat, "%", 3, 70, 1},
    {MeasuredQuantity::Systolic, "mmHg", 60, 260, 1},
    {MeasuredQuantity::Diastolic, "mmHg", 30, 160, 1},
    {MeasuredQuantity::Insulin, "µU/mL", 0.2, 300, 1},
}};

struct BodyWord {
    std::string_view word;
    MeasuredQuantity quantity;
};
constexpr std::array<BodyWord, 16> kBodyWords{{
    {"weight", MeasuredQuantity::Weight},
    {"weigh", MeasuredQuantity::Weight},
    {"weighed", MeasuredQuantity::Weight},
    {"waist", MeasuredQuantity::Waist},
    {"neck", MeasuredQuantity::Neck},
    {"glucose", MeasuredQuantity::Glucose},
    {"sugar", MeasuredQuantity::Glucose},
    {"bg", MeasuredQuantity::Glucose},
    {"ketones", MeasuredQuantity::Ketones},
    {"ketone", MeasuredQuantity::Ketones},
    {"hr", MeasuredQuantity::RestingHeartRate},
    {"rhr", MeasuredQuantity::RestingHeartRate},
    {"pulse", MeasuredQuantity::RestingHeartRate},
    {"steps", MeasuredQuantity::Steps},
    {"a1c", MeasuredQuantity::A1c},
    {"bodyfat", MeasuredQuantity::BodyFat},
}};

constexpr double kGlucoseUnitBorder = 35;  // mmol/L below, mg/dL from here: neither reaches it

PhraseReading refusedReading(Text why) {
    return {{}, {}, std::move(why)};
}

BodyUnit const* bodyUnit(MeasuredQuantity quantity, std::string_view unit) {
    auto const row = std::find_if(kBodyUnits.begin(), kBodyUnits.end(), [&](auto const& it) {
        return it.quantity == quantity && (unit.empty() || it.unit == unit);
    });
    return row == kBodyUnits.end() ? nullptr : &*row;
}

double siValueOf(BodyUnit const& unit, double value) {
    if (unit.toSi != 0) return value * unit.toSi;
    auto const kind = unit.quantity == MeasuredQuantity::Glucose ? LabKind::Glucose : LabKind::A1c;
    return inFirstUnit({kind, value, std::string(unit.unit), false, std::nullopt});
}

std::string_view nameForPeople(MeasuredQuantity quantity) {
    if (quantity == MeasuredQuantity::RestingHeartRate) return "resting heart rate";
    if (quantity == MeasuredQuantity::BodyFat) return "body fat";
    return nameOf(quantity);
}

/// Outside the hard range; a slip of the decimal sign is guessed.
Text outOfRange(BodyUnit const& unit, double value) {
    int const decimals = value == std::floor(value) ? 0 : 1;
    auto const low = figure(unit.low, unit.low == std::floor(unit.low) ? 0 : 1);
    auto const high = figure(unit.high, unit.high == std::floor(unit.high) ? 0 : 1);
    double const tenth = value / 10;
    if (tenth >= unit.low && tenth <= unit.high)
        return STEADY_TEXT("quick line", "%1 of %2 %3 is outside %4 to %5 %3. Did you mean %6 %3?")
            .with(nameForPeople(unit.quantity), figure(value, decimals), unit.unit, low, high,
                  figure(tenth, 1));
    return STEADY_TEXT("quick line", "%1 of %2 %3 is outside %4 to %5 %3. Check the number.")
        .with(nameForPeople(unit.quantity), figure(value, decimals), unit.unit, low, high);
}

std::optional<Text> addReading(PhraseReading& reading, QuickPhrase const& phrase,
                               BodyUnit const& unit, double value, ReadingTag tag) {
    if (value < unit.low || value > unit.high) return outOfRange(unit, value);
    Measurement measurement;
    measurement.when = phrase.when;
    measurement.quantity = unit.quantity;
    measurement.value = value;
    measurement.unit = unit.unit;
    measurement.siValue = siValueOf(unit, value);
    measurement.tag = tag;
    reading.entries.emplace_back(std::move(measurement));
    return std::nullopt;
}

PhraseReading readingOf(QuickPhrase const& phrase, BodyUnit const& unit, double value,
                        ReadingTag tag = ReadingTag::None) {
    PhraseReading reading;
    reading.refusal = addReading(reading, phrase, unit, value, tag);
    return reading;
}

/// The unit at a place, in its written form; `at` moves past it.
std::string_view takeBodyUnit(QuickTokens const& tokens, std::size_t& at) {
    if (at >= tokens.size()) return {};
    auto const next = [&](std::size_t ahead, std::string_view word) {
        return at + ahead < tokens.size() && tokens[at + ahead].is(word);
    };
    struct Spelling {
        std::string_view word;
        std::string_view unit;
    };
    static constexpr std::array<Spelling, 20> spellings{
        {{"kg", "kg"},   {"kgs", "kg"},   {"kilo", "kg"},   {"kilos", "kg"},    {"lb", "lb"},
         {"lbs", "lb"},  {"pound", "lb"}, {"pounds", "lb"}, {"st", "st"},       {"stone", "st"},
         {"cm", "cm"},   {"in", "in"},    {"inch", "in"},   {"inches", "in"},   {"\"", "in"},
         {"bpm", "bpm"}, {"%", "%"},      {"mmhg", "mmHg"}, {"steps", "steps"}, {"percent", "%"}}};
    for (auto const& row : spellings)
        if (tokens[at].is(row.word)) {
            ++at;
            return row.unit;
        }
    std::string_view unit;
    if (tokens[at].is("mmol")) unit = next(2, "mol") ? "mmol/mol" : "mmol/L";
    if (tokens[at].is("mg")) unit = "mg/dL";
    if (unit.empty()) return {};
    at += next(1, "/") ? 3 : 1;
    return unit;
}

ReadingTag tagAt(QuickTokens const& tokens, std::size_t& at) {
    if (at >= tokens.size()) return ReadingTag::None;
    auto const& word = tokens[at];
    if (word.is("fasting") || word.is("fasted")) {
        ++at;
        return ReadingTag::Fasting;
    }
    bool const before = word.is("before") || word.is("pre");
    bool const after = word.is("after") || word.is("post");
    if (!before && !after) return ReadingTag::None;
    ++at;
    bool const exercise = at < tokens.size() && (tokens[at].is("exercise") ||
                                                 tokens[at].is("walk") || tokens[at].is("workout"));
    if (at < tokens.size()) ++at;
    if (before) return exercise ? ReadingTag::BeforeExercise : ReadingTag::BeforeMeal;
    return exercise ? ReadingTag::None : ReadingTag::AfterMeal;
}

/// "12 st 8 lb" from its first number, in pounds.
std::optional<double> poundsOfStones(QuickTokens const& tokens, std::size_t& at) {
    bool const stones = at + 2 < tokens.size() && tokens[at].isNumber() &&
                        (tokens[at + 1].is("st") || tokens[at + 1].is("stone")) &&
                        tokens[at + 2].isNumber();
    if (!stones) return std::nullopt;
    double const pounds = kPoundsPerStone * tokens[at].number + tokens[at + 2].number;
    at += 3;
    takeBodyUnit(tokens, at);
    return pounds;
}

bool isPhraseOver(QuickTokens const& tokens, std::size_t at) {
    return std::all_of(tokens.begin() + static_cast<std::ptrdiff_t>(std::min(at, tokens.size())),
                       tokens.end(), [](QuickToken const& token) {
                           return token.kind == QuickToken::Kind::Sign && !token.is("-");
                       });
}

/// "bp 128/82".
std::optional<PhraseReading> readBloodPressure(QuickPhrase const& phrase) {
    auto const& tokens = phrase.tokens;
    bool const named = !tokens.empty() && tokens[0].is("bp");
    bool const inWords = tokens.size() > 1 && tokens[0].is("blood") && tokens[1].is("pressure");
    if (!named && !inWords) return std::nullopt;
    std::size_t at = named ? 1 : 2;
    bool const pair = at + 2 < tokens.size() && tokens[at].isNumber() &&
                      (tokens[at + 1].is("/") || tokens[at + 1].is("over")) &&
                      tokens[at + 2].isNumber();
    if (!pair)
        return refusedReading(
            STEADY_TEXT("quick line", "Write blood pressure as two numbers: \"bp 128/82\"."));
    std::size_t end = at + 3;
    takeBodyUnit(tokens, end);
    if (!isPhraseOver(tokens, end)) return std::nullopt;
    double const systolic = tokens[at].number;
    double const diastolic = tokens[at + 2].number;
    if (systolic <= diastolic + 5)
        return refusedReading(
            STEADY_TEXT("quick line", "The first number is the higher one: \"bp 128/82\"."));
    PhraseReading reading;
    auto const none = ReadingTag::None;
    reading.refusal =
        addReading(reading, phrase, *bodyUnit(MeasuredQuantity::Systolic, ""), systolic, none);
    if (!reading.refusal)
        reading.refusal = addReading(reading, phrase, *bodyUnit(MeasuredQuantity::Diastolic, ""),
                                     diastolic, none);
    if (reading.refusal) reading.entries.clear();
    return reading;
}

/// "82,4 kg", "12 st 8 lb", "8000 steps" with nothing else.
std::optional<PhraseReading> readBareReading(QuickPhrase const& phrase) {
    auto const& tokens = phrase.tokens;
    if (tokens.size() < 2 || !tokens[0].isNumber()) return std::nullopt;
    std::size_t at = 0;
    if (auto const pounds = poundsOfStones(tokens, at)) {
        if (!isPhraseOver(tokens, at)) return std::nullopt;
        return readingOf(phrase, *bodyUnit(MeasuredQuantity::Weight, "lb"), *pounds);
    }
    at = 1;
    auto const unit = takeBodyUnit(tokens, at);
    auto const quantity = unit == "steps" ? MeasuredQuantity::Steps : MeasuredQuantity::Weight;
    auto const* row = unit.empty() ? nullptr : bodyUnit(quantity, unit);
    if (row == nullptr || !isPhraseOver(tokens, at)) return std::nullopt;
    return readingOf(phrase, *row, tokens[0].number);
}

}  // namespace

std::optional<PhraseReading> readMeasurementPhrase(QuickPhrase const& phrase) {
    auto const& tokens = phrase.tokens;
    if (auto pressure = readBloodPressure(phrase)) return pressure;
    if (auto bare = readBareReading(phrase)) return bare;
    std::size_t at = 0;
    auto const skip = [&](std::string_view word) {
        if (at < tokens.size() && tokens[at].is(word)) ++at;
    };
    bool const bodyFat = tokens.size() > 1 && tokens[0].is("body") && tokens[1].is("fat");
    if (tokens.size() > 1 && (tokens[0].is("fasting") || tokens[0].is("blood"))) at = 1;
    bool const fasting = at == 1 && tokens[0].is("fasting");
    if (bodyFat) at = 1;
    auto const word = std::find_if(kBodyWords.begin(), kBodyWords.end(), [&](auto const& row) {
        return at < tokens.size() && tokens[at].is(row.word);
    });
    if (word == kBodyWords.end() && !bodyFat) return std::nullopt;
    if (at == 0 && tokens[0].is("sugar")) return std::nullopt;  // the food; "blood sugar" is not
    auto const quantity = bodyFat ? MeasuredQuantity::BodyFat : word->quantity;
    ++at;
    for (auto const* filler : {"rate", ":", "=", "is"})
        skip(filler);
    auto tag = fasting ? ReadingTag::Fasting : tagAt(tokens, at);
    if (at >= tokens.size() || !tokens[at].isNumber()) return std::nullopt;
    if (quantity == MeasuredQuantity::Weight)
        if (auto const pounds = poundsOfStones(tokens, at))
            return readingOf(phrase, *bodyUnit(quantity, "lb"), *pounds);
    double const value = tokens[at++].number;
    auto unit = takeBodyUnit(tokens, at);
    if (unit.empty() && quantity == MeasuredQuantity::Glucose)
        unit = value < kGlucoseUnitBorder ? "mmol/L" : "mg/dL";
    if (tag == ReadingTag::None) tag = tagAt(tokens, at);
    auto const* row = bodyUnit(quantity, unit);
    if (row == nullptr || !isPhraseOver(tokens, at)) return std::nullopt;
    return readingOf(phrase, *row, value, tag);
}

}  // namespace steady

#include "core/exchange/quick_line_phrase.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace steady {

namespace {

constexpr double kLeastHoursInBed = 3;
constexpr double kMostHoursInBed = 14;

PhraseReading refusedNight(Text why) {
    return {{}, {}, std::move(why)};
}

/// Words that stand between the two times.
bool isBetweenTimes(QuickToken const& token) {
    static constexpr std::array words{"-", "to", "until", "till", "up", "woke", "wake"};
    return std::any_of(words.begin(), words.end(),
                       [&](auto const* word) { return token.is(word); });
}

bool isBeforeTimes(QuickToken const& token) {
    static constexpr std::array words{"from", "at", ":", "bed"};
    return std::any_of(words.begin(), words.end(),
                       [&](auto const* word) { return token.is(word); });
}

/// "4/5", "quality 4", "awake 30 min": what may follow the times.
std::optional<Text> readNightDetails(QuickTokens const& tokens, std::size_t at, Night& night) {
    for (; at < tokens.size(); ++at) {
        bool const isAwake = tokens[at].is("awake") && at + 1 < tokens.size();
        if (isAwake && tokens[at + 1].isNumber()) {
            night.awakeMinutes = static_cast<int>(std::clamp(tokens[++at].number, 0.0, 600.0));
            continue;
        }
        if (!tokens[at].isNumber()) continue;
        bool const outOfFive = at + 2 < tokens.size() && tokens[at + 1].is("/");
        double const scale = outOfFive ? tokens[at + 2].number : 5;
        double const value = tokens[at].number;
        if (scale != 5 || value < 1 || value > 5 || value != std::floor(value))
            return STEADY_TEXT("quick line",
                               "Sleep quality is a whole number from 1 to 5: \"4/5\".");
        night.quality = static_cast<int>(value);
        if (outOfFive) at += 2;
    }
    return std::nullopt;
}

}  // namespace

bool startsSleepPhrase(QuickTokens const& tokens) {
    if (tokens.empty()) return false;
    bool const bedTime = tokens[0].is("bed") && tokens.size() > 1 && tokens[1].isTime();
    return tokens[0].is("slept") || tokens[0].is("sleep") || bedTime;
}

std::optional<PhraseReading> readSleepPhrase(QuickPhrase const& phrase) {
    auto const& tokens = phrase.tokens;
    bool const hasFigures = std::any_of(tokens.begin(), tokens.end(), [](auto const& token) {
        return token.isNumber() || token.isTime();
    });
    if (!startsSleepPhrase(tokens) || !hasFigures) return std::nullopt;
    std::size_t at = 1;
    while (at < tokens.size() && isBeforeTimes(tokens[at]))
        ++at;
    auto const bed = readTime(tokens, at, BareHour::Taken);
    bool const hasBetween = bed && at < tokens.size() && isBetweenTimes(tokens[at]);
    while (at < tokens.size() && (isBetweenTimes(tokens[at]) || tokens[at].is("at")))
        ++at;
    auto const wake = hasBetween ? readTime(tokens, at, BareHour::Taken) : std::nullopt;
    if (!wake)
        return refusedNight(STEADY_TEXT("quick line",
                                        "Say when you went to bed and when you got up, for "
                                        "example \"slept 22:40-6:30\"."));
    Night night;
    night.when = phrase.when;
    night.when.time.reset();
    night.bed = *bed;
    night.wake = *wake;
    double const hours = hoursInBed(night);
    if (hours < kLeastHoursInBed || hours > kMostHoursInBed)
        return refusedNight(STEADY_TEXT("quick line",
                                        "From %1 to %2 are %3 h in bed; a night is 3 to 14 h. "
                                        "Check the two times.")
                                .with(night.bed, night.wake, figure(hours, 1)));
    if (auto refusal = readNightDetails(tokens, at, night)) return refusedNight(*refusal);
    return PhraseReading{{night}, {}, std::nullopt};
}

}  // namespace steady

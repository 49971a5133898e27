#include "core/coach/night_form.h"

#include "core/coach/view_words.h"
#include "core/support/number.h"

#include <algorithm>
#include <cctype>
#include <tuple>

namespace steady {

namespace {

constexpr int kLongestInBedMinutes = 16 * 60;

std::string trimmedLower(std::string_view words) {
    std::string kept;
    for (char const letter : words)
        if (!std::isspace(static_cast<unsigned char>(letter)))
            kept += static_cast<char>(std::tolower(static_cast<unsigned char>(letter)));
    return kept;
}

bool allDigits(std::string_view words) {
    return !words.empty() && std::ranges::all_of(words, [](unsigned char letter) {
        return std::isdigit(letter) != 0;
    });
}

std::optional<int> wholeNumber(std::string_view words) {
    if (!allDigits(words) || words.size() > 4) return std::nullopt;
    int value = 0;
    for (char const digit : words)
        value = value * 10 + (digit - '0');
    return value;
}

/// "am" or "pm" taken off the end; minutes to add, or nothing to change.
struct HalfDay {
    bool said = false;
    bool afternoon = false;
};

HalfDay takeHalfDay(std::string& words) {
    for (std::string_view const ending : {"am", "pm", "a.m.", "p.m."})
        if (words.size() > ending.size() && words.ends_with(ending)) {
            words.resize(words.size() - ending.size());
            return {true, ending.front() == 'p'};
        }
    return {};
}

std::optional<ClockTime> timeOf(int hour, int minute, HalfDay half) {
    if (half.said && (hour < 1 || hour > 12)) return std::nullopt;
    if (half.said) hour = hour % 12 + (half.afternoon ? 12 : 0);
    if (hour == 24 && minute == 0) hour = 0;
    if (hour > 23 || minute > 59) return std::nullopt;
    return clockTime(hour, minute);
}

/// Two times in one field, with any dash.
std::optional<std::pair<std::string, std::string>> bothTimes(std::string_view words) {
    std::string text(words);
    for (std::string_view const dash : {"–", "—", " to "})
        if (auto const at = text.find(dash); at != std::string::npos)
            text.replace(at, dash.size(), "-");
    auto const at = text.find('-');
    if (at == std::string::npos || at == 0) return std::nullopt;
    return std::pair(text.substr(0, at), text.substr(at + 1));
}

NightReading wrongNight(NightField field, Text message) {
    return {std::nullopt, field, std::move(message)};
}

Text askForTime() {
    return STEADY_TEXT("night", "A time of day, as 22:40 or 2240.");
}

std::optional<ClockTime> readAsleep(std::string_view words, ClockTime bed) {
    auto const plain = trimmedLower(words);
    if (plain.starts_with('+')) {
        auto const minutes = wholeNumber(std::string_view(plain).substr(1));
        if (!minutes || *minutes > 600) return std::nullopt;
        return bed + std::chrono::minutes(*minutes);
    }
    return readTypedClock(words);
}

std::optional<int> readAwake(std::string_view words) {
    auto plain = trimmedLower(words);
    for (std::string_view const ending : {"minutes", "min", "m"})
        if (plain.ends_with(ending)) {
            plain.resize(plain.size() - ending.size());
            break;
        }
    return wholeNumber(plain);
}

/// Falling asleep, minutes awake and quality, over a night whose times are known.
NightReading readDetails(TypedNight const& typed, Night night) {
    int const inBed = minutesFrom(night.bed, night.wake);
    night.fellAsleep.reset();
    night.awakeMinutes = 0;
    night.quality.reset();
    if (!trimmedLower(typed.asleep).empty()) {
        auto const asleep = readAsleep(typed.asleep, night.bed);
        if (!asleep) return wrongNight(NightField::Asleep, askForTime());
        if (minutesFrom(night.bed, *asleep) >= inBed)
            return wrongNight(
                NightField::Asleep,
                STEADY_TEXT("night", "It lies between %1 and %2.").with(night.bed, night.wake));
        night.fellAsleep = asleep;
    }
    if (!trimmedLower(typed.awake).empty()) {
        auto const awake = readAwake(typed.awake);
        int const most = minutesFrom(night.fellAsleep.value_or(night.bed), night.wake);
        if (!awake || *awake > most)
            return wrongNight(
                NightField::Awake,
                STEADY_TEXT("night", "Minutes awake in the night, up to %1.").with(most));
        night.awakeMinutes = *awake;
    }
    if (!trimmedLower(typed.quality).empty()) {
        auto words = trimmedLower(typed.quality);
        if (words.ends_with("/5")) words.resize(words.size() - 2);
        auto const quality = wholeNumber(words);
        if (!quality || *quality < 1 || *quality > 5)
            return wrongNight(NightField::Quality,
                              STEADY_TEXT("night", "From 1, poor, to 5, very good."));
        night.quality = quality;
    }
    return {night, NightField::Bed, {}};
}

}  // namespace

bool TypedNight::empty() const {
    return std::ranges::all_of(
        std::initializer_list<std::string const*>{&bed, &asleep, &wake, &awake, &quality},
        [](std::string const* field) { return trimmedLower(*field).empty(); });
}

std::optional<ClockTime> readTypedClock(std::string_view words) {
    auto text = trimmedLower(words);
    auto const half = takeHalfDay(text);
    if (auto const mark = text.find_first_of(":.h"); mark != std::string::npos) {
        auto const hour = wholeNumber(std::string_view(text).substr(0, mark));
        auto const rest = std::string_view(text).substr(mark + 1);
        auto const minute = rest.empty() && text[mark] == 'h' ? std::optional(0)
                            : rest.size() == 2                ? wholeNumber(rest)
                                                              : std::nullopt;
        if (!hour || !minute || mark > 2) return std::nullopt;
        return timeOf(*hour, *minute, half);
    }
    auto const number = wholeNumber(text);
    if (!number) return std::nullopt;
    return text.size() <= 2 ? timeOf(*number, 0, half) : timeOf(*number / 100, *number % 100, half);
}

NightReading readTypedNight(TypedNight const& typed, Night known) {
    auto bedWords = typed.bed;
    auto wakeWords = typed.wake;
    if (auto both = bothTimes(typed.bed)) std::tie(bedWords, wakeWords) = *std::move(both);
    auto const bed = readTypedClock(bedWords);
    if (!bed) return wrongNight(NightField::Bed, askForTime());
    auto const wake = readTypedClock(wakeWords);
    if (!wake) return wrongNight(NightField::Wake, askForTime());
    int const inBed = minutesFrom(*bed, *wake);
    if (inBed == 0 || inBed > kLongestInBedMinutes)
        return wrongNight(
            NightField::Wake,
            inBed == 0
                ? STEADY_TEXT("night", "Bed and waking can't be the same time.")
                : STEADY_TEXT("night", "From %1 to %2 are %3. Could they have changed places?")
                      .with(*bed, *wake, durationText(inBed / 60.0)));
    known.bed = *bed;
    known.wake = *wake;
    return readDetails(typed, std::move(known));
}

TypedNight typedNight(Night const& night) {
    TypedNight typed;
    typed.bed = toString(night.bed);
    typed.wake = toString(night.wake);
    if (night.fellAsleep) typed.asleep = toString(*night.fellAsleep);
    if (night.awakeMinutes > 0) typed.awake = std::to_string(night.awakeMinutes) + " min";
    if (night.quality) typed.quality = std::to_string(*night.quality) + "/5";
    return typed;
}

}  // namespace steady

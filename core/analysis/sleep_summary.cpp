#include "core/analysis/sleep_summary.h"

#include "core/analysis/diary_slice.h"
#include "core/analysis/statistics.h"
#include "core/support/round.h"

#include <algorithm>
#include <cmath>
#include <functional>
#include <map>
#include <utility>

namespace steady {

namespace {

constexpr int kRegularityDays = 14;  // G-03
constexpr std::size_t kRegularityNights = 10;
constexpr int kDebtDays = 7;  // G-05
constexpr std::size_t kDebtNights = 5;
constexpr std::size_t kJetlagWorkNights = 3;  // O-58
constexpr std::size_t kJetlagFreeNights = 2;
constexpr int kBadNightsAWeek = 3;
constexpr int kBadWeeks = 12;
constexpr double kShortNightHours = 6;  // W01
constexpr int kShortNights = 3;
constexpr int kCoolDownDays = 7;

double meanHoursOf(std::vector<SleepSpan> const& spans) {
    double sum = 0;
    for (auto const& span : spans)
        sum += span.hours();
    return sum / static_cast<double>(spans.size());
}

double meanMiddleOf(std::vector<SleepSpan> const& spans) {
    double sum = 0;
    for (auto const& span : spans)
        sum += span.middle();
    return sum / static_cast<double>(spans.size());
}

/// Minutes in bed, counted from the noon before.
std::pair<int, int> minutesInBed(Night const& night) {
    int const from = minutesFrom(clockTime(12), night.bed);
    return {from, from + minutesFrom(night.bed, night.wake)};
}

bool overlap(Night const& a, Night const& b) {
    auto const [fromA, toA] = minutesInBed(a);
    auto const [fromB, toB] = minutesInBed(b);
    return fromA < toB && fromB < toA;
}

/// The sleeps of a day: a night that was logged twice counts once, as its longest telling.
std::vector<Night const*> sleepsOf(std::vector<Night const*> nights) {
    std::ranges::stable_sort(nights, std::greater<>{},
                             [](Night const* night) { return hoursAsleep(*night); });
    std::vector<Night const*> sleeps;
    for (auto const* night : nights)
        if (std::ranges::none_of(sleeps,
                                 [night](Night const* known) { return overlap(*night, *known); }))
            sleeps.push_back(night);
    return sleeps;
}

}  // namespace

std::vector<SleptDay> sleptDays(std::vector<Entry> const& entries, DateRange range) {
    std::map<Date, std::vector<Night const*>> nights;
    for (auto const* night : entriesOf<Night>(entries, range))
        nights[night->when.day].push_back(night);
    std::vector<SleptDay> days;
    for (auto& [day, told] : nights) {
        auto const sleeps = sleepsOf(std::move(told));
        SleptDay slept{day, sleeps.front(), 0};
        for (auto const* sleep : sleeps)
            slept.hours += hoursAsleep(*sleep);
        days.push_back(slept);
    }
    return days;
}

std::vector<SleptDay> sleptLast(std::vector<SleptDay> const& days, Date last, int count) {
    auto const from =
        std::ranges::lower_bound(days, last - std::chrono::days(count - 1), {}, &SleptDay::day);
    auto const to = std::ranges::upper_bound(days, last, {}, &SleptDay::day);
    return from < to ? std::vector<SleptDay>(from, to) : std::vector<SleptDay>{};
}

std::optional<ClockSpread> clockSpread(std::vector<ClockTime> const& times) {
    std::vector<double> minutes;
    for (auto const time : times)
        minutes.push_back(minutesFrom(clockTime(12), time));
    auto const deviation = sampleDeviation(minutes);
    if (!deviation) return std::nullopt;
    return ClockSpread{*deviation, static_cast<int>(times.size())};
}

namespace {

std::optional<ClockSpread> spreadOf(std::vector<SleptDay> const& days, Date last,
                                    ClockTime Night::*time) {
    std::vector<ClockTime> times;
    for (auto const& day : sleptLast(days, last, kRegularityDays))
        times.push_back((*day.main).*time);
    if (times.size() < kRegularityNights) return std::nullopt;
    return clockSpread(times);
}

}  // namespace

std::optional<ClockSpread> wakeSpread(std::vector<SleptDay> const& days, Date last) {
    return spreadOf(days, last, &Night::wake);
}

std::optional<ClockSpread> bedSpread(std::vector<SleptDay> const& days, Date last) {
    return spreadOf(days, last, &Night::bed);
}

Regularity regularityOf(ClockSpread const& spread) {
    if (spread.minutes <= 30 + kTolerance) return Regularity::Steady;
    return spread.minutes <= 60 + kTolerance ? Regularity::Variable : Regularity::Irregular;
}

double SleepSpan::middle() const {
    double const afterNoon = minutesFrom(clockTime(12), asleep) / 60.0 + hours() / 2;
    return afterNoon - 12;
}

std::optional<SocialJetlag> socialJetlag(std::vector<SleepSpan> const& work,
                                         std::vector<SleepSpan> const& free, int workDays) {
    if (work.empty() || free.empty()) return std::nullopt;
    double const middleFree = meanMiddleOf(free);
    double const hoursFree = meanHoursOf(free);
    SocialJetlag jetlag;
    jetlag.hours = std::abs(middleFree - meanMiddleOf(work));
    double const weekMean = (workDays * meanHoursOf(work) + (7 - workDays) * hoursFree) / 7;
    // G-04: corrected only when free days sleep longer than the week's mean.
    jetlag.correctedMidSleep = middleFree - 0.5 * std::max(0.0, hoursFree - weekMean);
    return jetlag;
}

std::optional<SocialJetlag> socialJetlag(std::vector<SleptDay> const& days, Date last,
                                         std::array<bool, 7> const& freeDays) {
    std::vector<SleepSpan> work, free;
    for (auto const& day : sleptLast(days, last, kRegularityDays)) {
        SleepSpan const span{day.main->fellAsleep.value_or(day.main->bed), day.main->wake};
        bool const isFree = freeDays[static_cast<std::size_t>(weekdayOf(day.day))];
        (isFree ? free : work).push_back(span);
    }
    if (work.size() < kJetlagWorkNights || free.size() < kJetlagFreeNights) return std::nullopt;
    int workDays = 0;
    for (bool const isFree : freeDays)
        workDays += isFree ? 0 : 1;
    return socialJetlag(work, free, workDays);
}

double sleepDebtMinutes(std::vector<double> const& sleptMinutes, double targetMinutes) {
    double debt = 0;
    for (double const slept : sleptMinutes)
        debt += targetMinutes - slept;
    return std::max(0.0, debt);
}

std::optional<double> sleepDebtMinutes(std::vector<SleptDay> const& days, Date last,
                                       double targetHours) {
    std::vector<double> slept;
    for (auto const& day : sleptLast(days, last, kDebtDays))
        slept.push_back(day.hours * 60);
    if (slept.size() < kDebtNights) return std::nullopt;
    return sleepDebtMinutes(slept, targetHours * 60);
}

std::optional<double> meanSleepHours(std::vector<SleptDay> const& days, Date last) {
    std::vector<double> hours;
    for (auto const& day : sleptLast(days, last, kDebtDays))
        hours.push_back(day.hours);
    return hours.size() >= kDebtNights ? mean(hours) : std::nullopt;
}

double sleepEfficiency(Night const& night) {
    double const inBed = hoursInBed(night);
    return inBed > 0 ? hoursAsleep(night) / inBed : 0;
}

std::optional<double> sleepEfficiency(std::vector<SleptDay> const& days, Date last) {
    std::vector<double> shares;
    for (auto const& day : sleptLast(days, last, kRegularityDays))
        shares.push_back(sleepEfficiency(*day.main));
    if (shares.size() < kRegularityNights) return std::nullopt;
    return mean(shares);
}

bool lieAwakeForMonths(std::vector<SleptDay> const& days, Date last) {
    for (int week = 0; week < kBadWeeks; ++week) {
        auto const nights = sleptLast(days, last - std::chrono::days(7 * week), 7);
        auto const bad = std::ranges::count_if(nights, [](SleptDay const& day) {
            return sleepEfficiency(*day.main) < kGoodSleepEfficiency - kTolerance;
        });
        if (bad < kBadNightsAWeek) return false;
    }
    return true;
}

bool isShortNightEvening(std::vector<SleptDay> const& days, Date today) {
    std::optional<Date> fired;
    for (auto day = today - std::chrono::days(4 * kCoolDownDays); day <= today;
         day += std::chrono::days(1)) {
        auto const nights = sleptLast(days, day, kDebtDays);
        auto const shorter = std::ranges::count_if(nights, [](SleptDay const& night) {
            return night.hours < kShortNightHours - kTolerance;
        });
        bool const fires = nights.size() >= kDebtNights && shorter >= kShortNights &&
                           nights.back().day == day &&
                           nights.back().hours < kShortNightHours - kTolerance;
        if (fires && (!fired || (day - *fired).count() >= kCoolDownDays)) fired = day;
    }
    return fired == today;
}

}  // namespace steady

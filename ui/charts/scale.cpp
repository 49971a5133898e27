#include "ui/charts/scale.h"

#include "ui/text/text.h"

#include <QDate>

#include <algorithm>
#include <array>
#include <cmath>

namespace steady {

namespace {

constexpr int kFewestSteps = 3;
constexpr int kMostSteps = 6;
constexpr double kScaleSlack = 1e-9;
constexpr int kMonthsFromDays = 200;

int stepsNeeded(double low, double high, double step) {
    return static_cast<int>(std::ceil(high / step - kScaleSlack) -
                            std::floor(low / step + kScaleSlack));
}

int decimalsOf(double step) {
    for (int decimals = 0; decimals < 6; ++decimals) {
        double const scaled = step * std::pow(10.0, decimals);
        if (std::abs(scaled - std::round(scaled)) < kScaleSlack * std::max(1.0, scaled))
            return decimals;
    }
    return 6;
}

/// The finest of 1, 2, 2.5, 5 × 10ⁿ that needs no more than the most steps.
double stepFor(double low, double high) {
    double power = std::pow(10.0, std::floor(std::log10((high - low) / kMostSteps)));
    for (;; power *= 10)
        for (double const factor : {1.0, 2.0, 2.5, 5.0})
            if (stepsNeeded(low, high, factor * power) <= kMostSteps) return factor * power;
}

std::vector<Date> daySteps(DateRange range, double most) {
    int step = 91;
    for (int const candidate : {1, 2, 7, 14, 28, 56})
        if (range.days() / static_cast<double>(candidate) <= most) {
            step = candidate;
            break;
        }
    std::vector<Date> dates;
    for (Date day = range.from; day <= range.to; day += std::chrono::days(step))
        dates.push_back(day);
    return dates;
}

std::vector<Date> monthSteps(DateRange range, double most) {
    int step = 240;
    for (int const candidate : {1, 2, 3, 4, 6, 12, 24, 60, 120})
        if (range.days() / (30.4 * candidate) <= most) {
            step = candidate;
            break;
        }
    std::vector<Date> dates;
    auto const first = partsOf(range.from);
    int month = static_cast<int>(first.year()) * 12 + static_cast<int>(unsigned(first.month())) - 1;
    for (month = (month / step) * step;; month += step) {
        Date const day = makeDate(month / 12, static_cast<unsigned>(month % 12 + 1), 1);
        if (day > range.to) break;
        if (day >= range.from) dates.push_back(day);
    }
    return dates;
}

QString monthLabel(Date date, bool withYear, QLocale const& locale) {
    auto const parts = partsOf(date);
    QDate const day(int(parts.year()), int(unsigned(parts.month())), 1);
    return locale.toString(day, withYear ? QStringLiteral("MMM yyyy") : QStringLiteral("MMM"));
}

QString tickLabel(Date date, DateRange range, bool months, bool first, QLocale const& locale) {
    if (!months) return shortDate(date, locale);
    bool const newYear = unsigned(partsOf(date).month()) == 1;
    return monthLabel(date, first || newYear || range.days() > 1500, locale);
}

}  // namespace

std::vector<double> ValueScale::ticks() const {
    std::vector<double> values;
    int const count = stepsNeeded(low, high, step);
    for (int i = 0; i <= count; ++i)
        values.push_back(low + i * step);
    return values;
}

ValueScale niceScale(double low, double high, bool zeroBase) {
    if (zeroBase) low = std::min(low, 0.0);
    if (high < low) std::swap(low, high);
    if (high - low < 1e-6) {
        double const room = std::max(1.0, std::abs(high) * 0.02);
        if (!zeroBase) low -= room;
        high += room;
    }
    double const step = stepFor(low, high);
    double bottom = std::floor(low / step + kScaleSlack) * step;
    double top = std::ceil(high / step - kScaleSlack) * step;
    while (stepsNeeded(bottom, top, step) < kFewestSteps)
        top += step;
    return {bottom, top, step, decimalsOf(step)};
}

ValueScale clockScale(double low, double high) {
    double const step = high - low > 8 ? 3 : 2;
    ValueScale scale{std::floor(low / step) * step, std::ceil(high / step) * step, step, 0};
    if (scale.high - scale.low < 3 * step) scale.high = scale.low + 3 * step;
    return scale;
}

std::optional<ValueRange> usualRange(std::vector<double> values) {
    if (values.empty()) return std::nullopt;
    std::ranges::sort(values);
    auto const at = [&](double share) {
        return values[static_cast<std::size_t>(std::lround(share * double(values.size() - 1)))];
    };
    double const height = at(0.75) - at(0.25);
    double const reach = 3 * std::max(height, std::abs(at(0.5)) * 0.01);
    double low = at(0.75), high = at(0.25);
    for (double const value : values) {
        if (value < at(0.25) - reach || value > at(0.75) + reach) continue;
        low = std::min(low, value);
        high = std::max(high, value);
    }
    return ValueRange{low, high};
}

std::vector<DateTick> dateTicks(DateRange range, std::optional<Date> today, double pixelsPerDay,
                                double labelWidth, QString const& todayLabel,
                                QLocale const& locale) {
    double const most = std::max(1.0, range.days() * pixelsPerDay / (labelWidth + 16));
    bool const months = range.days() > kMonthsFromDays;
    std::vector<DateTick> ticks;
    for (Date const date : months ? monthSteps(range, most) : daySteps(range, most)) {
        double const fromToday =
            today ? std::abs(double((date - *today).count())) * pixelsPerDay : 1e9;
        if (today && range.contains(*today) && fromToday < labelWidth + 8) continue;
        ticks.push_back({date, tickLabel(date, range, months, ticks.empty(), locale), false});
    }
    if (today && range.contains(*today)) ticks.push_back({*today, todayLabel, true});
    std::ranges::sort(ticks, {}, &DateTick::date);
    return ticks;
}

}  // namespace steady

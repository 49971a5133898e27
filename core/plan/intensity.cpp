#include "core/plan/intensity.h"

#include "core/support/round.h"

namespace steady {

namespace {

constexpr double kLeastReserveBpm = 40;  // O-52

// Shares of the heart-rate reserve, and of the maximum where no reserve is known (F-04).
NumberRange reserveShares(Intensity intensity) {
    switch (intensity) {
        case Intensity::Light:
            return {0.20, 0.39};
        case Intensity::Moderate:
            return {0.40, 0.59};
        case Intensity::Vigorous:
            return {0.60, 0.89};
    }
    return {0.40, 0.59};
}

NumberRange maximumShares(Intensity intensity) {
    switch (intensity) {
        case Intensity::Light:
            return {0.50, 0.63};
        case Intensity::Moderate:
            return {0.64, 0.76};
        case Intensity::Vigorous:
            return {0.77, 0.95};
    }
    return {0.64, 0.76};
}

}  // namespace

double maximumHeartRate(int age) {
    return 208 - 0.7 * age;
}

double karvonen(int age, double restingBpm, double share) {
    return restingBpm + share * (maximumHeartRate(age) - restingBpm);
}

std::optional<NumberRange> heartRateZone(HeartOf const& heart, Intensity intensity) {
    if (heart.zonesOff) return std::nullopt;
    double const most = maximumHeartRate(heart.age);
    bool const reserveKnown = heart.restingBpm && *heart.restingBpm <= most - kLeastReserveBpm;
    if (!reserveKnown) {
        auto const [low, high] = maximumShares(intensity);
        return NumberRange{roundHalfAway(low * most), roundHalfAway(high * most)};
    }
    auto const [low, high] = reserveShares(intensity);
    return NumberRange{roundHalfAway(karvonen(heart.age, *heart.restingBpm, low)),
                       roundHalfAway(karvonen(heart.age, *heart.restingBpm, high))};
}

NumberRange effortOf(Intensity intensity) {
    switch (intensity) {
        case Intensity::Light:
            return {1, 2};
        case Intensity::Moderate:
            return {3, 4};
        case Intensity::Vigorous:
            return {5, 8};
    }
    return {3, 4};
}

HeartOf heartOf(Facts const& facts, Gates const& gates) {
    HeartOf heart;
    heart.age = facts.age();
    if (auto const resting = facts.profile.restingHeartRate()) heart.restingBpm = resting->value;
    heart.zonesOff = gates.limits.heartRateZonesOff;
    return heart;
}

}  // namespace steady

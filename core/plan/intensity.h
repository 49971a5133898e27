#pragma once

#include "core/plan/facts.h"
#include "core/plan/plan.h"

#include <optional>

namespace steady {

/// Tanaka 2001: 208 − 0.7·age.
double maximumHeartRate(int age);

/// Whose zones: without a resting rate, or with one near the maximum, percent of the maximum is
/// used (O-52).
struct HeartOf {
    int age = 0;
    std::optional<double> restingBpm;
    bool zonesOff = false;  ///< B-21, B-39: effort and talk test only
};

/// The band of an intensity in whole beats (F-04); nothing when zones are off.
std::optional<NumberRange> heartRateZone(HeartOf const& heart, Intensity intensity);

/// Karvonen: the rate at a share of the heart-rate reserve.
double karvonen(int age, double restingBpm, double share);

/// Effort 0–10 of an intensity.
NumberRange effortOf(Intensity intensity);

HeartOf heartOf(Facts const& facts, Gates const& gates);

}  // namespace steady

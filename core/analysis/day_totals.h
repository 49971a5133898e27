#pragma once

#include "core/domain/entry.h"

#include <optional>
#include <vector>

namespace steady {

/// A sum of figures of which some may be unknown. Unknown is never counted as zero: the sum is
/// nothing when no figure is known, and `known` of `of` says how far it reaches.
struct KnownSum {
    std::optional<double> value;
    int known = 0;
    int of = 0;

    void add(std::optional<double> figure);
    bool whole() const { return known == of; }
    bool operator==(KnownSum const&) const = default;
};

/// What a list of eaten foods holds together.
struct DayTotals {
    KnownSum energyKcal;
    KnownSum protein;
    KnownSum fat;
    KnownSum carbs;
    KnownSum fibre;
    KnownSum netCarbs;
    KnownSum addedSugar;
    KnownSum gl;
    /// Share of the available carbohydrate whose GL is known (O-39), 0 to 1. Foods with very little
    /// carbohydrate need no GI and count as known; foods whose carbohydrate is unknown lower it.
    std::optional<double> glCoverage;
    double vegetablesG = 0;  ///< non-starchy vegetables
    bool alwaysRed = false;  ///< holds an item that is red on every plan (D-09)

    bool operator==(DayTotals const&) const = default;
};

DayTotals totalsOf(std::vector<MealItem const*> const& items);

}  // namespace steady

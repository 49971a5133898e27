#pragma once

#include "core/domain/entry.h"
#include "core/support/text.h"

#include <optional>
#include <string>
#include <string_view>

namespace steady {

/// A night as it is typed, one text per field.
struct TypedNight {
    std::string bed;
    std::string asleep;
    std::string wake;
    std::string awake;
    std::string quality;

    bool empty() const;
    bool operator==(TypedNight const&) const = default;
};

enum class NightField { Bed, Asleep, Wake, Awake, Quality };

/// What a typed night means, or which field says something that can't be.
struct NightReading {
    std::optional<Night> night;
    NightField wrong = NightField::Bed;
    Text message;  ///< empty when a night was read
};

/// "22:40", "22.40", "2240", "640", "7", "10:40 pm"; anything else is nothing.
std::optional<ClockTime> readTypedClock(std::string_view words);

/// Reads all fields over a known night (a new one has no id). Bed may hold both times
/// ("22:40-6:30"); "+20" for falling asleep means minutes after bed. Times go past midnight by
/// themselves.
NightReading readTypedNight(TypedNight const& typed, Night known = {});

/// A night as its fields show it.
TypedNight typedNight(Night const& night);

}  // namespace steady

#pragma once

#include "core/plan/hiit_unlock.h"

#include <string_view>

namespace steady {

/// The setting that keeps a person's yes to intervals (O-17).
inline constexpr std::string_view kIntervalsSetting = "movement.intervals";

/// Where interval sessions stand for a person: they are earned (B-53), offered with "no" as the
/// default (W31), and part of the week only after a yes.
struct IntervalOffer {
    bool gateOpen = false;  ///< the safety rows allow them; nothing is said of them otherwise
    bool accepted = false;
    HiitUnlock unlock;

    bool operator==(IntervalOffer const&) const = default;
};

}  // namespace steady

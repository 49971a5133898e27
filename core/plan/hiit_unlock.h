#pragma once

#include "core/plan/facts.h"
#include "core/plan/gates.h"
#include "core/support/text.h"

#include <vector>

namespace steady {

/// Whether interval sessions may be offered (B-53). The gate is one thing, the unlock another
/// (O-17): both must hold before a plan holds an interval session.
struct HiitUnlock {
    bool unlocked = false;
    bool easiestStageFirst = false;  ///< age ≥ 60: start at H-A and skip H-D
    std::vector<Text> missing;       ///< what is still to be met, empty when unlocked

    bool operator==(HiitUnlock const&) const = default;
};

HiitUnlock hiitUnlock(Facts const& facts, Gates const& gates);

}  // namespace steady

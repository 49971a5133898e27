#pragma once

namespace steady {

/// What a write touched: pages that show it refresh, the others mark themselves stale.
struct Changes {
    bool diary = false;
    bool plan = false;
    bool profile = false;
    bool foods = false;
    bool settings = false;

    bool any() const { return diary || plan || profile || foods || settings; }
    Changes operator|(Changes other) const {
        return {diary || other.diary, plan || other.plan, profile || other.profile,
                foods || other.foods, settings || other.settings};
    }
    bool operator==(Changes const&) const = default;
};

}  // namespace steady

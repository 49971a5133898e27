#include "core/plan/plan.h"

#include <algorithm>

namespace steady {

PlanLine const* Plan::line(std::string_view id) const {
    auto const found =
        std::find_if(lines.begin(), lines.end(), [&](auto const& one) { return one.id == id; });
    return found == lines.end() ? nullptr : &*found;
}

}  // namespace steady

#pragma once

#include "core/domain/profile_choices.h"
#include "core/plan/gates.h"
#include "core/support/text.h"

#include <vector>

namespace steady {

/// D-18: whether the program itself may propose fewer carbs. Its gate must be open (or with care,
/// or agreed), and the last two weeks on slow carbs must each have four logged days; slow results
/// alone are never a reason. What a person asks for by themselves is chooseApproach's matter
/// (O-34). `loggedDaysByWeek`: complete weeks on low GI, oldest first.
bool mayOfferApproach(Approach approach, Gates const& gates,
                      std::vector<int> const& loggedDaysByWeek);

/// "Low carb".
Text nameOfApproach(Approach approach);

}  // namespace steady

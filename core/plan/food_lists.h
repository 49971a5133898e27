#pragma once

#include "core/domain/profile.h"
#include "core/plan/gates.h"

#include <vector>

namespace steady {

/// D-14: what to eat more of, less of and not at all.
struct FoodLists {
    std::vector<Text> prioritise;
    std::vector<Text> limit;
    std::vector<Text> eliminate;
};

/// The lists of a way of eating for one person: food pattern, allergies, halal and kosher come
/// first, and alcohol goes where a safety row wants it.
FoodLists foodListsFor(Approach approach, Profile const& profile, Gates const& gates);

/// D-23: with a liver or pancreas row, a child on the way or at the breast, or a dependence there
/// is no amount of alcohol that fits.
bool alcoholIsClosed(Gates const& gates);

/// Whether general advice against foods may be given: with a present eating disorder rules about
/// food could do harm (B-06).
bool foodRulesFit(Gates const& gates);

/// D-21: the order in which the fastest sugars leave, one step a week.
std::vector<Text> eliminationLadder(Approach approach, Profile const& profile);

}  // namespace steady

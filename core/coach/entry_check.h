#pragma once

#include "core/domain/entry.h"
#include "core/domain/food.h"
#include "core/support/error.h"

#include <vector>

namespace steady {

/// What is wrong with an entry before it is stored: hard ranges (domain reference A, A-02) and
/// slips that no person can mean. Every fault at once; none means it may be stored.
std::vector<Fault> faultsOf(Entry const& entry);

/// The same for a food of the person's own (figures per 100 g).
std::vector<Fault> faultsOf(Food const& food);

/// The hard range of a quantity in the unit that Steady computes in.
struct MeasuredRange {
    double low = 0;
    double high = 0;
    std::string_view unit;
};
MeasuredRange rangeOf(MeasuredQuantity quantity);

}  // namespace steady

#include "core/domain/lab_cutoffs.h"

#include "core/support/round.h"

namespace steady {

bool reaches(Lab const& lab, Cutoff const& cutoff) {
    if (lab.kind != cutoff.kind) return false;
    auto const unit = findUnit(lab.kind, lab.unit);
    bool const typedInFirst = !unit || unit->name == unitsOf(lab.kind).first.name;
    return lab.value >= (typedInFirst ? cutoff.first : cutoff.second) - kTolerance;
}

}  // namespace steady

#pragma once

#include "core/domain/profile.h"
#include "core/plan/plan.h"

namespace steady {

/// The profile with "my clinician agreed" to one locked part: an agreement for every safety row
/// that locks it (O-14). An older word on the same row and part is replaced.
ProfileDraft withClinicianWord(ProfileDraft draft, Withheld const& part, Date on,
                               std::string const& note);

/// Whether an agreement can open it: locked, and by a row of the safety table.
bool canBeAgreed(Withheld const& part);

}  // namespace steady

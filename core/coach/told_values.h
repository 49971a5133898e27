#pragma once

#include "core/domain/profile.h"
#include "core/plan/facts.h"

#include <vector>

namespace steady {

/// A profile as it was saved on a day.
struct ToldProfile {
    Date on;
    ProfileDraft draft;
};

/// How old the undated values of a draft are: since the first of the newest versions in a row that
/// say the same. Versions oldest first; a value that none of them has is as old as `today`.
ToldOn toldOn(std::vector<ToldProfile> const& versions, ProfileDraft const& draft, Date today);

/// The draft with a day on every laboratory result: an undated one was told with the first version
/// that holds it.
ProfileDraft withDatedLabs(std::vector<ToldProfile> const& versions, ProfileDraft draft,
                           Date today);

}  // namespace steady

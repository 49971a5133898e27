#pragma once

#include "core/coach/changes.h"
#include "core/domain/profile.h"
#include "core/support/result.h"

#include <map>
#include <optional>
#include <string>
#include <string_view>

namespace steady {

inline constexpr std::string_view kFirstRunSetting = "first_run_draft";

class Coach;
struct Done;
struct Plan;

/// What the first run has heard so far, kept in the diary so that closing the window loses nothing.
struct FirstRunDraft {
    ProfileDraft answers;
    int reached = 1;  ///< the furthest of the five pages that was shown
    /// What stands in the fields as it was typed, by key, also where it can't be read yet.
    std::map<std::string, std::string> typed = {};

    bool operator==(FirstRunDraft const&) const = default;
};

/// Keeps the draft in the diary. It is no step of undo: nothing of the plan has changed yet.
Result<Done> keepFirstRun(Coach& coach, FirstRunDraft const& draft);
/// Nothing when none was kept, or when a profile has taken its place.
std::optional<FirstRunDraft> keptFirstRun(Coach const& coach);
/// Forgets it: the profile is stored now.
Result<Done> dropFirstRun(Coach& coach);

/// The same answers read on the careful side, for somebody who stops before page `health` or
/// `food` was answered: medicines count as not sure (O-15), and the pace is gentle.
ProfileDraft cautiousReading(FirstRunDraft const& draft);

/// The plan that a draft would make; every fault of the draft when it can't be one yet. Stores
/// nothing.
Result<Plan> planOfDraft(ProfileDraft const& draft, Date today);

}  // namespace steady

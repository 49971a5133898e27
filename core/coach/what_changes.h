#pragma once

#include "core/domain/profile.h"
#include "core/plan/plan.h"
#include "core/support/text.h"

#include <string>
#include <vector>

namespace steady {

/// What one answer does to one part of the plan.
enum class ChangeState {
    Open,
    WithCare,
    Locked,      ///< until a clinician agreed
    NotOffered,  ///< withheld, with something else instead
    NotGiven,    ///< advice or figures that are left out
    Reminder,    ///< something to know or to ask for
};

/// A line of "What this changes".
struct ChangeRow {
    std::string key;  ///< "KETO", "DEF", "B-13": the same part in the next reading
    ChangeState state = ChangeState::Open;
    Text title;  ///< begins with a small letter where it is no name
    Text reason;
    bool newest = false;

    bool operator==(ChangeRow const&) const = default;
};

/// How the safety rules read a draft that may still be incomplete. The four required answers that
/// are missing are taken as ones that match no rule, so that only what was said changes anything.
std::vector<ChangeRow> whatChanges(ProfileDraft const& draft, Date today);

/// What waits for a clinician or is left out in that reading, each with what is there instead.
std::vector<Withheld> withheldIn(ProfileDraft const& draft, Date today);

/// Marks the row that changed most since an earlier reading: the strictest new state, else the
/// first new row. None when nothing changed.
void markNewest(std::vector<ChangeRow>& rows, std::vector<ChangeRow> const& before);

/// The row of a key, or nothing.
ChangeRow const* rowOf(std::vector<ChangeRow> const& rows, std::string_view key);

}  // namespace steady

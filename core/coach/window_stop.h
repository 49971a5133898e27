#pragma once

#include "core/coach/build_views.h"

#include <optional>
#include <vector>

namespace steady {

/// Why an eating window goes back by one step (D-10).
enum class WindowStop {
    Dizzy,       ///< two marks of feeling dizzy or shaky in a week
    Binge,       ///< one mark of a binge
    WorseSleep,  ///< seven days clearly shorter than the two weeks before
};

/// The first sign of a week that asks for a longer window; nothing when there is none.
std::optional<WindowStop> windowStopIn(std::vector<Entry> const& entries, DateRange week);

/// The note for the days on which the window is longer because of the week before.
std::optional<Alert> windowStopNote(DiaryInputs const& diary, Date day);

}  // namespace steady

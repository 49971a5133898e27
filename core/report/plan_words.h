#pragma once

#include "core/plan/plan.h"

#include <vector>

namespace steady {

// Words that several parts of a report share.

/// "ketogenic plan", in the middle of a sentence.
Text componentName(Component component);

/// "Mon" and "Monday".
Text shortDayName(Weekday day);
Text dayName(Weekday day);

/// How sure a source is, in words a reader understands.
Text evidenceWords(Evidence evidence);

/// "a, b, c"; nothing for an empty list.
Text commaList(std::vector<Text> const& texts);

}  // namespace steady

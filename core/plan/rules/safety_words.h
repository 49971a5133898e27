#pragma once

#include "core/domain/component.h"
#include "core/domain/condition.h"
#include "core/support/text.h"

namespace steady {

/// A condition or a medicine class inside a sentence: "… because you told us about %1".
Text wordsFor(Condition condition);
Text wordsFor(Medicine medicine);

/// A component as the subject of a sentence: "Ketogenic eating".
Text wordsFor(Component component);

}  // namespace steady

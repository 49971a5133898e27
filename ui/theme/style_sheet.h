#pragma once

#include <QString>

namespace steady {

struct Colours;

/// The one style sheet, made from the tokens. Object properties choose variants:
/// `kind="primary"|"quiet"|"link"` on buttons, `wrong=true` on a field with an error.
QString styleSheetFor(Colours const& colours);

}  // namespace steady

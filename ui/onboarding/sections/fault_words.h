#pragma once

#include "core/support/error.h"

#include <QString>

namespace steady {

class MeasureEdit;

/// A fault or an unusual value as a sentence in the unit that was typed: the core speaks of
/// kilograms to somebody who typed pounds. `edit` may be nothing.
QString faultWords(Fault const& fault, MeasureEdit const* edit);
QString unusualWords(Fault const& unusual, MeasureEdit const* edit);

}  // namespace steady

#pragma once

#include "core/domain/entry.h"
#include "core/support/error.h"

#include <optional>

namespace steady {

class Coach;

/// "Is 92 kg right?": a weight further from the trend than max(3 kg, 4 %) (E-07) or from a weigh-in
/// of the last seven days than 5 kg. Nothing for any other reading, or one already
/// confirmed.
std::optional<Text> surpriseIn(Coach const& coach, Measurement const& reading);

/// Marks a surprising weight as right, so that the trend counts it.
void confirmSurprise(Coach const& coach, Measurement& reading);

/// Why nothing can be logged for a day after today.
std::optional<Fault> dayNotCome(Date day, LocalMoment const& now);

}  // namespace steady

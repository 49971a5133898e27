#pragma once

#include "core/coach/trends_view.h"

namespace steady::test {

/// The day every picture is taken on: Sunday 22 November 2026.
Date sampleTrendsDay();

/// Weeks as a person lives them: a fortnight away, restless nights, plan changes, this week still
/// running. The same numbers each time.
TrendsView sampleTrends(int weeks = 26);

/// A plan and not a single entry.
TrendsView emptyTrends();
/// One weigh-in, one night, one walk and one logged day.
TrendsView oneEntryTrends();
/// A weigh-in every third week and a few nights.
TrendsView sparseTrends();
/// Ten years of daily numbers.
TrendsView denseTrends();
/// Slips of the pen: 880 kg, a night of 23 hours, a week of 2000 minutes.
TrendsView outlierTrends();

}  // namespace steady::test

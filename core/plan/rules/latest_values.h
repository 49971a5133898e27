#pragma once

#include "core/domain/lab_cutoffs.h"
#include "core/plan/facts.h"

#include <optional>
#include <vector>

namespace steady {

/// A result on its day, from the profile or from the diary, in the unit that was typed.
struct DatedLab {
    Lab lab;
    Date day;
    std::optional<ClockTime> time;
    ReadingTag tag = ReadingTag::None;
    bool fromMeter = false;  ///< a diary reading: it never classifies (C-11)
};

/// Minutes since 04:00, when a diary day begins; before all others when no time was said.
int minuteOfDiaryDay(std::optional<ClockTime> const& time);

/// The laboratory kind of a diary reading; nothing for waist, pulse and the like.
std::optional<LabKind> labKindOf(MeasuredQuantity quantity);

/// Every result of a kind up to today and not older than 24 months (O-10), oldest first. Undated
/// results of the profile count as today's.
std::vector<DatedLab> resultsOf(LabKind kind, Facts const& facts);

/// The newest of them; nothing when there is none.
std::optional<DatedLab> latestResult(LabKind kind, Facts const& facts);

/// Whether the newest result reaches a threshold (or stays below it) in the typed unit.
bool latestReaches(Cutoff const& cutoff, Facts const& facts);
bool latestIsBelow(Cutoff const& cutoff, Facts const& facts);

/// The day that the newest result of a kind carries; nothing when it is undated.
std::optional<Date> dayOfLatest(LabKind kind, Facts const& facts);

/// A blood pressure with its day and time.
struct DatedPressure {
    BloodPressure pressure;
    Date day;
    std::optional<ClockTime> time;
};

/// Blood pressures of the last 90 days, oldest first (O-10). The value of the profile always
/// counts; it stands on the day on which it was said (today, when that is not known), before the
/// readings of that day, so that a later reading decides (O-11).
std::vector<DatedPressure> pressuresOf(Facts const& facts);
std::optional<DatedPressure> latestPressure(Facts const& facts);

/// O-11: an alarm fires when either number meets its threshold.
bool eitherReaches(BloodPressure pressure, double systolic, double diastolic);

}  // namespace steady

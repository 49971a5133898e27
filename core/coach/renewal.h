#pragma once

#include "core/domain/entry.h"
#include "core/domain/profile.h"
#include "core/plan/gates.h"
#include "core/plan/plan.h"

#include <set>
#include <vector>

namespace steady {

struct Facts;

/// How entries of the diary were written.
enum class EntryWrite { Logged, Changed, Deleted, Imported };

/// What a write did to entries: those that are there now, and those that were there before.
struct EntriesWritten {
    EntryWrite how = EntryWrite::Logged;
    std::vector<Entry> after;
    std::vector<Entry> before;
};

/// The quantities that a safety row reads, so that one reading can close or open a part of the
/// plan: the results behind the rows, both numbers of the blood pressure, waist and weight.
std::set<MeasuredQuantity> const& quantitiesOfGates();

/// Whether an entry could change what is closed, told without reading the diary. A weight only
/// does where it lies on another side of a limit of B-04 or B-05 than the plan in force; glucose
/// and ketones only while intervals are planned (B-53).
bool mayChangeGates(Entry const& entry, Profile const& person, Plan const& inForce);

/// Whether the plan in force stands on other gates than the rules set now. SALT alone is no reason:
/// only a ketogenic plan has an advice that it closes, and pressures around 130/80 come and go.
bool standsOnOtherGates(Plan const& inForce, Gates const& now, Facts const& facts);

/// Why the version was made: names the newest of the readings that could change it. With numbers
/// hidden a weight is named without its figure.
Text renewalCause(EntryWrite how, std::vector<Entry> const& readings, bool numbersHidden);

}  // namespace steady

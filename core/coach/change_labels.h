#pragma once

#include "core/domain/entry.h"
#include "core/exchange/import.h"
#include "core/support/text.h"

#include <vector>

namespace steady {

/// Whether weight may be named in a sentence; NUM withheld says no.
enum class Figures { Shown, Hidden };

// What a write is called in the undo bar and in the menu: "Lunch deleted", "Weight 86.0 kg logged".
Text loggedLabel(std::vector<Entry> const& entries, Figures figures);
Text changedLabel(Entry const& entry, Figures figures);
Text removedLabel(std::vector<Entry> const& entries, Figures figures);
Text importedLabel(std::vector<ImportedRow> const& added);

/// "Weight 86.0 kg": one reading by its name and value.
Text readingInWords(Measurement const& reading, Figures figures);

Text closedLabel(Date day, std::optional<DayState> state);
Text undoneLabel(Text const& what);
Text redoneLabel(Text const& what);

}  // namespace steady

#pragma once

#include "core/analysis/markers.h"
#include "core/domain/entry.h"
#include "core/plan/gates.h"

#include <nlohmann/json_fwd.hpp>

#include <vector>

namespace steady {

// The parts of the command line's JSON contract that several commands share. Unknown is null.

nlohmann::ordered_json gatesAnswer(Gates const& gates);
nlohmann::ordered_json markersAnswer(std::vector<Marker> const& markers);
nlohmann::ordered_json entryAnswer(Entry const& entry);
nlohmann::ordered_json entriesAnswer(std::vector<Entry> const& entries);

}  // namespace steady

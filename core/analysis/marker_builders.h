#pragma once

#include "core/analysis/marker_labs.h"
#include "core/analysis/markers.h"

#include <string_view>
#include <vector>

namespace steady {

/// A name of a band for files and its words for people.
struct MarkerBand {
    std::string_view key;
    Text words;
};

/// C-01 to C-04 and C-14: body, energy and blood pressure.
std::vector<Marker> bodyMarkers(Profile const& profile, Date today);

/// C-05 to C-13: from laboratory results, with the value of the draw before.
std::vector<Marker> labMarkers(Profile const& profile, Date today);

/// "An estimate from a routine test …": said below every indirect index.
Text estimateCaveat();

}  // namespace steady

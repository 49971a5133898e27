#include "core/analysis/markers.h"

#include "core/analysis/marker_builders.h"

#include <algorithm>
#include <utility>

namespace steady {

namespace {

constexpr int kAdultAge = 18;

}  // namespace

Text estimateCaveat() {
    return STEADY_TEXT("marker",
                       "An estimate from a routine test; the direction over time matters more than "
                       "one value.");
}

std::vector<Marker> markersOf(Profile const& profile, Date today) {
    // The bands are for adults: a younger person gets none (B-01).
    if (profile.ageOn(today) < kAdultAge) return {};
    auto markers = bodyMarkers(profile, today);
    for (auto& marker : labMarkers(profile, today))
        markers.push_back(std::move(marker));
    std::stable_sort(markers.begin(), markers.end(),
                     [](Marker const& a, Marker const& b) { return a.rule < b.rule; });
    return markers;
}

}  // namespace steady

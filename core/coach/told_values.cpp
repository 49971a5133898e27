#include "core/coach/told_values.h"

#include <algorithm>

namespace steady {

namespace {

template <class Says>
Date toldSince(std::vector<ToldProfile> const& versions, Date today, Says const& says) {
    auto since = today;
    for (auto version = versions.rbegin(); version != versions.rend() && says(version->draft);
         ++version)
        since = std::min(since, version->on);
    return since;
}

}  // namespace

ToldOn toldOn(std::vector<ToldProfile> const& versions, ProfileDraft const& draft, Date today) {
    ToldOn told;
    if (draft.bloodPressure)
        told.pressure = toldSince(versions, today, [&](ProfileDraft const& other) {
            return other.bloodPressure == draft.bloodPressure;
        });
    if (draft.waistCm)
        told.waist = toldSince(versions, today, [&](ProfileDraft const& other) {
            return other.waistCm == draft.waistCm;
        });
    return told;
}

ProfileDraft withDatedLabs(std::vector<ToldProfile> const& versions, ProfileDraft draft,
                           Date today) {
    for (auto& lab : draft.labs) {
        if (lab.on) continue;
        lab.on = toldSince(versions, today, [&](ProfileDraft const& other) {
            return std::find(other.labs.begin(), other.labs.end(), lab) != other.labs.end();
        });
    }
    return draft;
}

}  // namespace steady

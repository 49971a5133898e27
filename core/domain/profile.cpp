#include "core/domain/profile.h"

#include "core/domain/profile_checks.h"

namespace steady {

std::optional<Centimetres> Profile::waist() const {
    if (!m_draft.waistCm) return std::nullopt;
    return Centimetres{*m_draft.waistCm};
}

std::optional<Centimetres> Profile::neck() const {
    if (!m_draft.neckCm) return std::nullopt;
    return Centimetres{*m_draft.neckCm};
}

std::optional<BeatsPerMinute> Profile::restingHeartRate() const {
    if (!m_draft.restingHeartRateBpm) return std::nullopt;
    return BeatsPerMinute{*m_draft.restingHeartRateBpm};
}

std::optional<Hours> Profile::sleepTarget() const {
    if (!m_draft.sleepTargetHours) return std::nullopt;
    return Hours{*m_draft.sleepTargetHours};
}

std::array<int, 7> Profile::minutesAvailable() const {
    return m_draft.minutesAvailable.value_or(std::array{45, 45, 45, 0, 45, 45, 0});
}

std::optional<Lab> Profile::latestLab(LabKind kind, Date onOrBefore) const {
    std::optional<Lab> latest;
    for (auto const& lab : m_draft.labs) {
        auto const on = lab.on.value_or(onOrBefore);
        if (lab.kind != kind || on > onOrBefore) continue;
        if (!latest || on >= latest->on.value_or(onOrBefore)) latest = lab;
    }
    return latest;
}

Result<Profile> Profile::create(ProfileDraft const& draft, Date today) {
    auto faults = profileFaults(draft, today);
    if (faults.empty()) return Profile(draft);
    return failure(ErrorKind::InvalidInput,
                   STEADY_TEXT("profile",
                               "Some answers need a second look. These checks stop a typing slip "
                               "from changing your plan."),
                   std::move(faults));
}

}  // namespace steady

#pragma once

#include "core/domain/profile.h"

#include <optional>

namespace steady {

/// The results that one marker is worked out from, up to a day, and how many earlier blood draws
/// lie before it. Two results make one index only when they come from one draw, so they may be at
/// most a week apart; undated results count as today's.
class LabPicture {
 public:
    LabPicture(Profile const& profile, Date today);

    /// The same person before the newest draw of a kind: for "previous value".
    LabPicture before(LabKind kind) const;

    std::optional<Lab> latest(LabKind kind) const;
    std::optional<Lab> latestFastingGlucose() const;
    /// The result of another kind from the draw of `anchor`.
    std::optional<Lab> fromSameDraw(LabKind kind, Lab const& anchor) const;

 private:
    Date dayOf(Lab const& lab) const { return lab.on.value_or(m_today); }

    std::vector<Lab> m_labs;  ///< oldest first
    Date m_today;
};

}  // namespace steady

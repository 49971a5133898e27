#include "core/analysis/marker_labs.h"

#include <algorithm>
#include <cstdlib>

namespace steady {

namespace {

constexpr int kDaysOfOneDraw = 7;

}  // namespace

LabPicture::LabPicture(Profile const& profile, Date today)
    : m_labs(profile.labs()), m_today(today) {
    std::erase_if(m_labs, [&](Lab const& lab) { return dayOf(lab) > today; });
    std::stable_sort(m_labs.begin(), m_labs.end(),
                     [&](Lab const& a, Lab const& b) { return dayOf(a) < dayOf(b); });
}

LabPicture LabPicture::before(LabKind kind) const {
    LabPicture earlier = *this;
    auto const newest = latest(kind);
    if (!newest) {
        earlier.m_labs.clear();
        return earlier;
    }
    auto const day = dayOf(*newest);
    std::erase_if(earlier.m_labs, [&](Lab const& lab) { return dayOf(lab) >= day; });
    return earlier;
}

std::optional<Lab> LabPicture::latest(LabKind kind) const {
    auto const found = std::find_if(m_labs.rbegin(), m_labs.rend(),
                                    [kind](Lab const& lab) { return lab.kind == kind; });
    if (found == m_labs.rend()) return std::nullopt;
    return *found;
}

std::optional<Lab> LabPicture::latestFastingGlucose() const {
    auto const found = std::find_if(m_labs.rbegin(), m_labs.rend(), [](Lab const& lab) {
        return lab.kind == LabKind::Glucose && lab.fasting;
    });
    if (found == m_labs.rend()) return std::nullopt;
    return *found;
}

std::optional<Lab> LabPicture::fromSameDraw(LabKind kind, Lab const& anchor) const {
    std::optional<Lab> nearest;
    long nearestDays = kDaysOfOneDraw;
    for (auto const& lab : m_labs) {
        if (lab.kind != kind) continue;
        auto const days = std::labs(static_cast<long>((dayOf(lab) - dayOf(anchor)).count()));
        if (days > nearestDays) continue;
        nearest = lab;
        nearestDays = days;
    }
    return nearest;
}

}  // namespace steady

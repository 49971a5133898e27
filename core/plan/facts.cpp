#include "core/plan/facts.h"

#include "core/analysis/markers.h"
#include "core/plan/rules/latest_values.h"

#include <algorithm>

namespace steady {

double Facts::bmi() const {
    return bodyMassIndex(weight(), profile.height());
}

std::optional<double> Facts::waistToHeight() const {
    auto const now = waist();
    if (!now) return std::nullopt;
    return steady::waistToHeight(*now, profile.height());
}

std::optional<Centimetres> Facts::waist() const {
    auto newest = profile.waist();
    auto day = history.profileToldOn.waist.value_or(today);
    for (auto const& reading : history.readings) {
        bool const isWaist = reading.quantity == MeasuredQuantity::Waist;
        if (!isWaist || reading.when.day > today || (newest && reading.when.day < day)) continue;
        newest = Centimetres{reading.siValue};
        day = reading.when.day;
    }
    return newest;
}

Profile Facts::personNow() const {
    auto draft = profile.draft();
    if (auto const now = waist()) draft.waistCm = now->value;
    if (auto const pressure = latestPressure(*this)) draft.bloodPressure = pressure->pressure;
    for (auto const& reading : history.readings) {
        auto const kind = labKindOf(reading.quantity);
        bool const meter = kind == LabKind::Glucose || kind == LabKind::Ketones;
        if (kind && !meter)
            draft.labs.push_back({*kind, reading.value, reading.unit,
                                  reading.tag == ReadingTag::Fasting, reading.when.day});
    }
    auto now = Profile::create(draft, today);
    return now ? *std::move(now) : profile;
}

int Facts::planWeek() const {
    if (!history.firstPlan) return 1;
    auto const days = static_cast<int>((today - *history.firstPlan).count());
    return 1 + std::max(0, days) / 7;
}

}  // namespace steady

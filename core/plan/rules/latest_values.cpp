#include "core/plan/rules/latest_values.h"

#include "core/analysis/diary_slice.h"
#include "core/support/round.h"

#include <algorithm>

namespace steady {

namespace {

constexpr std::chrono::months kResultValidMonths{24};
constexpr std::chrono::days kPressureValidDays{90};

Date resultMonthsBefore(Date day, std::chrono::months months) {
    auto date = partsOf(day) - months;
    if (!date.ok()) date = date.year() / date.month() / std::chrono::last;
    return Date{std::chrono::local_days{date}};
}

/// Same day: without a time first, then by time; 00:30 comes after 23:00, because a diary day ends
/// at 04:00. An undated value of the profile has no time.
template <class Dated>
void sortByMoment(std::vector<Dated>& values) {
    std::stable_sort(values.begin(), values.end(), [](Dated const& a, Dated const& b) {
        return std::pair(a.day, minuteOfDiaryDay(a.time)) <
               std::pair(b.day, minuteOfDiaryDay(b.time));
    });
}

}  // namespace

int minuteOfDiaryDay(std::optional<ClockTime> const& time) {
    return time ? minutesIntoDay(*time) : -1;
}

std::optional<LabKind> labKindOf(MeasuredQuantity quantity) {
    switch (quantity) {
        case MeasuredQuantity::Glucose:
            return LabKind::Glucose;
        case MeasuredQuantity::Ketones:
            return LabKind::Ketones;
        case MeasuredQuantity::A1c:
            return LabKind::A1c;
        case MeasuredQuantity::Insulin:
            return LabKind::Insulin;
        case MeasuredQuantity::Triglycerides:
            return LabKind::Triglycerides;
        case MeasuredQuantity::Hdl:
            return LabKind::Hdl;
        case MeasuredQuantity::Ldl:
            return LabKind::Ldl;
        case MeasuredQuantity::TotalCholesterol:
            return LabKind::TotalCholesterol;
        case MeasuredQuantity::Alt:
            return LabKind::Alt;
        case MeasuredQuantity::Egfr:
            return LabKind::Egfr;
        case MeasuredQuantity::UricAcid:
            return LabKind::UricAcid;
        default:
            return std::nullopt;
    }
}

std::vector<DatedLab> resultsOf(LabKind kind, Facts const& facts) {
    auto const oldest = resultMonthsBefore(facts.today, kResultValidMonths);
    std::vector<DatedLab> results;
    for (auto const& lab : facts.profile.labs())
        if (lab.kind == kind)
            results.push_back({lab, lab.on.value_or(facts.today), std::nullopt,
                               lab.fasting ? ReadingTag::Fasting : ReadingTag::None, false});
    for (auto const& reading : facts.history.readings)
        if (labKindOf(reading.quantity) == kind)
            results.push_back({{kind, reading.value, reading.unit,
                                reading.tag == ReadingTag::Fasting, reading.when.day},
                               reading.when.day,
                               reading.when.time,
                               reading.tag,
                               true});
    std::erase_if(results, [&](DatedLab const& result) {
        return result.day < oldest || result.day > facts.today;
    });
    sortByMoment(results);
    return results;
}

std::optional<DatedLab> latestResult(LabKind kind, Facts const& facts) {
    auto results = resultsOf(kind, facts);
    if (results.empty()) return std::nullopt;
    return std::move(results.back());
}

bool latestReaches(Cutoff const& cutoff, Facts const& facts) {
    auto const latest = latestResult(cutoff.kind, facts);
    return latest && reaches(latest->lab, cutoff);
}

bool latestIsBelow(Cutoff const& cutoff, Facts const& facts) {
    auto const latest = latestResult(cutoff.kind, facts);
    return latest && !reaches(latest->lab, cutoff);
}

std::optional<Date> dayOfLatest(LabKind kind, Facts const& facts) {
    auto const latest = latestResult(kind, facts);
    return latest ? latest->lab.on : std::nullopt;
}

std::vector<DatedPressure> pressuresOf(Facts const& facts) {
    std::vector<DatedPressure> pressures;
    if (auto const told = facts.profile.bloodPressure())
        pressures.push_back(
            {*told, facts.history.profileToldOn.pressure.value_or(facts.today), std::nullopt});
    auto const& readings = facts.history.readings;
    for (auto const& upper : readings) {
        if (upper.quantity != MeasuredQuantity::Systolic) continue;
        auto const lower = std::find_if(readings.begin(), readings.end(), [&](auto const& other) {
            return other.quantity == MeasuredQuantity::Diastolic && other.when == upper.when;
        });
        bool const recent =
            upper.when.day <= facts.today && upper.when.day >= facts.today - kPressureValidDays;
        if (lower != readings.end() && recent)
            pressures.push_back({{upper.siValue, lower->siValue}, upper.when.day, upper.when.time});
    }
    sortByMoment(pressures);
    return pressures;
}

std::optional<DatedPressure> latestPressure(Facts const& facts) {
    auto const pressures = pressuresOf(facts);
    if (pressures.empty()) return std::nullopt;
    return pressures.back();
}

bool eitherReaches(BloodPressure pressure, double systolic, double diastolic) {
    return pressure.systolic >= systolic - kTolerance ||
           pressure.diastolic >= diastolic - kTolerance;
}

}  // namespace steady

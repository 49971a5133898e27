#include "core/coach/renewal.h"

#include "core/analysis/markers.h"
#include "core/coach/change_labels.h"
#include "core/coach/coach_parts.h"
#include "core/plan/movement.h"
#include "core/plan/plan_json.h"
#include "core/plan/planner.h"
#include "core/plan/rules/latest_values.h"
#include "core/plan/rules/safety_rules.h"
#include "core/storage/entry_tables.h"
#include "core/storage/label_json.h"
#include "core/storage/person_tables.h"

#include <SQLiteCpp/Database.h>

#include <algorithm>

namespace steady {

namespace {

constexpr double kGateBmiLow = 18.5;  // B-04, B-05
constexpr double kGateBmiHigh = 25;
/// How far ahead of a back-dated reading later ones are looked for: the life of a pressure (O-10).
constexpr std::chrono::days kLaterReadingDays{90};

bool plansIntervals(Plan const& plan) {
    if (!plan.movement) return false;
    auto const& week = plan.movement->week;
    return std::any_of(week.begin(), week.end(), [](PlannedDay const& day) {
        return std::any_of(
            day.sessions.begin(), day.sessions.end(),
            [](PlannedSession const& session) { return session.kind == Modality::Hiit; });
    });
}

/// The trend lies between the trend before and the new weight, so it can only cross a limit that
/// lies between the side the plan stands on and the side of this weight.
bool crossesBmiLimit(double weightKg, Profile const& person, Plan const& inForce) {
    double const bmi = bodyMassIndex(Kilograms{weightKg}, person.height());
    bool const wasLow = inForce.gates.matched("B-04");
    auto const& alerts = inForce.alerts;
    bool const wasUsual = inForce.gates.matched("B-05") ||
                          std::any_of(alerts.begin(), alerts.end(),
                                      [](Alert const& alert) { return alert.rule == "O-18"; });
    if (bmi < kGateBmiLow) return !wasLow;
    if (bmi < kGateBmiHigh) return !wasUsual;
    return wasLow || wasUsual;
}

Measurement const* newestReading(std::vector<Entry> const& readings) {
    Measurement const* newest = nullptr;
    for (auto const& entry : readings) {
        auto const* reading = std::get_if<Measurement>(&entry);
        if (!reading) continue;
        auto const momentOf = [](Measurement const& one) {
            return std::pair(one.when.day, one.when.time);
        };
        if (!newest || momentOf(*newest) < momentOf(*reading)) newest = reading;
    }
    return newest;
}

/// "Blood pressure 172/104", "Weight 49.0 kg".
Text namedReading(Measurement const& reading, std::vector<Entry> const& readings,
                  bool numbersHidden) {
    auto const partOf = [&](MeasuredQuantity quantity) -> std::optional<double> {
        for (auto const& entry : readings)
            if (auto const* other = std::get_if<Measurement>(&entry))
                if (other->quantity == quantity && other->when == reading.when)
                    return other->siValue;
        return std::nullopt;
    };
    auto const upper = partOf(MeasuredQuantity::Systolic);
    auto const lower = partOf(MeasuredQuantity::Diastolic);
    bool const isPressure = reading.quantity == MeasuredQuantity::Systolic ||
                            reading.quantity == MeasuredQuantity::Diastolic;
    if (isPressure && upper && lower)
        return STEADY_TEXT("plan", "blood pressure %1/%2").with(figure(*upper), figure(*lower));
    return readingInWords(reading, numbersHidden ? Figures::Hidden : Figures::Shown);
}

Text causeFor(EntryWrite how) {
    switch (how) {
        case EntryWrite::Changed:
            return STEADY_TEXT("plan", "A reading was corrected: %1 on %2");
        case EntryWrite::Deleted:
            return STEADY_TEXT("plan", "A reading was deleted: %1 on %2");
        case EntryWrite::Imported:
            return STEADY_TEXT("plan", "A reading was imported: %1 on %2");
        case EntryWrite::Logged:
            break;
    }
    return STEADY_TEXT("plan", "A new reading: %1 on %2");
}

bool isWeight(Entry const& entry) {
    auto const* reading = std::get_if<Measurement>(&entry);
    return reading && reading->quantity == MeasuredQuantity::Weight;
}

/// The entries that could change a gate. What is gone may have held the trend on its side of a
/// limit, so every weight that was taken away counts.
std::vector<Entry> readingsThatCount(EntriesWritten const& written, Profile const& person,
                                     Plan const& inForce) {
    std::vector<Entry> counting;
    for (auto const& entry : written.after)
        if (mayChangeGates(entry, person, inForce)) counting.push_back(entry);
    for (auto const& entry : written.before)
        if (isWeight(entry) || mayChangeGates(entry, person, inForce)) counting.push_back(entry);
    return counting;
}

bool anyReading(std::vector<Entry> const& entries) {
    return std::any_of(entries.begin(), entries.end(), [](Entry const& entry) {
        return std::holds_alternative<Measurement>(entry);
    });
}

bool readsGate(Entry const& entry) {
    auto const* reading = std::get_if<Measurement>(&entry);
    return reading && reading->quantity != MeasuredQuantity::Weight &&
           quantitiesOfGates().contains(reading->quantity);
}

}  // namespace

std::set<MeasuredQuantity> const& quantitiesOfGates() {
    static std::set<MeasuredQuantity> const quantities = [] {
        std::set<MeasuredQuantity> found{MeasuredQuantity::Weight, MeasuredQuantity::Waist,
                                         MeasuredQuantity::Systolic, MeasuredQuantity::Diastolic};
        for (auto const& [quantity, name] : EnumNames<MeasuredQuantity>::table)
            for (auto const& row : safetyTable())
                if (row.reading.lab && labKindOf(quantity) == row.reading.lab)
                    found.insert(quantity);
        return found;
    }();
    return quantities;
}

bool mayChangeGates(Entry const& entry, Profile const& person, Plan const& inForce) {
    auto const* reading = std::get_if<Measurement>(&entry);
    if (!reading) return false;
    switch (reading->quantity) {
        case MeasuredQuantity::Weight:
            return crossesBmiLimit(reading->siValue, person, inForce);
        case MeasuredQuantity::Glucose:
        case MeasuredQuantity::Ketones:
            return plansIntervals(inForce);
        default:
            return quantitiesOfGates().contains(reading->quantity);
    }
}

bool standsOnOtherGates(Plan const& inForce, Gates const& now, Facts const& facts) {
    bool const keto = inForce.nutrition && inForce.nutrition->approach == Approach::Ketogenic;
    for (auto const& [component, name] : EnumNames<Component>::table) {
        if (component == Component::Salt && !keto) continue;
        if (inForce.gates[component].state != now[component].state) return true;
    }
    if (inForce.gates.limits != now.limits) return true;
    return plansIntervals(inForce) && !hiitPlanned(facts, now);
}

Text renewalCause(EntryWrite how, std::vector<Entry> const& readings, bool numbersHidden) {
    auto const* newest = newestReading(readings);
    if (!newest) return {};
    return causeFor(how).with(namedReading(*newest, readings, numbersHidden), newest->when.day);
}

Result<Done> Coach::Parts::writeEntries(EntriesWritten const& written,
                                        std::optional<Profile> const& person, Text const& label,
                                        Store::Work const& work) {
    // A meal or a night asks nothing of the diary.
    bool const reads = person && (anyReading(written.after) || anyReading(written.before));
    auto const versions = reads ? read(planList) : std::vector<StoredPlan>{};
    auto const newest = versions.empty() ? std::nullopt : planOfVersion(versions.back().version);
    auto const counting =
        newest ? readingsThatCount(written, *person, *newest) : std::vector<Entry>{};
    if (counting.empty()) return write(label, work);

    auto done = write(label, [&](SQLite::Database& database) -> Result<void> {
        if (auto worked = work(database); !worked) return worked;
        auto const day = dayOfRenewal(counting, versions.back().effective);
        auto const facts = factsForPlan(*person, day);
        if (!standsOnOtherGates(*newest, gatesOf(facts), facts)) return {};
        if (auto const plan = newPlanFor(*person, day)) {
            auto const cause =
                renewalCause(written.how, counting, newest->numbersHidden || plan->numbersHidden);
            addPlan(database, {plan->version, day, labelToJson(cause), planToJson(*plan)});
        }
        return {};
    });
    if (done && done->changes.plan)
        done->what = STEADY_TEXT("undo", "%1; your plan changed with it").with(label);
    return done;
}

Date Coach::Parts::dayOfRenewal(std::vector<Entry> const& readings, Date newestPlan) const {
    auto day = newestPlan;
    for (auto const& entry : readings)
        day = std::max(day, whenOf(entry).day);
    DateRange const later{day + std::chrono::days(1), day + kLaterReadingDays};
    auto const entries = read(
        [later](SQLite::Database& database) { return steady::entriesBetween(database, later); });
    for (auto const& entry : entries)
        if (readsGate(entry)) day = std::max(day, whenOf(entry).day);
    return day;
}

}  // namespace steady

#include "core/plan/safety.h"

#include "core/plan/rules/red_flags.h"
#include "core/plan/rules/safety_rules.h"

#include <algorithm>
#include <tuple>

namespace steady {

namespace {

/// B-49 is coach text for most, urgent for people whose glucose can go wrong within a day.
MessageClass noteClassOf(SafetyRow const& row, Gates const& gates) {
    bool const isRisky = gates.matched("B-08") || gates.matched("B-09") || gates.matched("B-11");
    return row.id == "B-49" && isRisky ? MessageClass::Urgent : row.messageClass;
}

std::vector<Alert> rowNotes(Facts const& facts, Gates const& gates) {
    std::vector<Alert> notes;
    // Below 18 there is one screen and nothing else (O-04).
    bool const isAdult = !gates.matched("B-01");
    for (auto const& row : safetyTable())
        if (!row.note.empty() && matches(row, facts) && (isAdult || row.id == "B-01"))
            notes.push_back({std::string(row.id), noteClassOf(row, gates), false, row.note});
    return notes;
}

/// Notes about inputs that no row covers (O-12, O-18).
void addInputNotes(Facts const& facts, std::vector<Alert>& alerts) {
    if (facts.profile.pregnancy() == Pregnancy::Trying)
        alerts.push_back({"O-12", MessageClass::Info, false,
                          STEADY_TEXT("alert",
                                      "Tell us as soon as you are pregnant: goal, window, keto and "
                                      "HIIT then switch off. Please ask your clinician about your "
                                      "medicines now.")});
    bool const isInUsualRange = facts.bmi() >= 18.5 && facts.bmi() < 25;
    if (isInUsualRange && !facts.waist() && facts.age() >= 18)
        alerts.push_back({"O-18", MessageClass::Info, false,
                          STEADY_TEXT("alert",
                                      "Please add your waist: until then your plan sets no weight "
                                      "goal.")});
}

}  // namespace

void sortAlerts(std::vector<Alert>& alerts) {
    std::stable_sort(alerts.begin(), alerts.end(), [](Alert const& a, Alert const& b) {
        auto const key = [](Alert const& alert) {
            return std::tuple(-static_cast<int>(alert.messageClass), !alert.now);
        };
        if (key(a) != key(b)) return key(a) < key(b);
        return a.rule < b.rule;
    });
}

std::vector<Alert> redFlags(RedFlagFacts const& it) {
    std::vector<Alert> alerts;
    for (auto* flags : {glucoseFlags, ketoneFlags, pressureFlags, labFlags, apnoeaFlags,
                        symptomFlags, trendFlags, checkInFlags, restFlags})
        for (auto& alert : flags(it))
            if (std::find(alerts.begin(), alerts.end(), alert) == alerts.end())
                alerts.push_back(std::move(alert));
    sortAlerts(alerts);
    return alerts;
}

std::vector<Alert> alertsOf(Facts const& facts, Gates const& gates) {
    auto alerts = redFlags({facts, gates, symptomsOf(facts)});
    for (auto& note : rowNotes(facts, gates))
        alerts.push_back(std::move(note));
    addInputNotes(facts, alerts);
    sortAlerts(alerts);
    return alerts;
}

}  // namespace steady

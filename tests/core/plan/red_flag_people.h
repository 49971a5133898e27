#pragma once

#include "core/plan/rules/red_flags.h"
#include "core/plan/safety.h"
#include "tests/core/plan/safety_people.h"

#include <string>
#include <utility>
#include <vector>

namespace steady::examples {

inline std::vector<Alert> flagsOf(Facts const& facts, Symptoms const& symptoms = {}) {
    auto const gates = gatesOf(facts);
    return redFlags({facts, gates, symptoms});
}

/// The red flags together with the notes of the safety rows.
inline std::vector<Alert> alertsWith(ProfileDraft const& draft, History history) {
    auto const facts = factsOf(draft, std::move(history));
    return alertsOf(facts, gatesOf(facts));
}

/// "urgent", "urgent now", "clinician", "info", or "-" when the rule stays silent.
inline std::string classOf(std::vector<Alert> const& alerts, std::string_view rule) {
    for (auto const& alert : alerts)
        if (alert.rule == rule)
            return std::string(nameOf(alert.messageClass)) + (alert.now ? " now" : "");
    return "-";
}

inline std::string flagText(std::vector<Alert> const& alerts, std::string_view rule) {
    for (auto const& alert : alerts)
        if (alert.rule == rule) return toEnglish(alert.text);
    return "";
}

inline Measurement glucose(double value, int daysAgo = 0, ClockTime time = clockTime(9),
                           ReadingTag tag = ReadingTag::None) {
    return reading(MeasuredQuantity::Glucose, value, "mg/dL", daysAgo, time, tag);
}

inline Measurement ketones(double value) {
    return reading(MeasuredQuantity::Ketones, value, "mmol/L");
}

inline Facts readings(ProfileDraft const& draft, std::vector<Measurement> values) {
    History history;
    history.readings = std::move(values);
    return factsOf(draft, std::move(history));
}

inline ProfileDraft onGliclazide() {
    return p1With({Condition::Type2Diabetes}, {Medicine::Sulfonylurea});
}

inline Feeling felt(FeelingKind kind, int value, int daysAgo) {
    Feeling feeling;
    feeling.when = {kToday - std::chrono::days{daysAgo}, clockTime(20), 0};
    feeling.kind = kind;
    feeling.value = value;
    return feeling;
}

}  // namespace steady::examples

#include "core/plan/rules/red_flags.h"

#include <algorithm>

namespace steady {

namespace {

constexpr double kFastPulse = 120;
constexpr double kSlowPulse = 40;

Alert pressureAlert(MessageClass messageClass, bool now, Text text) {
    return {"R-09", messageClass, now, std::move(text)};
}

bool hasStrokeOrHeartSigns(RedFlagFacts const& it) {
    return it.has(Symptom::ChestPain) || it.has(Symptom::Breathless) ||
           it.has(Symptom::OneSidedWeakness) || it.has(Symptom::VisionOrSpeechChange);
}

/// Whether the newest reading is the repeat of another very high one of the same day.
bool isRepeated(std::vector<DatedPressure> const& pressures) {
    if (pressures.size() < 2) return false;
    auto const& before = pressures[pressures.size() - 2];
    return before.day == pressures.back().day && eitherReaches(before.pressure, 180, 120);
}

Alert veryHighPressure(RedFlagFacts const& it, bool repeated) {
    if (hasStrokeOrHeartSigns(it))
        return pressureAlert(MessageClass::Urgent, true,
                             STEADY_TEXT("alert",
                                         "Your blood pressure is very high and you don't feel "
                                         "well. Call your emergency number now."));
    if (repeated)
        return pressureAlert(MessageClass::Urgent, false,
                             STEADY_TEXT("alert",
                                         "Your blood pressure is still very high. Please get "
                                         "medical help today. With chest pain, weakness or changed "
                                         "speech, call your emergency number."));
    return pressureAlert(MessageClass::Urgent, false,
                         STEADY_TEXT("alert",
                                     "Your blood pressure is very high. Sit for five minutes and "
                                     "measure again; if it stays, get medical help today. With "
                                     "chest pain or weakness, call your emergency number."));
}

void addPressure(RedFlagFacts const& it, std::vector<Alert>& alerts) {
    auto const pressures = pressuresOf(it.facts);
    if (pressures.empty()) return;
    auto const latest = pressures.back().pressure;
    if (eitherReaches(latest, 180, 120)) {
        alerts.push_back(veryHighPressure(it, isRepeated(pressures)));
    } else if (eitherReaches(latest, 160, 100)) {
        alerts.push_back(pressureAlert(
            MessageClass::Clinician, false,
            STEADY_TEXT("alert",
                        "Your blood pressure is high. Please see your clinician within two weeks; "
                        "hard and heavy training waits until then.")));
    } else if ((latest.systolic < 90 || latest.diastolic < 60) && it.has(Symptom::Dizzy)) {
        bool const treated = it.row("B-14") || it.row("B-15");
        alerts.push_back(pressureAlert(
            MessageClass::Clinician, false,
            treated ? STEADY_TEXT("alert",
                                  "Low blood pressure with dizziness: please call your clinician "
                                  "within 24 hours and stand up slowly.")
                    : STEADY_TEXT("alert",
                                  "Low blood pressure with dizziness: please talk with your "
                                  "clinician and stand up slowly.")));
    }
}

/// Resting heart rates of today, the profile's first.
std::vector<double> pulsesOfToday(Facts const& facts) {
    std::vector<Measurement> readings;
    for (auto const& reading : facts.history.readings)
        if (reading.quantity == MeasuredQuantity::RestingHeartRate &&
            reading.when.day == facts.today)
            readings.push_back(reading);
    std::stable_sort(readings.begin(), readings.end(), [](auto const& a, auto const& b) {
        return minuteOfDiaryDay(a.when.time) < minuteOfDiaryDay(b.when.time);
    });
    std::vector<double> pulses;
    if (auto const told = facts.profile.restingHeartRate()) pulses.push_back(told->value);
    for (auto const& reading : readings)
        pulses.push_back(reading.siValue);
    return pulses;
}

void addPulse(RedFlagFacts const& it, std::vector<Alert>& alerts) {
    auto const add = [&](MessageClass messageClass, Text text) {
        alerts.push_back({"R-10", messageClass, false, std::move(text)});
    };
    auto const pulses = pulsesOfToday(it.facts);
    bool const fast = !pulses.empty() && pulses.back() > kFastPulse;
    bool const slow = !pulses.empty() && pulses.back() < kSlowPulse;
    bool const symptoms = it.has(Symptom::Dizzy) || it.has(Symptom::Breathless) ||
                          it.has(Symptom::ChestPain) || it.has(Symptom::Unwell);
    if (fast && pulses.size() >= 2 && pulses[pulses.size() - 2] > kFastPulse)
        add(MessageClass::Urgent, STEADY_TEXT("alert",
                                              "Your resting pulse is still very fast. Please get "
                                              "medical help today."));
    else if (fast)
        add(MessageClass::Urgent,
            STEADY_TEXT("alert",
                        "Your resting pulse is very fast. Sit for five minutes and measure again; "
                        "if it stays above 120, get medical help today."));
    else if (it.has(Symptom::IrregularPulse) || (slow && symptoms))
        add(MessageClass::Urgent, STEADY_TEXT("alert",
                                              "A slow or newly uneven pulse with symptoms needs "
                                              "medical help today."));
    else if (slow)
        add(MessageClass::Info,
            STEADY_TEXT("alert",
                        "Your resting pulse is slow. That can be training; with dizziness or "
                        "faintness, get medical help the same day."));
}

}  // namespace

std::vector<Alert> pressureFlags(RedFlagFacts const& it) {
    std::vector<Alert> alerts;
    addPressure(it, alerts);
    addPulse(it, alerts);
    return alerts;
}

}  // namespace steady

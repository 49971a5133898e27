#include "core/plan/day_check.h"

#include "core/domain/lab_cutoffs.h"
#include "core/plan/intensity.h"

#include <algorithm>

namespace steady {

namespace {

constexpr int kPainThatChanges = 4;       // F-16
constexpr double kShortSleepHours = 5;    // F-16
constexpr double kKetonesThatStop = 1.5;  // R-03, mmol/L
constexpr int kEasyRir = 4;
constexpr int kHardRir = 2;
constexpr int kEasyMinutes = 30;

struct DayLine {
    SessionVerdict verdict;
    Text text;
};

void checkBody(DayCheck const& check, std::vector<DayLine>& lines) {
    if (check.fever)
        lines.push_back({SessionVerdict::Rest,
                         STEADY_TEXT("day check",
                                     "Rest today. Start again easily after 24 well hours, "
                                     "with two easy days first.")});
    if (check.dizzy)
        lines.push_back(
            {SessionVerdict::Rest,
             STEADY_TEXT("day check",
                         "Sit down and drink some water; no session while you feel dizzy. If it "
                         "comes back, tell your clinician.")});
    if (check.pain.value_or(0) >= kPainThatChanges)
        lines.push_back({SessionVerdict::Easy,
                         STEADY_TEXT("day check",
                                     "Leave out or swap what hurts, and keep the rest easy. Pain "
                                     "that stays is worth a word with your clinician.")});
    if (check.sleepHours && *check.sleepHours < kShortSleepHours)
        lines.push_back({SessionVerdict::Easy,
                         STEADY_TEXT("day check",
                                     "On a short night, easy movement still helps; hard sessions "
                                     "can wait.")});
}

Text fastCarbs(DayCheckCare const& care) {
    return care.acarbose ? STEADY_TEXT("day check", "glucose tablets or gel, not table sugar")
                         : STEADY_TEXT("day check", "juice or glucose tablets");
}

bool tooManyKetones(DayCheck const& check) {
    return check.manyUrineKetones || check.ketonesMmol.value_or(0) >= kKetonesThatStop - 1e-9;
}

/// for a reading right before a session.
void checkGlucoseReading(DayCheck const& check, DayCheckCare const& care,
                         std::vector<DayLine>& lines) {
    bool const stops = (check.glucose && reaches(*check.glucose, kGlucose350)) ||
                       (care.asksGlucose && tooManyKetones(check));
    if (stops && care.asksGlucose) {
        lines.push_back({SessionVerdict::Rest,
                         STEADY_TEXT("day check",
                                     "No exercise now: glucose or ketones are too high. "
                                     "Follow your sick-day plan or call your clinician.")});
        return;
    }
    if (!check.glucose) {
        if (care.asksGlucose)
            lines.push_back({SessionVerdict::AsPlanned,
                             STEADY_TEXT("day check",
                                         "Without a reading: measure if you can, and keep %1 "
                                         "within reach.")
                                 .with(fastCarbs(care))});
        return;
    }
    if (!reaches(*check.glucose, kGlucose54)) {
        lines.push_back(
            {SessionVerdict::Rest,
             STEADY_TEXT("day check",
                         "Your glucose is very low. Take 15–20 g of %1 now and measure again in "
                         "15 minutes. If you feel confused or can't swallow, get emergency help.")
                 .with(fastCarbs(care))});
        return;
    }
    if (!care.asksGlucose) return;
    if (!reaches(*check.glucose, kGlucose70))
        lines.push_back({SessionVerdict::Wait,
                         STEADY_TEXT("day check",
                                     "Your glucose is low. Take 15 g of %1 and measure again in 15 "
                                     "minutes; start from 90 mg/dL (5.0 mmol/L).")
                             .with(fastCarbs(care))});
    else if (!reaches(*check.glucose, kGlucose90))
        lines.push_back(
            {SessionVerdict::Wait,
             STEADY_TEXT("day check",
                         "Take 15–30 g of carbs first, then measure again and start.")});
    else if (reaches(*check.glucose, kGlucose250))
        lines.push_back({SessionVerdict::Easy,
                         STEADY_TEXT("day check",
                                     "Check ketones before you start. If they are low, mild to "
                                     "moderate exercise only.")});
}

}  // namespace

DayCheckCare dayCheckCare(Facts const& facts, Gates const& gates) {
    bool const asks = gates.matched("B-08") || gates.matched("B-09") || gates.matched("B-10");
    return {asks, facts.profile.takes(Medicine::Acarbose)};
}

DayAdvice adviseDay(DayCheck const& check, DayCheckCare const& care) {
    std::vector<DayLine> lines;
    checkBody(check, lines);
    checkGlucoseReading(check, care, lines);
    std::stable_sort(lines.begin(), lines.end(),
                     [](DayLine const& a, DayLine const& b) { return a.verdict > b.verdict; });
    DayAdvice advice;
    for (auto& line : lines) {
        advice.verdict = std::max(advice.verdict, line.verdict);
        advice.lines.push_back(std::move(line.text));
    }
    return advice;
}

PlannedSession onThatDay(PlannedSession session, SessionVerdict verdict) {
    if (verdict != SessionVerdict::Easy) return session;
    for (auto& exercise : session.exercises)
        if (exercise.rir <= kHardRir) exercise.rir = kEasyRir;
    if (session.kind == Modality::Hiit) {
        session.kind = Modality::Aerobic;
        session.name = STEADY_TEXT("movement", "Easy walk or ride");
        session.minutes = std::min(session.minutes, kEasyMinutes);
        session.intensity = Intensity::Light;
        session.heartRateBpm.reset();
        session.rpe = effortOf(Intensity::Light);
    }
    return session;
}

}  // namespace steady

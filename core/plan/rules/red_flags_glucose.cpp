#include "core/plan/rules/red_flags.h"

#include <algorithm>

namespace steady {

namespace {

constexpr int kFastingPairDays = 90;
constexpr int kGlucoseMinutesOfADay = 24 * 60;

Alert glucoseAlert(char const* rule, MessageClass messageClass, Text text, bool now = false) {
    return {rule, messageClass, now, std::move(text)};
}

bool onLoweringDrug(RedFlagFacts const& it) {
    return it.row("B-09") || it.row("B-10");
}

bool isLowGlucose(DatedLab const& reading) {
    return !reaches(reading.lab, kGlucose70);
}

int lowReadingsIn(std::vector<DatedLab> const& readings, Date today, int days) {
    return static_cast<int>(std::count_if(readings.begin(), readings.end(), [&](auto const& each) {
        return isLowGlucose(each) && each.day > today - std::chrono::days{days};
    }));
}

/// O-26: beside acarbose table sugar is broken down too slowly.
Text fastSugar(RedFlagFacts const& it) {
    if (it.facts.profile.takes(Medicine::Acarbose))
        return STEADY_TEXT("alert", "glucose tablets or gel, not table sugar");
    return STEADY_TEXT("alert", "fast sugar such as juice or glucose tablets");
}

void addVeryLow(RedFlagFacts const& it, std::vector<Alert>& alerts) {
    bool const now = it.has(Symptom::Confused) || it.has(Symptom::Fits) ||
                     it.has(Symptom::CannotSwallow) || it.has(Symptom::AloneOnInsulin);
    if (now)
        alerts.push_back(glucoseAlert(
            "R-01", MessageClass::Urgent,
            STEADY_TEXT("alert", "Your glucose is very low. Call your emergency number now."),
            true));
    else
        alerts.push_back(glucoseAlert(
            "R-01", MessageClass::Urgent,
            STEADY_TEXT("alert",
                        "Your glucose is very low. Take 15–20 g of %1 now and measure again in "
                        "15 minutes. If you feel confused or can't swallow, get emergency help.")
                .with(fastSugar(it))));
}

/// R-02 and W15, said once in the stricter class.
void addLow(RedFlagFacts const& it, std::vector<DatedLab> const& readings, bool lowNow,
            std::vector<Alert>& alerts) {
    int const week = lowReadingsIn(readings, it.facts.today, 7);
    int const fortnight = lowReadingsIn(readings, it.facts.today, 14);
    bool const onDrug = onLoweringDrug(it);
    bool const askToday = (onDrug && week >= 1) || (it.row("B-08") && week >= 2);
    bool const ask = fortnight >= 3 || (lowNow && it.has(Symptom::Unwell));
    if (lowNow && (onDrug || it.row("B-08"))) {
        auto const treat =
            STEADY_TEXT("alert",
                        "Your glucose is low. Take 15 g of %1, measure again in 15 minutes, and "
                        "don't exercise below 90 mg/dL (5.0 mmol/L).")
                .with(fastSugar(it));
        auto const text =
            askToday ? STEADY_TEXT("alert", "%1 Please call your clinician today.").with(treat)
                     : treat;
        alerts.push_back(
            glucoseAlert("R-02", askToday ? MessageClass::Clinician : MessageClass::Info, text));
    } else if (askToday) {
        alerts.push_back(glucoseAlert(
            "R-02", MessageClass::Clinician,
            STEADY_TEXT("alert",
                        "Your glucose was low this week. Please tell your clinician today: your "
                        "doses may now be too strong.")));
    } else if (ask) {
        alerts.push_back(glucoseAlert(
            "R-02", MessageClass::Clinician,
            STEADY_TEXT("alert",
                        "Your glucose has been low more than once. Please talk with your clinician "
                        "about it.")));
    } else if (lowNow) {
        alerts.push_back(glucoseAlert(
            "R-02", MessageClass::Info,
            STEADY_TEXT("alert",
                        "This reading is on the low side. If you feel well, a normal meal is "
                        "enough; if not, take something sweet and measure again.")));
    }
}

bool ketonesAtLeast(RedFlagFacts const& it, double millimoles) {
    auto const ketones = latestResult(LabKind::Ketones, it.facts);
    return ketones && ketones->day == it.facts.today && inFirstUnit(ketones->lab) >= millimoles;
}

long glucoseMinute(DatedLab const& reading) {
    return reading.day.time_since_epoch().count() * kGlucoseMinutesOfADay +
           std::max(0, minuteOfDiaryDay(reading.time));
}

/// O-28: two readings of 300 or more, 2 to 24 hours apart, the newer one today or yesterday.
bool isHighTwice(std::vector<DatedLab> const& readings, Date today) {
    for (auto const& later : readings)
        for (auto const& earlier : readings) {
            bool const bothHigh =
                reaches(later.lab, kGlucose300) && reaches(earlier.lab, kGlucose300);
            bool const recent = later.day >= today - std::chrono::days{1};
            if (!bothHigh || !recent || !later.time || !earlier.time) continue;
            long const apart = glucoseMinute(later) - glucoseMinute(earlier);
            if (apart >= 2 * 60 && apart <= kGlucoseMinutesOfADay) return true;
        }
    return false;
}

void addHigh(RedFlagFacts const& it, std::vector<DatedLab> const& readings, DatedLab const& highest,
             std::vector<Alert>& alerts) {
    bool const drowsy = it.has(Symptom::Drowsy);
    bool const ill = drowsy || it.has(Symptom::Vomiting) || it.has(Symptom::FastBreathing);
    bool const isToday = highest.day == it.facts.today;
    bool const highToday = isToday && reaches(highest.lab, kGlucose300);
    if ((isToday && reaches(highest.lab, kGlucose600)) || (highToday && drowsy))
        return alerts.push_back(glucoseAlert(
            "R-05", MessageClass::Urgent,
            STEADY_TEXT("alert",
                        "Your glucose is dangerously high. Call your emergency number now."),
            true));
    if (isHighTwice(readings, it.facts.today) || (highToday && ill))
        return alerts.push_back(glucoseAlert(
            "R-05", MessageClass::Urgent,
            STEADY_TEXT("alert",
                        "Your glucose stays very high. Please get medical help today and check "
                        "ketones if you can.")));
    if (!reaches(highest.lab, kGlucose250)) return;
    bool const atRisk =
        it.row("B-08") || it.row("B-09") || it.row("B-11") || it.has(Symptom::Unwell) || ill;
    bool const checkKetones = isToday && atRisk;
    alerts.push_back(glucoseAlert(
        "R-04", MessageClass::Clinician,
        checkKetones
            ? STEADY_TEXT("alert",
                          "Your glucose is high. Please check ketones now and call your clinician "
                          "about it.")
            : STEADY_TEXT("alert",
                          "Your glucose is high. Please book a visit with your clinician in the "
                          "next days.")));
}

bool isFastingHighOnTwoDays(std::vector<DatedLab> const& readings, Date today) {
    std::set<Date> days;
    for (auto const& reading : readings)
        if (reading.tag == ReadingTag::Fasting && reaches(reading.lab, kGlucose126) &&
            reading.day > today - std::chrono::days{kFastingPairDays})
            days.insert(reading.day);
    return days.size() >= 2;
}

void addPossibleDiabetes(RedFlagFacts const& it, std::vector<DatedLab> const& readings,
                         std::vector<Alert>& alerts) {
    if (hasKnownDiabetes(it.facts)) return;
    bool const typicalSigns =
        it.has(Symptom::ThirstOrUrination) || it.has(Symptom::UnwantedWeightLoss);
    bool const randomHigh = typicalSigns && !readings.empty() &&
                            readings.back().day == it.facts.today &&
                            reaches(readings.back().lab, kGlucose200);
    bool const a1cHigh = latestReaches(kA1cDiabetes, it.facts);
    if (!randomHigh && !a1cHigh && !isFastingHighOnTwoDays(readings, it.facts.today)) return;
    alerts.push_back(glucoseAlert(
        "R-06", MessageClass::Clinician,
        STEADY_TEXT("alert",
                    "Your numbers are in a range that needs a lab test to confirm. Please book a "
                    "visit with your clinician.")));
}

}  // namespace

bool hasKnownDiabetes(Facts const& facts) {
    for (auto const condition : {Condition::Type1Diabetes, Condition::Type2Diabetes,
                                 Condition::Lada, Condition::PancreatogenicDiabetes})
        if (facts.profile.has(condition)) return true;
    for (auto const medicine :
         {Medicine::Insulin, Medicine::Sulfonylurea, Medicine::Glinide, Medicine::Pioglitazone,
          Medicine::Dpp4Inhibitor, Medicine::Acarbose})
        if (facts.profile.takes(medicine)) return true;
    return false;
}

std::optional<Alert> beforeExerciseFlag(RedFlagFacts const& it, DatedLab const& reading) {
    if (!onLoweringDrug(it) && !it.row("B-08")) return std::nullopt;
    if (reaches(reading.lab, kGlucose350) || ketonesAtLeast(it, 1.5))
        return glucoseAlert(
            "R-03", MessageClass::Clinician,
            STEADY_TEXT("alert",
                        "Please don't exercise now: glucose or ketones are too high. Follow your "
                        "sick-day plan or call your clinician."));
    if (reaches(reading.lab, kGlucose250))
        return glucoseAlert("R-03", MessageClass::Info,
                            STEADY_TEXT("alert",
                                        "Check ketones before you start. If they are low, mild to "
                                        "moderate exercise only."));
    if (reaches(reading.lab, kGlucose90)) return std::nullopt;
    if (it.facts.profile.takes(Medicine::Acarbose))
        return glucoseAlert("R-03", MessageClass::Info,
                            STEADY_TEXT("alert",
                                        "Take 15–30 g of glucose first (tablets or gel, not table "
                                        "sugar), then start your exercise."));
    return glucoseAlert(
        "R-03", MessageClass::Info,
        STEADY_TEXT("alert", "Take 15–30 g of carbs first, then start your exercise."));
}

std::vector<Alert> glucoseFlags(RedFlagFacts const& it) {
    std::vector<Alert> alerts;
    auto const readings = resultsOf(LabKind::Glucose, it.facts);
    addPossibleDiabetes(it, readings, alerts);
    if (readings.empty()) return alerts;
    auto const& newest = readings.back();
    bool const isToday = newest.day == it.facts.today;
    // A low reading is over once a later one is back above 70 (the recheck of R-01).
    bool const veryLowNow = isToday && !reaches(newest.lab, kGlucose54);
    if (veryLowNow) addVeryLow(it, alerts);
    addLow(it, readings, isToday && isLowGlucose(newest) && !veryLowNow, alerts);
    if (isToday && newest.tag == ReadingTag::BeforeExercise)
        if (auto flag = beforeExerciseFlag(it, newest)) alerts.push_back(*std::move(flag));

    // The highest of today, or the newest of the last 90 days.
    auto highest = newest;
    for (auto const& reading : readings)
        if (reading.day == it.facts.today && inFirstUnit(reading.lab) > inFirstUnit(highest.lab))
            highest = reading;
    if (highest.day > it.facts.today - std::chrono::days{kFastingPairDays})
        addHigh(it, readings, highest, alerts);
    return alerts;
}

}  // namespace steady

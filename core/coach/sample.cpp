#include "core/coach/sample.h"

#include "core/coach/sample_parts.h"
#include "core/domain/lab.h"
#include "core/domain/quantity.h"
#include "core/support/round.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace steady {

double SampleDice::bell(double centre, double deviation) {
    double sum = 0;
    for (int i = 0; i < 12; ++i)
        sum += share();
    return centre + deviation * (sum - 6);
}

namespace {

constexpr int kUtcOffset = 60;
constexpr double kStartKg = 88;
constexpr double kStartWaistCm = 102;
constexpr double kSettledKg = 77;
constexpr double kLossPerDayKg = 0.42 / 7;

/// The parts of the story, as shares of the whole time.
struct SampleStory {
    int days;

    bool within(int index, double from, double length) const {
        int const first = static_cast<int>(from * days);
        return index >= first && index < first + static_cast<int>(std::ceil(length));
    }
    bool plateau(int index) const { return within(index, 0.35, 0.12 * days); }
    bool holiday(int index) const { return within(index, 0.55, 8); }
    bool ill(int index) const { return within(index, 0.70, 4); }
    bool missed(int index) const { return days >= 42 && within(index, 0.80, 7); }
};

/// The person of the examples (P1 of the domain reference).
ProfileDraft sampleProfile() {
    ProfileDraft draft;
    draft.birthDate = makeDate(1981, 5, 14);
    draft.sex = Sex::Female;
    draft.heightCm = 165;
    draft.weightKg = kStartKg;
    draft.waistCm = kStartWaistCm;
    draft.restingHeartRateBpm = 68;
    draft.bloodPressure = BloodPressure{128, 82};
    draft.activity = Activity::Light;
    draft.wake = clockTime(6, 30);
    draft.bed = clockTime(22, 45);
    draft.equipment = {Equipment::Dumbbells, Equipment::Bike};
    draft.minutesAvailable = std::array{45, 45, 45, 0, 45, 60, 0};
    draft.readiness = Readiness{};
    draft.eatingScreen = std::array{false, false, false, false, false};
    return draft;
}

Measurement reading(SampleDay const& day, ClockTime time, MeasuredQuantity quantity, double value,
                    char const* unit, double siValue) {
    Measurement measurement;
    measurement.when = {day.date, time, kUtcOffset};
    measurement.quantity = quantity;
    measurement.value = value;
    measurement.unit = unit;
    measurement.siValue = siValue;
    return measurement;
}

void addWeight(std::vector<Entry>& entries, SampleDay const& day, SampleDice& dice) {
    if (!dice.chance(day.isLast ? 1 : day.holiday ? 0.3 : 0.78)) return;
    bool const monday = weekdayOf(day.date) == Weekday::Monday;
    double const kg = day.trueKg + dice.bell(monday ? 0.25 : 0, 0.35);
    auto const time = day.wake + std::chrono::minutes(dice.whole(5, 20));
    if (day.inPounds) {
        double const pounds = roundHalfAway(kg / kKilogramsPerPound, 1);
        entries.emplace_back(reading(day, time, MeasuredQuantity::Weight, pounds, "lb",
                                     pounds * kKilogramsPerPound));
    } else {
        double const shown = roundHalfAway(kg, 1);
        entries.emplace_back(reading(day, time, MeasuredQuantity::Weight, shown, "kg", shown));
    }
}

void addNight(std::vector<Entry>& entries, SampleDay const& day, SampleDice& dice) {
    if (!dice.chance(0.88) && !day.isLast) return;
    Night night;
    night.when = {day.date, std::nullopt, kUtcOffset};
    double const late = (day.weekend ? 50 : 0) + (day.holiday ? 40 : 0) - 25 * day.progress;
    int const bedMinutes = 22 * 60 + 50 + static_cast<int>(dice.bell(late, 22));
    night.bed = ClockTime{(bedMinutes + 24 * 60) % (24 * 60)};
    night.wake = day.wake;
    if (dice.chance(0.4)) night.fellAsleep = night.bed + std::chrono::minutes(dice.whole(8, 28));
    night.awakeMinutes = dice.chance(0.35) ? dice.whole(1, day.ill ? 12 : 6) * 5 : 0;
    if (dice.chance(0.7)) night.quality = std::clamp(dice.whole(2, 4) + (day.ill ? -1 : 1), 1, 5);
    entries.emplace_back(night);
}

void addReadings(std::vector<Entry>& entries, SampleDay const& day, SampleDice& dice) {
    auto const time = day.wake + std::chrono::minutes(25);
    if ((dice.chance(0.4) || day.isLast) && !day.holiday) {
        double const value = roundHalfAway(dice.bell(6.0 - 0.5 * day.progress, 0.22), 1);
        auto glucose =
            reading(day, time, MeasuredQuantity::Glucose, value, "mmol/L",
                    inFirstUnit(Lab{LabKind::Glucose, value, "mmol/L", true, std::nullopt}));
        glucose.tag = ReadingTag::Fasting;
        entries.emplace_back(glucose);
    }
    if (day.index % 14 == 0) {
        double const cm =
            roundHalfAway(kStartWaistCm - (kStartKg - day.trueKg) * 0.85 + dice.bell(0, 0.4), 1);
        entries.emplace_back(reading(day, time, MeasuredQuantity::Waist, cm, "cm", cm));
    }
    if (weekdayOf(day.date) == Weekday::Sunday && dice.chance(0.8)) {
        double const systolic = std::round(dice.bell(128 - 6 * day.progress, 4));
        double const diastolic = std::round(dice.bell(82 - 4 * day.progress, 3));
        entries.emplace_back(
            reading(day, time, MeasuredQuantity::Systolic, systolic, "mmHg", systolic));
        entries.emplace_back(
            reading(day, time, MeasuredQuantity::Diastolic, diastolic, "mmHg", diastolic));
    }
}

void addFeelings(std::vector<Entry>& entries, SampleDay const& day, SampleDice& dice) {
    if (!dice.chance(0.6) && !day.isLast) return;
    EntryTime const evening{day.date, day.isLast ? clockTime(17) : clockTime(20, 30), kUtcOffset};
    auto const feel = [&](FeelingKind kind, double centre) {
        int const value = static_cast<int>(std::lround(dice.bell(centre, 1.2)));
        entries.emplace_back(
            Feeling{{EntryKind::Feeling, 0}, evening, kind, std::clamp(value, 0, 10)});
    };
    feel(FeelingKind::Energy, day.ill ? 2.5 : 5 + 2 * day.progress);
    feel(FeelingKind::ClearHead, day.ill ? 3.5 : 5 + 1.5 * day.progress);
    feel(FeelingKind::Hunger, 5 - 1.5 * day.progress);
    if (dice.chance(0.7) && !day.isLast)
        feel(FeelingKind::Stress, day.holiday ? 2 : 5 - day.progress);
}

void addFlagsAndNotes(std::vector<Entry>& entries, SampleDay const& day, SampleDice& dice) {
    static constexpr std::array notes{
        "Took the stairs all day.", "Lunch with Ana, shared the dessert.",
        "Slept badly, neighbours moved furniture.", "Lentil soup is the new favourite.",
        "Felt strong on the hill today."};
    EntryTime const noon{day.date, clockTime(12), kUtcOffset};
    EntryTime const evening{day.date, clockTime(21), kUtcOffset};
    if (day.ill) entries.emplace_back(Flag{{EntryKind::Flag, 0}, noon, FlagKind::Ill});
    if (day.holiday) entries.emplace_back(Flag{{EntryKind::Flag, 0}, noon, FlagKind::Travel});
    if (day.isLast) return;  // the evening is still to come
    if (!day.holiday && !day.ill && dice.chance(0.35 + 0.3 * day.progress))
        entries.emplace_back(Flag{{EntryKind::Flag, 0}, evening, FlagKind::PracticeDone});
    if (dice.chance(0.06)) {
        auto const which =
            static_cast<std::size_t>(dice.whole(0, static_cast<int>(notes.size()) - 1));
        entries.emplace_back(Note{{EntryKind::Note, 0}, evening, notes[which]});
    }
}

/// After some months the weight has settled: ten years must not lose a body.
double weightChange(SampleStory const& story, int index, double kg, SampleDice& dice) {
    if (story.holiday(index)) return 0.09;
    if (story.ill(index)) return -0.05;
    if (story.plateau(index)) return dice.between(-0.01, 0.012);
    double const share = dice.between(0.8, 1.2);
    return kg > kSettledKg ? -kLossPerDayKg * share : kLossPerDayKg * (share - 1);
}

SampleDay sampleDay(SampleStory const& story, Date first, int index, double kg, SampleDice& dice) {
    SampleDay day;
    day.date = first + std::chrono::days(index);
    day.index = index;
    day.progress = story.days > 1 ? static_cast<double>(index) / (story.days - 1) : 0;
    day.weekend = weekdayOf(day.date) >= Weekday::Saturday;
    day.holiday = story.holiday(index);
    day.ill = story.ill(index);
    day.isLast = index + 1 == story.days;
    day.inPounds = day.holiday;
    day.trueKg = kg;
    double const free = day.weekend || day.holiday ? 65 - 30 * day.progress : 0;
    day.wake = ClockTime{390 + static_cast<int>(dice.bell(free, 11))};
    return day;
}

}  // namespace

SampleDiary sampleDiary(FoodCatalogue const& foods, Date lastDay, SampleChoices choices) {
    SampleStory const story{std::max(1, choices.weeks) * 7};
    SampleDiary diary;
    diary.lastDay = lastDay;
    diary.firstDay = lastDay - std::chrono::days(story.days - 1);
    diary.profile = sampleProfile();
    SamplePantry const pantry(foods);
    SampleCoach coach(diary.profile, diary.firstDay);
    SampleDice dice(choices.seed);
    double kg = kStartKg;
    for (int index = 0; index < story.days; ++index) {
        auto const day = sampleDay(story, diary.firstDay, index, kg, dice);
        kg += weightChange(story, index, kg, dice);
        bool const busy = dice.chance(0.04) && index + 1 < story.days;
        if (story.missed(index) || busy) continue;
        addNight(diary.entries, day, dice);
        addWeight(diary.entries, day, dice);
        addReadings(diary.entries, day, dice);
        addSampleMeals(diary.entries, day, pantry, dice);
        addSampleMovement(diary.entries, day, coach, dice);
        addFeelings(diary.entries, day, dice);
        addFlagsAndNotes(diary.entries, day, dice);
    }
    return diary;
}

}  // namespace steady

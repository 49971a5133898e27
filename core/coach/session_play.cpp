#include "core/coach/session_play.h"

#include "core/analysis/diary_slice.h"
#include "core/coach/coach.h"
#include "core/coach/exercise_history.h"
#include "core/coach/training_facts.h"
#include "core/coach/view_words.h"
#include "core/plan/progression.h"
#include "core/plan/safety.h"
#include "core/plan/session_lines.h"

#include <algorithm>
#include <cmath>
#include <set>

namespace steady {

namespace {

constexpr int kPlayHistoryDays = 112;  // as far back as Today looks
constexpr double kEasyLoadShare = 0.9;
constexpr int kMinutesBeforeExercise = 60;  // O-26

struct Chosen {
    Exercise const* exercise = nullptr;
    LoadAdvice advice;
};

LoadAdvice adviceFor(PlayInputs const& inputs, Exercise const& exercise,
                     PlannedExercise const& planned) {
    return adviseLoad(exercise, goalOf(exercise, planned), exerciseDays(inputs.entries, exercise),
                      inputs.trainee, inputs.care, inputs.weights);
}

/// The variant that the logged sets have earned: harder ones as long as they were not too hard.
Chosen variantOf(PlayInputs const& inputs, Exercise const& planned, PlannedExercise const& dose) {
    Chosen chosen{&planned, adviceFor(inputs, planned, dose)};
    std::set<Exercise const*> seen{&planned};
    while (chosen.advice.step == LoadStep::Harder || chosen.advice.step == LoadStep::Easier) {
        auto const* next = chosen.advice.exercise;
        if (!seen.insert(next).second) break;
        auto advice = adviceFor(inputs, *next, dose);
        bool const backAgain =
            chosen.advice.step == LoadStep::Harder && advice.step == LoadStep::Easier;
        if (backAgain) break;
        if (advice.step == LoadStep::First) advice.why = chosen.advice.why;
        bool const wasEasier = chosen.advice.step == LoadStep::Easier;
        chosen = {next, advice};
        if (wasEasier) break;
    }
    return chosen;
}

/// O-54 for an easy day: a step lighter than last time, and no more of anything.
void makeEasier(LoadAdvice& advice, Exercise const& exercise, PlayInputs const& inputs) {
    if (!advice.loadKg) return;
    if (auto const lighter = weightDown(exercise, *advice.loadKg * kEasyLoadShare, inputs.weights))
        advice.loadKg = lighter;
    advice.why =
        STEADY_TEXT("movement", "Easier today: a step lighter, with more left at the end.");
}

Text targetOf(PlayExercise const& play) {
    auto const dose =
        STEADY_TEXT("movement", "%1 × %2")
            .with(play.goal.sets, countText(play.measure, play.goal.low, play.goal.high));
    if (!play.loadKg) return dose;
    bool const whole = std::abs(*play.loadKg - std::round(*play.loadKg)) < 1e-9;
    return joinedByDot(
        {dose, STEADY_TEXT("movement", "%1 kg").with(figure(*play.loadKg, whole ? 0 : 1))});
}

PlayExercise playOf(PlayInputs const& inputs, PlannedExercise const& planned, Chosen const& chosen,
                    std::string plannedId) {
    auto const& exercise = *chosen.exercise;
    auto advice = chosen.advice;
    if (inputs.verdict == SessionVerdict::Easy) makeEasier(advice, exercise, inputs);
    PlayExercise play;
    play.id = exercise.id;
    play.plannedId = std::move(plannedId);
    play.pattern = exercise.pattern;
    play.name = nameOfExercise(exercise);
    for (auto const& line : howToLines(exercise))
        play.howTo.push_back(Text{"exercise", line, std::nullopt, {}});
    play.measure = exercise.measure;
    play.goal = {planned.sets, advice.low, advice.high, planned.rir};
    play.restSeconds = restSeconds(planned.rir);
    play.takesLoad = takesLoad(exercise);
    play.loadStepKg = loadStepOf(exercise);
    play.weightKind = kindOfWeight(exercise);
    if (auto const at = inputs.weights.listed.find(play.weightKind);
        at != inputs.weights.listed.end())
        play.weights = at->second;
    play.loadKg = advice.loadKg;
    play.target = targetOf(play);
    play.effort = STEADY_PLURAL("movement", "Stop with %n more left in you", "", planned.rir);
    play.advice = advice.why;
    play.warmUpSet = warmUpSetText(exercise, play.loadKg);
    play.swaps = alternativesTo(exercise, inputs.trainee);
    auto const days = exerciseDays(inputs.entries, exercise);
    if (!days.empty()) {
        play.lastSets = days.back().sets;
        play.lastTime = STEADY_TEXT("movement", "%1 on %2")
                            .with(setsText(days.back().sets, exercise.measure), days.back().day);
    }
    return play;
}

}  // namespace

SessionPlay buildSessionPlay(PlayInputs const& inputs) {
    SessionPlay play;
    play.day = inputs.day;
    play.session = inputs.session;
    play.warmUp = warmUpLines(inputs.session);
    play.coolDown = coolDownLines(inputs.session);
    for (auto const& planned : inputs.session.exercises)
        if (auto const* exercise = findExercise(planned.exercise))
            play.exercises.push_back(
                playOf(inputs, planned, variantOf(inputs, *exercise, planned), planned.exercise));
    return play;
}

PlayExercise playInstead(PlayInputs const& inputs, PlayExercise const& place,
                         Exercise const& instead) {
    for (auto const& planned : inputs.session.exercises)
        if (planned.exercise == place.plannedId)
            return playOf(inputs, planned, {&instead, adviceFor(inputs, instead, planned)},
                          place.plannedId);
    return place;
}

PlayInputs playInputsFor(Coach const& coach, Date day, PlannedSession const& session,
                         SessionVerdict verdict) {
    PlayInputs inputs;
    inputs.day = day;
    inputs.verdict = verdict;
    inputs.session = onThatDay(session, verdict);
    inputs.entries = coach.entriesBetween(
        {day - std::chrono::days(kPlayHistoryDays), day - std::chrono::days(1)});
    inputs.weights = weightsAtHand(coach);
    if (auto const known = trainingFacts(coach, day)) {
        inputs.trainee = known->trainee;
        inputs.care.age = known->facts.age();
        auto const week =
            programmeWeekOf(known->facts.planWeek(), known->facts.profile.experience());
        inputs.care.mayRise = !programmeWeek(week).lighter;
    }
    if (verdict != SessionVerdict::AsPlanned) inputs.care.mayRise = false;
    if (inputs.session.kind == Modality::Balance && inputs.session.exercises.empty())
        inputs.session.exercises = balanceExercises(session.minutes, inputs.trainee);
    inputs.session = withSwaps(std::move(inputs.session), exerciseSwaps(coach));
    return inputs;
}

DayCheckForm dayCheckFor(Coach const& coach, Date day, LocalMoment const& now,
                         PlannedSession const& session) {
    DayCheckForm form;
    auto const known = trainingFacts(coach, day);
    if (!known) return form;
    form.care = dayCheckCare(known->facts, known->gates);
    if (auto const unit = coach.setting("glucose_unit")) form.glucoseUnit = *unit;
    auto const component = session.kind == Modality::Resistance ? Component::Res : Component::Aer;
    if (session.kind != Modality::Balance && !known->gates.allows(component))
        for (auto const& part : withheldBy(known->gates, known->facts))
            if (part.component == component)
                form.closed = STEADY_TEXT("day check", "%1 %2").with(part.text, part.instead);
    for (auto const& entry : coach.entriesOn(day)) {
        if (auto const* night = std::get_if<Night>(&entry))
            form.known.sleepHours = hoursAsleep(*night);
        if (auto const* flag = std::get_if<Flag>(&entry)) {
            form.known.fever |= flag->kind == FlagKind::Ill;
            form.known.dizzy |= flag->kind == FlagKind::Dizzy;
        }
        auto const* reading = std::get_if<Measurement>(&entry);
        if (!reading || reading->quantity != MeasuredQuantity::Glucose) continue;
        form.glucoseUnit = reading->unit;
        bool const justNow = reading->when.time && now.date == day &&
                             minutesFrom(*reading->when.time, now.time) <= kMinutesBeforeExercise;
        if (justNow)
            form.known.glucose = Lab{LabKind::Glucose, reading->value, reading->unit, false, day};
    }
    return form;
}

std::vector<Entry> entriesOfCheck(DayCheck const& check, DayCheckForm const& form,
                                  EntryTime const& when) {
    std::vector<Entry> entries;
    if (check.glucose && check.glucose != form.known.glucose) {
        Measurement reading;
        reading.when = when;
        reading.quantity = MeasuredQuantity::Glucose;
        reading.value = check.glucose->value;
        reading.unit = check.glucose->unit;
        reading.siValue = inFirstUnit(*check.glucose);
        reading.tag = ReadingTag::BeforeExercise;
        entries.emplace_back(reading);
    }
    if (check.ketonesMmol && check.ketonesMmol != form.known.ketonesMmol) {
        Measurement reading;
        reading.when = when;
        reading.quantity = MeasuredQuantity::Ketones;
        reading.value = reading.siValue = *check.ketonesMmol;
        reading.unit = "mmol/L";
        entries.emplace_back(reading);
    }
    if (check.dizzy && !form.known.dizzy)
        entries.emplace_back(Flag{{EntryKind::Flag, 0}, when, FlagKind::Dizzy});
    if (check.fever && !form.known.fever)
        entries.emplace_back(Flag{{EntryKind::Flag, 0}, when, FlagKind::Ill});
    return entries;
}

}  // namespace steady

#include "core/plan/double_progression.h"

#include "core/support/round.h"

#include <algorithm>
#include <cmath>

namespace steady {

namespace {

constexpr double kDumbbellStepKg = 2;   // O-54
constexpr double kBarbellStepKg = 2.5;  // O-54; machines likewise
constexpr double kKettlebellStepKg = 4;
constexpr int kOlderFromAge = 65;  // O-54: half the step
constexpr double kLargestJump = 0.10;
constexpr int kRepsBeforeJump = 2;
constexpr double kLoadShareDown = 0.9;  // F-07: −10 %
constexpr double kRirForMore = 2;
constexpr int kFewestSetsForMore = 2;
constexpr int kSecondsPerRep = 2;

bool isLowerBody(Exercise const& exercise) {
    return exercise.group == "squat" || exercise.group == "hinge" || exercise.group == "calf";
}

std::vector<double> const* weightList(Exercise const& exercise, WeightsAtHand const& weights) {
    auto const listed = weights.listed.find(kindOfWeight(exercise));
    return listed == weights.listed.end() || listed->second.empty() ? nullptr : &listed->second;
}

/// What one past session said, at the weight that counts.
struct PastSession {
    std::optional<double> load;
    int fewest = 0;
    int sets = 0;
    std::optional<double> leastLeft;  ///< nothing when a set did not say
};

PastSession readSession(ExerciseDay const& day) {
    PastSession read;
    read.load = workingLoad(day.sets);
    bool said = true;
    for (auto const& set : day.sets) {
        if (set.loadKg != read.load) continue;  // a warm-up set
        read.fewest = read.sets == 0 ? set.reps : std::min(read.fewest, set.reps);
        ++read.sets;
        said = said && set.rir.has_value();
        if (set.rir) read.leastLeft = std::min(read.leastLeft.value_or(*set.rir), *set.rir);
    }
    if (!said) read.leastLeft.reset();
    return read;
}

enum class TopReached { No, WithoutEffort, Yes };

TopReached reachedTop(PastSession const& session, SetGoal const& goal, int top) {
    bool const enoughSets = session.sets >= std::min(goal.sets, kFewestSetsForMore);
    if (!enoughSets || session.fewest < top) return TopReached::No;
    if (!session.leastLeft) return TopReached::WithoutEffort;
    return *session.leastLeft >= kRirForMore ? TopReached::Yes : TopReached::No;
}

/// The last two sessions when both were done with the same weight.
struct LastTwo {
    PastSession before;
    PastSession last;
    bool pair = false;

    TopReached top(SetGoal const& goal, int count) const {
        if (!pair) return TopReached::No;
        return std::min(reachedTop(before, goal, count), reachedTop(last, goal, count));
    }
    bool below(SetGoal const& goal) const {
        return pair && before.fewest < goal.low && last.fewest < goal.low;
    }
};

LastTwo lastTwoOf(std::vector<ExerciseDay> const& past) {
    LastTwo two;
    two.last = readSession(past.back());
    if (past.size() < 2) return two;
    two.before = readSession(past[past.size() - 2]);
    two.pair = two.before.load == two.last.load;
    return two;
}

Exercise const* neighbour(Exercise const& from, std::string Exercise::*direction,
                          Trainee const& trainee) {
    for (auto const* next = findExercise(from.*direction); next != nullptr;
         next = findExercise(next->*direction))
        if (next->group == from.group && isSafeFor(*next, trainee)) return next;
    return nullptr;
}

Text kilogramsText(double kg) {
    bool const whole = std::abs(kg - std::round(kg)) < 1e-9;
    return STEADY_TEXT("movement", "%1 kg").with(figure(kg, whole ? 0 : 1));
}

LoadAdvice raised(LoadAdvice advice, Exercise const& exercise, LastTwo const& two,
                  SetGoal const& goal, LoadCare const& care, WeightsAtHand const& weights) {
    double const load = *two.last.load;
    double const share =
        (isLowerBody(exercise) ? 0.10 : 0.05) / (care.age >= kOlderFromAge ? 2 : 1);
    auto const next = weightUp(exercise, load * (1 + share), weights);
    if (!next) {
        advice.why =
            STEADY_TEXT("movement", "This is your heaviest weight. Lower it more slowly to go on.");
        return advice;
    }
    bool const bigJump = *next - load > kLargestJump * load + 1e-9;
    int const longer = goal.high + kRepsBeforeJump;
    if (bigJump && two.top(goal, longer) != TopReached::Yes) {
        advice.step = LoadStep::MoreReps;
        advice.high = longer;
        advice.why = STEADY_TEXT("movement",
                                 "The next weight, %1, is a big step. Two more repetitions first.")
                         .with(kilogramsText(*next));
        return advice;
    }
    advice.step = LoadStep::Up;
    advice.loadKg = next;
    advice.why = STEADY_TEXT("movement",
                             "Twice at the top with some left: %1 today, from %2 repetitions up.")
                     .with(kilogramsText(*next), goal.low);
    return advice;
}

LoadAdvice afterTop(LoadAdvice advice, Exercise const& exercise, LastTwo const& two,
                    SetGoal const& goal, Trainee const& trainee, LoadCare const& care,
                    WeightsAtHand const& weights) {
    if (!care.mayRise) {
        advice.why = STEADY_TEXT("movement", "As last time: today nothing grows.");
        return advice;
    }
    if (two.last.load) return raised(std::move(advice), exercise, two, goal, care, weights);
    if (exercise.equipment.contains(Equipment::Bands)) {
        advice.why = STEADY_TEXT("movement",
                                 "Twice at the top with some left: take the next stronger band.");
        return advice;
    }
    if (auto const* harder = neighbour(exercise, &Exercise::harder, trainee)) {
        advice.step = LoadStep::Harder;
        advice.exercise = harder;
        advice.why =
            STEADY_TEXT("movement", "Twice at the top with some left: ready for the next variant.");
        return advice;
    }
    advice.why =
        STEADY_TEXT("movement", "You are at the top of this one. Lower more slowly to go on.");
    return advice;
}

LoadAdvice afterBelow(LoadAdvice advice, Exercise const& exercise, LastTwo const& two,
                      Trainee const& trainee, WeightsAtHand const& weights) {
    if (two.last.load)
        if (auto const lighter = weightDown(exercise, *two.last.load * kLoadShareDown, weights)) {
            advice.step = LoadStep::Down;
            advice.loadKg = lighter;
            advice.why = STEADY_TEXT("movement",
                                     "%1 was a lot twice. A lighter weight lets you build up "
                                     "again.")
                             .with(kilogramsText(*two.last.load));
            return advice;
        }
    if (auto const* easier = neighbour(exercise, &Exercise::easier, trainee)) {
        advice.step = LoadStep::Easier;
        advice.exercise = easier;
        advice.why =
            STEADY_TEXT("movement", "This was a lot twice. An easier variant builds you up again.");
        return advice;
    }
    advice.why = STEADY_TEXT("movement", "Do as many as you can with good form; that is enough.");
    return advice;
}

}  // namespace

std::optional<double> workingLoad(std::vector<WorkoutSet> const& sets) {
    std::map<double, int> counts;
    for (auto const& set : sets)
        if (set.loadKg) ++counts[*set.loadKg];
    std::optional<double> most;
    for (auto const& [load, count] : counts)
        if (!most || count >= counts[*most]) most = load;
    return most;
}

Equipment kindOfWeight(Exercise const& exercise) {
    for (auto const kind : {Equipment::Barbell, Equipment::Dumbbells, Equipment::Kettlebell})
        if (exercise.equipment.contains(kind)) return kind;
    return Equipment::Machines;
}

double loadStepOf(Exercise const& exercise) {
    switch (kindOfWeight(exercise)) {
        case Equipment::Dumbbells:
            return kDumbbellStepKg;
        case Equipment::Kettlebell:
            return kKettlebellStepKg;
        default:
            return kBarbellStepKg;
    }
}

std::optional<double> weightUp(Exercise const& exercise, double kg, WeightsAtHand const& weights) {
    if (auto const* list = weightList(exercise, weights)) {
        auto const found = std::lower_bound(list->begin(), list->end(), kg - 1e-9);
        return found == list->end() ? std::nullopt : std::optional(*found);
    }
    double const step = loadStepOf(exercise);
    return std::ceil(kg / step - 1e-9) * step;
}

std::optional<double> weightDown(Exercise const& exercise, double kg,
                                 WeightsAtHand const& weights) {
    if (auto const* list = weightList(exercise, weights)) {
        auto const found = std::upper_bound(list->begin(), list->end(), kg + 1e-9);
        return found == list->begin() ? std::nullopt : std::optional(*std::prev(found));
    }
    double const step = loadStepOf(exercise);
    double const down = std::floor(kg / step + 1e-9) * step;
    return down > 0 ? std::optional(down) : std::nullopt;
}

SetGoal goalOf(Exercise const& exercise, PlannedExercise const& planned) {
    int const factor = isHeld(exercise.measure) ? kSecondsPerRep : 1;
    return {planned.sets, planned.repsLow * factor, planned.repsHigh * factor, planned.rir};
}

LoadAdvice adviseLoad(Exercise const& exercise, SetGoal const& goal,
                      std::vector<ExerciseDay> const& past, Trainee const& trainee,
                      LoadCare const& care, WeightsAtHand const& weights) {
    LoadAdvice advice{LoadStep::First, {}, goal.low, goal.high, &exercise, {}};
    if (past.empty()) {
        advice.why = takesLoad(exercise)
                         ? STEADY_TEXT("movement",
                                       "First time: pick a weight you could lift %1 times more "
                                       "than asked.")
                               .with(goal.rir)
                         : STEADY_TEXT("movement", "First time: stop while it still feels good.");
        return advice;
    }
    auto const two = lastTwoOf(past);
    advice.step = LoadStep::Keep;
    advice.loadKg = two.last.load;
    if (two.below(goal)) return afterBelow(std::move(advice), exercise, two, trainee, weights);
    switch (two.top(goal, goal.high)) {
        case TopReached::Yes:
            return afterTop(std::move(advice), exercise, two, goal, trainee, care, weights);
        case TopReached::WithoutEffort:
            advice.why = STEADY_TEXT("movement",
                                     "You reached the top. Say how many were left, then the next "
                                     "step can follow.");
            break;
        case TopReached::No:
            advice.why =
                STEADY_TEXT("movement", "As last time; a repetition more if it feels fine.");
            break;
    }
    return advice;
}

}  // namespace steady

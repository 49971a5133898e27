#include "core/analysis/diary_slice.h"
#include "core/catalogue/exercise_catalogue.h"
#include "core/coach/day_targets.h"
#include "core/coach/exercise_history.h"
#include "core/coach/today_parts.h"
#include "core/coach/view_words.h"
#include "core/coach/week_inputs.h"
#include "core/plan/session_lines.h"
#include "core/support/round.h"

#include <algorithm>
#include <cctype>
#include <cmath>

namespace steady {

Text activityName(Workout const& workout) {
    if (workout.activity.empty()) return nameOfModality(workout.modality);
    auto name = workout.activity;
    name.front() = static_cast<char>(std::toupper(static_cast<unsigned char>(name.front())));
    return verbatim(name);
}

namespace {

constexpr double kWalkBoutMinutes = 10;  // O-55
constexpr std::size_t kComingUp = 3;
constexpr int kSixteenWeeks = 112;  // how far back "last time" looks

bool isExercise(WorkoutSet const& set, PlannedExercise const& planned) {
    if (set.exercise == planned.exercise) return true;
    auto const* exercise = exerciseCalled(set.exercise);
    return exercise && exercise->id == planned.exercise;
}

std::vector<WorkoutSet> setsOf(Workout const& workout, PlannedExercise const& exercise) {
    std::vector<WorkoutSet> sets;
    for (auto const& set : workout.sets)
        if (isExercise(set, exercise)) sets.push_back(set);
    return sets;
}

SetMeasure measureOf(PlannedExercise const& planned) {
    auto const* exercise = findExercise(planned.exercise);
    return exercise ? exercise->measure : SetMeasure::Reps;
}

SessionRow rowOf(PlannedExercise const& exercise, TodayContext const& context,
                 std::vector<Workout const*> const& workouts) {
    SessionRow row{exercise.name, {}, doseText(exercise), false};
    int setsToday = 0;
    std::vector<WorkoutSet> last;
    for (auto const* workout : workouts) {
        auto const sets = setsOf(*workout, exercise);
        if (sets.empty()) continue;
        if (workout->when.day == context.inputs.day)
            setsToday += static_cast<int>(sets.size());
        else if (workout->when.day < context.inputs.day)
            last = sets;
    }
    if (!last.empty())
        row.lastTime =
            STEADY_TEXT("movement", "Last time %1").with(setsText(last, measureOf(exercise)));
    row.done = setsToday >= std::max(1, exercise.sets);
    return row;
}

/// Minutes and sessions of the day that are not yet counted for a planned session.
struct MovementLeft {
    double aerobicMinutes = 0;
    int resistance = 0;
    int hiit = 0;
    int balance = 0;
    double resistanceMinutes = 0;
};

MovementLeft loggedOn(std::vector<Workout const*> const& workouts, Date day) {
    MovementLeft left;
    for (auto const* workout : workouts) {
        if (workout->when.day != day) continue;
        double const minutes = workout->minutes.value_or(0);
        if (workout->modality == Modality::Aerobic ||
            (workout->modality == Modality::Walk && minutes >= kWalkBoutMinutes))
            left.aerobicMinutes += minutes;
        if (workout->modality == Modality::Resistance) {
            ++left.resistance;
            left.resistanceMinutes += minutes;
        }
        if (workout->modality == Modality::Hiit) ++left.hiit;
        if (workout->modality == Modality::Balance) ++left.balance;
    }
    return left;
}

Text effortText(PlannedSession const& session) {
    if (session.exercises.empty()) {
        if (!session.heartRateBpm) return {};
        return STEADY_TEXT("movement", "heart rate %1–%2")
            .with(figure(session.heartRateBpm->low, 0), figure(session.heartRateBpm->high, 0));
    }
    int const rir = session.exercises.front().rir;
    return STEADY_PLURAL("movement", "%n rep(s) left", "repetitions in reserve", rir);
}

Text minutesText(double done, int planned) {
    if (done <= 0) return STEADY_TEXT("movement", "%1 min").with(planned);
    return STEADY_TEXT("movement", "%1 of %2 min").with(figure(done, 0), planned);
}

SessionCard sessionCard(PlannedSession const& session, TodayContext const& context,
                        std::vector<Workout const*> const& workouts, MovementLeft& left) {
    SessionCard card;
    card.session = session;
    for (auto const& exercise : session.exercises)
        card.rows.push_back(rowOf(exercise, context, workouts));
    bool const rowsDone =
        !card.rows.empty() && std::all_of(card.rows.begin(), card.rows.end(),
                                          [](SessionRow const& row) { return row.done; });
    double minutes = 0;
    auto const take = [&card](int& count) {
        card.done = count > 0;
        count -= card.done ? 1 : 0;
    };
    switch (session.kind) {
        case Modality::Aerobic:
        case Modality::Walk:
            minutes = std::min<double>(left.aerobicMinutes, session.minutes);
            left.aerobicMinutes -= minutes;
            card.done = minutes >= session.minutes - kTolerance;
            break;
        case Modality::Resistance:
            minutes = left.resistanceMinutes;
            take(left.resistance);
            // Sets that were logged one by one are a session only when all of them are there.
            card.done =
                card.done &&
                (rowsDone || minutes >= session.minutes - kTolerance ||
                 std::none_of(workouts.begin(), workouts.end(), [&context](Workout const* workout) {
                     return workout->when.day == context.inputs.day && !workout->sets.empty();
                 }));
            break;
        case Modality::Hiit:
            take(left.hiit);
            break;
        case Modality::Balance:
            take(left.balance);
            break;
    }
    if (session.exercises.empty()) {
        // A session of one thing is one row, which says how hard; the head says how much of it.
        card.rows.push_back({session.name, effortText(session),
                             STEADY_TEXT("movement", "%1 min").with(session.minutes), card.done});
        card.fact = minutes > 0 ? minutesText(minutes, session.minutes) : Text{};
        return card;
    }
    card.fact = joinedByDot({minutesText(minutes, session.minutes), effortText(session)});
    return card;
}

/// The next sessions, so that a day of rest also says what it is resting for.
std::vector<ComingUp> comingUp(TodayContext const& context) {
    std::vector<ComingUp> rows;
    for (int ahead = 1; ahead < 7 && rows.size() < kComingUp; ++ahead) {
        auto const date = context.inputs.day + std::chrono::days(ahead);
        for (auto const& standing : sessionsShownOn(context.inputs.diary, date, context.today))
            if (rows.size() < kComingUp && standing.state != SessionState::Done)
                rows.push_back({date, shortName(weekdayOf(date)), standing.session.name,
                                STEADY_TEXT("movement", "%1 min").with(standing.session.minutes)});
    }
    return rows;
}

WorkoutRow workoutRow(Workout const& workout) {
    WorkoutRow row{workout.id, workout.modality, activityName(workout), {}};
    Text minutes, time, sets;
    if (workout.minutes)
        minutes = STEADY_TEXT("movement", "%1 min").with(figure(*workout.minutes, 0));
    if (workout.when.time) time = STEADY_TEXT("movement", "%1").with(*workout.when.time);
    if (!workout.sets.empty())
        sets = STEADY_PLURAL("movement", "%n set(s)", "", static_cast<int>(workout.sets.size()));
    row.detail = joinedByDot({minutes, sets, time});
    return row;
}

GaugeState movementGauge(std::vector<StandingSession> const& standing,
                         std::vector<Workout const*> const& today) {
    GaugeState gauge{"movement", STEADY_TEXT("gauge", "Movement"), {}, {}, 0, "min", {}, {}};
    double minutes = 0;
    for (auto const& one : standing)
        minutes += one.session.minutes;
    if (minutes > 0) gauge.target = minutes;
    std::vector<Text> parts;
    for (auto const* workout : today) {
        if (!workout->minutes) continue;
        gauge.value = gauge.value.value_or(0) + *workout->minutes;
        parts.push_back(STEADY_TEXT("gauge", "%1 %2")
                            .with(nameOfModality(workout->modality), figure(*workout->minutes, 0)));
    }
    gauge.coverage = joinedByDot(parts);
    if (!gauge.target) {
        gauge.remainder = STEADY_TEXT("gauge", "none planned");
        return gauge;
    }
    double const left = *gauge.target - gauge.value.value_or(0);
    gauge.remainder = left > 0 ? STEADY_TEXT("gauge", "%1 %2 to go").with(figure(left, 0), "min")
                               : STEADY_TEXT("gauge", "reached");
    return gauge;
}

/// Why the plan holds no movement, in the plan's own words, and what it offers instead.
Text pausedText(Plan const& plan) {
    for (auto const component : {Component::Aer, Component::Res})
        for (auto const& one : plan.withheld)
            if (one.component == component)
                return one.instead.empty()
                           ? one.text
                           : STEADY_TEXT("movement", "%1 Instead: %2").with(one.text, one.instead);
    return STEADY_TEXT("movement", "Movement waits for your clinician, who plans it with you.");
}

/// A walk is offered only to somebody whose plan would plan one today.
void fillRestDay(TodayView& view, Plan const& plan) {
    view.trainingPaused = !plan.movement;
    bool const urgent = std::any_of(view.alerts.begin(), view.alerts.end(), [](Alert const& one) {
        return one.messageClass == MessageClass::Urgent;
    });
    if (view.trainingPaused)
        view.restDay = pausedText(plan);
    else if (urgent || !plan.gates.allows(Component::Aer))
        view.restDay = STEADY_TEXT("movement", "A rest day. Muscles rebuild today.");
    else
        view.restDay =
            STEADY_TEXT("movement", "A rest day. Muscles rebuild today; a walk is always welcome.");
}

}  // namespace

void fillMovement(TodayView& view, TodayContext const& context) {
    auto const day = context.inputs.day;
    auto const workouts = entriesOf<Workout>(context.inputs.diary.entries,
                                             {day - std::chrono::days(kSixteenWeeks), day});
    std::vector<Workout const*> today;
    for (auto const* workout : workouts)
        if (workout->when.day == day) {
            today.push_back(workout);
            view.workouts.push_back(workoutRow(*workout));
        }
    if (context.plan) fillRestDay(view, *context.plan);
    if (!context.plan || !context.plan->movement) return;
    auto left = loggedOn(workouts, day);
    auto const standing = sessionsShownOn(context.inputs.diary, day, context.today);
    for (auto const& one : standing) {
        auto card = sessionCard(one.session, context, workouts, left);
        card.key = one.key;
        card.reason = one.reason;
        view.sessions.push_back(std::move(card));
    }
    view.comingUp = comingUp(context);
    view.gauges.push_back(movementGauge(standing, today));
    view.movementWeek = movementBoardOf(context.inputs.diary, mondayOf(day), context.today);
}

}  // namespace steady

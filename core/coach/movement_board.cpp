#include "core/coach/movement_board.h"

#include "core/analysis/diary_slice.h"
#include "core/analysis/movement_summary.h"
#include "core/catalogue/exercise_catalogue.h"
#include "core/coach/build_views.h"
#include "core/coach/plan_week.h"
#include "core/coach/week_inputs.h"

#include <algorithm>

namespace steady {

namespace {

constexpr std::chrono::days kBoardWeek{7};

/// F-07: two sets by week 2, six by week 9; calf and core aim at four (O-53).
double aimOf(std::string_view group, int programmeWeek) {
    double const aim = programmeWeek < 5 ? 2 : programmeWeek < 9 ? 4 : 6;
    bool const small = group == "calf" || group == "core";
    return small ? std::min(aim, 4.0) : aim;
}

struct SetGroup {
    char const* key;
    Text name;
    char const* half;  ///< whose sets count half for it (O-53)
};

std::vector<SetGroup> setGroups() {
    return {{"squat", STEADY_TEXT("week", "Thighs"), ""},
            {"hinge", STEADY_TEXT("week", "Back of legs"), "squat"},
            {"chest", STEADY_TEXT("week", "Chest"), "shoulder"},
            {"upper_back", STEADY_TEXT("week", "Upper back"), "lat"},
            {"shoulder", STEADY_TEXT("week", "Shoulders"), "chest"},
            {"lat", STEADY_TEXT("week", "Sides of back"), "upper_back"},
            {"core", STEADY_TEXT("week", "Core"), ""},
            {"calf", STEADY_TEXT("week", "Calves"), ""}};
}

std::string groupOfLogged(std::string const& exercise) {
    if (auto const* known = findExercise(exercise)) return known->group;
    for (auto const& one : builtInExercises())
        if (one.name == exercise) return one.group;
    return {};
}

std::vector<GroupSets> setsOfWeek(std::vector<Entry> const& entries, Date monday, int programme) {
    std::map<std::string, double> direct;
    DateRange const fortnight{monday - kBoardWeek, monday + std::chrono::days(6)};
    for (auto const* workout : entriesOf<Workout>(entries, fortnight))
        for (auto const& set : workout->sets)
            ++direct[groupOfLogged(set.exercise)];
    std::vector<GroupSets> sets;
    for (auto const& group : setGroups()) {
        double const half = *group.half ? direct[group.half] / 2 : 0;
        sets.push_back(
            {group.key, group.name, (direct[group.key] + half) / 2, aimOf(group.key, programme)});
    }
    return sets;
}

std::vector<WeekTotal> totalsOfWeek(WeekFacts const& facts, std::vector<Entry> const& entries) {
    auto const done = movementDone(
        entriesOf<Workout>(entries, {facts.monday, facts.monday + std::chrono::days(6)}));
    double minutes = 0;
    int strength = 0, hiit = 0;
    for (auto const& day : facts.planned)
        for (auto const& session : day.sessions) {
            bool const aerobic =
                session.kind == Modality::Aerobic || session.kind == Modality::Walk;
            minutes += aerobic ? session.minutes : 0;
            strength += session.kind == Modality::Resistance ? 1 : 0;
            hiit += session.kind == Modality::Hiit ? 1 : 0;
        }
    std::vector<WeekTotal> totals;
    if (minutes > 0 || done.plannedKindAerobicMinutes > 0)
        totals.push_back({"aerobic", STEADY_TEXT("week", "Aerobic"), done.plannedKindAerobicMinutes,
                          minutes, "min", STEADY_TEXT("week", "3 to 5 times a week")});
    if (strength > 0 || done.resistanceSessions > 0)
        totals.push_back({"resistance", STEADY_TEXT("week", "Strength"),
                          double(done.resistanceSessions), double(strength), "sessions",
                          STEADY_TEXT("week", "2 or 3 times a week")});
    if (hiit > 0 || done.hiitSessions > 0)
        totals.push_back({"hiit", STEADY_TEXT("week", "Intervals"), double(done.hiitSessions),
                          double(hiit), "sessions",
                          STEADY_TEXT("week", "once or twice, as a supplement")});
    return totals;
}

}  // namespace

std::optional<MovementBoard> movementBoardOf(DiaryInputs const& diary, Date monday, Date today) {
    auto const facts = weekFactsOf(diary, monday, today);
    if (!facts) return std::nullopt;
    MovementBoard board;
    board.monday = monday;
    board.today = today;
    board.minutesAvailable = facts->need.minutes;
    board.told = facts->told;
    auto const* plan = planInForce(
        diary.plans, std::max(monday, std::min(today, monday + kBoardWeek - std::chrono::days(1))));
    if (plan && plan->movement) {
        // The week that is looked at, as on Today; the plan may be older.
        board.weekNumber = planWeekOn(*firstPlanDay(diary), std::max(monday, *firstPlanDay(diary)));
        board.notes = plan->movement->gaveWay;
        for (auto const& week : plan->movement->progression)
            if (week.week == board.weekNumber) board.lighter = week.lighter;
    }
    for (auto const& standing : weekAsItStands(*facts).sessions) {
        BoardItem item{standing, {}};
        bool const over = today > monday + std::chrono::days(6);
        if (!over && standing.state != SessionState::Done)
            item.places = placesFor(*facts, standing.key);
        board.items.push_back(std::move(item));
    }
    board.totals = totalsOfWeek(*facts, diary.entries);
    board.sets = setsOfWeek(diary.entries, monday, board.weekNumber);
    return board;
}

}  // namespace steady

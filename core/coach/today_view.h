#pragma once

#include "core/analysis/meal_colour_kind.h"
#include "core/coach/movement_board.h"
#include "core/domain/entry.h"
#include "core/plan/plan.h"

#include <optional>
#include <string>
#include <vector>

namespace steady {

/// One row of a meal as the page shows it.
struct MealRow {
    EntryId id;
    Text name;
    Text amount;  ///< "60 g", "2 · 100 g"
    std::optional<double> energyKcal;
    std::optional<double> gl;

    bool operator==(MealRow const&) const = default;
};

/// Everything eaten in one sitting of a slot.
struct MealCard {
    MealSlot slot = MealSlot::Snack;
    Text name;
    std::optional<ClockTime> time;  ///< earliest item
    MealColour colour = MealColour::Unknown;
    std::optional<double> gl;
    std::optional<double> netCarbs;
    std::vector<MealRow> rows;
    Text reason;                 ///< one line: why this colour, or what it holds
    bool onlyDrinks = false;     ///< water, tea, black coffee: no meal, so no colour (O-37)
    bool figuresHidden = false;  ///< D-16: a plate leads, so no meal has figures

    bool operator==(MealCard const&) const = default;
};

/// A figure against its target, with how much of it is known.
struct GaugeState {
    std::string key;  ///< "protein"
    Text name;
    std::optional<double> value;
    std::optional<double> target;
    int decimals = 0;
    std::string unit;  ///< "g", "kcal", "min", "" for GL
    Text coverage;     ///< "GI known for 86 % of carbs"
    Text remainder;    ///< "19 g to go"

    bool operator==(GaugeState const&) const = default;
};

struct TimelineBlock {
    enum class Kind { Sleep, Walk, Aerobic, Strength, Bed };
    enum class State { Done, Planned };
    Kind kind = Kind::Walk;
    State state = State::Done;
    ClockTime from;
    ClockTime to;
    Text label;

    bool operator==(TimelineBlock const&) const = default;
};

struct TimelineMark {
    enum class Kind { Meal, Weight, Glucose, Coffee, Other };
    Kind kind = Kind::Meal;
    ClockTime at;
    MealColour colour = MealColour::Unknown;
    Text label;

    bool operator==(TimelineMark const&) const = default;
};

/// 04:00 to 04:00 as one line.
struct TimelineState {
    std::optional<std::pair<ClockTime, ClockTime>> window;
    Text windowLabel;
    std::vector<TimelineBlock> blocks;
    std::vector<TimelineMark> marks;
    std::optional<ClockTime> now;  ///< only on today

    bool operator==(TimelineState const&) const = default;
};

struct SessionRow {
    Text name;
    Text lastTime;
    Text target;
    bool done = false;

    bool operator==(SessionRow const&) const = default;
};

struct SessionCard {
    PlannedSession session;
    std::vector<SessionRow> rows;
    Text fact;  ///< "25 of 30 min · 2–3 reps left"
    bool done = false;
    SessionKey key{};  ///< where the plan put it
    Text reason{};     ///< "Moved from Monday: missed is normal."

    bool operator==(SessionCard const&) const = default;
};

struct WorkoutRow {
    EntryId id;
    Modality modality = Modality::Aerobic;
    Text name;
    Text detail;  ///< "35 min · 18:00"

    bool operator==(WorkoutRow const&) const = default;
};

/// What the plan has next: "Sat", "Brisk walk", "40 min".
struct ComingUp {
    Date day;
    Text weekday;
    Text name;
    Text detail;

    bool operator==(ComingUp const&) const = default;
};

/// One field of the morning card: what was logged today, and what to compare it with.
struct MorningField {
    std::optional<EntryId> id;
    std::optional<double> value;  ///< in the display unit
    std::string unit;
    Text beside;  ///< "trend 86.2 kg"

    bool operator==(MorningField const&) const = default;
};

struct FeelingState {
    FeelingKind kind = FeelingKind::Energy;
    Text name;
    std::optional<int> value;
    std::optional<EntryId> id;

    bool operator==(FeelingState const&) const = default;
};

struct DayDot {
    Date day;
    DayState state = DayState::NotTracked;

    bool operator==(DayDot const&) const = default;
};

struct NoteRow {
    EntryId id;
    std::string text;

    bool operator==(NoteRow const&) const = default;
};

/// The whole Today page as a value.
struct TodayView {
    Date day;
    bool hasProfile = false;
    bool isToday = false;
    DayState state = DayState::NotTracked;
    std::optional<DayState> closedAs;
    std::vector<DayDot> week;  ///< Monday to Sunday of that day's week
    Text weekText;             ///< "Mon, Tue, Thu complete"
    Text planWeekText;         ///< "Week 7 of 12"
    std::vector<Alert> alerts;
    TimelineState timeline;
    std::vector<MealCard> meals;
    Text mealsFact;                     ///< "37 of 91 GL so far"
    std::vector<SessionCard> sessions;  ///< planned for the day
    std::vector<WorkoutRow> workouts;   ///< logged
    std::vector<ComingUp> comingUp;     ///< planned for the days after
    std::optional<MovementBoard> movementWeek;
    Text restDay;                 ///< what a day without a session says
    bool trainingPaused = false;  ///< the plan holds no movement, and restDay says why
    std::vector<GaugeState> gauges;
    Text windowFact;    ///< "10:40–16:35 · 5 h 55"
    Text windowDetail;  ///< "within 09:00–17:00"
    MorningField weight;
    MorningField glucose;
    std::optional<Night> night;
    Text nightBeside;
    std::optional<EntryId> restless;  ///< "couldn't switch off" was said of the night
    std::vector<FeelingState> feelings;
    std::vector<NoteRow> notes;
    std::vector<WorkoutRow> otherReadings;  ///< waist, blood pressure, ketones …
    bool numbersHidden = false;

    bool operator==(TodayView const&) const = default;
};

}  // namespace steady

#include "tests/ui/support/sample_views.h"

namespace steady::test {

namespace {

EntryId food(int row) {
    return {EntryKind::Food, row};
}

MealRow mealRow(int id, char const* name, char const* amount, double kcal,
                std::optional<double> gl) {
    return {food(id), verbatim(name), verbatim(amount), kcal, gl};
}

std::vector<MealCard> sampleMeals() {
    return {{MealSlot::Snack,
             verbatim("Snack"),
             clockTime(10, 40),
             MealColour::Green,
             8,
             23,
             {mealRow(1, "Apple", "1 · 180 g", 94, 6), mealRow(2, "Almonds", "25 g", 146, 2)},
             verbatim("23 g net carbs, most from one apple.")},
            {MealSlot::Lunch,
             verbatim("Lunch"),
             clockTime(12, 40),
             MealColour::Green,
             5,
             15,
             {mealRow(3, "Chicken breast", "110 g", 182, std::nullopt),
              mealRow(4, "Lentils, boiled", "100 g", 116, 4),
              mealRow(5, "Salad, olive oil", "164 g", 154, 1)},
             verbatim("15 g net carbs with 45 g protein and 150 g vegetables.")},
            {MealSlot::Dinner,
             verbatim("Dinner"),
             clockTime(16, 35),
             MealColour::Amber,
             24,
             45,
             {mealRow(6, "Salmon, baked", "120 g", 250, std::nullopt),
              mealRow(7, "Basmati rice, brown", "140 g", 182, 23),
              mealRow(8, "Broccoli", "150 g", 52, 1)},
             verbatim("45 g net carbs, most from rice; try lentils.")}};
}

GaugeState gauge(char const* key, char const* name, double value, double target, char const* unit,
                 char const* coverage, char const* rest) {
    return {key, verbatim(name), value, target, 0, unit, verbatim(coverage), verbatim(rest)};
}

SessionCard sampleSession() {
    SessionCard card;
    card.session.kind = Modality::Resistance;
    card.session.name = verbatim("Strength B");
    card.session.minutes = 30;
    card.fact = verbatim("25 of 30 min · 2–3 reps left");
    auto row = [](char const* name, char const* last, char const* target, bool done) {
        return SessionRow{verbatim(name), verbatim(last), verbatim(target), done};
    };
    card.rows = {
        row("Romanian deadlift", "Last time 3 × 10 · 2 × 10 kg", "3 × 10 · 2 × 12 kg", true),
        row("Seated press", "Last time 10, 10, 9 · 2 × 6 kg", "3 × 10 · 2 × 6 kg", true),
        row("Dumbbell pullover", "Last time 3 × 10 · 10 kg", "3 × 10 · 10 kg", false),
        row("Dead bug", "Last time 2 × 10 a side", "2 × 10 a side", false),
        row("Goblet squat, light", "Last time 2 × 10 · 10 kg", "2 × 10 · 10 kg", false)};
    return card;
}

TimelineState sampleTimeline() {
    using Kind = TimelineBlock::Kind;
    using State = TimelineBlock::State;
    using Mark = TimelineMark::Kind;
    TimelineState line;
    line.window = {clockTime(9), clockTime(17)};
    line.windowLabel = verbatim("Eating window 09:00–17:00");
    line.blocks = {
        {Kind::Sleep, State::Done, clockTime(22, 30), clockTime(6, 30), verbatim("Slept 7 h 40")},
        {Kind::Walk, State::Done, clockTime(16, 50), clockTime(17, 5), verbatim("Walk 15 min")},
        {Kind::Strength, State::Done, clockTime(17, 37), clockTime(18, 5), verbatim("Strength B")},
        {Kind::Bed, State::Planned, clockTime(22, 10), clockTime(6, 30),
         verbatim("In bed by 22:10")}};
    line.marks = {{Mark::Weight, clockTime(6, 50), MealColour::Unknown, verbatim("86.0 kg")},
                  {Mark::Glucose, clockTime(6, 52), MealColour::Unknown, verbatim("5.7 mmol/L")},
                  {Mark::Coffee, clockTime(7, 10), MealColour::Unknown, verbatim("Coffee 07:10")},
                  {Mark::Meal, clockTime(10, 40), MealColour::Green, verbatim("Snack 10:40")},
                  {Mark::Meal, clockTime(12, 40), MealColour::Green, verbatim("Lunch 12:40")},
                  {Mark::Meal, clockTime(16, 35), MealColour::Amber, verbatim("Dinner 16:35")}};
    line.now = clockTime(18, 5);
    return line;
}

}  // namespace

TodayView emptyToday() {
    TodayView view;
    view.day = makeDate(2026, 11, 20);
    view.isToday = true;
    for (int at = 0; at < 7; ++at)
        view.week.push_back({mondayOf(view.day) + std::chrono::days(at), DayState::NotTracked});
    view.timeline.now = clockTime(18, 5);
    view.weight.unit = "kg";
    view.glucose.unit = "mmol/L";
    return view;
}

TodayView sampleToday() {
    auto view = emptyToday();
    view.hasProfile = true;
    view.state = DayState::Partial;
    view.week[0].state = view.week[1].state = view.week[3].state = DayState::Complete;
    view.week[2].state = view.week[4].state = DayState::Partial;
    view.weekText = verbatim("Mon, Tue, Thu complete\nWed, today partial");
    view.planWeekText = verbatim("Week 7 of 12");
    view.timeline = sampleTimeline();
    view.meals = sampleMeals();
    view.mealsFact = verbatim("37 of 91 GL so far");
    view.sessions = {sampleSession()};
    view.workouts = {
        {{EntryKind::Workout, 1}, Modality::Walk, verbatim("Walk"), verbatim("15 min · 16:50")}};
    view.gauges = {
        gauge("gl", "Glycaemic load", 37, 91, "", "GI known for 86 % of carbs", "54 left"),
        gauge("protein", "Protein", 83, 102, "g", "8 of 8 foods known", "19 g to go"),
        gauge("fibre", "Fibre", 23, 26, "g", "8 of 8 foods known", "3 g to go"),
        gauge("energy", "Energy", 1176, 1830, "kcal", "8 of 8 foods known", "654 kcal left"),
        gauge("movement", "Movement", 40, 60, "min", "Strength 25 · walk 15", "20 min to go")};
    view.windowFact = verbatim("10:40–16:35 · 5 h 55");
    view.windowDetail = verbatim("within 09:00–17:00");
    view.weight = {EntryId{EntryKind::Measurement, 1}, 86.0, "kg", verbatim("trend 86.2 kg")};
    view.glucose = {EntryId{EntryKind::Measurement, 2}, 5.7, "mmol/L",
                    verbatim("median 5.8, n\u00a0=\u00a09")};
    view.night =
        Night{{EntryKind::Night, 1}, {view.day, {}, 0}, clockTime(22, 30), clockTime(6, 30)};
    view.nightBeside = verbatim("7 h 40 asleep");
    view.feelings = {{FeelingKind::Energy, verbatim("Energy"), 7, {}},
                     {FeelingKind::ClearHead, verbatim("Clear head"), 6, {}},
                     {FeelingKind::Hunger, verbatim("Hunger"), 3, {}},
                     {FeelingKind::Stress, verbatim("Stress"), std::nullopt, {}}};
    return view;
}

QuickPreview samplePreview() {
    QuickPreview preview;
    preview.chips = {{verbatim("Egg, whole"), verbatim("2 · 100 g"), 143},
                     {verbatim("Oats, rolled"), verbatim("60 g"), 227},
                     {verbatim("Avocado"), verbatim("½ · 70 g"), 112}};
    preview.when = verbatim("Breakfast 08:10");
    preview.time = clockTime(8, 10);
    preview.hasMeal = true;
    preview.colour = MealColour::Amber;
    preview.totals = verbatim("36 g net carbs · GL 19 · 22 g protein · 11 g fibre");
    preview.reason = verbatim(
        "Amber because there are no vegetables yet; 80 g of spinach makes it green. 08:10 is "
        "before today’s window opens at 09:00 and is logged as it was.");
    preview.adds = {{"gl", 19}, {"protein", 22}, {"fibre", 11}, {"energy", 482}};
    return preview;
}

}  // namespace steady::test

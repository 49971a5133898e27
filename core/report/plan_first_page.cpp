#include "core/report/plan_sections.h"
#include "core/report/plan_words.h"

#include <algorithm>
#include <cmath>

namespace steady {

namespace {

Heading pageOneHeading(Text text) {
    return {2, std::move(text)};
}

Text timeSpan(ClockTime from, ClockTime to) {
    return STEADY_TEXT("report", "%1–%2").with(from, to);
}

/// Meals spread over the eating window, the last one half an hour before it ends, to ten minutes.
Text sampleMealTime(EatingWindowPlan const& window, std::size_t meal, std::size_t meals) {
    constexpr int kDayMinutes = 24 * 60;
    constexpr int kLastMealMinutes = 30;
    constexpr int kMealStep = 10;
    int const from = window.start.minutesSinceMidnight;
    int const length = (window.end.minutesSinceMidnight - from + kDayMinutes) % kDayMinutes;
    int const between = std::max(0, length - kLastMealMinutes);
    int const steps = meals > 1 ? static_cast<int>(meals) - 1 : 1;
    int const after = between * static_cast<int>(meal) / steps / kMealStep * kMealStep;
    int const at = (from + after) % kDayMinutes;
    return STEADY_TEXT("report", "%1").with(clockTime(at / 60, at % 60));
}

Text pageOneProtein(Plan const& plan) {
    auto const* line = plan.line("nutrition.protein");
    if (line)
        if (auto const meal = line->inputs.find("per_meal_g"); meal != line->inputs.end())
            return STEADY_TEXT("report", "%1 g or more at each main meal; it protects muscle")
                .with(figure(meal->second));
    return STEADY_TEXT("report", "Some at each meal; it protects muscle");
}

/// Whole numbers where they are whole.
Figure plainFigure(double value) {
    return figure(value, std::abs(value - std::round(value)) < 1e-9 ? 0 : 1);
}

KeyFigure windowFigure(EatingWindowPlan const& window) {
    bool const inSteps = window.rampHours.size() > 1;
    Text const note = inSteps
                          ? STEADY_TEXT("report",
                                        "Reached in steps from %1 h; water, black coffee and plain "
                                        "tea any time")
                                .with(plainFigure(window.rampHours.front()))
                          : STEADY_TEXT("report", "Water, black coffee and plain tea any time");
    return {STEADY_TEXT("report", "Eating window"), timeSpan(window.start, window.end), note};
}

Text carbNote(NutritionPlan const& nutrition) {
    if (nutrition.approach != Approach::LowGi)
        return STEADY_TEXT("report", "Mostly from vegetables; spread over the day's meals");
    if (!nutrition.glBudget) return STEADY_TEXT("report", "Slow ones first");
    return STEADY_TEXT("report", "Slow ones first, glycaemic load up to %1")
        .with(figure(std::floor(*nutrition.glBudget)));  // a budget is never rounded up
}

void addFoodFigures(Plan const& plan, std::vector<KeyFigure>& rows) {
    auto const& nutrition = *plan.nutrition;
    Text const grams = STEADY_TEXT("report", "%1 g");
    rows.push_back(nutrition.proteinG
                       ? KeyFigure{STEADY_TEXT("report", "Protein"),
                                   grams.with(plainFigure(*nutrition.proteinG)),
                                   pageOneProtein(plan)}
                       : KeyFigure{STEADY_TEXT("report", "Protein"), STEADY_TEXT("report", "–"),
                                   STEADY_TEXT("report", "Your renal team sets it")});
    if (nutrition.netCarbsG) {
        rows.push_back({STEADY_TEXT("report", "Net carbs"),
                        grams.with(plainFigure(*nutrition.netCarbsG)), carbNote(nutrition)});
    }
    if (nutrition.fibreG) {
        rows.push_back({STEADY_TEXT("report", "Fibre"), grams.with(plainFigure(*nutrition.fibreG)),
                        STEADY_TEXT("report", "Vegetables first; raise it slowly")});
    }
}

KeyFigure energyFigure(EnergyPlan const& energy) {
    Text note = STEADY_TEXT("report", "About what you use");
    if (energy.floorBinds) {
        note = STEADY_TEXT("report", "The lowest that is offered to you");
    } else if (energy.deficitKcal > 0 && energy.tdeeKcal > 0) {
        note = STEADY_TEXT("report", "%1 % under what you use")
                   .with(figure(100 * energy.deficitKcal / energy.tdeeKcal));
    }
    return {STEADY_TEXT("report", "Energy"),
            STEADY_TEXT("report", "%1 kcal").with(figure(energy.targetKcal)), note};
}

/// The first of a list: page one is for the fridge, the whole lists stand behind it.
BulletList glance(Text title, std::vector<Text> const& items, std::size_t most) {
    BulletList list{std::move(title), items};
    if (list.items.size() > most) list.items.resize(most);
    return list;
}

BoardDay boardDay(PlannedDay const& planned) {
    BoardDay day{shortDayName(planned.day), {}, STEADY_TEXT("report", "Rest")};
    for (auto const& session : planned.sessions)
        day.items.push_back({session.name, STEADY_TEXT("report", "%1 min").with(session.minutes)});
    return day;
}

std::vector<Text> namesWith(Plan const& plan, GateState state) {
    std::vector<Text> names;
    for (auto const& one : plan.withheld)
        if (one.state == state) names.push_back(componentName(one.component));
    return names;
}

}  // namespace

Blocks urgentFrame(Plan const& plan) {
    CallOut frame{STEADY_TEXT("report", "Urgent"), {}, {}};
    for (auto const& alert : plan.alerts)
        if (alert.messageClass == MessageClass::Urgent) frame.lines.push_back(alert.text);
    if (frame.lines.empty()) return {};
    return {frame};
}

Blocks eachDay(Plan const& plan) {
    KeyFigures figures;
    if (plan.eatingWindow) figures.rows.push_back(windowFigure(*plan.eatingWindow));
    if (plan.nutrition && countsNothing(plan)) {
        figures.rows.push_back({STEADY_TEXT("report", "Food"), STEADY_TEXT("report", "Plate rule"),
                                STEADY_TEXT("report", "Fill the plate as below; no counting")});
    } else if (plan.nutrition) {
        addFoodFigures(plan, figures.rows);
    }
    if (plan.energy && plan.energy->targetKcal > 0 && !countsNothing(plan))
        figures.rows.push_back(energyFigure(*plan.energy));
    if (plan.sleep) {
        figures.rows.push_back({STEADY_TEXT("report", "Sleep"),
                                timeSpan(plan.sleep->bed, plan.sleep->wake),
                                STEADY_TEXT("report", "Coffee until %1, wind down from %2")
                                    .with(plan.sleep->coffeeUntil, plan.sleep->windDown)});
    }
    if (plan.stress) {
        figures.rows.push_back({STEADY_TEXT("report", "Calm"),
                                STEADY_TEXT("report", "%1 min").with(plan.stress->minutes),
                                plan.stress->name});
    }
    if (figures.rows.empty()) return {};
    return {pageOneHeading(STEADY_TEXT("report", "Each day")), figures};
}

Blocks foodAtAGlance(Plan const& plan) {
    if (!plan.nutrition) return {};
    auto const& nutrition = *plan.nutrition;
    ListColumns columns;
    columns.withPlate = true;
    columns.slowCarbs = nutrition.approach == Approach::LowGi;
    columns.columns = {glance(STEADY_TEXT("report", "More of"), nutrition.prioritise, 12),
                       glance(STEADY_TEXT("report", "A little"), nutrition.limit, 4),
                       glance(STEADY_TEXT("report", "Leave out"), nutrition.eliminate, 6)};
    std::erase_if(columns.columns, [](BulletList const& list) { return list.items.empty(); });
    return {pageOneHeading(STEADY_TEXT("report", "Food")), columns};
}

Blocks weekBoard(Plan const& plan) {
    if (!plan.movement || plan.movement->week.empty()) return {};
    WeekBoard board;
    for (auto const& day : plan.movement->week)
        board.days.push_back(boardDay(day));
    return {pageOneHeading(STEADY_TEXT("report", "The week")), board};
}

Blocks sampleDay(Plan const& plan) {
    if (!plan.nutrition || plan.nutrition->sampleDay.empty()) return {};
    auto const& nutrition = *plan.nutrition;
    bool const withAims = !countsNothing(plan);
    Table table{{}, {}, {false, false}};
    if (withAims) table.rightAligned.push_back(true);
    for (std::size_t meal = 0; meal < nutrition.sampleDay.size(); ++meal) {
        bool const known = meal < nutrition.meals.size();
        Text const name =
            plan.eatingWindow ? sampleMealTime(*plan.eatingWindow, meal, nutrition.sampleDay.size())
            : known           ? nutrition.meals[meal].name
                              : STEADY_TEXT("report", "Meal %1").with(static_cast<int>(meal) + 1);
        std::vector<Text> row{name, nutrition.sampleDay[meal]};
        if (withAims && known) {
            row.push_back(STEADY_TEXT("report", "aim %1 g protein · %2 g net carbs")
                              .with(figure(nutrition.meals[meal].proteinG),
                                    figure(nutrition.meals[meal].netCarbsG)));
        } else if (withAims) {
            row.emplace_back();
        }
        table.rows.push_back(std::move(row));
    }
    return {pageOneHeading(STEADY_TEXT("report", "A sample day")), table};
}

Blocks withheldFrame(Plan const& plan) {
    auto const waiting = namesWith(plan, GateState::Locked);
    auto const leftOut = namesWith(plan, GateState::Withheld);
    CallOut frame;
    frame.small = STEADY_TEXT("report",
                              "Call for help at once with chest pain, fainting, or confusion. "
                              "Keep medicines as prescribed.");
    if (!waiting.empty()) {
        frame.title = STEADY_TEXT("report", "Waits for your clinician");
        frame.lines.push_back(STEADY_TEXT("report", "%1.").with(commaList(waiting)));
    }
    if (!leftOut.empty() && waiting.empty()) {
        frame.title = STEADY_TEXT("report", "Left out for your safety");
        frame.lines.push_back(STEADY_TEXT("report", "%1.").with(commaList(leftOut)));
    } else if (!leftOut.empty()) {
        frame.lines.push_back(
            STEADY_TEXT("report", "Left out for your safety: %1.").with(commaList(leftOut)));
    }
    if (plan.withheld.size() == 1 && !plan.withheld.front().instead.empty()) {
        frame.lines.push_back(
            STEADY_TEXT("report", "Instead: %1").with(plan.withheld.front().instead));
    } else if (!frame.lines.empty()) {
        frame.lines.push_back(STEADY_TEXT("report", "The next page says why and what instead."));
    }
    return {frame};
}

}  // namespace steady

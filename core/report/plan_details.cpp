#include "core/report/plan_sections.h"
#include "core/report/plan_words.h"

namespace steady {

namespace {

Heading sectionHeading(Text text) {
    return {2, std::move(text)};
}

Heading partHeading(Text text) {
    return {3, std::move(text)};
}

CallOut withheldCallOut(Withheld const& withheld) {
    CallOut frame;
    frame.title =
        !withheld.title.empty() ? withheld.title
        : withheld.state == GateState::Locked
            ? STEADY_TEXT("report", "Waits for your clinician: %1")
                  .with(componentName(withheld.component))
            : STEADY_TEXT("report", "Left out: %1").with(componentName(withheld.component));
    frame.lines.push_back(withheld.text);
    if (!withheld.instead.empty())
        frame.lines.push_back(STEADY_TEXT("report", "Instead: %1").with(withheld.instead));
    return frame;
}

/// What limits of the safety rows ask for in daily life.
std::vector<Text> careNotes(Plan const& plan) {
    std::vector<Text> notes;
    std::vector<Text> careful;
    for (std::size_t at = 0; at < plan.gates.byComponent.size(); ++at)
        if (plan.gates.byComponent[at].state == GateState::Caution)
            careful.push_back(componentName(static_cast<Component>(at)));
    if (!careful.empty())
        notes.push_back(STEADY_TEXT("report", "With care: %1.").with(commaList(careful)));
    if (plan.gates.limits.meterRequired)
        notes.push_back(STEADY_TEXT("report",
                                    "Measure your glucose at home; the plan moves on only with a "
                                    "reading from the last seven days."));
    if (plan.gates.limits.sickDayCard)
        notes.push_back(STEADY_TEXT("report",
                                    "On a sick day, follow the sick-day plan of your care team and "
                                    "call them early."));
    if (plan.gates.limits.heartRateZonesOff && plan.movement)
        notes.push_back(
            STEADY_TEXT("report", "Go by effort and the talk test, not by heart rate."));
    return notes;
}

Table mealTargets(NutritionPlan const& nutrition) {
    Table table;
    table.header = {STEADY_TEXT("report", "Meal"), STEADY_TEXT("report", "Share of the day"),
                    STEADY_TEXT("report", "Protein"), STEADY_TEXT("report", "Net carbs"),
                    STEADY_TEXT("report", "Fat")};
    table.rightAligned = {false, true, true, true, true};
    Text const grams = STEADY_TEXT("report", "%1 g");
    for (auto const& meal : nutrition.meals) {
        table.rows.push_back(
            {meal.name, STEADY_TEXT("report", "%1 %").with(figure(100 * meal.share)),
             grams.with(figure(meal.proteinG, 1)), grams.with(figure(meal.netCarbsG, 1)),
             grams.with(figure(meal.fatG, 1))});
    }
    return table;
}

Text approachSentence(Approach approach) {
    switch (approach) {
        case Approach::LowGi:
            return STEADY_TEXT("report", "Low-GI: slower carbs mean smaller insulin peaks.");
        case Approach::LowCarb:
            return STEADY_TEXT("report", "Low-carb: fewer carbs, so less insulin is needed.");
        case Approach::Ketogenic:
            return STEADY_TEXT("report",
                               "Ketogenic: very few carbs shift you to burning fat and keep "
                               "insulin low.");
    }
    return {};
}

/// How to do a practice (H-03), in a few steps.
std::vector<Text> practiceSteps(std::string_view practice) {
    if (practice == "cyclic_sighing") {
        return {STEADY_TEXT("report",
                            "Breathe in through the nose, then take a second short sip "
                            "of air on top."),
                STEADY_TEXT("report", "Let it all out slowly through the mouth."),
                STEADY_TEXT("report", "Go on at your own pace; stop if you feel dizzy.")};
    }
    if (practice == "muscle_relaxation") {
        return {STEADY_TEXT("report",
                            "Tighten one group of muscles gently for five seconds, "
                            "breathing on."),
                STEADY_TEXT("report", "Let go for ten seconds and notice the difference."),
                STEADY_TEXT("report", "Move on from the feet up to the face.")};
    }
    return {};
}

}  // namespace

Blocks safetyNotes(Plan const& plan) {
    Blocks blocks{sectionHeading(STEADY_TEXT("report", "Safety notes"))};
    for (auto const& alert : plan.alerts)
        if (alert.messageClass != MessageClass::Urgent) blocks.emplace_back(Paragraph{alert.text});
    for (auto const& withheld : plan.withheld)
        blocks.emplace_back(withheldCallOut(withheld));
    if (auto notes = careNotes(plan); !notes.empty())
        blocks.emplace_back(BulletList{{}, std::move(notes)});
    blocks.emplace_back(
        Paragraph{STEADY_TEXT("report",
                              "Keep medicines as prescribed. Show this plan to your clinician; "
                              "Steady never states a dose.")});
    blocks.emplace_back(
        Paragraph{STEADY_TEXT("report",
                              "Stop and call for help with chest pressure, fainting, one-sided "
                              "weakness, or sudden loss of sight.")});
    return blocks;
}

Blocks foodInDetail(Plan const& plan) {
    if (!plan.nutrition) return {};
    auto const& nutrition = *plan.nutrition;
    Blocks blocks{sectionHeading(STEADY_TEXT("report", "Food in detail")),
                  Paragraph{approachSentence(nutrition.approach), Paragraph::Role::Lead}};
    if (countsNothing(plan)) {
        blocks.emplace_back(
            Paragraph{nutrition.approach == Approach::LowGi
                          ? STEADY_TEXT("report",
                                        "At each meal: half the plate vegetables, a quarter "
                                        "protein, a quarter slow carbs. No counting.")
                          : STEADY_TEXT("report",
                                        "At each meal: half the plate vegetables, a quarter "
                                        "protein, the rest more greens with a thumb or two of "
                                        "fat. No counting.")});
    } else if (!nutrition.meals.empty()) {
        blocks.emplace_back(mealTargets(nutrition));
    }
    ListColumns lists;
    lists.columns = {{STEADY_TEXT("report", "More of"), nutrition.prioritise},
                     {STEADY_TEXT("report", "A little"), nutrition.limit},
                     {STEADY_TEXT("report", "Leave out"), nutrition.eliminate}};
    std::erase_if(lists.columns, [](BulletList const& list) { return list.items.empty(); });
    if (!lists.columns.empty()) blocks.emplace_back(std::move(lists));
    return blocks;
}

Blocks windowInDetail(Plan const& plan) {
    if (!plan.eatingWindow) return {};
    auto const& window = *plan.eatingWindow;
    Blocks blocks{sectionHeading(STEADY_TEXT("report", "Eating window")),
                  Paragraph{STEADY_TEXT("report",
                                        "First bite from %1, last bite by %2. Water, "
                                        "black coffee and plain tea any time.")
                                .with(window.start, window.end)}};
    if (window.rampHours.size() < 2) return blocks;
    Table table{{}, {{}}, {}};
    for (std::size_t step = 0; step < window.rampHours.size(); ++step) {
        double const hours = window.rampHours[step];
        bool const whole = hours == static_cast<int>(hours);
        table.header.push_back(STEADY_TEXT("report", "Step %1").with(static_cast<int>(step) + 1));
        table.rows[0].push_back(STEADY_TEXT("report", "%1 h").with(figure(hours, whole ? 0 : 1)));
        table.rightAligned.push_back(false);
    }
    blocks.emplace_back(Paragraph{
        STEADY_TEXT("report",
                    "Hours from first to last bite. One step is a week in which five of seven "
                    "days kept to them.")});
    blocks.emplace_back(std::move(table));
    return blocks;
}

Blocks sleepInDetail(Plan const& plan) {
    if (!plan.sleep) return {};
    auto const& sleep = *plan.sleep;
    Text const clock = STEADY_TEXT("report", "%1");
    KeyFigures times;
    times.rows = {
        {STEADY_TEXT("report", "Strong caffeine"),
         STEADY_TEXT("report", "until %1").with(sleep.strongCaffeineUntil),
         STEADY_TEXT("report", "Energy drinks and pre-workout powders")},
        {STEADY_TEXT("report", "Coffee"), STEADY_TEXT("report", "until %1").with(sleep.coffeeUntil),
         STEADY_TEXT("report", "Tea with caffeine too")},
        {STEADY_TEXT("report", "Alcohol"),
         STEADY_TEXT("report", "until %1").with(sleep.alcoholUntil),
         STEADY_TEXT("report", "If at all")},
        {STEADY_TEXT("report", "Last meal"), STEADY_TEXT("report", "until %1").with(sleep.lastMeal),
         STEADY_TEXT("report", "The earlier of this and the eating window")},
        {STEADY_TEXT("report", "Wind down"), STEADY_TEXT("report", "from %1").with(sleep.windDown),
         STEADY_TEXT("report", "Dim light, no bright screens")},
        {STEADY_TEXT("report", "Bed"), clock.with(sleep.bed),
         STEADY_TEXT("report", "Worked backwards from when you get up")},
        {STEADY_TEXT("report", "Up"), clock.with(sleep.wake),
         STEADY_TEXT("report", "The same time each day; daylight within the hour")}};
    return {sectionHeading(STEADY_TEXT("report", "Sleep")),
            Paragraph{STEADY_TEXT("report", "The aim is %1 hours asleep.")
                          .with(figure(
                              sleep.targetHours,
                              sleep.targetHours == static_cast<int>(sleep.targetHours) ? 0 : 1))},
            std::move(times)};
}

Blocks calmInDetail(Plan const& plan) {
    if (!plan.stress) return {};
    Blocks blocks{sectionHeading(STEADY_TEXT("report", "One calming practice")),
                  partHeading(STEADY_TEXT("report", "%1, %2 min a day")
                                  .with(plan.stress->name, plan.stress->minutes))};
    if (auto steps = practiceSteps(plan.stress->practice); !steps.empty())
        blocks.emplace_back(BulletList{{}, std::move(steps)});
    return blocks;
}

}  // namespace steady

#include "core/plan/session_lines.h"
#include "core/report/plan_sections.h"
#include "core/report/plan_words.h"

namespace steady {

namespace {

Text intensityWords(Intensity intensity) {
    switch (intensity) {
        case Intensity::Light:
            return STEADY_TEXT("report", "Light: you could sing");
        case Intensity::Moderate:
            return STEADY_TEXT("report", "Moderate: you can talk, not sing");
        case Intensity::Vigorous:
            return STEADY_TEXT("report", "Vigorous: a few words at a time");
    }
    return {};
}

Text effortLine(PlannedSession const& session) {
    Text const effort = STEADY_TEXT("report", "%1; effort %2–%3 of 10")
                            .with(intensityWords(session.intensity), figure(session.rpe.low),
                                  figure(session.rpe.high));
    if (!session.heartRateBpm) return STEADY_TEXT("report", "%1.").with(effort);
    return STEADY_TEXT("report", "%1; heart rate %2–%3 bpm.")
        .with(effort, figure(session.heartRateBpm->low), figure(session.heartRateBpm->high));
}

Table exerciseTable(PlannedSession const& session) {
    Table table{{STEADY_TEXT("report", "Exercise"), STEADY_TEXT("report", "Sets × repetitions"),
                 STEADY_TEXT("report", "Could still do")},
                {},
                {false, true, true}};
    for (auto const& exercise : session.exercises) {
        table.rows.push_back(
            {exercise.name, doseText(exercise), STEADY_TEXT("report", "%1").with(exercise.rir)});
    }
    return table;
}

void addSession(Blocks& blocks, Weekday day, PlannedSession const& session) {
    blocks.emplace_back(Heading{
        3,
        STEADY_TEXT("report", "%1: %2, %3 min").with(dayName(day), session.name, session.minutes)});
    if (!session.why.empty()) blocks.emplace_back(Paragraph{session.why, Paragraph::Role::Small});
    if (session.exercises.empty()) {
        blocks.emplace_back(Paragraph{effortLine(session)});
    } else {
        blocks.emplace_back(exerciseTable(session));
    }
}

Table progressionTable(MovementPlan const& movement) {
    Table table{{STEADY_TEXT("report", "Week"), STEADY_TEXT("report", "Aerobic"),
                 STEADY_TEXT("report", "Strength"), STEADY_TEXT("report", "Intervals"),
                 STEADY_TEXT("report", "Note")},
                {},
                {false, true, true, true, false}};
    Text const count = STEADY_TEXT("report", "%1");
    for (auto const& week : movement.progression) {
        table.rows.push_back(
            {count.with(week.week),
             STEADY_TEXT("report", "%1 × %2 min").with(week.aerobicSessions, week.aerobicMinutes),
             STEADY_TEXT("report", "%1 ×").with(week.resistanceSessions),
             week.hiitSessions > 0 ? STEADY_TEXT("report", "%1 ×").with(week.hiitSessions)
                                   : STEADY_TEXT("report", "–"),
             week.week == movement.weekNumber ? STEADY_TEXT("report", "you start here")
             : week.lighter                   ? STEADY_TEXT("report", "lighter week")
                                              : Text{}});
    }
    return table;
}

bool hasExercises(MovementPlan const& movement) {
    for (auto const& day : movement.week)
        for (auto const& session : day.sessions)
            if (!session.exercises.empty()) return true;
    return false;
}

}  // namespace

Blocks movementInDetail(Plan const& plan) {
    if (!plan.movement) return {};
    auto const& movement = *plan.movement;
    Blocks blocks{Heading{2, STEADY_TEXT("report", "Movement in detail")}};
    if (hasExercises(movement)) {
        blocks.emplace_back(
            Paragraph{STEADY_TEXT("report",
                                  "“Could still do” is how many more good repetitions are left at "
                                  "the end of a set. Add a little when it feels clearly doable.")});
    }
    for (auto const& day : movement.week)
        for (auto const& session : day.sessions)
            addSession(blocks, day.day, session);
    if (!movement.gaveWay.empty()) {
        blocks.emplace_back(
            BulletList{STEADY_TEXT("report", "What did not fit this week"), movement.gaveWay});
    }
    if (!movement.progression.empty()) {
        blocks.emplace_back(Heading{2, STEADY_TEXT("report", "The weeks ahead")});
        blocks.emplace_back(Paragraph{
            STEADY_TEXT("report",
                        "Intervals come in only once they are open to you and you accept them. A "
                        "missed session is normal; move it or let it go.")});
        blocks.emplace_back(progressionTable(movement));
    }
    return blocks;
}

}  // namespace steady

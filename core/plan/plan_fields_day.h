#pragma once

#include "core/plan/plan_fields.h"

namespace steady {

template <class Archive>
void visitFields(Archive& field, ProgressionWeek& one) {
    field("week", one.week);
    field("aerobic_sessions", one.aerobicSessions);
    field("aerobic_minutes", one.aerobicMinutes);
    field("resistance_sessions", one.resistanceSessions);
    field("hiit_sessions", one.hiitSessions);
    field("lighter", one.lighter);
}
template <class Archive>
void visitFields(Archive& field, MovementPlan& one) {
    field("level", one.level);
    field("week_number", one.weekNumber);
    field("week", one.week);
    field("progression", one.progression);
    field("gave_way", one.gaveWay);
}
template <class Archive>
void visitFields(Archive& field, SleepPlan& one) {
    field("target", one.targetHours);
    field("bed", one.bed);
    field("wake", one.wake);
    field("coffee", one.coffeeUntil);
    field("strong", one.strongCaffeineUntil);
    field("alcohol", one.alcoholUntil);
    field("last_meal", one.lastMeal);
    field("wind_down", one.windDown);
}
template <class Archive>
void visitFields(Archive& field, StressPlan& one) {
    field("practice", one.practice);
    field("name", one.name);
    field("minutes", one.minutes);
}
template <class Archive>
void visitFields(Archive& field, Plan& one) {
    field("today", one.today);
    field("version", one.version);
    field("gates", one.gates);
    field("alerts", one.alerts);
    field("markers", one.markers);
    field("energy", one.energy);
    field("weight", one.weight);
    field("nutrition", one.nutrition);
    field("eating_window", one.eatingWindow);
    field("movement", one.movement);
    field("sleep", one.sleep);
    field("stress", one.stress);
    field("lines", one.lines);
    field("withheld", one.withheld);
    field("numbers_hidden", one.numbersHidden);
}

}  // namespace steady

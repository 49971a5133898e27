#include "core/plan/movement.h"
#include "core/plan/planner.h"
#include "core/plan/schedule.h"
#include "tests/core/plan/plan_people.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <array>
#include <random>

namespace steady {
namespace {

// Ten thousand weeks, always the same ones: availability × level × gates.
constexpr int kWeeks = 10'000;

class WeekDice {
 public:
    explicit WeekDice(std::uint32_t seed) : m_engine(seed) {}
    int under(int count) { return static_cast<int>(m_engine() % static_cast<unsigned>(count)); }
    bool yes() { return under(2) == 0; }

 private:
    std::mt19937 m_engine;
};

WeekNeed someNeed(WeekDice& dice) {
    constexpr std::array kMinutes{0, 0, 10, 20, 30, 30, 45, 60, 75, 90};
    WeekNeed need;
    for (auto& minutes : need.minutes)
        minutes = kMinutes[static_cast<std::size_t>(dice.under(10))];
    auto const row = programmeWeek(1 + dice.under(12));
    need.aerobicSessions = row.aerobicSessions;
    need.aerobicMinutes = row.aerobicMinutes;
    need.resistanceSessions = row.resistanceSessions;
    need.strengthIsHard = dice.yes();
    need.strengthFirst = dice.yes();
    need.split = need.resistanceSessions == 3 && dice.yes();
    need.resistanceOpen = dice.under(8) > 0;
    need.hiitOpen = dice.yes();
    need.hiitSessions = need.hiitOpen ? dice.under(3) : 0;
    need.newStart = dice.under(8) == 0;
    if (!need.resistanceOpen) need.resistanceSessions = 0;
    if (dice.under(3) == 0) need.baseAerobicMinutes = 30 + dice.under(200);
    return need;
}

TEST(TenThousandWeeks, BreakNoHardRuleAndStayTheSameOnRunningAgain) {
    WeekDice dice(1);
    for (int at = 0; at < kWeeks; ++at) {
        auto const need = someNeed(dice);
        auto const schedule = scheduleWeek(need);
        auto const* broken = brokenRule(schedule.week, schedule.need);
        ASSERT_EQ(broken, nullptr) << broken->id << " in week " << at;
        if (at % 10 == 0) {
            ASSERT_EQ(scheduleWeek(need).week, schedule.week) << at;
        }
    }
}

TEST(TenThousandWeeks, AreNeverWorseWithMoreMinutes) {
    WeekDice dice(2);
    for (int at = 0; at < kWeeks / 2; ++at) {
        auto const need = someNeed(dice);
        auto more = need;
        more.minutes[static_cast<std::size_t>(dice.under(7))] += 15 * (1 + dice.under(4));
        auto const before = scheduleWeek(need);
        auto const after = scheduleWeek(more);
        ASSERT_LE(after.gaveWay.size(), before.gaveWay.size()) << at;
        auto same = before.need;
        same.minutes = after.need.minutes;
        auto const best = bestWeek(same);
        ASSERT_TRUE(best) << at;
        ASSERT_LE(wishesMissed(*best, same), wishesMissed(before.week, before.need) + 1e-9) << at;
    }
}

TEST(TenThousandWeeks, HoldTheSeedsTableByWeekFourOrSayWhyNot) {
    WeekDice dice(3);
    auto draft = test::woman45();
    constexpr std::array kMinutes{0, 0, 15, 30, 45, 60, 90};
    for (int at = 0; at < kWeeks / 20; ++at) {
        std::array<int, 7> minutes{};
        for (auto& one : minutes)
            one = kMinutes[static_cast<std::size_t>(dice.under(7))];
        draft.minutesAvailable = minutes;
        auto facts = test::factsOf(draft);
        facts.history.firstPlan = facts.today - std::chrono::days(7 * dice.under(4));
        auto const movement = movementOf(facts, gatesOf(facts));
        int aerobic = 0, strength = 0;
        for (auto const& day : movement->week)
            for (auto const& session : day.sessions) {
                bool const moves =
                    session.kind == Modality::Aerobic || session.kind == Modality::Walk;
                aerobic += moves && session.minutes >= 30 ? 1 : 0;
                strength += session.kind == Modality::Resistance ? 1 : 0;
            }
        bool const holds = aerobic >= 3 && aerobic <= 5 && strength >= 2 && strength <= 3;
        ASSERT_TRUE(holds || !movement->gaveWay.empty()) << at;
    }
}

}  // namespace
}  // namespace steady

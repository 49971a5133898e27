#pragma once

#include "core/plan/facts.h"
#include "core/plan/gates.h"

#include <optional>
#include <vector>

namespace steady {

/// The five tests of F-15. What is shown is the change, never a rank.
enum class RetestKind { ChairStands, PushUps, SixMinuteWalk, RestingHeartRate, Plank };

template <>
struct EnumNames<RetestKind> {
    static constexpr std::array<std::pair<RetestKind, std::string_view>, 5> table{
        {{RetestKind::ChairStands, "chair_stands"},
         {RetestKind::PushUps, "push_ups"},
         {RetestKind::SixMinuteWalk, "six_minute_walk"},
         {RetestKind::RestingHeartRate, "resting_heart_rate"},
         {RetestKind::Plank, "plank"}}};
};

/// The tests that a person may do; empty with B-31 … B-36 that withhold or lock a training, and
/// with training that is closed for another reason.
std::vector<RetestKind> retestsFor(Facts const& facts, Gates const& gates);

/// Week 0 is the first plan week, then every twelfth: a week in which the tests are offered.
bool isRetestWeek(int planWeek);

/// How a test is done, a line for each step.
std::vector<Text> howToTest(RetestKind kind);
Text nameOfRetest(RetestKind kind);
/// "stands in 30 s", "m", "bpm", "s".
Text unitOfRetest(RetestKind kind);

}  // namespace steady

#pragma once

#include "core/plan/intensity.h"
#include "core/plan/training_past.h"

#include <optional>
#include <vector>

namespace steady {

/// F-06 without the sprint stage, which is never planned: introduction, one-minute intervals in
/// four lengths, four-minute intervals in three.
enum class HiitStage { Intro, Ones4, Ones6, Ones8, Ones10, Fours2, Fours3, Fours4 };

/// The stage of the next interval session, from what was done: two sessions within their effort
/// are a step up, two that cost too much (W32) a step down, a month without them a new beginning.
/// Four-minute intervals come from programme week 9 on.
HiitStage hiitStageOf(std::vector<HiitDone> const& done, Date today, int programmeWeek);

/// A stage as a session: what to do, how long with warm-up and cool-down, how hard.
struct HiitDose {
    Text name;
    int minutes = 25;
    NumberRange rpe{6, 7};
    std::optional<NumberRange> heartRateBpm;
    Text why;
};
HiitDose hiitDose(HiitStage stage, HeartOf const& heart);

template <>
struct EnumNames<HiitStage> {
    static constexpr std::array<std::pair<HiitStage, std::string_view>, 8> table{
        {{HiitStage::Intro, "intro"},
         {HiitStage::Ones4, "4x1"},
         {HiitStage::Ones6, "6x1"},
         {HiitStage::Ones8, "8x1"},
         {HiitStage::Ones10, "10x1"},
         {HiitStage::Fours2, "2x4"},
         {HiitStage::Fours3, "3x4"},
         {HiitStage::Fours4, "4x4"}}};
};

}  // namespace steady

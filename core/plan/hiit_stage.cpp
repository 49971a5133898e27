#include "core/plan/hiit_stage.h"

#include "core/support/round.h"

#include <algorithm>

namespace steady {

namespace {

constexpr double kTooHardRpe = 9;    // W32
constexpr int kTooTiredNextDay = 7;  // W32
constexpr double kIntroRpe = 7;      // F-06
constexpr double kIntervalRpe = 8;
constexpr int kSessionsForAStep = 2;
constexpr int kSessionsBeforeFours = 4;
constexpr int kFoursFromWeek = 9;
constexpr int kStepBackAfterDays = 14;  // F-12
constexpr int kBeginAgainAfterDays = 28;

HiitStage neighbour(HiitStage stage, int step) {
    int const at = static_cast<int>(stage) + step;
    return static_cast<HiitStage>(std::clamp(at, 0, static_cast<int>(HiitStage::Fours4)));
}

bool costTooMuch(HiitDone const& done) {
    return done.rpe.value_or(0) >= kTooHardRpe - kTolerance ||
           done.fatigueNextDay.value_or(0) >= kTooTiredNextDay;
}

/// Effort that was not said is no step: unknown is not easy.
bool wasWithin(HiitDone const& done, HiitStage stage) {
    double const most = stage == HiitStage::Intro ? kIntroRpe : kIntervalRpe;
    return done.rpe && *done.rpe <= most + kTolerance;
}

class StageWalk {
 public:
    explicit StageWalk(int programmeWeek) : m_programmeWeek(programmeWeek) {}

    void add(HiitDone const& done) {
        pauseUntil(done.day);
        m_last = done.day;
        m_any = true;
        m_hard = costTooMuch(done) ? m_hard + 1 : 0;
        if (m_hard == 2) return go(neighbour(m_stage, -1));
        if (m_hard > 0) return;
        ++m_sessions;
        m_within = wasWithin(done, m_stage) ? m_within + 1 : 0;
        if (m_within >= kSessionsForAStep && mayRise()) go(neighbour(m_stage, 1));
    }

    void pauseUntil(Date day) {
        if (!m_any) return;
        auto const days = (day - m_last).count();
        if (days >= kBeginAgainAfterDays)
            go(HiitStage::Intro);
        else if (days >= kStepBackAfterDays)
            go(neighbour(m_stage, -1));
    }

    HiitStage stage() const { return m_stage; }

 private:
    bool mayRise() const {
        if (m_stage != HiitStage::Ones10) return true;
        return m_programmeWeek >= kFoursFromWeek && m_sessions >= kSessionsBeforeFours;
    }
    void go(HiitStage stage) {
        m_stage = stage;
        m_sessions = m_within = m_hard = 0;
    }

    int m_programmeWeek;
    HiitStage m_stage = HiitStage::Intro;
    Date m_last{};
    bool m_any = false;
    int m_sessions = 0;
    int m_within = 0;
    int m_hard = 0;
};

/// 85–95 % of the highest rate (F-06); zones off: effort alone.
std::optional<NumberRange> intervalZone(HeartOf const& heart) {
    if (heart.zonesOff) return std::nullopt;
    double const most = maximumHeartRate(heart.age);
    return NumberRange{roundHalfAway(0.85 * most), roundHalfAway(0.95 * most)};
}

}  // namespace

HiitStage hiitStageOf(std::vector<HiitDone> const& done, Date today, int programmeWeek) {
    StageWalk walk(programmeWeek);
    for (auto const& one : done)
        if (one.day <= today) walk.add(one);
    walk.pauseUntil(today);
    return walk.stage();
}

HiitDose hiitDose(HiitStage stage, HeartOf const& heart) {
    HiitDose dose;
    dose.why = STEADY_TEXT("movement", "Away from leg days, at least two hours before bed.");
    if (stage == HiitStage::Intro) {
        dose.name = STEADY_TEXT("movement", "Intervals, 6 × 30 s");
        dose.heartRateBpm = heartRateZone(heart, Intensity::Vigorous);
        return dose;
    }
    dose.rpe = {7, 8};
    dose.heartRateBpm = intervalZone(heart);
    if (stage >= HiitStage::Fours2) {
        int const count = static_cast<int>(stage) - static_cast<int>(HiitStage::Fours2) + 2;
        dose.name = STEADY_TEXT("movement", "Intervals, %1 × 4 min").with(count);
        dose.minutes = count == 4 ? 40 : count == 3 ? 35 : 25;
        return dose;
    }
    int const count = 4 + 2 * (static_cast<int>(stage) - static_cast<int>(HiitStage::Ones4));
    dose.name = STEADY_TEXT("movement", "Intervals, %1 × 1 min").with(count);
    return dose;
}

}  // namespace steady

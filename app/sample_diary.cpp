#include "app/sample_diary.h"

#include "core/coach/coach.h"
#include "core/coach/sample.h"

namespace steady {

namespace {

constexpr int kSampleWeeks = 26;
constexpr std::chrono::days kPlanEvery{42};

}  // namespace

Result<void> fillWithSample(Coach& coach, Date today, int weeks, std::uint32_t seed) {
    auto const sample = sampleDiary(coach.foods(), today, {weeks, seed});
    if (auto const marked = coach.markAsSample(); !marked) return failure(marked.error());
    if (auto const saved = coach.saveProfile(sample.profile, sample.firstDay); !saved)
        return failure(saved.error());
    if (auto const logged = coach.log(sample.entries); !logged) return failure(logged.error());
    for (auto day = sample.firstDay + kPlanEvery; day < sample.lastDay; day += kPlanEvery) {
        auto const renewed = coach.renewPlan(day, STEADY_TEXT("sample", "Renewed after six weeks"));
        if (!renewed) return failure(renewed.error());
    }
    return {};
}

std::filesystem::path sampleBeside(std::filesystem::path const& diary) {
    return diary.parent_path() / "sample.steady";
}

Result<std::filesystem::path> makeSampleBeside(std::filesystem::path const& diary, Date today) {
    auto const path = sampleBeside(diary);
    if (std::filesystem::exists(path)) return path;
    auto const coach = Coach::open(path, OpenMode::OpenOrCreate);
    if (!coach) return failure(coach.error());
    if (auto const filled = fillWithSample(**coach, today, kSampleWeeks, 1); !filled)
        return failure(filled.error());
    return path;
}

}  // namespace steady

#pragma once

#include "core/support/date.h"
#include "core/support/result.h"

#include <cstdint>
#include <filesystem>

namespace steady {

class Coach;

/// Fills an empty diary with the made-up person, labelled as a sample, with a plan renewed every
/// six weeks as by somebody who does the weekly review.
Result<void> fillWithSample(Coach& coach, Date today, int weeks, std::uint32_t seed);

/// Where the sample of "look around" stands: beside the person's own diary.
std::filesystem::path sampleBeside(std::filesystem::path const& diary);

/// Makes that sample when there is none yet.
Result<std::filesystem::path> makeSampleBeside(std::filesystem::path const& diary, Date today);

}  // namespace steady

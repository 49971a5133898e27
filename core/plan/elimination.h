#pragma once

#include <cstddef>
#include <optional>
#include <vector>

namespace steady {

/// D-21: a step of the ladder is done after two weeks in a row with at most one event each. A week
/// that was not logged is nothing: it neither counts nor is it called good. Oldest week first.
bool eliminationStepDone(std::vector<std::optional<int>> const& eventsByWeek);

/// The step in force: the first that is not done; as many as there are when all are done.
std::size_t eliminationStepInForce(std::vector<std::vector<std::optional<int>>> const& steps);

}  // namespace steady

#pragma once

#include <nlohmann/json.hpp>

#include <string>
#include <vector>

namespace steady::test {

/// What a run of the real program left behind.
struct ProgramRun {
    int exitCode = -1;
    std::string out;
    std::string err;

    nlohmann::json json() const { return nlohmann::json::parse(out, nullptr, false); }
};

/// Runs `steady` with these words and waits for it.
ProgramRun runProgram(std::vector<std::string> const& words);

}  // namespace steady::test

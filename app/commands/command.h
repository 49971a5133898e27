#pragma once

#include "core/coach/coach.h"

#include <CLI/CLI.hpp>

#include <functional>
#include <iosfwd>
#include <memory>
#include <string>

namespace steady {

/// Exit codes of the command line's contract.
enum class Exit { Success = 0, Refused = 1, Usage = 2, NoDiary = 3 };

/// What a command may touch besides its options: where it prints and what time it is.
struct Console {
    std::ostream& out;
    std::ostream& err;
    LocalMoment now;

    Date today() const { return logicalDay(now); }
};

/// What the chosen subcommand will do once the whole line was read.
using Action = std::function<Exit(Console&)>;

// One function a command: it adds itself to the command line and, when chosen, sets the action.
void addPlanCommand(CLI::App& app, Action& chosen);
void addGatesCommand(CLI::App& app, Action& chosen);
void addMarkersCommand(CLI::App& app, Action& chosen);
void addProjectCommand(CLI::App& app, Action& chosen);
void addProfileCommand(CLI::App& app, Action& chosen);
void addLogCommand(CLI::App& app, Action& chosen);
void addDayCommand(CLI::App& app, Action& chosen);
void addWeekCommand(CLI::App& app, Action& chosen);
void addTrendsCommand(CLI::App& app, Action& chosen);
void addFoodsCommand(CLI::App& app, Action& chosen);
void addImportCommand(CLI::App& app, Action& chosen);
void addUndoCommands(CLI::App& app, Action& chosen);
void addCheckCommand(CLI::App& app, Action& chosen);
void addSampleCommand(CLI::App& app, Action& chosen);
void addScreenshotCommand(CLI::App& app, Action& chosen);

/// Prints why something was refused: sentences on standard error, and with --json an object on
/// standard output.
Exit refuse(Console& console, Error const& error, bool json, Exit code = Exit::Refused);

/// Opens a diary for a command; prints and returns null when it can't.
std::unique_ptr<Coach> openDiary(Console& console, std::string const& path, OpenMode mode,
                                 bool json);

/// A day as people say it: "2026-11-20", "today", "yesterday", "-1", "+1". Empty is today.
Result<Date> dayFromText(std::string const& text, Date today, std::string const& option);

/// Reads and checks a profile.json; every fault at once.
Result<Profile> profileFromFile(std::string const& path, Date today);

}  // namespace steady

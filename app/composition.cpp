#include "app/composition.h"

#include "app/commands/command.h"
#include "app/window.h"

#include <sys/stat.h>

#include <ctime>
#include <iostream>

namespace steady {

namespace {

/// The only place of the program that reads the clock.
LocalMoment systemNow() {
    std::time_t const seconds = std::time(nullptr);
    std::tm local{};
    ::localtime_r(&seconds, &local);
    return {makeDate(local.tm_year + 1900, static_cast<unsigned>(local.tm_mon + 1),
                     static_cast<unsigned>(local.tm_mday)),
            clockTime(local.tm_hour, local.tm_min), static_cast<int>(local.tm_gmtoff / 60)};
}

void addCommands(CLI::App& app, Action& chosen) {
    for (auto* add : {addPlanCommand, addGatesCommand, addMarkersCommand, addProjectCommand,
                      addProfileCommand, addLogCommand, addDayCommand, addWeekCommand,
                      addTrendsCommand, addFoodsCommand, addImportCommand, addUndoCommands,
                      addCheckCommand, addSampleCommand, addScreenshotCommand})
        add(app, chosen);
}

}  // namespace

int runSteady(int argc, char** argv) {
    // Health data is for the person alone: whatever Steady writes is not readable by others.
    ::umask(077);
    CLI::App app{"Steady: a habit coach for reversing insulin resistance, offline and private."};
    app.name("steady");
    app.set_version_flag("--version", "steady 0.1.0");
    app.require_subcommand(0, 1);
    std::string diary;
    app.add_option("--diary", diary, "the diary to open in the window");
    Action chosen;
    addCommands(app, chosen);
    try {
        app.parse(argc, argv);
    } catch (CLI::ParseError const& problem) {
        return app.exit(problem) == 0 ? 0 : static_cast<int>(Exit::Usage);
    }
    Console console{std::cout, std::cerr, systemNow()};
    if (chosen) return static_cast<int>(chosen(console));
    return runWindow(argc, argv, diary, systemNow);
}

}  // namespace steady

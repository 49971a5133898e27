#include "app/commands/command.h"
#include "app/sample_diary.h"

#include <filesystem>
#include <ostream>

namespace steady {

namespace {

struct SampleOptions {
    std::string diary;
    std::string today;
    int weeks = 26;
    unsigned seed = 1;
};

Exit runSample(SampleOptions const& options, Console& console) {
    auto const today = dayFromText(options.today, console.today(), "--today");
    if (!today) return refuse(console, today.error(), false);
    if (std::filesystem::exists(options.diary))
        return refuse(console,
                      {ErrorKind::InvalidInput,
                       STEADY_TEXT("command line",
                                   "There is already a file %1. A sample never "
                                   "overwrites a diary: choose another name.")
                           .with(options.diary),
                       {}},
                      false);
    auto const coach = openDiary(console, options.diary, OpenMode::OpenOrCreate, false);
    if (!coach) return Exit::NoDiary;
    auto const written = fillWithSample(*coach, *today, options.weeks, options.seed);
    if (!written) return refuse(console, written.error(), false);
    console.out << "A sample of " << options.weeks << " weeks is in " << options.diary << '\n';
    return Exit::Success;
}

}  // namespace

void addSampleCommand(CLI::App& app, Action& chosen) {
    auto options = std::make_shared<SampleOptions>();
    auto* command = app.add_subcommand("sample", "Write a sample diary, labelled as such");
    command->add_option("--diary", options->diary, "the new file")->required();
    command->add_option("--weeks", options->weeks, "how many weeks")->check(CLI::Range(1, 520));
    command->add_option("--seed", options->seed, "the same seed gives the same diary");
    command->add_option("--today", options->today, "the last day of the sample");
    command->callback([options, &chosen] {
        chosen = [options](Console& console) { return runSample(*options, console); };
    });
}

}  // namespace steady

#include "app/commands/command.h"
#include "core/coach/sample.h"

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

/// A renewed plan every six weeks, as somebody who does the weekly review would have.
Result<void> renewPlans(Coach& coach, SampleDiary const& sample) {
    for (auto day = sample.firstDay + std::chrono::days{42}; day < sample.lastDay;
         day += std::chrono::days{42}) {
        auto const renewed = coach.renewPlan(day, STEADY_TEXT("sample", "Renewed after six weeks"));
        if (!renewed) return failure(renewed.error());
    }
    return {};
}

Result<void> writeSample(Coach& coach, SampleDiary const& sample) {
    if (auto const marked = coach.markAsSample(); !marked) return failure(marked.error());
    if (auto const saved = coach.saveProfile(sample.profile, sample.firstDay); !saved)
        return failure(saved.error());
    if (auto const logged = coach.log(sample.entries); !logged) return failure(logged.error());
    return renewPlans(coach, sample);
}

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
    auto const sample = sampleDiary(coach->foods(), *today, {options.weeks, options.seed});
    auto const written = writeSample(*coach, sample);
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

#include "app/commands/command.h"
#include "core/plan/weight_goal.h"

#include <nlohmann/json.hpp>

#include <cmath>
#include <ostream>

namespace steady {

namespace {

using Json = nlohmann::ordered_json;

struct ProjectOptions {
    std::string profile;
    std::string today;
    double kcalChange = 0;
    int days = 365;
    double carbShare = 0.5;
    bool json = false;
};

Json stateAnswer(int day, BodyState const& state) {
    return {{"day", day},
            {"weight_kg", state.weightKg()},
            {"fat_kg", state.fatKg},
            {"lean_kg", state.leanKg},
            {"glycogen_kg", state.glycogenKg},
            {"fluid_kg", state.fluidKg},
            {"adaptation_kcal", state.adaptationKcal}};
}

/// Very low energy diets belong under a clinician's eye, and the model was not made for them.
constexpr double kLeastKcalEaten = 800;

Error tooLittleToEat(double baseline, double change) {
    return {
        ErrorKind::InvalidInput,
        STEADY_TEXT("command line",
                    "--kcal-change %1 would leave %2 kcal a day to eat. Steady projects no less "
                    "than %3: take %4 or more.")
            .with(figure(change, 0), figure(baseline + change, 0), figure(kLeastKcalEaten, 0),
                  figure(std::ceil(kLeastKcalEaten - baseline), 0)),
        {}};
}

Exit runProject(ProjectOptions const& options, Console& console) {
    auto const today = dayFromText(options.today, console.today(), "--today");
    if (!today) return refuse(console, today.error(), options.json);
    auto profile = profileFromFile(options.profile, *today);
    if (!profile) return refuse(console, profile.error(), options.json);
    auto const model = weightModelOf({std::move(*profile), {}, *today});
    if (model.baselineKcal() + options.kcalChange < kLeastKcalEaten)
        return refuse(console, tooLittleToEat(model.baselineKcal(), options.kcalChange),
                      options.json);
    ModelChange change;
    change.kcalPerDay = options.kcalChange;
    change.carbShare = options.carbShare;
    auto const states = model.simulate(change, options.days);
    if (options.json) {
        Json days = Json::array();
        for (std::size_t day = 0; day < states.size(); ++day)
            days.push_back(stateAnswer(static_cast<int>(day), states[day]));
        console.out << Json{{"days", days}}.dump(2) << '\n';
        return Exit::Success;
    }
    for (std::size_t day = 0; day < states.size(); day += 7)
        console.out << "day " << day << ": " << toEnglish(figure(states[day].weightKg(), 1))
                    << " kg\n";
    console.out << "An estimate, not a promise; real bodies vary.\n";
    return Exit::Success;
}

}  // namespace

void addProjectCommand(CLI::App& app, Action& chosen) {
    auto options = std::make_shared<ProjectOptions>();
    auto* command = app.add_subcommand("project", "The weight model, day by day");
    command->add_option("--profile", options->profile, "a profile.json")->required();
    command->add_option("--today", options->today, "the day it starts");
    command
        ->add_option("--kcal-change", options->kcalChange, "energy eaten, kcal a day more or less")
        ->required()
        ->check(CLI::Range(-3000, 3000));
    command->add_option("--days", options->days, "how many days")->check(CLI::Range(1, 3650));
    command
        ->add_option("--carbs-share", options->carbShare, "of the energy eaten from now on, 0 to 1")
        ->check(CLI::Range(0.0, 1.0));
    command->add_flag("--json", options->json, "answer as JSON");
    command->callback([options, &chosen] {
        chosen = [options](Console& console) { return runProject(*options, console); };
    });
}

}  // namespace steady

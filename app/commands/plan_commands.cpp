#include "app/commands/command.h"
#include "app/commands/json_answers.h"
#include "core/plan/plan_json.h"
#include "core/plan/planner.h"
#include "core/plan/weight_model.h"

#include <nlohmann/json.hpp>

#include <ostream>

namespace steady {

namespace {

struct ProfileOptions {
    std::string profile;
    std::string today;
    bool json = false;
};

std::shared_ptr<ProfileOptions> addProfileOptions(CLI::App& command) {
    auto options = std::make_shared<ProfileOptions>();
    command.add_option("--profile", options->profile, "a profile.json")->required();
    command.add_option("--today", options->today, "the day the answer is for");
    command.add_flag("--json", options->json, "answer as JSON");
    return options;
}

/// Facts of a person without a diary; prints and returns nothing when the file is refused.
std::optional<Facts> factsFor(ProfileOptions const& options, Console& console) {
    auto const today = dayFromText(options.today, console.today(), "--today");
    if (!today) {
        refuse(console, today.error(), options.json);
        return std::nullopt;
    }
    auto profile = profileFromFile(options.profile, *today);
    if (!profile) {
        refuse(console, profile.error(), options.json);
        return std::nullopt;
    }
    return Facts{std::move(*profile), {}, *today};
}

void printGates(Gates const& gates, std::ostream& out) {
    for (auto const& [component, name] : EnumNames<Component>::table) {
        auto const& gate = gates[component];
        out << name << ": " << nameOf(gate.state);
        for (auto const& effect : gate.allRules)
            out << ' ' << effect.rule << '(' << nameOf(effect.state) << ')';
        out << '\n';
    }
}

Exit runGates(ProfileOptions const& options, Console& console) {
    auto const facts = factsFor(options, console);
    if (!facts) return Exit::Refused;
    auto const gates = gatesOf(*facts);
    if (options.json)
        console.out << gatesAnswer(gates).dump(2) << '\n';
    else
        printGates(gates, console.out);
    return Exit::Success;
}

Exit runMarkers(ProfileOptions const& options, Console& console) {
    auto const facts = factsFor(options, console);
    if (!facts) return Exit::Refused;
    auto const markers = markersOf(facts->profile, facts->today);
    if (options.json) {
        console.out << markersAnswer(markers).dump(2) << '\n';
        return Exit::Success;
    }
    for (auto const& marker : markers)
        console.out << toEnglish(marker.name) << ": "
                    << toEnglish(figure(marker.value, marker.decimals))
                    << (marker.unit.empty() ? "" : " ") << marker.unit << "  "
                    << toEnglish(marker.bandText) << " (" << marker.rule << ")\n";
    return Exit::Success;
}

}  // namespace

void addGatesCommand(CLI::App& app, Action& chosen) {
    auto* command = app.add_subcommand("gates", "What is open, with care, locked or withheld");
    auto const options = addProfileOptions(*command);
    command->callback([options, &chosen] {
        chosen = [options](Console& console) { return runGates(*options, console); };
    });
}

void addMarkersCommand(CLI::App& app, Action& chosen) {
    auto* command = app.add_subcommand("markers", "Every marker that the inputs allow");
    auto const options = addProfileOptions(*command);
    command->callback([options, &chosen] {
        chosen = [options](Console& console) { return runMarkers(*options, console); };
    });
}

}  // namespace steady

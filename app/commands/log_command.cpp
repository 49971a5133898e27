#include "app/commands/command.h"
#include "app/commands/json_answers.h"

#include <nlohmann/json.hpp>

#include <ostream>

namespace steady {

namespace {

struct LogOptions {
    std::string diary;
    std::string on;
    std::string text;
    bool json = false;
};

Exit printLogged(Coach const& coach, Logged const& logged, bool json, Console& console) {
    std::vector<Entry> entries;
    for (auto const id : logged.ids)
        if (auto entry = coach.entry(id)) entries.push_back(std::move(*entry));
    if (json) {
        nlohmann::ordered_json const answer = {{"entries", entriesAnswer(entries)},
                                               {"unread", logged.unread}};
        console.out << answer.dump(2, ' ', false, nlohmann::json::error_handler_t::replace) << '\n';
        return Exit::Success;
    }
    console.out << toEnglish(logged.what) << '\n';
    for (auto const& text : logged.unread)
        console.out << "Kept as a note: " << text << '\n';
    return Exit::Success;
}

Exit runLog(LogOptions const& options, Console& console) {
    auto const day = dayFromText(options.on, console.today(), "--on");
    if (!day) return refuse(console, day.error(), options.json);
    auto const coach = openDiary(console, options.diary, OpenMode::OpenOrCreate, options.json);
    if (!coach) return Exit::NoDiary;
    auto const logged = coach->logQuickLine(options.text, console.now, *day);
    if (!logged) return refuse(console, logged.error(), options.json);
    return printLogged(*coach, *logged, options.json, console);
}

}  // namespace

void addLogCommand(CLI::App& app, Action& chosen) {
    auto options = std::make_shared<LogOptions>();
    auto* command = app.add_subcommand("log", "The quick line: logs what it understood");
    command->add_option("--diary", options->diary, "the diary file")->required();
    command->add_option("--on", options->on, "the day it belongs to");
    command->add_option("text", options->text, "for example \"2 eggs, 60 g oats 08:10\"")
        ->required();
    command->add_flag("--json", options->json, "answer as JSON");
    command->callback([options, &chosen] {
        chosen = [options](Console& console) { return runLog(*options, console); };
    });
}

}  // namespace steady

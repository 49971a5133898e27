#include "app/commands/command.h"
#include "app/commands/json_answers.h"
#include "core/exchange/import.h"
#include "core/exchange/profile_json.h"
#include "core/exchange/quick_line.h"
#include "core/support/file.h"

#include <nlohmann/json.hpp>

#include <ostream>

namespace steady {

namespace {

using Json = nlohmann::ordered_json;

struct DiaryOptions {
    std::string diary;
    bool json = false;
};

void addDiaryOptions(CLI::App& command, DiaryOptions& options) {
    command.add_option("--diary", options.diary, "the diary file")->required();
    command.add_flag("--json", options.json, "answer as JSON");
}

struct ProfileCommand : DiaryOptions {
    std::string file;
    std::string today;

    Exit store(Console& console, Date day) const {
        auto const text = readFile(file);
        if (!text) return refuse(console, text.error(), json);
        // Checked before the diary is opened, so that a refused profile makes no file.
        auto const profile = profileFromFile(file, day);
        if (!profile) return refuse(console, profile.error(), json);
        auto const coach = openDiary(console, diary, OpenMode::OpenOrCreate, json);
        if (!coach) return Exit::NoDiary;
        auto const done = coach->saveProfile(profile->draft(), day);
        if (!done) return refuse(console, done.error(), json);
        if (json)
            console.out << profileToJson(profile->draft()) << '\n';
        else
            console.out << toEnglish(done->what) << '\n';
        return Exit::Success;
    }

    Exit print(Console& console) const {
        auto const coach = openDiary(console, diary, OpenMode::MustExist, json);
        if (!coach) return Exit::NoDiary;
        auto const profile = coach->profile();
        if (!profile)
            return refuse(console,
                          {ErrorKind::NotFound,
                           STEADY_TEXT("command line",
                                       "%1 has no profile yet. Store one with --set FILE.json.")
                               .with(diary),
                           {}},
                          json);
        console.out << profileToJson(profile->draft()) << '\n';
        return Exit::Success;
    }

    Exit run(Console& console) const {
        auto const day = dayFromText(today, console.today(), "--today");
        if (!day) return refuse(console, day.error(), json);
        return file.empty() ? print(console) : store(console, *day);
    }
};

struct ImportCommand : DiaryOptions {
    std::vector<std::string> files;
    std::string format;
    bool dryRun = false;

    Exit run(Console& console) const {
        std::vector<ImportBatch> batches;
        for (auto const& file : files) {
            auto batch = readImport(file, format.empty() ? std::nullopt : std::optional(format));
            if (!batch) return refuse(console, batch.error(), json);
            batches.push_back(std::move(*batch));
        }
        auto const coach = openDiary(console, diary, OpenMode::OpenOrCreate, json);
        if (!coach) return Exit::NoDiary;
        Json answers = Json::array();
        for (auto const& batch : batches) {
            auto const imported = dryRun ? coach->previewImport(batch) : coach->import(batch);
            if (!imported) return refuse(console, imported.error(), json);
            if (json)
                answers.push_back(answer(batch, *imported));
            else
                print(console, batch, *imported);
        }
        if (json) console.out << (answers.size() == 1 ? answers.front() : answers).dump(2) << '\n';
        return Exit::Success;
    }

    static Json answer(ImportBatch const& batch, Imported const& imported) {
        Json refused = Json::array();
        for (auto const& row : batch.refused)
            refused.push_back({{"line", row.line}, {"reason", toEnglish(row.reason)}});
        auto const dayOf = [](ImportedRow const& row) {
            return Json(toIso(whenOf(row.entries.front()).day));
        };
        return {{"format", batch.format},
                {"read", batch.read},
                {"added", imported.added},
                {"already_there", imported.alreadyThere},
                {"refused", refused},
                {"from", batch.rows.empty() ? Json() : dayOf(batch.rows.front())},
                {"to", batch.rows.empty() ? Json() : dayOf(batch.rows.back())}};
    }

    void print(Console& console, ImportBatch const& batch, Imported const& imported) const {
        console.out << batch.format << ": " << batch.read << " rows read, " << imported.added
                    << (dryRun ? " would be added, " : " added, ") << imported.alreadyThere
                    << " already there, " << batch.refused.size() << " refused\n";
        for (auto const& row : batch.refused)
            console.out << "  line " << row.line << ": " << toEnglish(row.reason) << '\n';
    }
};

struct UndoCommand : DiaryOptions {
    bool redo = false;

    Exit run(Console& console) const {
        auto const coach = openDiary(console, diary, OpenMode::MustExist, json);
        if (!coach) return Exit::NoDiary;
        auto const done = redo ? coach->redo() : coach->undo();
        if (!done) return refuse(console, done.error(), json);
        if (json)
            console.out << Json{{redo ? "redone" : "undone", toEnglish(done->what)}}.dump(2)
                        << '\n';
        else
            console.out << toEnglish(done->what) << '\n';
        return Exit::Success;
    }
};

struct CheckCommand : DiaryOptions {
    Exit run(Console& console) const {
        auto const coach = openDiary(console, diary, OpenMode::MustExist, json);
        if (!coach) return Exit::NoDiary;
        auto const sound = coach->check();
        if (!sound) return refuse(console, sound.error(), json);
        if (json)
            console.out << Json{{"ok", true}}.dump(2) << '\n';
        else
            console.out << diary << " is sound.\n";
        return Exit::Success;
    }
};

/// Adds a subcommand whose options live in a struct with run().
template <class Command>
std::shared_ptr<Command> addDiaryCommand(CLI::App& app, Action& chosen, std::string const& name,
                                         std::string const& description,
                                         CLI::App** added = nullptr) {
    auto options = std::make_shared<Command>();
    auto* command = app.add_subcommand(name, description);
    addDiaryOptions(*command, *options);
    command->callback([options, &chosen] {
        chosen = [options](Console& console) { return options->run(console); };
    });
    if (added != nullptr) *added = command;
    return options;
}

}  // namespace

void addProfileCommand(CLI::App& app, Action& chosen) {
    CLI::App* command = nullptr;
    auto const options = addDiaryCommand<ProfileCommand>(
        app, chosen, "profile", "Store or print who the person is", &command);
    command->add_option("--set", options->file, "a profile.json to store");
    command->add_option("--today", options->today, "the day from which the plan holds");
}

void addImportCommand(CLI::App& app, Action& chosen) {
    CLI::App* command = nullptr;
    auto const options = addDiaryCommand<ImportCommand>(
        app, chosen, "import", "Read files of other programs; twice is the same as once", &command);
    command->add_option("files", options->files, "files to read")->required();
    command->add_option("--as", options->format, "the format, when it should not be guessed");
    command->add_flag("--dry-run", options->dryRun, "show what would happen, store nothing");
}

void addUndoCommands(CLI::App& app, Action& chosen) {
    addDiaryCommand<UndoCommand>(app, chosen, "undo", "Take the last change back");
    addDiaryCommand<UndoCommand>(app, chosen, "redo", "Do the last undone change again")->redo =
        true;
}

void addCheckCommand(CLI::App& app, Action& chosen) {
    addDiaryCommand<CheckCommand>(app, chosen, "check", "Verify the diary file");
}

}  // namespace steady

#include "core/coach/coach.h"

#include "core/coach/change_labels.h"
#include "core/coach/coach_parts.h"
#include "core/coach/first_run_draft.h"
#include "core/storage/settings.h"

#include <SQLiteCpp/Database.h>

namespace steady {

namespace {

constexpr std::string_view kSampleSetting = "sample";
constexpr std::string_view kYes = "yes";

}  // namespace

Coach::Coach(std::unique_ptr<Parts> parts) : m_parts(std::move(parts)) {}
Coach::~Coach() = default;

Result<std::unique_ptr<Coach>> Coach::open(std::filesystem::path const& diary, OpenMode mode,
                                           OpenCheck check) {
    auto store = Store::open(
        diary, mode == OpenMode::MustExist ? StoreMode::MustExist : StoreMode::OpenOrCreate,
        check == OpenCheck::AtOpen ? StoreCheck::AtOpen : StoreCheck::Later);
    if (!store) return failure(std::move(store).error());
    auto parts = std::make_unique<Parts>(*std::move(store), builtInFoods);
    return std::unique_ptr<Coach>(new Coach(std::move(parts)));
}

std::filesystem::path const& Coach::path() const {
    return m_parts->store->path();
}

std::optional<Text> Coach::undoText() const {
    return m_parts->store->undoText();
}

std::optional<Text> Coach::redoText() const {
    return m_parts->store->redoText();
}

Result<Done> Coach::undo() {
    auto written = m_parts->store->undo();
    auto const what = written ? undoneLabel(written->label) : Text{};
    return m_parts->told(std::move(written), what);
}

Result<Done> Coach::redo() {
    auto written = m_parts->store->redo();
    auto const what = written ? redoneLabel(written->label) : Text{};
    return m_parts->told(std::move(written), what);
}

bool Coach::isSample() const {
    return setting(kSampleSetting) == std::string(kYes);
}

Result<Done> Coach::markAsSample() {
    return m_parts->write(STEADY_TEXT("undo", "Marked as a sample"),
                          [](SQLite::Database& database) -> Result<void> {
                              saveSettingIn(database, kSampleSetting, kYes);
                              return {};
                          });
}

std::optional<std::string> Coach::setting(std::string_view key) const {
    return m_parts->read([key](SQLite::Database& database) { return settingIn(database, key); });
}

Result<Done> Coach::saveSetting(std::string_view key, std::string_view value) {
    // Answers of the first run are kept as they are typed; Ctrl+Z is not for going through them.
    return saveSetting(key, value,
                       key == kFirstRunSetting ? Text{} : STEADY_TEXT("undo", "Setting changed"));
}

Result<Done> Coach::saveSetting(std::string_view key, std::string_view value, Text const& label) {
    if (key.empty())
        return failure(ErrorKind::InvalidInput, STEADY_TEXT("coach", "A setting needs a name."));
    return m_parts->write(label, [key, value](SQLite::Database& database) -> Result<void> {
        if (settingIn(database, key) != value) saveSettingIn(database, key, value);
        return {};
    });
}

}  // namespace steady

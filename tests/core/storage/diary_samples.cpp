#include "tests/core/storage/diary_samples.h"

#include <SQLiteCpp/SQLiteCpp.h>

#include <cstdlib>
#include <fstream>
#include <sstream>
#include <stdexcept>

namespace steady::test {

FastFolder::FastFolder() {
    std::error_code ignored;
    std::filesystem::path const memory = "/dev/shm";
    auto const parent = std::filesystem::is_directory(memory, ignored)
                            ? memory
                            : std::filesystem::temp_directory_path();
    auto pattern = (parent / "steady-test-XXXXXX").string();
    if (::mkdtemp(pattern.data()) == nullptr) throw std::runtime_error("no temporary folder");
    m_path = pattern;
}

FastFolder::~FastFolder() {
    std::error_code ignored;
    std::filesystem::remove_all(m_path, ignored);
}

std::unique_ptr<Store> openStore(std::filesystem::path const& diary) {
    auto store = Store::open(diary, StoreMode::OpenOrCreate);
    if (!store) throw std::runtime_error(toEnglish(store.error()));
    return *std::move(store);
}

std::string dump(Store const& store) {
    auto text = store.read([](SQLite::Database& database) {
        std::string lines;
        SQLite::Statement tables(database,
                                 "SELECT name FROM sqlite_schema WHERE type = 'table' AND "
                                 "name <> 'change_log' AND name NOT LIKE 'sqlite_%' ORDER BY name");
        while (tables.executeStep()) {
            auto const table = tables.getColumn(0).getString();
            SQLite::Statement rows(database, "SELECT * FROM " + table + " ORDER BY 1");
            while (rows.executeStep()) {
                lines += table;
                for (int column = 0; column < rows.getColumnCount(); ++column) {
                    auto const cell = rows.getColumn(column);
                    lines += cell.isNull() ? "|-" : "|" + cell.getString();
                }
                lines += '\n';
            }
        }
        return lines;
    });
    if (!text) throw std::runtime_error(toEnglish(text.error()));
    return *text;
}

std::string bytesOf(std::filesystem::path const& file) {
    std::ifstream stream(file, std::ios::binary);
    std::ostringstream content;
    content << stream.rdbuf();
    return std::move(content).str();
}

MealItem lunchOf(Date day) {
    MealItem item;
    item.when = {day, clockTime(12, 30), 60};
    item.slot = MealSlot::Lunch;
    item.foodId = "oats";
    item.name = "Oats, rolled";
    item.grams = 60;
    item.amountText = "60 g";
    item.nutrition.energyKcal = 227.4;
    item.nutrition.protein = 7.9;
    item.nutrition.carbs = 40.6;
    item.nutrition.netCarbs = 34.5;
    item.gl = 19.0;
    item.gi = 55;
    item.giStatus = GiStatus::Measured;
    item.nova = 1;
    item.flags.alwaysRed = false;
    item.flags.refinedGrain = true;
    return item;
}

Workout strengthOf(Date day) {
    Workout workout;
    workout.when = {day, clockTime(18), 60};
    workout.modality = Modality::Resistance;
    workout.activity = "Strength A";
    workout.minutes = 40;
    workout.rpe = 6.5;
    workout.sets = {{"squat", 10, 40.0, 3.0}, {"squat", 9, 40.0, 2.5}, {"plank", 1, {}, {}}};
    workout.note = "knees fine";
    return workout;
}

Night nightOf(Date day) {
    Night night;
    night.when = {day, std::nullopt, 60};
    night.bed = clockTime(22, 40);
    night.wake = clockTime(6, 30);
    night.fellAsleep = clockTime(23, 5);
    night.awakeMinutes = 20;
    night.quality = 4;
    return night;
}

Measurement weightOf(Date day, double kg) {
    Measurement reading;
    reading.when = {day, clockTime(6, 45), 60};
    reading.quantity = MeasuredQuantity::Weight;
    reading.value = kg;
    reading.unit = "kg";
    reading.siValue = kg;
    reading.tag = ReadingTag::Fasting;
    return reading;
}

Feeling energyOf(Date day, int value) {
    Feeling feeling;
    feeling.when = {day, clockTime(20), 60};
    feeling.kind = FeelingKind::Energy;
    feeling.value = value;
    return feeling;
}

Flag illOn(Date day) {
    Flag flag;
    flag.when = {day, std::nullopt, 60};
    flag.kind = FlagKind::Ill;
    return flag;
}

Note noteOf(Date day, std::string text) {
    Note note;
    note.when = {day, clockTime(21), 60};
    note.text = std::move(text);
    return note;
}

std::vector<Entry> oneOfEachKind(Date day) {
    return {lunchOf(day),
            strengthOf(day),
            nightOf(day),
            weightOf(day, 86),
            energyOf(day, 7),
            illOn(day),
            noteOf(day, "It's 5 o'clock; \"fine\" — \n second line")};
}

Entry withId(Entry entry, EntryId id) {
    std::visit([id](auto& it) { it.id = id; }, entry);
    return entry;
}

}  // namespace steady::test

#include "core/coach/coach.h"
#include "core/coach/sample.h"
#include "core/storage/connection.h"

#include <SQLiteCpp/SQLiteCpp.h>
#include <benchmark/benchmark.h>

#include <cstdlib>
#include <filesystem>
#include <fstream>

namespace steady {
namespace {

namespace fs = std::filesystem;

/// A folder on the disk that diaries live on, not in memory: syncing is what is measured.
class DiskFolder {
 public:
    explicit DiskFolder(char const* name) : m_path(fs::current_path() / name) {
        fs::remove_all(m_path);
        fs::create_directory(m_path);
    }
    ~DiskFolder() { fs::remove_all(m_path); }
    DiskFolder(DiskFolder const&) = delete;
    DiskFolder& operator=(DiskFolder const&) = delete;

    fs::path operator/(char const* file) const { return m_path / file; }

 private:
    fs::path m_path;
};

/// One weight through the front door: checked, stored, recorded for undo, on the disk.
void logOneWeight(benchmark::State& state) {
    DiskFolder const folder("steady-benchmark-log");
    auto coach = Coach::open(folder / "diary.steady", OpenMode::OpenOrCreate);
    if (!coach) std::abort();
    Measurement weight;
    weight.when = {makeDate(2026, 11, 22), clockTime(7), 60};
    weight.quantity = MeasuredQuantity::Weight;
    weight.value = weight.siValue = 88;
    weight.unit = "kg";
    int minute = 0;
    for (auto _ : state) {
        weight.when.time = clockTime(0, 0) + std::chrono::minutes(minute++ % 1440);
        auto const done = (*coach)->log({weight});
        if (!done) state.SkipWithError(toEnglish(done.error()).c_str());
    }
}
BENCHMARK(logOneWeight)->Unit(benchmark::kMicrosecond)->UseRealTime();

/// The same beside a plan and a long diary: a weight that closes nothing reads none of it.
void logOneWeightBesideAPlan(benchmark::State& state) {
    DiskFolder const folder("steady-benchmark-plan");
    auto coach = Coach::open(folder / "diary.steady", OpenMode::OpenOrCreate);
    if (!coach) std::abort();
    auto const sample = sampleDiary((*coach)->foods(), makeDate(2026, 11, 22), {52, 1});
    if (!(*coach)->saveProfile(sample.profile, sample.firstDay)) std::abort();
    if (!(*coach)->log(sample.entries)) std::abort();
    Measurement weight;
    weight.when = {sample.lastDay, clockTime(7), 60};
    weight.quantity = MeasuredQuantity::Weight;
    weight.value = weight.siValue = 84;
    weight.unit = "kg";
    int minute = 0;
    for (auto _ : state) {
        weight.when.time = clockTime(0, 0) + std::chrono::minutes(minute++ % 1440);
        auto const done = (*coach)->log({weight});
        if (!done) state.SkipWithError(toEnglish(done.error()).c_str());
    }
}
BENCHMARK(logOneWeightBesideAPlan)->Unit(benchmark::kMicrosecond)->UseRealTime();

/// What it is measured against: one row in one transaction with the same settings.
void rawCommit(benchmark::State& state) {
    DiskFolder const folder("steady-benchmark-raw");
    auto const file = folder / "raw.db";
    std::ofstream(file).close();
    auto const database = connectToDiary(file);
    database->exec("CREATE TABLE reading (id INTEGER PRIMARY KEY, day TEXT, kg REAL) STRICT");
    SQLite::Statement insert(*database, "INSERT INTO reading (day, kg) VALUES ('2026-11-22', ?)");
    for (auto _ : state) {
        SQLite::Transaction transaction(*database);
        insert.bind(1, 88.0);
        insert.exec();
        insert.reset();
        transaction.commit();
    }
}
BENCHMARK(rawCommit)->Unit(benchmark::kMicrosecond)->UseRealTime();

}  // namespace
}  // namespace steady

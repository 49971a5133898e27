#include "core/storage/entry_tables.h"
#include "core/storage/store.h"
#include "tests/core/storage/diary_samples.h"
#include "tests/support/temporary_folder.h"

#include <SQLiteCpp/SQLiteCpp.h>
#include <gtest/gtest.h>
#include <signal.h>
#include <sys/wait.h>
#include <unistd.h>

#include <chrono>
#include <random>
#include <thread>

namespace steady {

namespace {

constexpr int kKills = 20;
Date const kDay = makeDate(2026, 11, 22);

/// Logs entries for ever and says each id on the pipe once it is stored. Never returns.
[[noreturn]] void logForEver(std::filesystem::path const& diary, int pipe) {
    auto const store = Store::open(diary, StoreMode::OpenOrCreate);
    if (!store) ::_exit(1);
    for (int round = 0;; ++round) {
        EntryId id;
        auto const written =
            (*store)->transact(verbatim("x"), [&](SQLite::Database& database) -> Result<void> {
                id = addEntry(database, round % 2 ? Entry(test::strengthOf(kDay))
                                                  : Entry(test::lunchOf(kDay)));
                return {};
            });
        if (!written || ::write(pipe, &id, sizeof id) != sizeof id) ::_exit(1);
    }
}

/// The ids that a child said before it was killed after some time.
std::vector<EntryId> acknowledgedUntilKilled(std::filesystem::path const& diary,
                                             std::chrono::microseconds after) {
    int ends[2];
    if (::pipe(ends) != 0) return {};
    pid_t const child = ::fork();
    if (child == 0) {
        ::close(ends[0]);
        logForEver(diary, ends[1]);
    }
    ::close(ends[1]);
    std::this_thread::sleep_for(after);
    ::kill(child, SIGKILL);
    int status = 0;
    ::waitpid(child, &status, 0);
    EXPECT_TRUE(WIFSIGNALED(status)) << "the child ended by itself";
    std::vector<EntryId> ids;
    EntryId id;
    while (::read(ends[0], &id, sizeof id) == sizeof id)
        ids.push_back(id);
    ::close(ends[0]);
    return ids;
}

}  // namespace

TEST(SuddenEnd, LosesNoAcknowledgedEntry) {
    test::TemporaryFolder const folder;
    auto const diary = folder / "a.steady";
    std::mt19937 random(7);
    std::uniform_int_distribution<int> delay(500, 90000);
    std::vector<EntryId> acknowledged;
    for (int kill = 0; kill < kKills; ++kill) {
        auto const more = acknowledgedUntilKilled(diary, std::chrono::microseconds(delay(random)));
        acknowledged.insert(acknowledged.end(), more.begin(), more.end());
        auto const store = test::openStore(diary);
        ASSERT_TRUE(store->check());
        for (auto const id : acknowledged) {
            auto const entry =
                store->read([&](SQLite::Database& database) { return entryById(database, id); });
            ASSERT_TRUE(entry && *entry) << toString(id) << " is gone after kill " << kill;
            auto const* workout = std::get_if<Workout>(&**entry);
            ASSERT_TRUE(!workout || workout->sets.size() == 3) << "half an entry";
        }
    }
    EXPECT_GT(acknowledged.size(), 10U) << "the children wrote too little to prove anything";
}

}  // namespace steady

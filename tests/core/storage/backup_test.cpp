#include "core/storage/backup.h"

#include "core/storage/entry_tables.h"
#include "core/storage/store.h"
#include "tests/core/storage/diary_samples.h"
#include "tests/support/temporary_folder.h"

#include <SQLiteCpp/SQLiteCpp.h>
#include <gtest/gtest.h>
#include <sys/stat.h>

namespace steady {

TEST(Backup, IsADiaryWithTheSameContent) {
    test::TemporaryFolder const folder;
    auto const store = test::openStore(folder / "a.steady");
    ASSERT_TRUE(store->transact(verbatim("x"), [](SQLite::Database& database) -> Result<void> {
        for (auto const& entry : test::oneOfEachKind(makeDate(2026, 11, 22)))
            addEntry(database, entry);
        return {};
    }));
    auto const copy = folder / "copy.steady";
    ASSERT_TRUE(store->backUpTo(copy));
    EXPECT_FALSE(std::filesystem::exists(folder / "copy.steady.part"));
    struct stat status {};
    ::stat(copy.c_str(), &status);
    EXPECT_EQ(status.st_mode & 0777U, 0600U);
    auto const restored = test::openStore(copy);
    EXPECT_EQ(test::dump(*restored), test::dump(*store));
    EXPECT_TRUE(restored->undo()) << "the steps come along";
}

TEST(Backup, ReplacesAnOlderOne) {
    test::TemporaryFolder const folder;
    auto const store = test::openStore(folder / "a.steady");
    ASSERT_TRUE(store->backUpTo(folder / "copy.steady"));
    ASSERT_TRUE(store->transact(verbatim("x"), [](SQLite::Database& database) -> Result<void> {
        addEntry(database, test::illOn(makeDate(2026, 11, 22)));
        return {};
    }));
    ASSERT_TRUE(store->backUpTo(folder / "copy.steady"));
    EXPECT_EQ(test::dump(*test::openStore(folder / "copy.steady")), test::dump(*store));
}

TEST(Backup, IntoAFolderThatIsNotThereIsRefused) {
    test::TemporaryFolder const folder;
    auto const store = test::openStore(folder / "a.steady");
    EXPECT_FALSE(store->backUpTo(folder / "nowhere" / "copy.steady"));
    EXPECT_TRUE(store->check());
}

}  // namespace steady

#include "core/storage/entry_tables.h"
#include "core/storage/store.h"
#include "core/support/file.h"
#include "tests/core/storage/diary_samples.h"
#include "tests/support/temporary_folder.h"

#include <SQLiteCpp/SQLiteCpp.h>
#include <gtest/gtest.h>
#include <signal.h>
#include <sys/resource.h>

namespace steady {

namespace {

Date const kFullDiskDay = makeDate(2026, 11, 22);

/// No file may grow beyond a size while this lives: what a full disk looks like to a program.
class FullDisk {
 public:
    explicit FullDisk(rlim_t mostBytes) {
        m_handler = ::signal(SIGXFSZ, SIG_IGN);
        ::getrlimit(RLIMIT_FSIZE, &m_before);
        rlimit limit = m_before;
        limit.rlim_cur = mostBytes;
        ::setrlimit(RLIMIT_FSIZE, &limit);
    }
    ~FullDisk() {
        ::setrlimit(RLIMIT_FSIZE, &m_before);
        ::signal(SIGXFSZ, m_handler);
    }
    FullDisk(FullDisk const&) = delete;
    FullDisk& operator=(FullDisk const&) = delete;

 private:
    rlimit m_before{};
    void (*m_handler)(int) = nullptr;
};

Result<Written> addNote(Store& store, std::string const& text) {
    return store.transact(verbatim("x"), [&](SQLite::Database& database) -> Result<void> {
        addEntry(database, test::noteOf(kFullDiskDay, text));
        return {};
    });
}

}  // namespace

TEST(FullDisk, LeavesTheOldFileWholeAndSaysSo) {
    test::TemporaryFolder const folder;
    auto const file = folder / "plan.pdf";
    ASSERT_TRUE(atomicWrite(file, "the old plan"));
    Result<void> written;
    {
        FullDisk const full(4096);
        written = atomicWrite(file, std::string(100000, 'x'));
    }
    ASSERT_FALSE(written);
    EXPECT_EQ(written.error().kind, ErrorKind::DiskFull);
    EXPECT_EQ(test::bytesOf(file), "the old plan");
    EXPECT_FALSE(std::filesystem::exists(folder / "plan.pdf.part"));
}

TEST(FullDisk, RefusesAWriteAndTheNextOneWorks) {
    test::TemporaryFolder const folder;
    auto const diary = folder / "a.steady";
    auto const store = test::openStore(diary);
    ASSERT_TRUE(addNote(*store, "before"));
    auto const before = test::dump(*store);
    Result<Written> written;
    {
        FullDisk const full(std::filesystem::file_size(diary));
        written = addNote(*store, std::string(300000, 'x'));
    }
    ASSERT_FALSE(written);
    EXPECT_EQ(written.error().kind, ErrorKind::DiskFull) << toEnglish(written.error());
    EXPECT_EQ(test::dump(*store), before);
    EXPECT_TRUE(addNote(*store, "after"));
    EXPECT_TRUE(store->check());
}

TEST(FullDisk, LeavesNoHalfDiaryBehind) {
    test::TemporaryFolder const folder;
    {
        FullDisk const full(4096);
        auto const store = Store::open(folder / "a.steady", StoreMode::OpenOrCreate);
        ASSERT_FALSE(store);
        EXPECT_EQ(store.error().kind, ErrorKind::DiskFull);
    }
    EXPECT_TRUE(std::filesystem::is_empty(folder.path()));
}

TEST(FullDisk, LeavesNoHalfBackupBehindAndKeepsTheOldOne) {
    test::TemporaryFolder const folder;
    auto const store = test::openStore(folder / "a.steady");
    ASSERT_TRUE(store->backUpTo(folder / "copy.steady"));
    auto const old = test::bytesOf(folder / "copy.steady");
    ASSERT_TRUE(addNote(*store, std::string(50000, 'x')));
    Result<void> copied;
    {
        FullDisk const full(8192);
        copied = store->backUpTo(folder / "copy.steady");
    }
    ASSERT_FALSE(copied);
    EXPECT_EQ(copied.error().kind, ErrorKind::DiskFull) << toEnglish(copied.error());
    EXPECT_EQ(test::bytesOf(folder / "copy.steady"), old);
    EXPECT_FALSE(std::filesystem::exists(folder / "copy.steady.part"));
}

}  // namespace steady

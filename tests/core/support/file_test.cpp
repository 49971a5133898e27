#include "core/support/file.h"

#include "tests/support/temporary_folder.h"

#include <gtest/gtest.h>
#include <sys/resource.h>
#include <unistd.h>

#include <csignal>
#include <filesystem>
#include <fstream>

namespace steady {

namespace fs = std::filesystem;

TEST(File, ReadsWhatWasWritten) {
    test::TemporaryFolder const folder;
    std::string const content("two\nlines\0and a NUL", 20);
    ASSERT_TRUE(atomicWrite(folder / "a.txt", content));
    EXPECT_EQ(readFile(folder / "a.txt").value(), content);
    ASSERT_TRUE(atomicWrite(folder / "a.txt", ""));
    EXPECT_EQ(readFile(folder / "a.txt").value(), "");
}

TEST(File, IsPrivateToItsOwner) {
    test::TemporaryFolder const folder;
    ASSERT_TRUE(atomicWrite(folder / "a.txt", "x"));
    auto const mode = fs::status(folder / "a.txt").permissions();
    EXPECT_EQ(mode & fs::perms::all, fs::perms::owner_read | fs::perms::owner_write);
}

TEST(File, LeavesNothingBehindButTheFile) {
    test::TemporaryFolder const folder;
    ASSERT_TRUE(atomicWrite(folder / "a.txt", "x"));
    EXPECT_EQ(std::distance(fs::directory_iterator(folder.path()), fs::directory_iterator{}), 1);
}

TEST(File, SaysWhatCantBeRead) {
    test::TemporaryFolder const folder;
    EXPECT_EQ(readFile(folder / "missing").error().kind, ErrorKind::NotFound);
    EXPECT_EQ(readFile(folder.path()).error().kind, ErrorKind::InvalidInput);
    ASSERT_TRUE(atomicWrite(folder / "big", std::string(100, 'x')));
    EXPECT_EQ(readFile(folder / "big", 99).error().kind, ErrorKind::InvalidInput);
    EXPECT_EQ(readFile(folder / "big", 100)->size(), 100U);
}

TEST(File, SaysWhyItCantWriteAndKeepsWhatWasThere) {
    test::TemporaryFolder const folder;
    EXPECT_EQ(atomicWrite(folder / "no" / "such", "x").error().kind, ErrorKind::NotFound);
    fs::create_directory(folder / "taken");
    std::ofstream(folder / "taken" / "inside") << "kept";
    EXPECT_FALSE(atomicWrite(folder / "taken", "x"));
    EXPECT_TRUE(fs::exists(folder / "taken" / "inside"));
    EXPECT_FALSE(fs::exists(folder / "taken.part"));
}

TEST(File, NeverWritesThroughALink) {
    test::TemporaryFolder const folder;
    ASSERT_TRUE(atomicWrite(folder / "a.txt", "old"));
    ASSERT_TRUE(atomicWrite(folder / "other.txt", "other"));
    fs::create_symlink(folder / "other.txt", folder / "a.txt.part");
    EXPECT_FALSE(atomicWrite(folder / "a.txt", "new"));
    EXPECT_EQ(readFile(folder / "a.txt").value(), "old");
    EXPECT_EQ(readFile(folder / "other.txt").value(), "other");
}

// A limit on the size of files stands in for a full disk: the write breaks off in the middle.
TEST(File, KeepsTheOldContentWhenTheDiskIsFull) {
    test::TemporaryFolder const folder;
    ASSERT_TRUE(atomicWrite(folder / "a.txt", "old"));
    rlimit before{};
    ASSERT_EQ(::getrlimit(RLIMIT_FSIZE, &before), 0);
    auto const handler = std::signal(SIGXFSZ, SIG_IGN);
    rlimit const small{10, before.rlim_max};
    ASSERT_EQ(::setrlimit(RLIMIT_FSIZE, &small), 0);
    auto const written = atomicWrite(folder / "a.txt", std::string(100, 'x'));
    ::setrlimit(RLIMIT_FSIZE, &before);
    std::signal(SIGXFSZ, handler);
    ASSERT_FALSE(written);
    EXPECT_EQ(written.error().kind, ErrorKind::DiskFull);
    EXPECT_EQ(readFile(folder / "a.txt").value(), "old");
    EXPECT_FALSE(fs::exists(folder / "a.txt.part"));
}

TEST(File, SaysThatAFolderIsReadOnly) {
    if (::geteuid() == 0) GTEST_SKIP() << "permissions do not bind root";
    test::TemporaryFolder const folder;
    fs::permissions(folder.path(), fs::perms::owner_read | fs::perms::owner_exec);
    auto const written = atomicWrite(folder / "a.txt", "x");
    fs::permissions(folder.path(), fs::perms::owner_all);
    ASSERT_FALSE(written);
    EXPECT_EQ(written.error().kind, ErrorKind::ReadOnly);
}

}  // namespace steady

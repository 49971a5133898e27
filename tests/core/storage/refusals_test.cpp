#include "core/storage/entry_tables.h"
#include "core/storage/schema.h"
#include "core/storage/store.h"
#include "tests/core/storage/diary_samples.h"
#include "tests/support/temporary_folder.h"

#include <SQLiteCpp/SQLiteCpp.h>
#include <gtest/gtest.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#include <fstream>
#include <functional>

namespace steady {

namespace {

using std::filesystem::path;

void writeText(path const& file, std::string_view content) {
    std::ofstream(file, std::ios::binary) << content;
}

/// A diary with a few entries, closed.
void makeDiary(path const& file) {
    auto const store = test::openStore(file);
    ASSERT_TRUE(store->transact(verbatim("x"), [](SQLite::Database& database) -> Result<void> {
        for (int day = 0; day < 40; ++day)
            for (auto const& entry :
                 test::oneOfEachKind(makeDate(2026, 1, 1) + std::chrono::days(day)))
                addEntry(database, entry);
        return {};
    }));
}

void alterDatabase(path const& file, char const* sql) {
    SQLite::Database database(file.string(), SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
    database.exec(sql);
}

/// A page in the middle becomes noise.
void damage(path const& file) {
    std::fstream stream(file, std::ios::binary | std::ios::in | std::ios::out);
    stream.seekp(4096 * 3);
    for (int at = 0; at < 4096; ++at)
        stream.put(static_cast<char>(at * 7 + 3));
}

struct Footprint {
    std::string bytes;
    timespec modified{};
    mode_t mode = 0;
    std::vector<std::string> neighbours;

    explicit Footprint(path const& file) {
        struct stat status {};
        ::stat(file.c_str(), &status);
        modified = status.st_mtim;
        mode = status.st_mode;
        if (S_ISREG(status.st_mode)) bytes = test::bytesOf(file);
        for (auto const& near : std::filesystem::directory_iterator(file.parent_path()))
            neighbours.push_back(near.path().filename().string());
        std::sort(neighbours.begin(), neighbours.end());
    }
    bool operator==(Footprint const& other) const {
        return bytes == other.bytes && modified.tv_sec == other.modified.tv_sec &&
               modified.tv_nsec == other.modified.tv_nsec && mode == other.mode &&
               neighbours == other.neighbours;
    }
};

struct RefusalCase {
    char const* name;
    std::function<void(path const&)> make;
    ErrorKind kind;
    char const* says;
};

std::vector<RefusalCase> refusalCases() {
    return {
        {"a text file", [](path const& p) { writeText(p, std::string(5000, 'a')); },
         ErrorKind::NotADiary, "is not a Steady diary"},
        {"a very short text file", [](path const& p) { writeText(p, "hello"); },
         ErrorKind::NotADiary, "is not a Steady diary"},
        {"a database of another program",
         [](path const& p) { alterDatabase(p, "CREATE TABLE places (url TEXT)"); },
         ErrorKind::NotADiary, "database of another program"},
        {"a database in WAL mode of another program",
         [](path const& p) {
             alterDatabase(p, "PRAGMA journal_mode = WAL; CREATE TABLE places (url TEXT)");
         },
         ErrorKind::NotADiary, "database of another program"},
        {"a newer diary",
         [](path const& p) {
             makeDiary(p);
             alterDatabase(p, "PRAGMA user_version = 99");
         },
         ErrorKind::NewerVersion, "diary version 99; this one knows up to 2"},
        {"a folder", [](path const& p) { std::filesystem::create_directory(p); },
         ErrorKind::NotADiary, "is a folder"},
        {"an empty file", [](path const& p) { writeText(p, ""); }, ErrorKind::NotADiary,
         "is empty (0 bytes)"},
        {"a pipe", [](path const& p) { ASSERT_EQ(::mkfifo(p.c_str(), 0600), 0); },
         ErrorKind::NotADiary, "a device or a pipe"},
        {"a link to a device",
         [](path const& p) { std::filesystem::create_symlink("/dev/zero", p); },
         ErrorKind::NotADiary, "a device or a pipe"},
        {"a damaged diary",
         [](path const& p) {
             makeDiary(p);
             damage(p);
         },
         ErrorKind::Damaged, "is damaged"},
        {"a diary that was cut short",
         [](path const& p) {
             makeDiary(p);
             std::filesystem::resize_file(p, std::filesystem::file_size(p) / 2);
         },
         ErrorKind::Damaged, "is damaged"},
    };
}

/// Runs a check as a person without root's powers, for whom modes mean something.
int asOrdinaryPerson(std::function<bool()> const& holds) {
    pid_t const child = ::fork();
    if (child == 0) {
        if (::geteuid() == 0 && (::setgid(65534) != 0 || ::setuid(65534) != 0)) ::_exit(3);
        ::_exit(holds() ? 0 : 1);
    }
    int status = 0;
    ::waitpid(child, &status, 0);
    return WIFEXITED(status) ? WEXITSTATUS(status) : -1;
}

bool isRefused(path const& file, ErrorKind kind, std::string_view says,
               StoreMode mode = StoreMode::MustExist) {
    auto const store = Store::open(file, mode);
    return !store && store.error().kind == kind &&
           toEnglish(store.error()).find(says) != std::string::npos;
}

}  // namespace

TEST(Refusal, HasItsOwnSentenceAndLeavesTheFileUntouched) {
    std::set<std::string> sentences;
    for (auto const& refusal : refusalCases()) {
        SCOPED_TRACE(refusal.name);
        test::TemporaryFolder const folder;
        auto const file = folder / "a.steady";
        refusal.make(file);
        Footprint const before(file);
        for (auto const mode : {StoreMode::MustExist, StoreMode::OpenOrCreate}) {
            auto const store = Store::open(file, mode);
            ASSERT_FALSE(store);
            EXPECT_EQ(store.error().kind, refusal.kind);
            auto const sentence = toEnglish(store.error().message);
            EXPECT_NE(sentence.find(refusal.says), std::string::npos) << sentence;
            EXPECT_NE(sentence.find(file.string()), std::string::npos) << sentence;
        }
        EXPECT_TRUE(Footprint(file) == before) << "the file or its folder changed";
    }
}

TEST(Refusal, OfADiaryCutShortDoesNotWaitForTheLaterCheck) {
    test::TemporaryFolder const folder;
    auto const file = folder / "a.steady";
    makeDiary(file);
    std::filesystem::resize_file(file, std::filesystem::file_size(file) / 2);
    auto const store = Store::open(file, StoreMode::MustExist, StoreCheck::Later);
    ASSERT_FALSE(store);
    EXPECT_EQ(store.error().kind, ErrorKind::Damaged);
}

TEST(Refusal, OfDamageIsLeftToTheLaterCheckWhenAskedFor) {
    test::TemporaryFolder const folder;
    auto const file = folder / "a.steady";
    makeDiary(file);
    damage(file);
    auto const store = Store::open(file, StoreMode::MustExist, StoreCheck::Later);
    ASSERT_TRUE(store) << toEnglish(store.error());
    int faulty = 0;
    for (auto const& table : (*store)->tables())
        if (auto const checked = (*store)->checkTable(table); !checked) {
            ++faulty;
            EXPECT_EQ(checked.error().kind, ErrorKind::Damaged);
        }
    EXPECT_EQ(faulty, 1) << "one page was damaged";
}

TEST(Refusal, OfAMissingDiaryMakesNone) {
    test::TemporaryFolder const folder;
    auto const file = folder / "none.steady";
    EXPECT_TRUE(isRefused(file, ErrorKind::NotFound, "There is no diary"));
    EXPECT_FALSE(std::filesystem::exists(file));
}

TEST(Refusal, OfAPlaceThatCantHoldADiarySaysSo) {
    test::TemporaryFolder const folder;
    writeText(folder / "file", "x");
    auto const below = Store::open(folder / "file" / "a.steady", StoreMode::OpenOrCreate);
    ASSERT_FALSE(below);
    EXPECT_NE(toEnglish(below.error()).find("can't be made"), std::string::npos)
        << toEnglish(below.error());
}

TEST(Refusal, OfAReadOnlyFileOrFolderLeavesThemUntouched) {
    test::TemporaryFolder const folder;
    ::chmod(folder.path().c_str(), 0777);
    auto const file = folder / "a.steady";
    makeDiary(file);
    ASSERT_EQ(::chown(file.c_str(), ::geteuid() == 0 ? 65534 : ::geteuid(), -1), 0);
    ::chmod(file.c_str(), 0444);
    Footprint const before(file);
    EXPECT_EQ(asOrdinaryPerson(
                  [&] { return isRefused(file, ErrorKind::ReadOnly, "the file is read-only"); }),
              0);
    ::chmod(file.c_str(), 0000);
    EXPECT_EQ(asOrdinaryPerson([&] { return isRefused(file, ErrorKind::ReadOnly, "read-only"); }),
              0);
    ::chmod(file.c_str(), 0644);
    ::chmod(folder.path().c_str(), 0555);
    EXPECT_EQ(asOrdinaryPerson(
                  [&] { return isRefused(file, ErrorKind::ReadOnly, "its folder is read-only"); }),
              0);
    EXPECT_EQ(asOrdinaryPerson([&] {
                  return isRefused(folder / "new.steady", ErrorKind::ReadOnly,
                                   "No diary can be made in the folder", StoreMode::OpenOrCreate);
              }),
              0);
    ::chmod(folder.path().c_str(), 0777);
    ::chmod(file.c_str(), 0444);
    EXPECT_TRUE(Footprint(file) == before);
}

TEST(Refusal, OfADiaryThatIsOpenInThisProgram) {
    test::TemporaryFolder const folder;
    auto const file = folder / "a.steady";
    makeDiary(file);
    auto const first = test::openStore(file);
    Footprint const before(file);
    EXPECT_TRUE(isRefused(file, ErrorKind::InUse, "already open in another Steady"));
    EXPECT_TRUE(Footprint(file) == before);
    EXPECT_TRUE(first->check()) << "the first goes on";
}

TEST(Refusal, OfADiaryThatAnotherProgramHasOpenEndsWithThatProgram) {
    test::TemporaryFolder const folder;
    auto const file = folder / "a.steady";
    makeDiary(file);
    {
        auto const first = test::openStore(file);
        // A refused attempt in this process must not drop the lock that keeps others out.
        EXPECT_TRUE(isRefused(file, ErrorKind::InUse, "already open"));
        Footprint const before(file);
        EXPECT_EQ(asOrdinaryPerson([] { return true; }), 0);
        pid_t const other = ::fork();
        if (other == 0) ::_exit(isRefused(file, ErrorKind::InUse, "already open") ? 0 : 1);
        int status = 0;
        ::waitpid(other, &status, 0);
        EXPECT_EQ(WEXITSTATUS(status), 0);
        EXPECT_TRUE(Footprint(file) == before);
    }
    EXPECT_TRUE(test::openStore(file));
}

}  // namespace steady

#pragma once

#include "core/domain/entry.h"
#include "core/storage/store.h"
#include "core/support/date.h"

#include <filesystem>
#include <memory>
#include <string>
#include <vector>

namespace steady::test {

/// A folder in memory where there is one: for tests of many writes that are not about the disk.
class FastFolder {
 public:
    FastFolder();
    ~FastFolder();
    FastFolder(FastFolder const&) = delete;
    FastFolder& operator=(FastFolder const&) = delete;

    std::filesystem::path operator/(std::string const& name) const { return m_path / name; }

 private:
    std::filesystem::path m_path;
};

/// A new, empty diary; throws when it can't be opened.
std::unique_ptr<Store> openStore(std::filesystem::path const& diary);

/// Every row of every table but the change log, one a line, in a fixed order.
std::string dump(Store const& store);

/// The bytes of a file, for "was left untouched".
std::string bytesOf(std::filesystem::path const& file);

// One entry of each kind with every field filled, and one with the least that is allowed.
MealItem lunchOf(Date day);
Workout strengthOf(Date day);
Night nightOf(Date day);
Measurement weightOf(Date day, double kg);
Feeling energyOf(Date day, int value);
Flag illOn(Date day);
Note noteOf(Date day, std::string text);
std::vector<Entry> oneOfEachKind(Date day);

/// The same entry with the id of another.
Entry withId(Entry entry, EntryId id);

}  // namespace steady::test

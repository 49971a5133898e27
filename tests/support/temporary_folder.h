#pragma once

#include <filesystem>
#include <string>

namespace steady::test {

/// A fresh folder that is gone when the test ends.
class TemporaryFolder {
 public:
    TemporaryFolder();
    ~TemporaryFolder();
    TemporaryFolder(TemporaryFolder const&) = delete;
    TemporaryFolder& operator=(TemporaryFolder const&) = delete;

    std::filesystem::path const& path() const { return m_path; }
    std::filesystem::path operator/(std::string const& name) const { return m_path / name; }

 private:
    std::filesystem::path m_path;
};

/// A file of this repository, by its path from the root.
std::filesystem::path sourceFile(std::string const& path);

}  // namespace steady::test

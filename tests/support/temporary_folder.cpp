#include "tests/support/temporary_folder.h"

#include <cstdlib>
#include <stdexcept>

namespace steady::test {

TemporaryFolder::TemporaryFolder() {
    auto pattern = (std::filesystem::temp_directory_path() / "steady-test-XXXXXX").string();
    if (::mkdtemp(pattern.data()) == nullptr) throw std::runtime_error("no temporary folder");
    m_path = pattern;
}

TemporaryFolder::~TemporaryFolder() {
    std::error_code ignored;
    std::filesystem::remove_all(m_path, ignored);
}

std::filesystem::path sourceFile(std::string const& path) {
    return std::filesystem::path(STEADY_SOURCE_DIR) / path;
}

}  // namespace steady::test

#include "tests/support/temporary_folder.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <map>
#include <regex>
#include <set>
#include <string>
#include <vector>

// The table of the house: which room may include which. A room may always include itself.

namespace steady {
namespace {

namespace fs = std::filesystem;

std::map<std::string, std::set<std::string>> const kMayInclude{
    {"core/support", {}},
    {"core/domain", {"core/support"}},
    {"core/catalogue", {"core/support", "core/domain"}},
    {"core/analysis", {"core/support", "core/domain"}},
    {"core/plan", {"core/support", "core/domain", "core/catalogue", "core/analysis"}},
    {"core/review", {"core/support", "core/domain", "core/plan", "core/analysis"}},
    {"core/report", {"core/support", "core/domain", "core/plan", "core/analysis", "core/review"}},
    {"core/storage", {"core/support", "core/domain", "core/catalogue"}},
    {"core/exchange", {"core/support", "core/domain", "core/catalogue"}},
    {"core/coach", {"core/"}},
    {"ui",
     {"core/support", "core/domain", "core/catalogue", "core/analysis", "core/plan", "core/report",
      "core/coach", "core/exchange/import.h"}},
    {"app", {"core/", "ui/"}},
};

std::vector<fs::path> sourcesBelow(std::vector<std::string> const& folders) {
    std::vector<fs::path> files;
    for (auto const& folder : folders)
        for (auto const& entry : fs::recursive_directory_iterator(test::sourceFile(folder)))
            if (auto const kind = entry.path().extension(); kind == ".cpp" || kind == ".h")
                files.push_back(entry.path());
    std::sort(files.begin(), files.end());
    return files;
}

std::vector<std::string> linesOf(fs::path const& file) {
    std::ifstream stream(file);
    std::vector<std::string> lines;
    for (std::string line; std::getline(stream, line);)
        lines.push_back(line);
    return lines;
}

std::string fromRoot(fs::path const& file) {
    return fs::relative(file, test::sourceFile("")).generic_string();
}

/// "core/plan" for core/plan/rules/x.h, "ui" for anything below ui.
std::string roomOf(std::string const& path) {
    auto const first = path.find('/');
    if (path.substr(0, first) != "core") return path.substr(0, first);
    return path.substr(0, path.find('/', first + 1));
}

bool mayInclude(std::string const& room, std::string const& header) {
    if (header.starts_with(room + '/')) return true;
    auto const& allowed = kMayInclude.at(room);
    return std::any_of(allowed.begin(), allowed.end(),
                       [&](auto const& prefix) { return header.starts_with(prefix); });
}

}  // namespace

TEST(Rooms, IncludeOnlyWhatTheTableAllows) {
    std::regex const include("^#include \"((core|ui|app|tests)/[^\"]+)\"");
    for (auto const& file : sourcesBelow({"core", "ui", "app"})) {
        auto const path = fromRoot(file);
        for (auto const& line : linesOf(file)) {
            std::smatch match;
            if (!std::regex_search(line, match, include)) continue;
            EXPECT_TRUE(mayInclude(roomOf(path), match[1])) << path << " includes " << match[1];
        }
    }
}

TEST(Rooms, KeepQtOutOfTheCore) {
    std::regex const qt("^#include <Q");
    for (auto const& file : sourcesBelow({"core"}))
        for (auto const& line : linesOf(file))
            EXPECT_FALSE(std::regex_search(line, qt)) << fromRoot(file) << ": " << line;
}

// Every chart is painted by one painter (its README says why), so that screen, file and paper
// agree.
TEST(Rooms, HaveNoSecondWayToPaintAChart) {
    std::regex const charts(
        "^#include <(QtCharts|QChart|QLineSeries|QValueAxis|QBarSeries|qwt|qcp)");
    for (auto const& file : sourcesBelow({"core", "ui", "app"}))
        for (auto const& line : linesOf(file))
            EXPECT_FALSE(std::regex_search(line, charts)) << fromRoot(file) << ": " << line;
}

TEST(Files, StayShort) {
    for (auto const& file : sourcesBelow({"core", "ui", "app"})) {
        std::size_t const most = file.extension() == ".h" ? 200 : 400;
        // A list of names is as long as the world is; it has no logic to get lost in.
        if (fromRoot(file) == "core/domain/profile_choices.h") continue;
        EXPECT_LE(linesOf(file).size(), most) << fromRoot(file);
    }
}

TEST(Functions, StayBelowSixtyLines) {
    // clang-format puts the brace that ends a function or a method at the column where it began.
    for (auto const& file : sourcesBelow({"core", "ui", "app"})) {
        if (file.extension() != ".cpp") continue;
        auto const lines = linesOf(file);
        std::size_t begin = 0;
        bool inFunction = false;
        for (std::size_t i = 0; i < lines.size(); ++i) {
            auto const& line = lines[i];
            bool const opens = !line.empty() && line.ends_with('{') &&
                               line.find('(') != std::string::npos && line.front() != ' ' &&
                               line.front() != '#';
            if (opens && !inFunction) {
                begin = i;
                inFunction = true;
            }
            if (line == "}" && inFunction) {
                EXPECT_LE(i - begin + 1, 60U) << fromRoot(file) << ':' << begin + 1;
                inFunction = false;
            }
        }
    }
}

TEST(Core, HasNoMutableStaticsAndNoSingletons) {
    std::regex const mutableStatic(
        R"(^\s+static (?!const|_assert|cast)(?!.*\b(const|constexpr)\b)[A-Za-z_:<>, ]+ \w+( =|;|\{))");
    std::regex const singleton(R"(\binstance\(\))");
    for (auto const& file : sourcesBelow({"core"})) {
        for (auto const& line : linesOf(file)) {
            EXPECT_FALSE(std::regex_search(line, mutableStatic)) << fromRoot(file) << ": " << line;
            EXPECT_FALSE(std::regex_search(line, singleton)) << fromRoot(file) << ": " << line;
        }
    }
}

TEST(Rooms, EachHaveAReadme) {
    for (auto const& room :
         {"core", "core/support", "core/domain", "core/catalogue", "core/analysis", "core/plan",
          "core/report", "core/storage", "core/exchange", "core/coach", "ui", "ui/charts",
          "ui/print", "app", "tests", "packaging", "resources"})
        EXPECT_TRUE(fs::exists(test::sourceFile(std::string(room) + "/README.md"))) << room;
}

}  // namespace steady

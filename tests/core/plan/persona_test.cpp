#include "core/exchange/profile_json.h"
#include "core/plan/plan_json.h"
#include "core/plan/planner.h"
#include "core/support/file.h"
#include "tests/core/plan/plan_as_text.h"
#include "tests/core/plan/plan_people.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cstdlib>
#include <filesystem>

namespace steady {
namespace {

namespace fs = std::filesystem;

std::vector<std::string> personas() {
    std::vector<std::string> names;
    for (auto const& entry : fs::directory_iterator(fs::path(STEADY_SOURCE_DIR) / "tests/plans"))
        if (entry.is_directory()) names.push_back(entry.path().filename().string());
    std::sort(names.begin(), names.end());
    return names;
}

class Persona : public testing::TestWithParam<std::string> {
 protected:
    fs::path folder() const { return fs::path(STEADY_SOURCE_DIR) / "tests/plans" / GetParam(); }

    Plan plan() const {
        auto const profile =
            profileFromJson(readFile(folder() / "profile.json").value(), test::planDay());
        EXPECT_TRUE(profile) << toEnglish(profile.error());
        return makePlan({*profile, {}, test::planDay()});
    }
};

// STEADY_UPDATE_GOLDEN=1 writes the plans anew; read the difference before committing it.
TEST_P(Persona, GetsTheExpectedPlan) {
    auto const made = test::planAsText(plan());
    if (std::getenv("STEADY_UPDATE_GOLDEN")) {
        ASSERT_TRUE(atomicWrite(folder() / "expected.txt", made));
        fs::permissions(folder() / "expected.txt", fs::perms::owner_read | fs::perms::owner_write |
                                                       fs::perms::group_read |
                                                       fs::perms::others_read);
        return;
    }
    auto const expected = readFile(folder() / "expected.txt");
    ASSERT_TRUE(expected) << toEnglish(expected.error());
    EXPECT_EQ(made, *expected);
}

TEST_P(Persona, ReadsBackFromJsonUnchanged) {
    auto const made = plan();
    auto const back = planFromJson(planToJson(made));
    ASSERT_TRUE(back);
    EXPECT_TRUE(*back == made);
}

TEST_P(Persona, SaysWhyOnEveryLine) {
    auto const made = plan();
    std::vector<std::string> ids;
    for (auto const& line : made.lines) {
        EXPECT_FALSE(line.text.empty()) << line.id;
        EXPECT_FALSE(line.reason.empty()) << line.id;
        EXPECT_FALSE(line.working.empty()) << line.id;
        EXPECT_FALSE(line.changedBy.empty()) << line.id;
        EXPECT_FALSE(line.rule.empty()) << line.id;
        EXPECT_FALSE(line.source.empty()) << line.id;
        for (char const* place : {"%1", "%2", "%3", "%4", "%5"})
            EXPECT_EQ(toEnglish(line.text).find(place), std::string::npos) << line.id;
        ids.push_back(line.id);
    }
    std::sort(ids.begin(), ids.end());
    EXPECT_EQ(std::adjacent_find(ids.begin(), ids.end()), ids.end()) << "two lines share an id";
}

TEST_P(Persona, NeverEatsBelowTheFloor) {
    auto const made = plan();
    if (!made.energy) return;
    EXPECT_GE(made.energy->targetKcal, made.energy->floorKcal - 1e-9);
    if (made.nutrition && made.nutrition->proteinG) {
        auto const& food = *made.nutrition;
        double const sum =
            4 * *food.proteinG + 4 * *food.netCarbsG + 2 * *food.fibreG + 9 * *food.fatG;
        EXPECT_NEAR(sum, made.energy->targetKcal, 0.01 * made.energy->targetKcal);
    }
}

INSTANTIATE_TEST_SUITE_P(Plans, Persona, testing::ValuesIn(personas()),
                         [](auto const& param) { return param.param; });

}  // namespace
}  // namespace steady

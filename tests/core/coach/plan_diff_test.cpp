#include "core/coach/plan_diff.h"

#include "core/coach/clinician_word.h"
#include "core/coach/each_day.h"
#include "tests/core/coach/coach_samples.h"
#include "tests/core/coach/plan_makers.h"

#include <gtest/gtest.h>

namespace steady {
namespace {

using test::day;
using test::planOfP1;
using Kind = PlanDifference::Kind;

PlanLine gramLine(std::string id, double grams, std::map<std::string, double> inputs = {}) {
    PlanLine line;
    line.id = std::move(id);
    line.name = verbatim("Protein");
    line.value = STEADY_TEXT("test", "%1 g").with(figure(grams));
    line.text = STEADY_TEXT("test", "Eat %1 g.").with(figure(grams));
    line.rule = "D-06";
    line.inputs = std::move(inputs);
    return line;
}

Withheld lockedKeto() {
    Withheld keto;
    keto.state = GateState::Locked;
    keto.title = verbatim("Waits for your clinician: ketogenic plan");
    keto.text = verbatim("A talk comes first.");
    keto.rules = {"B-14", "O-13", "B-16"};
    return keto;
}

TEST(PlanDiffOf, IsEmptyForTheSameAdvice) {
    auto const plan = planOfP1(day(0));
    auto const later = planOfP1(day(7), 2);
    auto const diff = planDiff(plan, later);
    EXPECT_TRUE(diff.empty());
    EXPECT_EQ(diff.from, 1);
    EXPECT_EQ(diff.to, 2);
}

TEST(PlanDiffOf, SaysOldAndNewAndWhichOwnNumberMovedIt) {
    auto before = planOfP1(day(0));
    before.lines = {gramLine("nutrition.protein", 102, {{"weight_kg", 88}, {"height_cm", 165}})};
    auto after = planOfP1(day(7), 2);
    after.lines = {gramLine("nutrition.protein", 101, {{"weight_kg", 86.2}, {"height_cm", 165}})};
    auto const diff = planDiff(before, after);
    ASSERT_EQ(diff.differences.size(), 1U);
    auto const& one = diff.differences.front();
    EXPECT_EQ(one.kind, Kind::Changed);
    EXPECT_EQ(toEnglish(one.before), "102 g");
    EXPECT_EQ(toEnglish(one.after), "101 g");
    EXPECT_EQ(one.because, (std::vector<InputChange>{{"weight_kg", 88, 86.2}}));
    EXPECT_EQ(diff.of("nutrition.protein"), &diff.differences.front());
    EXPECT_EQ(diff.of("nutrition.fibre"), nullptr);
}

TEST(PlanDiffOf, ShowsTheSentencesWhenTheShortValueIsTheSame) {
    auto before = planOfP1(day(0));
    before.lines = {gramLine("nutrition.protein", 102)};
    auto after = before;
    after.lines.front().text = verbatim("Eat 102 g, 30 g at each meal.");
    auto const diff = planDiff(before, after);
    ASSERT_EQ(diff.differences.size(), 1U);
    EXPECT_EQ(toEnglish(diff.differences.front().after), "Eat 102 g, 30 g at each meal.");
}

TEST(PlanDiffOf, NamesLinesThatCameAndWent) {
    auto before = planOfP1(day(0));
    before.lines = {gramLine("nutrition.fat", 71)};
    auto after = planOfP1(day(7), 2);
    after.lines = {gramLine("nutrition.fibre", 26)};
    auto const diff = planDiff(before, after);
    ASSERT_EQ(diff.differences.size(), 2U);
    EXPECT_EQ(diff.of("nutrition.fibre")->kind, Kind::New);
    EXPECT_TRUE(diff.of("nutrition.fibre")->before.empty());
    EXPECT_EQ(diff.of("nutrition.fat")->kind, Kind::Gone);
    EXPECT_TRUE(diff.of("nutrition.fat")->after.empty());
}

TEST(PlanDiffOf, SaysWhichDayOfTheWeekMoved) {
    auto const before = planOfP1(day(0));
    auto after = planOfP1(day(7), 2);
    std::swap(after.movement->week[1].sessions, after.movement->week[3].sessions);
    auto const diff = planDiff(before, after);
    ASSERT_EQ(diff.differences.size(), 2U);
    EXPECT_EQ(toEnglish(diff.of("week.tue")->before), "Strength A 30 min");
    EXPECT_EQ(toEnglish(diff.of("week.tue")->after), "Rest");
    EXPECT_EQ(toEnglish(diff.of("week.thu")->after), "Strength A 30 min");
}

TEST(PlanDiffOf, PutsWhatClosesFirstAndSaysWhatOpens) {
    auto open = planOfP1(day(0));
    open.lines = {gramLine("nutrition.protein", 102)};
    auto closed = planOfP1(day(7), 2);
    closed.lines = {gramLine("nutrition.protein", 101)};
    closed.withheld = {lockedKeto()};
    auto const closing = planDiff(open, closed);
    EXPECT_EQ(closing.differences.front().kind, Kind::Closed);
    EXPECT_EQ(toEnglish(closing.differences.front().after), "A talk comes first.");
    EXPECT_EQ(planDiff(closed, open).differences.front().kind, Kind::Opened);
}

TEST(PlanDiffOf, BringsNoHiddenNumberBack) {
    auto before = planOfP1(day(0));
    before.lines = {gramLine("energy.target", 1830), gramLine("weight.goal", 79.2)};
    auto after = planOfP1(day(7), 2);
    after.numbersHidden = true;
    auto const diff = planDiff(before, after);
    EXPECT_EQ(diff.differences.size(), 2U);
    for (auto const& one : diff.differences) {
        EXPECT_TRUE(one.before.empty()) << one.id;
        EXPECT_TRUE(one.because.empty()) << one.id;
    }
}

TEST(ClinicianWord, OpensEverySafetyRowOfTheLockedPart) {
    ClinicianAgreement const old{"B-14", Component::Keto, day(-400), "by phone"};
    ProfileDraft draft;
    draft.clinicianAgreed = {old, {"B-14", Component::Lc, day(-3), ""}};
    auto const agreed = withClinicianWord(draft, lockedKeto(), day(0), "Dr Roe");
    ASSERT_EQ(agreed.clinicianAgreed.size(), 3U);
    EXPECT_EQ(agreed.clinicianAgreed[1],
              (ClinicianAgreement{"B-14", Component::Keto, day(0), "Dr Roe"}));
    EXPECT_EQ(agreed.clinicianAgreed[2].rule, "B-16") << "O-13 is no row that can be agreed";
}

TEST(ClinicianWord, NeverOpensWhatIsWithheld) {
    auto part = lockedKeto();
    part.state = GateState::Withheld;
    EXPECT_FALSE(canBeAgreed(part));
    EXPECT_EQ(withClinicianWord({}, part, day(0), ""), ProfileDraft{});
}

TEST(DayFigures, AreTheEightOfADayInShortWords) {
    auto const figures = dayFigures(planOfP1(day(0)));
    std::vector<std::string> shown;
    for (auto const& one : figures)
        shown.push_back(toEnglish(one.name) + ": " + toEnglish(one.value));
    EXPECT_EQ(shown, (std::vector<std::string>{"Energy: 1\u202f830 kcal", "Protein: 102 g",
                                               "Net carbs: 183 g", "GL budget: 91", "Fibre: 26 g",
                                               "Eating window: 09:00–17:00", "Sleep: 22:10–06:30",
                                               "Calm: 5 min"}));
    EXPECT_EQ(toEnglish(figures.front().note), "20 % under what you use");
}

TEST(DayFigures, ShowThePlateInsteadOfNumbers) {
    auto plan = planOfP1(day(0));
    plan.numbersHidden = true;
    for (auto const& one : dayFigures(plan)) {
        EXPECT_EQ(toEnglish(one.value).find("kcal"), std::string::npos);
        EXPECT_EQ(toEnglish(one.value).find(" g"), std::string::npos);
    }
    EXPECT_EQ(toEnglish(dayFigures(plan).front().value), "The plate");
}

TEST(DayFigures, LeaveOutWhatIsWithheld) {
    Plan plan;
    EXPECT_TRUE(dayFigures(plan).empty());
    plan.stress = StressPlan{"cyclic_sighing", verbatim("Sighs"), 5};
    EXPECT_EQ(dayFigures(plan).size(), 1U);
}

class ProfilePreviewTest : public testing::Test {
 protected:
    test::FastFolder folder;
    std::unique_ptr<Coach> coach = test::openCoach(folder / "a.steady");
    ProfileDraft draft = test::womanOf45();
    Date const today = makeDate(2026, 11, 22);
};

TEST_F(ProfilePreviewTest, SaysWhatWouldChangeAndStoresNothing) {
    EXPECT_TRUE(coach->previewProfile(draft, today)->first);
    EXPECT_TRUE(coach->planVersions().empty());
    ASSERT_TRUE(coach->saveProfile(draft, makeDate(2026, 11, 1)));
    draft.pace = Pace::Gentle;
    auto const preview = coach->previewProfile(draft, today);
    ASSERT_TRUE(preview);
    EXPECT_FALSE(preview->first);
    auto const* energy = preview->diff.of("energy.target");
    ASSERT_TRUE(energy);
    EXPECT_EQ(toEnglish(energy->before), "1\u202f830 kcal");
    EXPECT_EQ(coach->planVersions().size(), 1U);
    ASSERT_TRUE(coach->saveProfile(draft, today));
    EXPECT_EQ(toEnglish(coach->planOn(today)->line("energy.target")->value),
              toEnglish(energy->after));
}

TEST_F(ProfilePreviewTest, RefusesWhatSavingWouldRefuse) {
    draft.weightKg = 880;
    EXPECT_FALSE(coach->previewProfile(draft, today));
}

TEST_F(ProfilePreviewTest, ReadsAPastVersionWithoutItsFigureOfToday) {
    ASSERT_TRUE(coach->saveProfile(draft, makeDate(2026, 11, 1)));
    draft.pace = Pace::Gentle;
    ASSERT_TRUE(coach->saveProfile(draft, today));
    auto const now = coach->plan(today);
    EXPECT_FALSE(now.past);
    ASSERT_TRUE(now.diff);
    EXPECT_EQ(now.diff->from, 1);
    EXPECT_EQ(now.history.size(), 2U);
    auto const old = coach->plan(today, 1);
    EXPECT_TRUE(old.past);
    EXPECT_EQ(toEnglish(old.plan->line("energy.target")->value), "1\u202f830 kcal");
    EXPECT_TRUE(old.projection.empty());
    EXPECT_FALSE(coach->plan(today, 9).plan);
}

}  // namespace
}  // namespace steady

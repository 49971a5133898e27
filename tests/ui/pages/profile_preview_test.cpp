#include "tests/support/sample_plan.h"
#include "tests/support/temporary_folder.h"
#include "ui/coach_bridge.h"
#include "ui/pages/profile_form.h"
#include "ui/pages/profile_page.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QtTest/QTest>
#include <gtest/gtest.h>

namespace steady {
namespace {

Date const kPreviewToday = makeDate(2026, 11, 22);

TEST(PlanDifferences, NamesWhatChangedWhatIsNewAndWhatIsGone) {
    auto const before = test::samplePlan();
    auto after = before;
    after.lines[1].value = verbatim("105 g");
    after.lines.pop_back();
    PlanLine extra = before.lines[0];
    extra.id = "movement.hiit";
    extra.name = verbatim("Intervals");
    extra.value = verbatim("1 a week");
    after.lines.push_back(extra);
    EXPECT_EQ(planDifferences(planDiff(before, after)),
              QStringList({QStringLiteral("Protein: 102 g → 105 g"),
                           QStringLiteral("Intervals: New: 1 a week"),
                           QStringLiteral("Calm: No longer in the plan")}));
    EXPECT_TRUE(planDifferences(planDiff(before, before)).isEmpty());
}

class ProfilePreviewPageTest : public ::testing::Test {
 protected:
    ProfilePreviewPageTest()
        : coach(*Coach::open(folder / "p.steady", OpenMode::OpenOrCreate)), bridge(*coach, [] {
              return LocalMoment{kPreviewToday, clockTime(12)};
          }) {
        (void)coach->saveProfile(profileDraft(Pace::Standard), makeDate(2026, 11, 1));
        page.emplace(bridge);
        page->resize(1128, 780);
        page->show();
    }
    static ProfileDraft profileDraft(Pace pace) {
        ProfileDraft draft;
        draft.birthDate = makeDate(1981, 5, 14);
        draft.sex = Sex::Female;
        draft.heightCm = 165;
        draft.weightKg = 88;
        draft.waistCm = 102;
        draft.pace = pace;
        return draft;
    }
    QPushButton* button(char const* name) {
        return page->preview()->findChild<QPushButton*>(QLatin1String(name));
    }

    test::TemporaryFolder folder;
    std::unique_ptr<Coach> coach;
    CoachBridge bridge;
    std::optional<ProfilePage> page;
};

TEST_F(ProfilePreviewPageTest, ShowsWhatChangesBeforeItIsStored) {
    emit page->form()->saveAsked(profileDraft(Pace::Gentle));
    ASSERT_TRUE(page->preview());
    EXPECT_EQ(coach->planVersions().size(), 1U) << "nothing is stored yet";
    EXPECT_FALSE(page->form()->isEnabled());
    button("acceptPreview")->click();
    EXPECT_FALSE(page->preview());
    EXPECT_EQ(coach->planVersions().size(), 2U);
    EXPECT_EQ(coach->profile()->pace(), Pace::Gentle);
}

TEST_F(ProfilePreviewPageTest, SaysWhatAnotherWeightAtTheStartMoves) {
    auto draft = profileDraft(Pace::Standard);
    draft.weightKg = 95;
    emit page->form()->saveAsked(draft);
    ASSERT_TRUE(page->preview());
    auto* words = page->preview()->findChild<QLabel*>(QStringLiteral("startMoved"));
    ASSERT_NE(words, nullptr);
    EXPECT_TRUE(words->text().contains(QStringLiteral("weight at the start")));
    button("keepEditing")->click();
    emit page->form()->saveAsked(profileDraft(Pace::Gentle));
    ASSERT_TRUE(page->preview());
    EXPECT_EQ(page->preview()->findChild<QLabel*>(QStringLiteral("startMoved")), nullptr);
}

TEST_F(ProfilePreviewPageTest, KeepsEditingWithoutStoring) {
    emit page->form()->saveAsked(profileDraft(Pace::Gentle));
    ASSERT_TRUE(page->preview());
    button("keepEditing")->click();
    EXPECT_FALSE(page->preview());
    EXPECT_TRUE(page->form()->isEnabled());
    EXPECT_EQ(coach->profile()->pace(), Pace::Standard);
}

TEST_F(ProfilePreviewPageTest, AsksNothingWhenThePlanStays) {
    // The same answers on the day of the plan: nothing can be different.
    CoachBridge first(*coach, [] { return LocalMoment{makeDate(2026, 11, 1), clockTime(12)}; });
    ProfilePage same(first);
    same.show();
    emit same.form()->saveAsked(profileDraft(Pace::Standard));
    EXPECT_FALSE(same.preview());
    EXPECT_EQ(coach->planVersions().size(), 1U);
}

}  // namespace
}  // namespace steady

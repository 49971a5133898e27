#include "tests/ui/support/long_words.h"
#include "tests/ui/support/real_coach.h"
#include "tests/ui/support/shots.h"
#include "ui/onboarding/agreement_dialog.h"
#include "ui/pages/plan_document.h"
#include "ui/pages/plan_what_if.h"
#include "ui/pages/profile_form.h"
#include "ui/pages/profile_page.h"

#include <QApplication>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSlider>
#include <gtest/gtest.h>

// What opens on the Plan and the Profile page, on a real diary, in the looks people use.

namespace steady {
namespace {

struct PanelLook {
    char const* name;
    bool dark;
    double points;
    QSize size;
    bool longWords;
};

class PlanPanels : public ::testing::TestWithParam<PanelLook> {
 protected:
    PlanPanels() : looks(GetParam().dark, GetParam().points) {
        if (GetParam().longWords) words.emplace();
    }
    QString named(char const* part) {
        return QStringLiteral("panel-%1-%2")
            .arg(QLatin1String(part), QLatin1String(GetParam().name));
    }

    test::Looks looks;
    std::optional<test::LongWords> words;
    test::RealCoach coach;
};

TEST_P(PlanPanels, WhatIfAnswersWhileOneDragsAndIsNotCut) {
    PlanDocument document;
    auto const today = coach.today();
    document.show(coach->plan(today), today, {coach->whatIf(today), Pace::Standard});
    test::shot(document, GetParam().size, {});
    document.findChild<QPushButton*>(QStringLiteral("openWhatIf"))->click();
    auto* panel = document.findChild<WhatIfPanel*>();
    ASSERT_TRUE(panel);
    auto* answer = panel->findChild<QLabel*>(QStringLiteral("paceAnswer"));
    auto const before = answer->text();
    panel->findChildren<QSlider*>().front()->setValue(20);
    EXPECT_NE(answer->text(), before);
    test::shot(document, GetParam().size, {});
    document.findChild<QScrollArea*>()->ensureWidgetVisible(panel);
    test::shot(document, GetParam().size, named("what-if"));
    EXPECT_EQ(test::cutBelow(*panel), QStringList());
}

TEST_P(PlanPanels, TheAgreementDialogSaysUntilWhenItCounts) {
    Withheld const part{
        Component::Keto, GateState::Locked, verbatim("Ketogenic eating"), verbatim("It waits."), {},
        {"B-14"}};
    AgreementDialog dialog(part, coach.today());
    dialog.show();
    test::shot(dialog, dialog.sizeHint(), named("agreement"));
    EXPECT_TRUE(dialog.findChild<QLabel*>(QStringLiteral("agreementEnds"))
                    ->text()
                    .contains(QStringLiteral("2027")));
    EXPECT_EQ(test::cutBelow(dialog), QStringList());
}

TEST_P(PlanPanels, TheProfileSaysWhatSavingWouldChange) {
    ProfilePage page(coach.bridge());
    test::shot(page, GetParam().size, {});
    auto draft = coach->profile()->draft();
    draft.medicines = {Medicine::AceInhibitor};
    draft.pace = Pace::Gentle;
    emit page.form()->saveAsked(draft);
    ASSERT_TRUE(page.preview());
    test::shot(page, GetParam().size, named("preview"));
    EXPECT_EQ(test::cutBelow(*page.preview()), QStringList());
    EXPECT_EQ(page.width(), GetParam().size.width());
}

TEST_P(PlanPanels, TheComparisonOfTwoVersionsIsNotCut) {
    auto draft = coach->profile()->draft();
    draft.medicines = {Medicine::AceInhibitor};
    draft.pace = Pace::Gentle;
    ASSERT_TRUE(coach->saveProfile(draft, coach.today()));
    PlanDocument document;
    document.show(coach->plan(coach.today()), coach.today());
    test::shot(document, GetParam().size, {});
    document.findChild<QPushButton*>(QStringLiteral("compareVersions"))->click();
    test::shot(document, GetParam().size, named("versions"));
    EXPECT_EQ(test::cutBelow(document), QStringList());
}

INSTANTIATE_TEST_SUITE_P(Looks, PlanPanels,
                         ::testing::Values(PanelLook{"light", false, 10, {1128, 800}, false},
                                           PanelLook{"dark", true, 10, {1128, 800}, false},
                                           PanelLook{"small", false, 10, {960, 680}, true},
                                           PanelLook{"large", false, 20, {1128, 800}, true}),
                         [](auto const& one) { return std::string(one.param.name); });

}  // namespace
}  // namespace steady

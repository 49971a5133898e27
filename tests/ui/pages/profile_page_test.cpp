#include "ui/pages/profile_page.h"

#include "tests/support/sample_plan.h"
#include "tests/support/temporary_folder.h"
#include "tests/ui/support/long_words.h"
#include "tests/ui/support/shots.h"
#include "ui/coach_bridge.h"
#include "ui/onboarding/sections/agreements_section.h"
#include "ui/onboarding/sections/profile_section.h"
#include "ui/pages/profile_form.h"
#include "ui/theme/theme.h"
#include "ui/widgets/check_grid.h"
#include "ui/widgets/form_field.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QRadioButton>
#include <QScrollArea>
#include <QSignalSpy>
#include <QtTest/QTest>
#include <gtest/gtest.h>

namespace steady {
namespace {

Date const kProfileToday = makeDate(2026, 11, 22);

ProfileDraft wholeDraft() {
    ProfileDraft draft;
    draft.birthDate = makeDate(1981, 5, 14);
    draft.sex = Sex::Female;
    draft.heightCm = 165;
    draft.weightKg = 88;
    draft.waistCm = 102.5;
    draft.neckCm = 36;
    draft.restingHeartRateBpm = 68;
    draft.bloodPressure = BloodPressure{128, 82};
    draft.ancestry = Ancestry::SouthAsian;
    draft.activity = Activity::Light;
    draft.wake = clockTime(6, 30);
    draft.bed = clockTime(22, 30);
    draft.workPattern = WorkPattern::Rotating;
    draft.approach = Approach::LowGi;
    draft.pace = Pace::Standard;
    draft.windowStyle = WindowStyle::Early;
    draft.sleepTargetHours = 8;
    draft.foodPattern = FoodPattern::LactoOvo;
    draft.halal = true;
    draft.allergies = {Allergen::Fish, Allergen::Lupin};
    draft.otherAllergies = {"kiwi", "mango"};
    draft.equipment = {Equipment::Dumbbells, Equipment::Pool};
    draft.minutesAvailable = {45, 30, 45, 0, 45, 60, 0};
    draft.experience = Experience::Beginner;
    draft.limits = {Limit::Knee};
    draft.conditions = {Condition::FattyLiver, Condition::ShiftWork};
    draft.medicines = {Medicine::Metformin, Medicine::AceInhibitor, Medicine::Levothyroxine};
    draft.pregnancy = Pregnancy::None;
    draft.eatingScreen = {false, true, false, false, false};
    draft.readiness = Readiness{true, false, false, false, true, false, false};
    draft.clinicianAgreed = {{"B-14", Component::Keto, makeDate(2026, 11, 1), "by phone"}};
    draft.labs = {{LabKind::Glucose, 5.8, "mmol/L", true, makeDate(2026, 11, 1)},
                  {LabKind::A1c, 5.9, "%", false, {}}};
    draft.numbers = Numbers::Show;
    return draft;
}

class ProfileFormTest : public ::testing::Test {
 protected:
    ProfileFormTest() : m_form([this](ProfileDraft const&) { return m_unusual; }) {
        m_form.resize(1128, 780);
        m_form.QWidget::show();
        m_form.show(wholeDraft(), {}, kProfileToday);
    }

    FormField* field(QString const& key) {
        for (auto* section : m_form.findChildren<ProfileSection*>())
            if (auto* found = section->field(key)) return found;
        return nullptr;
    }
    QLineEdit* line(QString const& key) {
        auto* editor = field(key)->editor();
        auto* own = qobject_cast<QLineEdit*>(editor);
        return own ? own : editor->findChild<QLineEdit*>();
    }
    void type(QString const& key, QString const& words) {
        line(key)->selectAll();
        QTest::keyClicks(line(key), words);
    }
    QString status() { return m_form.findChild<QLabel*>(QStringLiteral("status"))->text(); }

    std::vector<Fault> m_unusual;
    ProfileForm m_form;
};

TEST_F(ProfileFormTest, GivesBackEveryAnswerAsItWas) {
    EXPECT_EQ(m_form.draft(), wholeDraft());
    EXPECT_FALSE(m_form.dirty());
}

TEST_F(ProfileFormTest, AnEmptyFormSaysNothing) {
    m_form.show({}, {}, kProfileToday);
    EXPECT_EQ(m_form.draft(), ProfileDraft{});
}

TEST_F(ProfileFormTest, TakesACommaForADecimalSign) {
    type(QStringLiteral("weight_kg"), QStringLiteral("82,4"));
    EXPECT_DOUBLE_EQ(m_form.draft().weightKg.value(), 82.4);
    EXPECT_TRUE(m_form.dirty());
    EXPECT_EQ(status(), QStringLiteral("Changes are not saved yet."));
}

TEST_F(ProfileFormTest, SwitchingUnitsConvertsWhatIsSeenAndKeepsTheValue) {
    auto* weight = qobject_cast<MeasureEdit*>(field(QStringLiteral("weight_kg"))->editor());
    weight->chooseUnit(1);
    EXPECT_EQ(weight->line()->text(), QStringLiteral("194"));
    EXPECT_DOUBLE_EQ(m_form.draft().weightKg.value(), 88);
    EXPECT_FALSE(m_form.dirty());
    type(QStringLiteral("weight_kg"), QStringLiteral("200"));
    EXPECT_NEAR(m_form.draft().weightKg.value(), 90.718, 0.001);
}

TEST_F(ProfileFormTest, SaysAtTheFieldWhatCannotBeRead) {
    QSignalSpy asked(&m_form, &ProfileForm::saveAsked);
    type(QStringLiteral("weight_kg"), QStringLiteral("eighty"));
    type(QStringLiteral("wake"), QStringLiteral("25:10"));
    EXPECT_FALSE(m_form.save());
    EXPECT_EQ(asked.count(), 0);
    EXPECT_TRUE(field(QStringLiteral("weight_kg"))->message().contains(QStringLiteral("eighty")));
    EXPECT_TRUE(field(QStringLiteral("wake"))->hasFault());
    EXPECT_TRUE(line(QStringLiteral("weight_kg"))->property("wrong").toBool());
    EXPECT_TRUE(line(QStringLiteral("weight_kg"))->hasFocus() || !m_form.isActiveWindow());
}

TEST_F(ProfileFormTest, AsksAboutAnUnusualValueOnceAndTakesYes) {
    QSignalSpy asked(&m_form, &ProfileForm::saveAsked);
    m_unusual = {{"weight_kg", "210", verbatim("Is this right?")}};
    EXPECT_FALSE(m_form.save());
    auto* weight = field(QStringLiteral("weight_kg"));
    EXPECT_EQ(weight->message(), QStringLiteral("Is this right?"));
    EXPECT_FALSE(weight->hasFault());
    weight->findChild<QPushButton*>(QStringLiteral("confirm"))->click();
    EXPECT_TRUE(m_form.save());
    EXPECT_EQ(asked.count(), 1);
    m_unusual = {{"weight_kg", "211", verbatim("Is this right?")}};
    EXPECT_FALSE(m_form.save()) << "another value is another question";
}

TEST_F(ProfileFormTest, ShowsEveryRefusedAnswerAtItsField) {
    std::vector<Fault> faults;
    for (auto const* key :
         {"birth_date", "sex", "height_cm", "weight_kg", "waist_cm", "neck_cm",
          "resting_heart_rate_bpm", "blood_pressure_mmhg", "sleep_target_h", "bed",
          "minutes_available.thu", "allergies", "eating_screen", "readiness",
          "clinician_agreed[0].rule", "labs[1].value", "pregnancy", "conditions", "medicines"})
        faults.push_back({key, "x", verbatim(std::string("wrong ") + key)});
    m_form.showRefusal({ErrorKind::InvalidInput, verbatim("Refused."), faults});
    for (auto const& fault : faults) {
        auto* at = field(QString::fromStdString(fault.field));
        ASSERT_NE(at, nullptr) << fault.field;
        EXPECT_TRUE(at->hasFault()) << fault.field;
        EXPECT_EQ(at->message(), QString::fromStdString("wrong " + fault.field));
    }
    EXPECT_TRUE(status().contains(QStringLiteral("19")));
    type(QStringLiteral("weight_kg"), QStringLiteral("90"));
    EXPECT_FALSE(field(QStringLiteral("weight_kg"))->hasFault()) << "typing clears the fault";
}

TEST_F(ProfileFormTest, ShowsARefusalThatBelongsToNoFieldAtTheTop) {
    m_form.showRefusal({ErrorKind::Storage, verbatim("The disk is full."), {}});
    bool seen = false;
    for (auto* label : m_form.findChildren<QLabel*>())
        seen = seen || label->text().contains(QStringLiteral("The disk is full."));
    EXPECT_TRUE(seen);
}

TEST_F(ProfileFormTest, AsksForAllFiveAnswersOrNone) {
    auto draft = wholeDraft();
    draft.eatingScreen.reset();  // none of the five is said
    m_form.show(draft, {}, kProfileToday);
    m_form.findChild<QRadioButton*>(QStringLiteral("eating_screen_0_y"))->click();
    EXPECT_FALSE(m_form.save());
    EXPECT_TRUE(field(QStringLiteral("eating_screen"))->hasFault());
    for (int at = 1; at < 5; ++at)
        m_form.findChild<QRadioButton*>(QStringLiteral("eating_screen_%1_n").arg(at))->click();
    EXPECT_TRUE(m_form.save());
    EXPECT_EQ(m_form.draft().eatingScreen.value(), (std::array{true, false, false, false, false}));
}

TEST_F(ProfileFormTest, RecordsAnAgreementForWhatWaitsWithDayNoteAndEnd) {
    auto draft = wholeDraft();
    draft.clinicianAgreed.clear();
    m_form.show(draft, test::samplePlan().withheld, kProfileToday);
    m_form.setAgreementAsker([](Withheld const&, Date today, QWidget*) {
        return std::optional(ClinicianWord{today - std::chrono::days(2), "at the surgery"});
    });
    auto* agreed = field(QStringLiteral("clinician_agreed"));
    auto const links = agreed->findChildren<QPushButton*>(QStringLiteral("agree_KETO"));
    ASSERT_EQ(links.size(), 1) << "one for the part that waits, however many rows lock it";
    links.front()->click();
    for (int round = 0; round < 3; ++round)
        QApplication::processEvents();
    auto const rows = m_form.draft().clinicianAgreed;
    ASSERT_EQ(rows.size(), 2U);
    EXPECT_EQ(rows[0].rule, "B-14");
    EXPECT_EQ(rows[1].rule, "B-16");
    EXPECT_EQ(rows[0].component, Component::Keto);
    EXPECT_EQ(rows[0].on, kProfileToday - std::chrono::days(2));
    EXPECT_TRUE(m_form.dirty());
    auto const words = test::wordsBelow(*agreed);
    for (char const* part : {"20 Nov 2026", "20 Nov 2027", "at the surgery"})
        EXPECT_TRUE(words.contains(QString::fromUtf8(part)))
            << part << " in " << words.toStdString();
}

TEST(AgreedWords, SaysWhenAnAgreementHasEnded) {
    AgreedPart const part{Component::Keto, makeDate(2025, 11, 21), {}};
    EXPECT_TRUE(agreedWords(part, makeDate(2026, 11, 21)).contains(QStringLiteral("counts until")));
    EXPECT_TRUE(agreedWords(part, makeDate(2026, 11, 22)).contains(QStringLiteral("it ended")));
}

TEST(AgreedParts, GatherTheRowsOfOneTalk) {
    Date const day = makeDate(2026, 11, 1);
    EXPECT_EQ(agreedParts({{"B-14", Component::Keto, day, "x"},
                           {"B-16", Component::Keto, day, "x"},
                           {"B-14", Component::Lc, day, "x"}})
                  .size(),
              2U);
}

TEST_F(ProfileFormTest, AddsAndRemovesLabResults) {
    m_form.findChild<QPushButton*>(QStringLiteral("addLab"))->click();
    EXPECT_TRUE(m_form.dirty());
    EXPECT_FALSE(m_form.save()) << "a result without a number can't be saved";
    EXPECT_TRUE(field(QStringLiteral("labs"))->hasFault());
    auto lines = field(QStringLiteral("labs"))->findChildren<QLineEdit*>();
    lines[lines.size() - 2]->setText(QStringLiteral("94,2"));
    EXPECT_TRUE(m_form.save());
    EXPECT_EQ(m_form.draft().labs.size(), 3U);
    EXPECT_DOUBLE_EQ(m_form.draft().labs[2].value, 94.2);
}

TEST_F(ProfileFormTest, HasACardForEveryMedicineConditionAndLimit) {
    for (auto const& [key, count] : {std::pair("medicines", EnumNames<Medicine>::table.size() - 1),
                                     std::pair("conditions", EnumNames<Condition>::table.size()),
                                     std::pair("limits", EnumNames<Limit>::table.size()),
                                     std::pair("allergies", EnumNames<Allergen>::table.size()),
                                     std::pair("equipment", EnumNames<Equipment>::table.size())}) {
        auto* grid = qobject_cast<CheckGrid*>(field(QString::fromLatin1(key))->editor());
        for (std::size_t value = 0; value < count; ++value)
            EXPECT_NE(grid->card(static_cast<int>(value)), nullptr) << key << " " << value;
        EXPECT_EQ(static_cast<std::size_t>(grid->findChildren<CheckCard*>().size()), count);
    }
    // The last medicine class, "not sure", is an answer beside the others.
    EXPECT_NE(m_form.findChild<QPushButton*>(QStringLiteral("not_sure")), nullptr);
}

TEST_F(ProfileFormTest, RefusesWhatCanNotBeAtOnceInsteadOfAsking) {
    m_unusual = {{"height_cm", "17", verbatim("Is this right?")}};
    type(QStringLiteral("height_cm"), QStringLiteral("17"));
    type(QStringLiteral("weight_kg"), QStringLiteral("1200"));
    type(QStringLiteral("waist_cm"), QStringLiteral("abc"));
    EXPECT_FALSE(m_form.save());
    for (auto const* key : {"height_cm", "weight_kg", "waist_cm"}) {
        EXPECT_TRUE(field(QLatin1String(key))->hasFault()) << key;
        EXPECT_FALSE(field(QLatin1String(key))->message().startsWith("Is this right")) << key;
    }
    EXPECT_TRUE(field(QStringLiteral("waist_cm"))->message().contains("abc"));
}

TEST_F(ProfileFormTest, NamesTheWeekdayWhoseMinutesAreWrong) {
    auto* tuesday = m_form.findChild<QWidget*>(QStringLiteral("minutes_1"));
    tuesday->findChild<QLineEdit*>()->selectAll();
    QTest::keyClicks(tuesday->findChild<QLineEdit*>(), QStringLiteral("999"));
    EXPECT_FALSE(m_form.save());
    auto const said = field(QStringLiteral("minutes_available"))->message();
    EXPECT_TRUE(said.contains(QLocale().standaloneDayName(2))) << said.toStdString();
    EXPECT_FALSE(said.contains(QLocale().standaloneDayName(3))) << said.toStdString();
}

TEST_F(ProfileFormTest, CallsItsWeightTheOneAtTheStart) {
    EXPECT_EQ(
        line(QStringLiteral("weight_kg"))->accessibleName().contains("at the start") ||
            field(QStringLiteral("weight_kg"))->editor()->accessibleName().contains("at the start"),
        true);
}

TEST_F(ProfileFormTest, SaysWhatBecameDifferent) {
    type(QStringLiteral("weight_kg"), QStringLiteral("90"));
    m_form.showSaved({QStringLiteral("Protein: 102 g → 105 g")});
    EXPECT_FALSE(m_form.dirty());
    EXPECT_EQ(status(), QStringLiteral("Everything here is saved."));
    EXPECT_NE(m_form.findChild<QWidget*>(QStringLiteral("saved")), nullptr);
}

TEST_F(ProfileFormTest, NamesEveryControlForAScreenReader) {
    EXPECT_TRUE(test::namelessBelow(m_form).isEmpty())
        << test::namelessBelow(m_form).join(u'\n').toStdString();
}

TEST(ProfileFormLooks, HoldsNothingWiderThanTheWindow) {
    struct Case {
        char const* name;
        bool dark;
        double points;
        QSize size;
    };
    for (auto const& [name, dark, points, size] :
         {Case{"profile-light", false, 10, {1128, 780}},
          Case{"profile-dark", true, 10, {1128, 780}}, Case{"profile-small", false, 10, {960, 660}},
          Case{"profile-200", false, 20, {1200, 780}}}) {
        test::Looks const looks(dark, points);
        ProfileForm form([](ProfileDraft const&) { return std::vector<Fault>{}; });
        form.show(wholeDraft(), test::samplePlan().withheld, kProfileToday);
        form.showRefusal({ErrorKind::InvalidInput,
                          verbatim("Refused."),
                          {{"waist_cm", "402",
                            verbatim("Waist can be 40 to 200 cm; did you mean "
                                     "102? Please check the number.")}}});
        test::shot(form, size, QString::fromLatin1(name));
        auto const* scroll = form.findChild<QScrollArea*>();
        EXPECT_LE(scroll->widget()->width(), scroll->viewport()->width()) << name;
        if (!qEnvironmentVariableIsEmpty("STEADY_SHOTS"))
            test::shot(form, {size.width(), 3600},
                       QString::fromLatin1(name) + QStringLiteral("-whole"));
    }
}

}  // namespace
}  // namespace steady

#include "ui/onboarding/sections/about_section.h"

#include "ui/theme/theme.h"
#include "ui/widgets/form_field.h"
#include "ui/widgets/labels.h"

#include <QHBoxLayout>

namespace steady {

AboutSection::AboutSection(Asked asked, QWidget* parent) : ProfileSection(parent) {
    beginGrid();
    addBody(asked);
    addBloodPressure();
    addChoices();
}

void AboutSection::addBody(Asked asked) {
    MeasureUnit const cm{tr("cm"), 1, 1};
    MeasureUnit const inches{tr("in"), kCentimetresPerInch, 1};
    m_birth = addDay(QStringLiteral("birth_date"), tr("Date of birth"),
                     tr("Age sets the energy and heart-rate equations."));
    m_sex = addChoice(QStringLiteral("sex"), tr("Sex for the equations"), tr("Choose one"),
                      {{static_cast<int>(Sex::Female), tr("Female")},
                       {static_cast<int>(Sex::Male), tr("Male")},
                       {static_cast<int>(Sex::Average), tr("Use the average of both")}},
                      tr("The equations were measured in women and men apart."));
    m_height =
        addMeasure(QStringLiteral("height_cm"), tr("Height"), {cm, inches}, tr("Without shoes."));
    bool const first = asked == Asked::First;
    m_weight =
        addMeasure(QStringLiteral("weight_kg"), first ? tr("Weight") : tr("Weight at the start"),
                   {{tr("kg"), 1, 1}, {tr("lb"), kKilogramsPerPound, 1}},
                   first ? tr("In the morning, before food.")
                         : tr("The plan counts from it. Log today's weight on Today."));
    m_waist =
        addMeasure(QStringLiteral("waist_cm"), tr("Waist"), {cm, inches},
                   tr("Midway between the lowest rib and the hip bone, after breathing out."));
    m_neck = addMeasure(QStringLiteral("neck_cm"), tr("Neck"), {cm, inches},
                        tr("Only for the sleep apnoea questions."));
    m_heartRate = addMeasure(QStringLiteral("resting_heart_rate_bpm"), tr("Resting heart rate"),
                             {{tr("bpm"), 1, 0}}, tr("After five minutes of sitting still."));
}

void AboutSection::addBloodPressure() {
    auto* pair = new QWidget(this);
    auto* row = new QHBoxLayout(pair);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::s);
    m_systolic = new MeasureEdit({{QStringLiteral("/"), 1, 0}}, pair);
    m_diastolic = new MeasureEdit({{tr("mmHg"), 1, 0}}, pair);
    m_systolic->line()->setAccessibleName(tr("Systolic, the larger number"));
    m_diastolic->line()->setAccessibleName(tr("Diastolic, the smaller number"));
    addTyping(QStringLiteral("systolic"), m_systolic);
    addTyping(QStringLiteral("diastolic"), m_diastolic);
    row->addWidget(m_systolic);
    row->addWidget(m_diastolic);
    row->addStretch(1);
    auto* field = addField(QStringLiteral("blood_pressure_mmhg"), tr("Blood pressure"), pair,
                           tr("The mean of two readings, a minute apart."), false);
    for (auto* edit : {m_systolic, m_diastolic}) {
        connect(edit, &MeasureEdit::edited, this, [this, field] {
            field->clearMessage();
            emit edited();
        });
    }
    addReader(QStringLiteral("blood_pressure_mmhg"), [this] {
        bool const readable = m_systolic->readable() && m_diastolic->readable();
        bool const both = m_systolic->value().has_value() == m_diastolic->value().has_value();
        return readable && both ? QString()
                                : tr("Blood pressure is two numbers, such as 128 and 82. It can "
                                     "also be left out.");
    });
}

void AboutSection::addChoices() {
    m_activity = addChoice(
        QStringLiteral("activity"), tr("Activity at work and at home"), tr("Not said (light)"),
        {{static_cast<int>(Activity::Sedentary), tr("Mostly sitting")},
         {static_cast<int>(Activity::Light), tr("Light: some walking")},
         {static_cast<int>(Activity::Moderate), tr("Moderate: on my feet")},
         {static_cast<int>(Activity::Active), tr("Active: physical work or training")},
         {static_cast<int>(Activity::VeryActive), tr("Very active: hard work or sport daily")}},
        tr("Without the sessions that the plan will add."));
    m_ancestry =
        addChoice(QStringLiteral("ancestry"), tr("Ancestry, for cut-offs"), tr("Rather not say"),
                  {{static_cast<int>(Ancestry::European), tr("European")},
                   {static_cast<int>(Ancestry::SouthAsian), tr("South Asian")},
                   {static_cast<int>(Ancestry::EastAsian), tr("East or other Asian")},
                   {static_cast<int>(Ancestry::MiddleEastern), tr("Middle Eastern")},
                   {static_cast<int>(Ancestry::Black), tr("Black African or Caribbean")},
                   {static_cast<int>(Ancestry::Other), tr("Other")}},
                  tr("It only shifts where waist, BMI and lipid bands begin."));
    m_pregnancy =
        addChoice(QStringLiteral("pregnancy"), tr("Pregnancy and breastfeeding"), tr("Not said"),
                  {{static_cast<int>(Pregnancy::None), tr("None of these")},
                   {static_cast<int>(Pregnancy::Pregnant), tr("Pregnant")},
                   {static_cast<int>(Pregnancy::Breastfeeding), tr("Breastfeeding")},
                   {static_cast<int>(Pregnancy::Trying), tr("Trying to become pregnant")}},
                  tr("Growth needs steady fuel, so parts of the plan then stay off."));
    m_numbers = addChoice(QStringLiteral("numbers"), tr("Weight and energy numbers"),
                          tr("As my plan suggests"),
                          {{static_cast<int>(Numbers::Show), tr("Show them")},
                           {static_cast<int>(Numbers::Hide), tr("Hide them; use the plate rule")}});
}

void AboutSection::load(ProfileDraft const& draft) {
    m_birth->setDay(draft.birthDate);
    chooseIn(m_sex, draft.sex);
    m_height->setValue(draft.heightCm);
    m_weight->setValue(draft.weightKg);
    m_waist->setValue(draft.waistCm);
    m_neck->setValue(draft.neckCm);
    m_heartRate->setValue(draft.restingHeartRateBpm);
    auto const pressure = draft.bloodPressure;
    m_systolic->setValue(pressure ? std::optional(pressure->systolic) : std::nullopt);
    m_diastolic->setValue(pressure ? std::optional(pressure->diastolic) : std::nullopt);
    chooseIn(m_activity, draft.activity);
    chooseIn(m_ancestry, draft.ancestry);
    chooseIn(m_pregnancy, draft.pregnancy);
    chooseIn(m_numbers, draft.numbers);
}

void AboutSection::store(ProfileDraft& draft) const {
    draft.birthDate = m_birth->day();
    draft.sex = chosenIn<Sex>(m_sex);
    draft.heightCm = m_height->value();
    draft.weightKg = m_weight->value();
    draft.waistCm = m_waist->value();
    draft.neckCm = m_neck->value();
    draft.restingHeartRateBpm = m_heartRate->value();
    draft.bloodPressure.reset();
    if (m_systolic->value() && m_diastolic->value())
        draft.bloodPressure = BloodPressure{*m_systolic->value(), *m_diastolic->value()};
    draft.activity = chosenIn<Activity>(m_activity);
    draft.ancestry = chosenIn<Ancestry>(m_ancestry);
    draft.pregnancy = chosenIn<Pregnancy>(m_pregnancy);
    draft.numbers = chosenIn<Numbers>(m_numbers);
}

}  // namespace steady

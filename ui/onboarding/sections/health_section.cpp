#include "ui/onboarding/sections/health_section.h"

#include "ui/widgets/button_size.h"
#include "ui/widgets/card.h"
#include "ui/widgets/check_grid.h"
#include "ui/widgets/labels.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace steady {

namespace {

constexpr int kMedicinesFirst = 8;
constexpr int kConditionsFirst = 9;

template <class Enum>
CheckChoice healthChoice(Enum value, QString name, QString note = {}) {
    return {static_cast<int>(value), std::move(name), std::move(note)};
}

QPushButton* answerButton(QString const& words, QString const& name, QWidget* parent) {
    auto* button = makeButton(ButtonKind::Plain, words, parent);
    button->setObjectName(name);
    setButtonSize(button, ButtonSize::Small);
    button->setCheckable(true);
    return button;
}

}  // namespace

HealthSection::HealthSection(QWidget* parent) : ProfileSection(parent) {
    addMedicines();
    column()->addWidget(new Rule(this));
    addConditions();
    showAnswers();
}

void HealthSection::addMedicines() {
    addHeading(QStringLiteral("pill"), tr("Medicines you take"),
               tr("those that change the plan most come first"));
    m_medicines = new CheckGrid(tr("Medicines you take"), medicineChoices(), kMedicinesFirst, this);
    m_medicines->setMoreWords(tr("Show %1 more classes"));
    addField(QStringLiteral("medicines"), {}, m_medicines, {}, true);
    m_notSure = answerButton(tr("I'm not sure"), QStringLiteral("not_sure"), this);
    m_notSure->setToolTip(tr("The plan then stays on the cautious side."));
    m_notSure->setAccessibleDescription(m_notSure->toolTip());
    m_noMedicine = answerButton(tr("I take none"), QStringLiteral("no_medicine"), this);
    for (auto* button : {m_notSure, m_noMedicine})
        m_medicines->addAction(button);
    connect(m_medicines, &CheckGrid::edited, this, [this] {
        m_noMedicine->setChecked(false);
        showAnswers();
        emit edited();
    });
    connect(m_notSure, &QPushButton::clicked, this, [this] {
        m_noMedicine->setChecked(false);
        showAnswers();
        emit edited();
    });
    connect(m_noMedicine, &QPushButton::clicked, this, [this] {
        m_medicines->setChosen({});
        m_notSure->setChecked(false);
        showAnswers();
        emit edited();
    });
}

void HealthSection::addConditions() {
    addHeading(QStringLiteral("heart"), tr("Conditions"),
               tr("current or past; leave out what does not apply"));
    auto conditions = commonConditions();
    auto const others = otherConditions();
    conditions.insert(conditions.end(), others.begin(), others.end());
    m_conditions = new CheckGrid(tr("Conditions"), std::move(conditions), kConditionsFirst, this);
    m_conditions->setMostColumns(3);
    addField(QStringLiteral("conditions"), {}, m_conditions, {}, true);
    m_noCondition = answerButton(tr("None of these"), QStringLiteral("no_condition"), this);
    m_conditions->addAction(m_noCondition);
    connect(m_conditions, &CheckGrid::edited, this, [this] {
        m_noCondition->setChecked(false);
        showAnswers();
        emit edited();
    });
    connect(m_noCondition, &QPushButton::clicked, this, [this] {
        m_conditions->setChosen({});
        showAnswers();
        emit edited();
    });
}

/// A button that is on looks like what was chosen.
void HealthSection::showAnswers() {
    for (auto* button : {m_notSure, m_noMedicine, m_noCondition})
        setButtonKind(button, button->isChecked() ? "primary" : "");
}

// Example names: domain reference A-06.
std::vector<CheckChoice> HealthSection::medicineChoices() const {
    using M = Medicine;
    return {
        healthChoice(M::Insulin, tr("Insulin"), tr("glargine, degludec, aspart, lispro")),
        healthChoice(M::Sulfonylurea, tr("Sulfonylurea"), tr("gliclazide, glimepiride, glyburide")),
        healthChoice(M::Sglt2Inhibitor, tr("SGLT2 inhibitor"),
                     tr("empagliflozin, dapagliflozin, canagliflozin")),
        healthChoice(M::Glp1Agonist, tr("GLP-1 or dual medicine"),
                     tr("semaglutide, liraglutide, dulaglutide, tirzepatide")),
        healthChoice(M::Metformin, tr("Metformin"), tr("also in combination tablets")),
        healthChoice(M::AceInhibitor, tr("ACE inhibitor"), tr("lisinopril, ramipril")),
        healthChoice(M::Diuretic, tr("Diuretic (water tablet)"),
                     tr("hydrochlorothiazide, indapamide, furosemide")),
        healthChoice(M::BetaBlocker, tr("Beta-blocker"),
                     tr("bisoprolol, metoprolol, atenolol, carvedilol")),
        healthChoice(M::Glinide, tr("Glinide"), tr("repaglinide")),
        healthChoice(M::Arb, tr("ARB (sartan)"), tr("losartan, valsartan")),
        healthChoice(M::PotassiumSparing, tr("Potassium-sparing medicine"),
                     tr("spironolactone, eplerenone, amiloride")),
        healthChoice(M::OtherBpMedicine, tr("Other blood-pressure medicine"),
                     tr("amlodipine, doxazosin")),
        healthChoice(M::RateLimiting, tr("Other medicine that slows the heart"),
                     tr("diltiazem, verapamil, ivabradine")),
        healthChoice(M::Pioglitazone, tr("Pioglitazone")),
        healthChoice(M::Dpp4Inhibitor, tr("DPP-4 inhibitor"), tr("sitagliptin, linagliptin")),
        healthChoice(M::Acarbose, tr("Acarbose")),
        healthChoice(M::Lithium, tr("Lithium")),
        healthChoice(M::Warfarin, tr("Warfarin")),
        healthChoice(M::AcidosisRisk, tr("Topiramate and similar"),
                     tr("topiramate, zonisamide, acetazolamide, valproate")),
        healthChoice(M::Steroid, tr("Steroid tablets"), tr("prednisolone, dexamethasone")),
        healthChoice(M::Antipsychotic, tr("Antipsychotic"), tr("olanzapine, quetiapine")),
        healthChoice(M::Levothyroxine, tr("Levothyroxine")),
    };
}

std::vector<CheckChoice> HealthSection::commonConditions() const {
    using C = Condition;
    return {
        healthChoice(C::FattyLiver, tr("Fatty liver"), tr("MASLD")),
        healthChoice(C::Hypertension, tr("High blood pressure"), tr("treated or not")),
        healthChoice(C::Type1Diabetes, tr("Type 1 diabetes"), tr("LADA stands further down")),
        healthChoice(C::Type2Diabetes, tr("Type 2 diabetes"), tr("as told by a clinician")),
        healthChoice(C::Ckd, tr("Kidney disease"), tr("any stage")),
        healthChoice(C::KidneyStones, tr("Kidney stones"), tr("ever")),
        healthChoice(C::StableCoronaryDisease, tr("Coronary heart disease"), tr("stable")),
        healthChoice(C::EatingDisorderCurrent, tr("Eating disorder"), tr("now")),
        healthChoice(C::EatingDisorderPast, tr("Past eating disorder"), tr("also long ago")),
    };
}

std::vector<CheckChoice> HealthSection::otherConditions() const {
    using C = Condition;
    return {
        healthChoice(C::HeartFailure, tr("Heart failure")),
        healthChoice(C::Lada, tr("LADA"), tr("late autoimmune diabetes")),
        healthChoice(C::PancreatogenicDiabetes, tr("Diabetes from a pancreas illness")),
        healthChoice(C::PastKetoacidosis, tr("Ketoacidosis, ever")),
        healthChoice(C::DialysisOrTransplant, tr("Dialysis or transplant")),
        healthChoice(C::SingleKidney, tr("A single kidney")),
        healthChoice(C::Cirrhosis, tr("Cirrhosis or liver failure")),
        healthChoice(C::PastPancreatitis, tr("Pancreatitis, ever")),
        healthChoice(C::GallstonesSymptomatic, tr("Gallstones with pain")),
        healthChoice(C::GallstonesSilent, tr("Gallstones without pain")),
        healthChoice(C::GallbladderRemoved, tr("Gallbladder removed")),
        healthChoice(C::FatMetabolismDisorder, tr("Disorder of fat metabolism"),
                     tr("fat oxidation, carnitine, glycogen storage")),
        healthChoice(C::Porphyria, tr("Porphyria")),
        healthChoice(C::Arrhythmia, tr("Significant irregular heartbeat")),
        healthChoice(C::ValveDisease, tr("Severe heart valve disease")),
        healthChoice(C::Cardiomyopathy, tr("Cardiomyopathy")),
        healthChoice(C::UnstableAngina, tr("Unstable angina")),
        healthChoice(C::RecentHeartEvent, tr("Heart event or stroke, under 3 months ago"),
                     tr("also stent or bypass")),
        healthChoice(C::PastStroke, tr("Stroke, over 3 months ago")),
        healthChoice(C::RetinopathySevere, tr("Severe eye disease from diabetes")),
        healthChoice(C::Neuropathy, tr("Nerve damage or foot deformity")),
        healthChoice(C::FootUlcer, tr("Open foot wound")),
        healthChoice(C::AutonomicNeuropathy, tr("Faintness on standing, autonomic neuropathy")),
        healthChoice(C::Gout, tr("Gout")),
        healthChoice(C::FamilialHypercholesterolaemia, tr("Familial high cholesterol")),
        healthChoice(C::BariatricSurgeryRecent, tr("Weight-loss surgery, under 18 months ago")),
        healthChoice(C::Frailty, tr("Walking aid, falls, or unwanted weight loss")),
        healthChoice(C::CancerTreatment, tr("Cancer treatment, HIV wasting or TB")),
        healthChoice(C::SevereMentalIllness, tr("Severe mental illness, now")),
        healthChoice(C::SubstanceDependence, tr("Alcohol or substance dependence")),
        healthChoice(C::OsteoporosisFracture, tr("Osteoporosis with a fracture")),
        healthChoice(C::Hernia, tr("Hernia")),
        healthChoice(C::PelvicFloor, tr("Pelvic-floor symptoms")),
        healthChoice(C::ThyroidUntreated, tr("Thyroid disease, not treated")),
        healthChoice(C::AcuteIllness, tr("Ill now, or surgery within two days"),
                     tr("fever, vomiting, infection")),
        healthChoice(C::ShiftWork, tr("Night or rotating shifts")),
    };
}

void HealthSection::load(ProfileDraft const& draft) {
    auto medicines = asValues(draft.medicines);
    m_notSure->setChecked(medicines.erase(static_cast<int>(Medicine::NotSure)) > 0);
    m_noMedicine->setChecked(false);
    m_noCondition->setChecked(false);
    m_medicines->setChosen(medicines);
    m_conditions->setChosen(asValues(draft.conditions));
    showAnswers();
}

void HealthSection::setNotSure() {
    m_notSure->setChecked(true);
    m_noMedicine->setChecked(false);
    showAnswers();
    emit edited();
}

void HealthSection::store(ProfileDraft& draft) const {
    draft.medicines = asEnums<Medicine>(m_medicines->chosen());
    if (m_notSure->isChecked()) draft.medicines.insert(Medicine::NotSure);
    draft.conditions = asEnums<Condition>(m_conditions->chosen());
}

}  // namespace steady

#include "ui/onboarding/sections/health_section.h"

#include "ui/widgets/check_grid.h"

namespace steady {

namespace {

constexpr int kMedicinesFirst = 9;
constexpr int kConditionsFirst = 10;
constexpr int kLimitsFirst = 8;

template <class Enum>
CheckChoice healthChoice(Enum value, QString name, QString note = {}) {
    return {static_cast<int>(value), std::move(name), std::move(note)};
}

}  // namespace

HealthSection::HealthSection(QWidget* parent) : ProfileSection(parent) {
    m_medicines = addChecks(
        QStringLiteral("medicines"), tr("Medicines you take"),
        tr("By class, not by dose; those that change the plan most come first. Keep taking "
           "medicines as prescribed."),
        medicineChoices(), kMedicinesFirst);
    auto conditions = commonConditions();
    auto const others = otherConditions();
    conditions.insert(conditions.end(), others.begin(), others.end());
    m_conditions = addChecks(QStringLiteral("conditions"), tr("Conditions"),
                             tr("Current or past; leave out what does not apply."),
                             std::move(conditions), kConditionsFirst);
    m_limits =
        addChecks(QStringLiteral("limits"), tr("Where movement needs care"),
                  tr("Exercises that load these are left out."), limitChoices(), kLimitsFirst);
}

// Example names: domain reference A-06.
std::vector<CheckChoice> HealthSection::medicineChoices() const {
    using M = Medicine;
    return {
        healthChoice(M::Insulin, tr("Insulin"), tr("glargine, degludec, aspart, lispro, mixes")),
        healthChoice(M::Sulfonylurea, tr("Sulfonylurea"),
                     tr("gliclazide, glimepiride, glipizide, glyburide")),
        healthChoice(M::Sglt2Inhibitor, tr("SGLT2 inhibitor"),
                     tr("empagliflozin, dapagliflozin, canagliflozin, ertugliflozin; "
                        "combination tablets")),
        healthChoice(M::Glp1Agonist, tr("GLP-1 or dual medicine"),
                     tr("semaglutide, liraglutide, dulaglutide, tirzepatide")),
        healthChoice(M::Metformin, tr("Metformin"), tr("also in combination tablets")),
        healthChoice(M::AceInhibitor, tr("ACE inhibitor"), tr("lisinopril, ramipril")),
        healthChoice(M::Diuretic, tr("Diuretic (water tablet)"),
                     tr("hydrochlorothiazide, indapamide, furosemide")),
        healthChoice(M::BetaBlocker, tr("Beta-blocker"),
                     tr("bisoprolol, metoprolol, atenolol, carvedilol")),
        healthChoice(M::NotSure, tr("I'm not sure what I take"),
                     tr("The plan then stays on the cautious side.")),
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
        healthChoice(C::Type2Diabetes, tr("Type 2 diabetes"), tr("as told by a clinician")),
        healthChoice(C::Type1Diabetes, tr("Type 1 diabetes")),
        healthChoice(C::Ckd, tr("Kidney disease"), tr("any stage, or protein in the urine")),
        healthChoice(C::KidneyStones, tr("Kidney stones"), tr("ever")),
        healthChoice(C::StableCoronaryDisease, tr("Stable coronary heart disease")),
        healthChoice(C::HeartFailure, tr("Heart failure")),
        healthChoice(C::EatingDisorderCurrent, tr("Eating disorder, now")),
        healthChoice(C::EatingDisorderPast, tr("Eating disorder, in the past")),
    };
}

std::vector<CheckChoice> HealthSection::otherConditions() const {
    using C = Condition;
    return {
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

std::vector<CheckChoice> HealthSection::limitChoices() const {
    return {healthChoice(Limit::Knee, tr("Knee")),
            healthChoice(Limit::Hip, tr("Hip")),
            healthChoice(Limit::LowBack, tr("Low back")),
            healthChoice(Limit::Shoulder, tr("Shoulder")),
            healthChoice(Limit::ElbowWrist, tr("Elbow or wrist")),
            healthChoice(Limit::AnkleFoot, tr("Ankle or foot")),
            healthChoice(Limit::Neck, tr("Neck")),
            healthChoice(Limit::Balance, tr("Balance, falls"))};
}

void HealthSection::load(ProfileDraft const& draft) {
    m_medicines->setChosen(asValues(draft.medicines));
    m_conditions->setChosen(asValues(draft.conditions));
    m_limits->setChosen(asValues(draft.limits));
}

void HealthSection::store(ProfileDraft& draft) const {
    draft.medicines = asEnums<Medicine>(m_medicines->chosen());
    draft.conditions = asEnums<Condition>(m_conditions->chosen());
    draft.limits = asEnums<Limit>(m_limits->chosen());
}

}  // namespace steady

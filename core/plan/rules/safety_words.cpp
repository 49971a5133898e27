#include "core/plan/rules/safety_words.h"

#include <utility>
#include <vector>

namespace steady {

namespace {

template <class E>
using SafetyWords = std::vector<std::pair<E, Text>>;

SafetyWords<Condition> const kConditionWords{
    {Condition::Type1Diabetes, STEADY_TEXT("condition", "type 1 diabetes")},
    {Condition::Type2Diabetes, STEADY_TEXT("condition", "type 2 diabetes")},
    {Condition::Lada, STEADY_TEXT("condition", "LADA")},
    {Condition::PancreatogenicDiabetes,
     STEADY_TEXT("condition", "diabetes after pancreas disease")},
    {Condition::PastKetoacidosis, STEADY_TEXT("condition", "a past ketoacidosis")},
    {Condition::EatingDisorderCurrent, STEADY_TEXT("condition", "an eating disorder")},
    {Condition::EatingDisorderPast, STEADY_TEXT("condition", "a past eating disorder")},
    {Condition::Ckd, STEADY_TEXT("condition", "kidney disease")},
    {Condition::DialysisOrTransplant, STEADY_TEXT("condition", "dialysis or a kidney transplant")},
    {Condition::SingleKidney, STEADY_TEXT("condition", "a single kidney")},
    {Condition::KidneyStones, STEADY_TEXT("condition", "kidney stones")},
    {Condition::Cirrhosis, STEADY_TEXT("condition", "cirrhosis")},
    {Condition::FattyLiver, STEADY_TEXT("condition", "fatty liver")},
    {Condition::PastPancreatitis, STEADY_TEXT("condition", "a past pancreatitis")},
    {Condition::GallstonesSymptomatic, STEADY_TEXT("condition", "gallstones with symptoms")},
    {Condition::GallstonesSilent, STEADY_TEXT("condition", "silent gallstones")},
    {Condition::GallbladderRemoved, STEADY_TEXT("condition", "a removed gallbladder")},
    {Condition::FatMetabolismDisorder, STEADY_TEXT("condition", "a fat-metabolism disorder")},
    {Condition::Porphyria, STEADY_TEXT("condition", "porphyria")},
    {Condition::HeartFailure, STEADY_TEXT("condition", "heart failure")},
    {Condition::Arrhythmia, STEADY_TEXT("condition", "a heart rhythm disorder")},
    {Condition::ValveDisease, STEADY_TEXT("condition", "heart valve disease")},
    {Condition::Cardiomyopathy, STEADY_TEXT("condition", "cardiomyopathy")},
    {Condition::UnstableAngina, STEADY_TEXT("condition", "unstable angina")},
    {Condition::RecentHeartEvent, STEADY_TEXT("condition", "a recent heart event or stroke")},
    {Condition::StableCoronaryDisease, STEADY_TEXT("condition", "coronary disease")},
    {Condition::PastStroke, STEADY_TEXT("condition", "a past stroke")},
    {Condition::Hypertension, STEADY_TEXT("condition", "high blood pressure")},
    {Condition::RetinopathySevere, STEADY_TEXT("condition", "severe diabetic eye disease")},
    {Condition::Neuropathy, STEADY_TEXT("condition", "nerve damage in the feet")},
    {Condition::FootUlcer, STEADY_TEXT("condition", "an open foot sore")},
    {Condition::AutonomicNeuropathy, STEADY_TEXT("condition", "autonomic nerve damage")},
    {Condition::Gout, STEADY_TEXT("condition", "gout")},
    {Condition::FamilialHypercholesterolaemia,
     STEADY_TEXT("condition", "inherited high cholesterol")},
    {Condition::BariatricSurgeryRecent, STEADY_TEXT("condition", "recent bariatric surgery")},
    {Condition::Frailty, STEADY_TEXT("condition", "frailty")},
    {Condition::CancerTreatment, STEADY_TEXT("condition", "treatment for a serious illness")},
    {Condition::SevereMentalIllness, STEADY_TEXT("condition", "a severe mental illness")},
    {Condition::SubstanceDependence, STEADY_TEXT("condition", "a substance dependence")},
    {Condition::OsteoporosisFracture, STEADY_TEXT("condition", "osteoporosis with a fracture")},
    {Condition::Hernia, STEADY_TEXT("condition", "a hernia")},
    {Condition::PelvicFloor, STEADY_TEXT("condition", "pelvic floor symptoms")},
    {Condition::ThyroidUntreated, STEADY_TEXT("condition", "untreated thyroid disease")},
    {Condition::AcuteIllness, STEADY_TEXT("condition", "an acute illness or surgery")},
    {Condition::ShiftWork, STEADY_TEXT("condition", "shift work")},
};

SafetyWords<Medicine> const kMedicineWords{
    {Medicine::Insulin, STEADY_TEXT("medicine", "insulin")},
    {Medicine::Sulfonylurea, STEADY_TEXT("medicine", "a sulfonylurea")},
    {Medicine::Glinide, STEADY_TEXT("medicine", "a glinide")},
    {Medicine::Sglt2Inhibitor, STEADY_TEXT("medicine", "an SGLT2 medicine")},
    {Medicine::Glp1Agonist, STEADY_TEXT("medicine", "a GLP-1 medicine")},
    {Medicine::Metformin, STEADY_TEXT("medicine", "metformin")},
    {Medicine::Pioglitazone, STEADY_TEXT("medicine", "pioglitazone")},
    {Medicine::Dpp4Inhibitor, STEADY_TEXT("medicine", "a DPP-4 medicine")},
    {Medicine::Acarbose, STEADY_TEXT("medicine", "acarbose")},
    {Medicine::AceInhibitor, STEADY_TEXT("medicine", "an ACE inhibitor")},
    {Medicine::Arb, STEADY_TEXT("medicine", "an ARB medicine")},
    {Medicine::PotassiumSparing, STEADY_TEXT("medicine", "a potassium-sparing medicine")},
    {Medicine::OtherBpMedicine, STEADY_TEXT("medicine", "a blood-pressure medicine")},
    {Medicine::Diuretic, STEADY_TEXT("medicine", "a diuretic")},
    {Medicine::BetaBlocker, STEADY_TEXT("medicine", "a beta-blocker")},
    {Medicine::RateLimiting, STEADY_TEXT("medicine", "a heart-rate medicine")},
    {Medicine::Lithium, STEADY_TEXT("medicine", "lithium")},
    {Medicine::Warfarin, STEADY_TEXT("medicine", "warfarin")},
    {Medicine::AcidosisRisk, STEADY_TEXT("medicine", "a medicine that raises acid")},
    {Medicine::Steroid, STEADY_TEXT("medicine", "steroid tablets")},
    {Medicine::Antipsychotic, STEADY_TEXT("medicine", "an antipsychotic medicine")},
    {Medicine::Levothyroxine, STEADY_TEXT("medicine", "levothyroxine")},
    {Medicine::NotSure, STEADY_TEXT("medicine", "a medicine you are not sure about")},
};

SafetyWords<Component> const kComponentWords{
    {Component::Keto, STEADY_TEXT("component", "Ketogenic eating")},
    {Component::Lc, STEADY_TEXT("component", "Low-carb eating")},
    {Component::Def, STEADY_TEXT("component", "A weight-loss goal")},
    {Component::Tre, STEADY_TEXT("component", "A shorter eating window")},
    {Component::Aer, STEADY_TEXT("component", "Aerobic training")},
    {Component::Hiit, STEADY_TEXT("component", "Interval training")},
    {Component::Res, STEADY_TEXT("component", "Strength training")},
    {Component::Hvy, STEADY_TEXT("component", "Heavy lifting")},
    {Component::Imp, STEADY_TEXT("component", "Running and jumping")},
    {Component::Pro, STEADY_TEXT("component", "Extra protein")},
    {Component::Salt, STEADY_TEXT("component", "Adding salt")},
    {Component::Num, STEADY_TEXT("component", "Showing weight and calories")},
};

template <class E>
Text safetyWordsIn(SafetyWords<E> const& rows, E wanted) {
    for (auto const& [value, words] : rows)
        if (value == wanted) return words;
    return {};
}

}  // namespace

Text wordsFor(Condition condition) {
    return safetyWordsIn(kConditionWords, condition);
}

Text wordsFor(Medicine medicine) {
    return safetyWordsIn(kMedicineWords, medicine);
}

Text wordsFor(Component component) {
    return safetyWordsIn(kComponentWords, component);
}

}  // namespace steady

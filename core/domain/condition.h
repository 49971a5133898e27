#pragma once

#include "core/support/enum_names.h"

#include <array>

namespace steady {

/// Health conditions that match rows of the safety table (domain reference B, O-12).
enum class Condition {
    Type1Diabetes,
    Type2Diabetes,
    Lada,
    PancreatogenicDiabetes,
    PastKetoacidosis,
    EatingDisorderCurrent,
    EatingDisorderPast,
    Ckd,
    DialysisOrTransplant,
    SingleKidney,
    KidneyStones,
    Cirrhosis,
    FattyLiver,
    PastPancreatitis,
    GallstonesSymptomatic,
    GallstonesSilent,
    GallbladderRemoved,
    FatMetabolismDisorder,
    Porphyria,
    HeartFailure,
    Arrhythmia,
    ValveDisease,
    Cardiomyopathy,
    UnstableAngina,
    RecentHeartEvent,
    StableCoronaryDisease,
    PastStroke,
    Hypertension,
    RetinopathySevere,
    Neuropathy,
    FootUlcer,
    AutonomicNeuropathy,
    Gout,
    FamilialHypercholesterolaemia,
    BariatricSurgeryRecent,
    Frailty,
    CancerTreatment,
    SevereMentalIllness,
    SubstanceDependence,
    OsteoporosisFracture,
    Hernia,
    PelvicFloor,
    ThyroidUntreated,
    AcuteIllness,
    ShiftWork,
};

/// Medicine classes of the pick list. NotSure stands for the strictest reading (O-15).
enum class Medicine {
    Insulin,
    Sulfonylurea,
    Glinide,
    Sglt2Inhibitor,
    Glp1Agonist,
    Metformin,
    Pioglitazone,
    Dpp4Inhibitor,
    Acarbose,
    AceInhibitor,
    Arb,
    PotassiumSparing,
    OtherBpMedicine,
    Diuretic,
    BetaBlocker,
    RateLimiting,
    Lithium,
    Warfarin,
    AcidosisRisk,
    Steroid,
    Antipsychotic,
    Levothyroxine,
    NotSure,
};

/// Injuries and limits that the exercise catalogue respects (F-08).
enum class Limit { Knee, Hip, LowBack, Shoulder, ElbowWrist, AnkleFoot, Neck, Balance };

template <>
struct EnumNames<Condition> {
    static constexpr std::array<std::pair<Condition, std::string_view>, 45> table{{
        {Condition::Type1Diabetes, "type_1_diabetes"},
        {Condition::Type2Diabetes, "type_2_diabetes"},
        {Condition::Lada, "lada"},
        {Condition::PancreatogenicDiabetes, "pancreatogenic_diabetes"},
        {Condition::PastKetoacidosis, "past_ketoacidosis"},
        {Condition::EatingDisorderCurrent, "eating_disorder_current"},
        {Condition::EatingDisorderPast, "eating_disorder_past"},
        {Condition::Ckd, "ckd"},
        {Condition::DialysisOrTransplant, "dialysis_or_transplant"},
        {Condition::SingleKidney, "single_kidney"},
        {Condition::KidneyStones, "kidney_stones"},
        {Condition::Cirrhosis, "cirrhosis"},
        {Condition::FattyLiver, "fatty_liver"},
        {Condition::PastPancreatitis, "past_pancreatitis"},
        {Condition::GallstonesSymptomatic, "gallstones_symptomatic"},
        {Condition::GallstonesSilent, "gallstones_silent"},
        {Condition::GallbladderRemoved, "gallbladder_removed"},
        {Condition::FatMetabolismDisorder, "fat_metabolism_disorder"},
        {Condition::Porphyria, "porphyria"},
        {Condition::HeartFailure, "heart_failure"},
        {Condition::Arrhythmia, "arrhythmia"},
        {Condition::ValveDisease, "valve_disease"},
        {Condition::Cardiomyopathy, "cardiomyopathy"},
        {Condition::UnstableAngina, "unstable_angina"},
        {Condition::RecentHeartEvent, "recent_heart_event"},
        {Condition::StableCoronaryDisease, "stable_coronary_disease"},
        {Condition::PastStroke, "past_stroke"},
        {Condition::Hypertension, "hypertension"},
        {Condition::RetinopathySevere, "retinopathy_severe"},
        {Condition::Neuropathy, "neuropathy"},
        {Condition::FootUlcer, "foot_ulcer"},
        {Condition::AutonomicNeuropathy, "autonomic_neuropathy"},
        {Condition::Gout, "gout"},
        {Condition::FamilialHypercholesterolaemia, "familial_hypercholesterolaemia"},
        {Condition::BariatricSurgeryRecent, "bariatric_surgery_recent"},
        {Condition::Frailty, "frailty"},
        {Condition::CancerTreatment, "cancer_treatment"},
        {Condition::SevereMentalIllness, "severe_mental_illness"},
        {Condition::SubstanceDependence, "substance_dependence"},
        {Condition::OsteoporosisFracture, "osteoporosis_fracture"},
        {Condition::Hernia, "hernia"},
        {Condition::PelvicFloor, "pelvic_floor"},
        {Condition::ThyroidUntreated, "thyroid_untreated"},
        {Condition::AcuteIllness, "acute_illness"},
        {Condition::ShiftWork, "shift_work"},
    }};
};

template <>
struct EnumNames<Medicine> {
    static constexpr std::array<std::pair<Medicine, std::string_view>, 23> table{{
        {Medicine::Insulin, "insulin"},
        {Medicine::Sulfonylurea, "sulfonylurea"},
        {Medicine::Glinide, "glinide"},
        {Medicine::Sglt2Inhibitor, "sglt2_inhibitor"},
        {Medicine::Glp1Agonist, "glp1_agonist"},
        {Medicine::Metformin, "metformin"},
        {Medicine::Pioglitazone, "pioglitazone"},
        {Medicine::Dpp4Inhibitor, "dpp4_inhibitor"},
        {Medicine::Acarbose, "acarbose"},
        {Medicine::AceInhibitor, "ace_inhibitor"},
        {Medicine::Arb, "arb"},
        {Medicine::PotassiumSparing, "potassium_sparing"},
        {Medicine::OtherBpMedicine, "other_bp_medicine"},
        {Medicine::Diuretic, "diuretic"},
        {Medicine::BetaBlocker, "beta_blocker"},
        {Medicine::RateLimiting, "rate_limiting"},
        {Medicine::Lithium, "lithium"},
        {Medicine::Warfarin, "warfarin"},
        {Medicine::AcidosisRisk, "acidosis_risk"},
        {Medicine::Steroid, "steroid"},
        {Medicine::Antipsychotic, "antipsychotic"},
        {Medicine::Levothyroxine, "levothyroxine"},
        {Medicine::NotSure, "not_sure"},
    }};
};

template <>
struct EnumNames<Limit> {
    static constexpr std::array<std::pair<Limit, std::string_view>, 8> table{{
        {Limit::Knee, "knee"},
        {Limit::Hip, "hip"},
        {Limit::LowBack, "low_back"},
        {Limit::Shoulder, "shoulder"},
        {Limit::ElbowWrist, "elbow_wrist"},
        {Limit::AnkleFoot, "ankle_foot"},
        {Limit::Neck, "neck"},
        {Limit::Balance, "balance"},
    }};
};

}  // namespace steady

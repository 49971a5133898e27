#include "core/plan/rules/safety_rules.h"

namespace steady {

namespace {

Text const kOldDiet = STEADY_TEXT("safety", "Doses were set for your old diet.");
Text const kSugarMayDrop = STEADY_TEXT("safety", "Sugar could drop too low.");
Text const kAcidBuildUp = STEADY_TEXT("safety", "Acid can build up even at normal sugar.");
Text const kSlowerCarbs = STEADY_TEXT("safety", "Your plan uses slower carbs.");
Text const kSteadyCarbs = STEADY_TEXT("safety", "Your plan keeps slow carbs steady.");
Text const kWalkInstead = STEADY_TEXT("safety", "Your plan has steady walking.");

// The states stand for KETO LC DEF TRE HIIT HVY PRO | AER RES IMP SALT NUM.
std::vector<SafetyRow> const kDiabetesRows{
    {.id = "B-08",
     .conditions = {Condition::Type1Diabetes, Condition::Lada, Condition::PancreatogenicDiabetes,
                    Condition::PastKetoacidosis},
     .states = "X K K X K c . | . . . . .",
     .limits = {.meterRequired = true, .sickDayCard = true},
     .reason = STEADY_TEXT("safety", "Acid could build up when carbs or insulin run short."),
     .movementReason = kSugarMayDrop,
     .instead = {.food = STEADY_TEXT("safety", "Carb-aware meals with your care team."),
                 .movement = kWalkInstead},
     .note = STEADY_TEXT("safety",
                         "Keep your meter and your sick-day card at hand. Please plan carbs, "
                         "weight and harder training with your care team first."),
     .messageClass = MessageClass::Clinician,
     .source = "VLCKD contraindications 2023 (S13)",
     .evidence = Evidence::Verified},
    {.id = "B-09",
     .medicines = {Medicine::Insulin},
     .states = "K K K K K c . | . . . . .",
     .limits = {.meterRequired = true},
     .reason = kOldDiet,
     .movementReason = kSugarMayDrop,
     .instead = {.food = kSteadyCarbs, .movement = kWalkInstead},
     .note = STEADY_TEXT("safety",
                         "Insulin doses must be reviewed by your clinician before carbs drop. "
                         "Keep your meter at hand and your carbs steady until then."),
     .messageClass = MessageClass::Clinician,
     .source = "Murdoch, BJGP 2019 (S14)",
     .evidence = Evidence::Verified},
    {.id = "B-10",
     .medicines = {Medicine::Sulfonylurea, Medicine::Glinide},
     .states = "K K K K c . . | . . . . .",
     .limits = {.meterRequired = true},
     .reason = STEADY_TEXT("safety", "It can make your sugar drop too low."),
     .instead = {.food = kSteadyCarbs},
     .note = STEADY_TEXT("safety",
                         "Your glucose tablets were chosen for your old diet and must be reviewed "
                         "by your clinician before carbs drop. Keep your meter at hand."),
     .messageClass = MessageClass::Clinician,
     .source = "Murdoch, BJGP 2019 (S14)",
     .evidence = Evidence::Verified},
    {.id = "B-11",
     .medicines = {Medicine::Sglt2Inhibitor},
     .states = "X K K K c . . | . . . . .",
     .limits = {.netCarbFloorG = 100, .shortestWindowHours = 10, .sickDayCard = true},
     .reason = kAcidBuildUp,
     .instead = {.food = kSlowerCarbs},
     .note = STEADY_TEXT("safety",
                         "With an SGLT2 medicine acid can build up even at near-normal sugar, so "
                         "your carbs stay well above keto. Keep a sick-day card at hand."),
     .messageClass = MessageClass::Clinician,
     .source = "KJFM review of ketoacidosis on SGLT2 inhibitors (S16)",
     .evidence = Evidence::Verified},
    {.id = "B-12",
     .medicines = {Medicine::Glp1Agonist},
     .states = "c . c c . . . | . . . . .",
     .limits = {.lossCapPercentPerWeek = 1},
     .note = STEADY_TEXT("safety",
                         "With a GLP-1 medicine, one care point: eat protein first in small meals "
                         "and keep strength training, so that muscle stays."),
     .messageClass = MessageClass::Info,
     .source = "General knowledge",
     .evidence = Evidence::General},
    {.id = "B-13",
     .medicines = {Medicine::Metformin},
     .note = STEADY_TEXT("safety",
                         "With metformin, a vitamin B12 test once a year could be worth asking "
                         "for."),
     .messageClass = MessageClass::Info,
     .source = "General knowledge",
     .evidence = Evidence::General},
};

}  // namespace

std::vector<SafetyRow> const& diabetesRows() {
    return kDiabetesRows;
}

}  // namespace steady

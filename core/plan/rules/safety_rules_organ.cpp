#include "core/plan/rules/latest_values.h"
#include "core/plan/rules/safety_rules.h"

namespace steady {

namespace {

bool hasEgfrBelow60(Facts const& facts) {
    return latestIsBelow(kEgfr60, facts);
}
bool hasEgfrBelow30(Facts const& facts) {
    return latestIsBelow(kEgfr30, facts);
}
bool hasVeryHighTriglycerides(Facts const& facts) {
    return latestReaches(kTriglycerides500, facts);
}
bool hasHighUricAcid(Facts const& facts) {
    return latestReaches(kUricAcid8, facts);
}
bool hasVeryHighLdl(Facts const& facts) {
    return latestReaches(kLdl190, facts);
}

Text const kKidneyCare = STEADY_TEXT("safety", "Kidneys do best with careful, steady changes.");
Text const kCareTeamPlan = STEADY_TEXT("safety", "Your care team's plan comes first.");
Text const kOrganWalking = STEADY_TEXT("safety", "Walking, sleep and calm are yours.");
Text const kOrganSlowCarbs = STEADY_TEXT("safety", "Your plan uses slower carbs.");
Text const kFatIsHard = STEADY_TEXT("safety", "High-fat meals could set it off.");

// The states stand for KETO LC DEF TRE HIIT HVY PRO | AER RES IMP SALT NUM.
std::vector<SafetyRow> const kOrganRows{
    {.id = "B-22",
     .conditions = {Condition::Ckd},
     .reading = {hasEgfrBelow60, STEADY_TEXT("safety", "an eGFR below 60"), LabKind::Egfr},
     .states = "K K K c c . X | . . . X .",
     .limits = {.proteinCapPerKg = 0.8, .fluidTargetOff = true},
     .reason = kKidneyCare,
     .instead = {.food = kOrganSlowCarbs},
     .note = STEADY_TEXT("safety",
                         "Your protein stays at 0.8 g per kg to spare the kidneys. A renal "
                         "dietitian could help you with the rest."),
     .messageClass = MessageClass::Clinician,
     .source = "KDIGO 2024 (S20)",
     .evidence = Evidence::Secondary},
    {.id = "B-23",
     .conditions = {Condition::DialysisOrTransplant},
     .reading = {hasEgfrBelow30, STEADY_TEXT("safety", "an eGFR below 30"), LabKind::Egfr},
     .states = "X X X X K K X | c K . X .",
     .limits = {.proteinFigureHidden = true, .fluidTargetOff = true},
     .reason = STEADY_TEXT("safety", "Your renal team sets food and fluids."),
     .movementReason = STEADY_TEXT("safety", "Your renal team knows your limits."),
     .instead = {.food = kCareTeamPlan, .energy = kOrganWalking, .movement = kOrganWalking},
     .note = STEADY_TEXT("safety",
                         "Your renal team sets your food, protein and fluids. Your plan helps with "
                         "sleep, stress and walking."),
     .messageClass = MessageClass::Clinician,
     .source = "KDIGO 2024 (S20)",
     .evidence = Evidence::Secondary},
    {.id = "B-24",
     .conditions = {Condition::SingleKidney, Condition::KidneyStones},
     .states = "K c . . . . X | . . . X .",
     .limits = {.proteinCapPerKg = 1.0},
     .reason = kKidneyCare,
     .note = STEADY_TEXT("safety",
                         "Your protein stays at or below 1.0 g per kg. Drinking enough, spread "
                         "over the day, helps the kidneys."),
     .messageClass = MessageClass::Info,
     .source = "General knowledge",
     .evidence = Evidence::General},
    {.id = "B-25",
     .conditions = {Condition::Cirrhosis},
     .states = "X X X X K K c | . . . X .",
     .limits = {.fluidTargetOff = true},
     .reason = STEADY_TEXT("safety", "Your liver needs regular fuel."),
     .movementReason = STEADY_TEXT("safety", "Straining raises pressure suddenly."),
     .instead = {.food = kCareTeamPlan},
     .note = STEADY_TEXT("safety",
                         "Long gaps without food are not good for your liver; a late snack could "
                         "help. Please follow your liver clinic's plan."),
     .messageClass = MessageClass::Clinician,
     .source = "VLCKD contraindications 2023 (S13)",
     .evidence = Evidence::Verified},
    {.id = "B-26",
     .conditions = {Condition::FattyLiver},
     .messageClass = MessageClass::Info,
     .source = "Vilar-Gomez, Gastroenterology 2015 (S3)",
     .evidence = Evidence::Secondary},
    {.id = "B-27",
     .conditions = {Condition::PastPancreatitis},
     .reading = {hasVeryHighTriglycerides, STEADY_TEXT("safety", "very high triglycerides"),
                 LabKind::Triglycerides},
     .states = "X K c . . . . | . . . . .",
     .reason = kFatIsHard,
     .instead = {.food = kOrganSlowCarbs},
     .note = STEADY_TEXT("safety",
                         "Your plan leaves out high-fat meals and alcohol and leans on slow carbs "
                         "and fish, without sugar."),
     .messageClass = MessageClass::Clinician,
     .source = "General knowledge",
     .evidence = Evidence::General},
    {.id = "B-28",
     .conditions = {Condition::GallstonesSymptomatic},
     .states = "X K c X . . . | . . . . .",
     .limits = {.lossCapKgPerWeek = 0.5},
     .reason = kFatIsHard,
     .instead = {.food = kOrganSlowCarbs},
     .note = STEADY_TEXT("safety",
                         "Fast loss and long gaps could bring on gallstone pain: your plan stays "
                         "under 0.5 kg a week and keeps a little fat in one meal each day."),
     .messageClass = MessageClass::Clinician,
     .source = "NIDDK on gallstones (S26)",
     .evidence = Evidence::Secondary},
    {.id = "B-29a",
     .conditions = {Condition::GallstonesSilent},
     .states = "K . c c . . . | . . . . .",
     .limits = {.lossCapKgPerWeek = 1},
     .reason = kFatIsHard,
     .note =
         STEADY_TEXT("safety",
                     "With silent gallstones, one care point: lose no more than 1 kg a week and "
                     "keep some fat in each meal."),
     .messageClass = MessageClass::Info,
     .source = "General knowledge",
     .evidence = Evidence::General},
    {.id = "B-29b",
     .conditions = {Condition::GallbladderRemoved},
     .states = "c . c . . . . | . . . . .",
     .note = STEADY_TEXT("safety",
                         "Without a gallbladder, one care point: raise fat slowly over some "
                         "weeks."),
     .messageClass = MessageClass::Info,
     .source = "General knowledge",
     .evidence = Evidence::General},
    {.id = "B-30",
     .conditions = {Condition::FatMetabolismDisorder, Condition::Porphyria},
     .states = "X X X X K c . | . . . . .",
     .reason = STEADY_TEXT("safety", "Your body cannot use fat safely as main fuel."),
     .movementReason = STEADY_TEXT("safety", "Hard effort needs fuel your body lacks."),
     .instead = {.food = STEADY_TEXT("safety", "Your metabolic clinic's plan comes first.")},
     .note = STEADY_TEXT("safety",
                         "Please follow the plan of your metabolic clinic for food; Steady helps "
                         "with sleep, stress and gentle movement."),
     .messageClass = MessageClass::Clinician,
     .source = "VLCKD contraindications 2023 (S13)",
     .evidence = Evidence::Secondary},
    {.id = "B-40",
     .conditions = {Condition::Gout},
     .reading = {hasHighUricAcid, STEADY_TEXT("safety", "a high uric acid"), LabKind::UricAcid},
     .states = "K c c c . . c | . . . . .",
     .limits = {.lossCapPercentPerWeek = 0.5},
     .reason = STEADY_TEXT("safety", "Ketones and urate share the kidney's exit."),
     .note = STEADY_TEXT("safety",
                         "Ketones and urate compete for the same exit in the kidney. Slow carbs, "
                         "dairy, enough fluids and unhurried loss could keep gout quiet."),
     .messageClass = MessageClass::Clinician,
     .source = "General knowledge",
     .evidence = Evidence::General},
    {.id = "B-41",
     .conditions = {Condition::FamilialHypercholesterolaemia},
     .reading = {hasVeryHighLdl, STEADY_TEXT("safety", "a very high LDL"), LabKind::Ldl},
     .states = "K c . . . . . | . . . . .",
     .reason = STEADY_TEXT("safety", "High-fat eating could raise LDL further."),
     .note = STEADY_TEXT("safety",
                         "Choose fats from oils, nuts and fish. After a change of diet, a lipid "
                         "test in 8–12 weeks would show where you stand."),
     .messageClass = MessageClass::Clinician,
     .source = "General knowledge",
     .evidence = Evidence::General},
};

}  // namespace

std::vector<SafetyRow> const& organRows() {
    return kOrganRows;
}

}  // namespace steady

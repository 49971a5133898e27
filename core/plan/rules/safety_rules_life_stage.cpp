#include "core/plan/rules/latest_values.h"
#include "core/plan/rules/safety_rules.h"

namespace steady {

namespace {

constexpr double kHealthyRatio = 0.5;

bool matchesUnder18(Facts const& facts) {
    return facts.age() < 18;
}

bool matchesPregnancy(Facts const& facts) {
    return facts.profile.pregnancy() == Pregnancy::Pregnant;
}

bool matchesBreastfeeding(Facts const& facts) {
    return facts.profile.pregnancy() == Pregnancy::Breastfeeding;
}

bool matchesUnderweight(Facts const& facts) {
    return facts.bmi() < 18.5;
}

bool matchesHealthyShape(Facts const& facts) {
    auto const ratio = facts.waistToHeight();
    return facts.bmi() >= 18.5 && facts.bmi() < 25 && ratio && *ratio < kHealthyRatio;
}

bool matchesEatingScreen(Facts const& facts) {
    auto const answers = facts.profile.eatingScreen();
    return answers && eatingScreenIsPositive(*answers);
}

bool sameEatingAnswers(Profile const& before, Profile const& after) {
    return before.eatingScreen() == after.eatingScreen();
}

bool matchesFrom65(Facts const& facts) {
    return facts.age() >= 65;
}

bool matchesFrom75(Facts const& facts) {
    return facts.age() >= 75;
}

Text const kSteadyFuel = STEADY_TEXT("safety", "Growth needs steady fuel.");
Text const kRulesHurt = STEADY_TEXT("safety", "Rules and numbers can hurt recovery.");
Text const kYourAge = STEADY_TEXT("safety", "your age");

// The states stand for KETO LC DEF TRE HIIT HVY PRO | AER RES IMP SALT NUM.
std::vector<SafetyRow> const kLifeStageRows{
    {.id = "B-01",
     .reading = {matchesUnder18, kYourAge},
     .states = "X X X X X X X | X X X X X",
     .instead = {.all = STEADY_TEXT("safety", "The Learn pages are open to you.")},
     .note = STEADY_TEXT("safety",
                         "Steady's plans are made for adults. Please ask a clinician or a "
                         "parent to help you choose; the Learn pages are open to you."),
     .messageClass = MessageClass::Clinician,
     .source = "Product decision",
     .evidence = Evidence::Product},
    {.id = "B-02",
     .reading = {matchesPregnancy, STEADY_TEXT("safety", "your pregnancy")},
     .states = "X X X X X K c | c c c X .",
     .limits = {.noCalorieTarget = true},
     .reason = kSteadyFuel,
     .instead = {.food = STEADY_TEXT("safety", "Your plan has balanced slow-carb meals."),
                 .energy = STEADY_TEXT("safety", "Your plan has balanced meals to hunger."),
                 .movement =
                     STEADY_TEXT("safety", "20–30 minutes of moderate activity, if cleared.")},
     .note = STEADY_TEXT("safety",
                         "In pregnancy your plan has balanced meals without a deficit. If your "
                         "clinician has cleared you, 20–30 minutes of moderate activity most "
                         "days could suit you."),
     .messageClass = MessageClass::Clinician,
     .source = "Kanaley 2022, ACSM consensus (S23)",
     .evidence = Evidence::Verified},
    {.id = "B-03",
     .reading = {matchesBreastfeeding, STEADY_TEXT("safety", "breastfeeding")},
     .states = "X K X X c . . | . . . X .",
     .limits = {.noCalorieTarget = true},
     .reason = kSteadyFuel,
     .instead = {.food = STEADY_TEXT("safety", "Your plan has slow-carb meals."),
                 .energy = STEADY_TEXT("safety", "Eat to hunger, with enough fluids.")},
     .note = STEADY_TEXT("safety",
                         "While breastfeeding, eat slow-carb meals to hunger and drink enough. "
                         "Ask your clinician before any change that lowers carbs."),
     .messageClass = MessageClass::Clinician,
     .source = "General knowledge",
     .evidence = Evidence::General},
    {.id = "B-04",
     .reading = {matchesUnderweight, STEADY_TEXT("safety", "your weight for your height")},
     .states = "X c X X K . . | . . . . .",
     .reason = STEADY_TEXT("safety", "Your body needs enough energy first."),
     .movementReason = STEADY_TEXT("safety", "Your body needs enough energy first."),
     .instead = {.food = STEADY_TEXT("safety", "Your plan has enough energy from slower carbs."),
                 .energy = STEADY_TEXT("safety", "Your plan builds strength with enough energy."),
                 .movement = STEADY_TEXT("safety", "Strength training is a good place to start.")},
     .note = STEADY_TEXT("safety",
                         "Your plan gives enough energy and strength work, so that weight can "
                         "rise gently. If you lost weight without meaning to, please see your "
                         "clinician."),
     .messageClass = MessageClass::Clinician,
     .source = "Product decision; BMI figure of C-01",
     .evidence = Evidence::Product},
    {.id = "B-05",
     .reading = {matchesHealthyShape, STEADY_TEXT("safety", "a healthy weight and waist")},
     .states = "c . X c . . . | . . . . .",
     .instead = {.energy = STEADY_TEXT("safety", "Muscle, fitness and sleep are your goals.")},
     .messageClass = MessageClass::Info,
     .source = "Product decision; NICE waist-to-height (S9)",
     .evidence = Evidence::Product},
    {.id = "B-06",
     .conditions = {Condition::EatingDisorderCurrent},
     .states = "X X X X X X . | c c . . X",
     .limits = {.numbersHiddenByDefault = true},
     .reason = kRulesHurt,
     .movementReason = kRulesHurt,
     .instead = {.food = STEADY_TEXT("safety", "Regular, enough, without rules."),
                 .energy = STEADY_TEXT("safety", "Sleep and calm come first."),
                 .movement = STEADY_TEXT("safety", "Gentle movement that feels good.")},
     .note = STEADY_TEXT("safety",
                         "Your plan keeps to sleep, calm and gentle movement, without numbers, "
                         "streaks or food colours. Your care team or an eating disorder "
                         "support line can help with food."),
     .messageClass = MessageClass::Clinician,
     .source = "VLCKD contraindications 2023 (S13)",
     .evidence = Evidence::Verified},
    {.id = "B-07",
     .conditions = {Condition::EatingDisorderPast},
     .reading = {.applies = matchesEatingScreen,
                 .words = STEADY_TEXT("safety", "your eating answers"),
                 .sameAnswers = sameEatingAnswers},
     .states = "X K X X c . . | . . . . c",
     .limits = {.numbersHiddenByDefault = true},
     .reason = kRulesHurt,
     .instead = {.food = STEADY_TEXT("safety", "Regular meals every 3–4 hours, by plate."),
                 .energy = STEADY_TEXT("safety", "The plate method, without counting.")},
     .note = STEADY_TEXT("safety",
                         "Regular meals every 3–4 hours and the plate method work without "
                         "counting; numbers stay hidden unless you show them. Talking your "
                         "answers over with a clinician could help."),
     .messageClass = MessageClass::Clinician,
     .source = "SCOFF, BMJ 1999 (S11)",
     .evidence = Evidence::Secondary},
    {.id = "B-43",
     .reading = {matchesFrom65, kYourAge},
     .states = "c . c c c c . | . . . . .",
     .limits = {.shortestWindowHours = 10},
     .note = STEADY_TEXT("safety",
                         "From 65, muscle comes first: strength training belongs to any weight "
                         "goal, with enough protein, and balance practice 2–3 times a week."),
     .messageClass = MessageClass::Info,
     .source = "ADA 2016 (S17); PROT-AGE, ESPEN (S20b)",
     .evidence = Evidence::Verified},
    {.id = "B-44",
     .conditions = {Condition::Frailty},
     .reading = {matchesFrom75, kYourAge},
     .states = "X K K X K X c | c c X . .",
     .reason = STEADY_TEXT("safety", "Muscle and strength come first."),
     .movementReason = STEADY_TEXT("safety", "Safe footing comes first."),
     .instead = {.energy = STEADY_TEXT("safety", "Your plan keeps weight and builds strength."),
                 .movement = STEADY_TEXT("safety", "Light strength and balance work.")},
     .note = STEADY_TEXT("safety",
                         "Strength, protein and balance come first. Your clinician or a "
                         "physiotherapist could help you choose a safe start."),
     .messageClass = MessageClass::Clinician,
     .source = "General knowledge",
     .evidence = Evidence::General},
};

}  // namespace

std::vector<SafetyRow> const& lifeStageRows() {
    return kLifeStageRows;
}

}  // namespace steady

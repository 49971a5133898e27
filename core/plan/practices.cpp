#include "core/plan/practices.h"

#include <algorithm>
#include <string>

namespace steady {

namespace {

// A row waits for a clinician while any component it touches is locked by it.
bool standsInTheWay(Gates const& gates, std::string_view rule) {
    return std::any_of(gates.byComponent.begin(), gates.byComponent.end(), [&](Gate const& gate) {
        return std::any_of(gate.allRules.begin(), gate.allRules.end(), [&](auto const& effect) {
            return effect.rule == rule && effect.state == GateState::Locked;
        });
    });
}

bool isBreathingOpen(Gates const& gates) {
    bool const heartWaits = gates.matched("B-31") && standsInTheWay(gates, "B-31");
    return !heartWaits && !gates.matched("B-32");
}

std::vector<Practice> breathingPractices() {
    return {
        {"cyclic_sighing", PracticeKind::Breathing, STEADY_TEXT("plan", "Slow double-breath sighs"),
         5, 7,
         STEADY_TEXT("practice",
                     "Breathe in through the nose, top it up with a second short breath, then "
                     "let it all out slowly through the mouth. Stop if you feel dizzy."),
         STEADY_TEXT("practice",
                     "In a trial, five minutes a day lifted mood more than the other exercises "
                     "it was compared with."),
         "Balban 2023", Evidence::Verified},
        {"slow_breathing", PracticeKind::Breathing,
         STEADY_TEXT("practice", "Slow breathing, six a minute"), 10, 7,
         STEADY_TEXT("practice",
                     "Breathe in for four seconds and out for six, softly, through the nose. "
                     "Stop if you feel dizzy."),
         STEADY_TEXT("practice",
                     "Ten minutes a day for four weeks or more could also help blood pressure."),
         "Slow-breathing trials", Evidence::Secondary}};
}

std::vector<Practice> quietPractices() {
    return {
        {"mindfulness", PracticeKind::Quiet, STEADY_TEXT("practice", "Sitting with the breath"), 10,
         7,
         STEADY_TEXT("practice",
                     "Sit comfortably and notice each breath as it is. When thoughts come, come "
                     "back to the next one."),
         STEADY_TEXT("practice", "It trains letting thoughts pass."), "General advice",
         Evidence::General},
        {"muscle_relaxation", PracticeKind::Quiet, STEADY_TEXT("plan", "Muscle relaxation"), 10, 7,
         STEADY_TEXT("practice",
                     "Lying down at wind-down: tense one group of muscles for five seconds, let "
                     "go for fifteen, and move from the feet to the face."),
         STEADY_TEXT("practice", "It lets go of tension that the day left, and fits before bed."),
         "General advice", Evidence::General},
        {"worry_list", PracticeKind::Quiet, STEADY_TEXT("practice", "Worry list"), 10, 7,
         STEADY_TEXT("practice",
                     "Write down what goes round in your head, and beside each one the next "
                     "small step or “not now”. Then close the book."),
         STEADY_TEXT("practice", "What is on paper early in the evening need not be kept in mind."),
         "General advice", Evidence::General}};
}

std::vector<Practice> outwardPractices() {
    return {
        {"nature_walk", PracticeKind::Movement, STEADY_TEXT("practice", "Walk among trees"), 20, 7,
         STEADY_TEXT("practice",
                     "Walk for 20 to 30 minutes where it is green, without a goal and with the "
                     "phone away."),
         STEADY_TEXT("practice", "Daylight, movement and quiet in one."), "General advice",
         Evidence::General},
        {"yoga_tai_chi", PracticeKind::Movement, STEADY_TEXT("practice", "Yoga or tai chi"), 20, 2,
         STEADY_TEXT("practice",
                     "Twice a week, 20 to 30 minutes at your own ease; slow movements with calm "
                     "breath."),
         STEADY_TEXT("practice", "It calms, and it trains balance."), "General advice",
         Evidence::General},
        {"call_a_friend", PracticeKind::Company, STEADY_TEXT("practice", "Call a friend"), 10, 2,
         STEADY_TEXT("practice",
                     "Twice a week, call somebody who does you good, and talk about anything."),
         STEADY_TEXT("practice", "Company takes weight off the day."), "General advice",
         Evidence::General}};
}

}  // namespace

std::vector<Practice> practiceTable() {
    auto all = breathingPractices();
    for (auto* more : {quietPractices, outwardPractices})
        for (auto& practice : more())
            all.push_back(std::move(practice));
    return all;
}

bool isPracticeOpen(Practice const& practice, Gates const& gates) {
    if (practice.kind == PracticeKind::Breathing) return isBreathingOpen(gates);
    if (practice.kind == PracticeKind::Movement) return gates.allows(Component::Aer);
    return true;
}

std::vector<Practice> practicesFor(Gates const& gates) {
    auto open = practiceTable();
    std::erase_if(open, [&](Practice const& each) { return !isPracticeOpen(each, gates); });
    return open;
}

Practice practiceFor(Gates const& gates, std::string_view chosen) {
    auto const open = practicesFor(gates);
    for (std::string_view const wanted : {chosen, std::string_view("cyclic_sighing")})
        for (auto const& practice : open)
            if (practice.id == wanted) return practice;
    return *std::ranges::find(open, std::string_view("muscle_relaxation"), &Practice::id);
}

ClockTime worryListBy(bool shifts, ClockTime bed) {
    return shifts ? bed - std::chrono::minutes(120) : clockTime(20);
}

}  // namespace steady

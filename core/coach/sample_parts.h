#pragma once

#include "core/catalogue/food_catalogue.h"
#include "core/domain/entry.h"
#include "core/domain/profile.h"
#include "core/plan/plan.h"

#include <optional>
#include <random>
#include <string>
#include <vector>

namespace steady {

/// Random numbers that are the same on every machine: the engine is fixed by the standard, the
/// distributions of <random> are not.
class SampleDice {
 public:
    explicit SampleDice(std::uint32_t seed) : m_engine(seed) {}

    /// 0 up to, but not including, 1.
    double share() { return m_engine() / 4294967296.0; }
    bool chance(double probability) { return share() < probability; }
    double between(double low, double high) { return low + (high - low) * share(); }
    int whole(int low, int high) {
        return low + static_cast<int>(m_engine() % static_cast<std::uint32_t>(high - low + 1));
    }
    /// About normal: the sum of twelve uniform numbers.
    double bell(double centre, double deviation);

 private:
    std::mt19937 m_engine;
};

/// Where in the story a day lies.
struct SampleDay {
    Date date;
    int index = 0;        ///< days since the start
    double progress = 0;  ///< 0 at the start, 1 on the last day
    bool weekend = false;
    bool holiday = false;
    bool ill = false;
    bool isLast = false;    ///< today: begun, not finished
    bool inPounds = false;  ///< the scale of the holiday home shows pounds
    double trueKg = 0;
    ClockTime wake;
};

/// The plans that the person of the sample had, so that what is logged is what was planned.
class SampleCoach {
 public:
    SampleCoach(ProfileDraft const& draft, Date firstDay);

    std::vector<PlannedSession> sessionsOn(SampleDay const& day);

 private:
    Date m_firstDay;
    std::optional<Profile> m_person;
    std::optional<Plan> m_plan;
};

/// Part of a dish: a food of the catalogue, how much, and what the person typed ("2" eggs).
struct SamplePortion {
    char const* food = nullptr;
    double grams = 0;
    char const* typed = nullptr;
};
using SampleDish = std::vector<SamplePortion>;

/// What is cooked at this person's home.
struct SampleMenu {
    std::vector<SampleDish> breakfasts, lunches, dinners, snacks, treats;
};
SampleMenu const& sampleMenu();

/// Foods by the part that they play on a plate, for a catalogue without the foods of the menu.
struct SamplePantry {
    explicit SamplePantry(FoodCatalogue const& foods);

    FoodCatalogue const& catalogue;
    std::vector<Food const*> breakfasts, proteins, vegetables, starches, fruits, nuts, fats, treats,
        coffees;
};

void addSampleMeals(std::vector<Entry>& entries, SampleDay const& day, SamplePantry const& pantry,
                    SampleDice& dice);
void addSampleMovement(std::vector<Entry>& entries, SampleDay const& day, SampleCoach& coach,
                       SampleDice& dice);

}  // namespace steady

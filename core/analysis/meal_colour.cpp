#include "core/analysis/meal_colour.h"

#include "core/analysis/day_totals.h"
#include "core/support/round.h"

#include <algorithm>
#include <functional>

namespace steady {

namespace {

// D-12.
constexpr double kMuchAddedSugarG = 10;
constexpr double kMuchRefinedCarbsG = 15;
constexpr double kMostlyUltraProcessedShare = 0.5;
constexpr double kPartlyUltraProcessedShare = 0.2;
constexpr double kGreenMealGl = 20;
constexpr double kAmberMealGl = 30;
constexpr double kAmberShareFactor = 1.5;
constexpr double kFastGi = 70;
constexpr double kFastCarbsG = 15;
constexpr double kMainMealProteinG = 20;
constexpr double kMainMealVegetablesG = 80;
constexpr double kCoverageToJudge = 0.8;  // as O-42 for a day

using Items = std::vector<MealItem const*>;
using ItemFigure = std::function<std::optional<double>(MealItem const&)>;

/// The sum of what is known of a figure, and the food that adds most to it.
struct Contribution {
    double sum = 0;
    std::string food;
};

Contribution contributionOf(Items const& items, ItemFigure const& figure) {
    Contribution total;
    double most = 0;
    for (auto const* item : items) {
        double const part = figure(*item).value_or(0);
        total.sum += part;
        if (part <= most) continue;
        most = part;
        total.food = item->name;
    }
    return total;
}

Contribution addedSugarOf(Items const& items) {
    return contributionOf(items, [](MealItem const& item) { return item.nutrition.addedSugar; });
}

Contribution refinedCarbsOf(Items const& items) {
    return contributionOf(items, [](MealItem const& item) {
        return item.flags.refinedGrain ? item.nutrition.netCarbs : std::nullopt;
    });
}

bool hasRefinedGrain(Items const& items) {
    return std::any_of(items.begin(), items.end(),
                       [](MealItem const* item) { return item->flags.refinedGrain; });
}

Contribution ultraProcessedShare(Items const& items) {
    auto const energy =
        contributionOf(items, [](MealItem const& item) { return item.nutrition.energyKcal; });
    auto ultra = contributionOf(items, [](MealItem const& item) {
        return item.nova >= 4 ? item.nutrition.energyKcal : std::nullopt;
    });
    ultra.sum = energy.sum > 0 ? ultra.sum / energy.sum : 0;
    return ultra;
}

/// Collects reasons and the worst colour among them.
class MealJudge {
 public:
    MealJudge(Items const& items, MealTargets const& targets)
        : m_items(items), m_targets(targets) {}

    MealVerdict judge(bool main) {
        redRules();
        bool const carbsKnown = carbAxis();
        amberRules();
        if (main) mainMealRules();
        if (!carbsKnown && m_verdict.colour != MealColour::Red) {
            m_verdict.colour = MealColour::Unknown;
            m_verdict.reasons.push_back(
                {MealReasonKind::CarbsUnknown, MealColour::Unknown, 0, unknownCarbsFood()});
        }
        return std::move(m_verdict);
    }

 private:
    void add(MealReasonKind kind, MealColour colour, double value, std::string food = {}) {
        m_verdict.reasons.push_back({kind, colour, value, std::move(food)});
        m_verdict.colour = std::max(m_verdict.colour, colour);
    }

    void redRules() {
        m_verdict.colour = MealColour::Green;
        for (auto const* item : m_items)
            if (item->flags.sugaryDrink) {
                add(MealReasonKind::SugaryDrink, MealColour::Red, item->grams, item->name);
                break;
            }
        if (auto const sugar = addedSugarOf(m_items); sugar.sum >= kMuchAddedSugarG - kTolerance)
            add(MealReasonKind::MuchAddedSugar, MealColour::Red, sugar.sum, sugar.food);
        if (auto const grain = refinedCarbsOf(m_items);
            grain.sum >= kMuchRefinedCarbsG - kTolerance)
            add(MealReasonKind::MuchRefinedGrain, MealColour::Red, grain.sum, grain.food);
        if (auto const ultra = ultraProcessedShare(m_items);
            ultra.sum >= kMostlyUltraProcessedShare - kTolerance)
            add(MealReasonKind::MostlyUltraProcessed, MealColour::Red, 100 * ultra.sum, ultra.food);
    }

    /// False when too much is unknown to say.
    bool carbAxis() {
        return m_targets.approach == Approach::LowGi ? glycaemicLoadAxis() : netCarbsAxis();
    }

    bool glycaemicLoadAxis() {
        auto const load = contributionOf(m_items, [](MealItem const& item) { return item.gl; });
        judgeAgainst(load, kGreenMealGl, kAmberMealGl);
        for (auto const* item : m_items)
            if (item->gi.value_or(0) >= kFastGi - kTolerance &&
                item->nutrition.netCarbs.value_or(0) >= kFastCarbsG - kTolerance) {
                add(MealReasonKind::FastCarbs, MealColour::Amber, *item->nutrition.netCarbs,
                    item->name);
                break;
            }
        return glIsKnownEnough(load.sum);
    }

    /// GI is at most 100, so the unknown part adds at most its carbohydrate.
    bool glIsKnownEnough(double knownGl) const {
        double atMost = knownGl;
        bool bounded = true;
        for (auto const* item : m_items) {
            if (item->gl) continue;
            if (item->nutrition.netCarbs)
                atMost += *item->nutrition.netCarbs;
            else
                bounded = false;
        }
        if (bounded && atMost <= kGreenMealGl + kTolerance) return true;
        return totalsOf(m_items).glCoverage.value_or(0) >= kCoverageToJudge - kTolerance;
    }

    bool netCarbsAxis() {
        if (!m_targets.netCarbsG) return false;
        auto const carbs =
            contributionOf(m_items, [](MealItem const& item) { return item.nutrition.netCarbs; });
        double const share = *m_targets.netCarbsG / std::max(1, m_targets.mealsADay);
        judgeAgainst(carbs, share, kAmberShareFactor * share);
        return totalsOf(m_items).netCarbs.whole();
    }

    void judgeAgainst(Contribution const& carbs, double green, double amber) {
        if (carbs.sum > amber + kTolerance)
            add(MealReasonKind::CarbsHigh, MealColour::Red, carbs.sum, carbs.food);
        else if (carbs.sum > green + kTolerance)
            add(MealReasonKind::CarbsRaised, MealColour::Amber, carbs.sum, carbs.food);
    }

    void amberRules() {
        auto const sugar = addedSugarOf(m_items);
        if (sugar.sum > kTolerance && sugar.sum < kMuchAddedSugarG - kTolerance)
            add(MealReasonKind::AddedSugar, MealColour::Amber, sugar.sum, sugar.food);
        auto const grain = refinedCarbsOf(m_items);
        if (hasRefinedGrain(m_items) && grain.sum < kMuchRefinedCarbsG - kTolerance)
            add(MealReasonKind::RefinedGrain, MealColour::Amber, grain.sum, grain.food);
        auto const ultra = ultraProcessedShare(m_items);
        if (ultra.sum >= kPartlyUltraProcessedShare - kTolerance &&
            ultra.sum < kMostlyUltraProcessedShare - kTolerance)
            add(MealReasonKind::PartlyUltraProcessed, MealColour::Amber, 100 * ultra.sum,
                ultra.food);
    }

    void mainMealRules() {
        auto const totals = totalsOf(m_items);
        double const protein = totals.protein.value.value_or(0);
        if (m_targets.proteinTest && totals.protein.whole() &&
            protein < kMainMealProteinG - kTolerance)
            add(MealReasonKind::LittleProtein, MealColour::Amber, protein);
        if (totals.vegetablesG < kMainMealVegetablesG - kTolerance)
            add(MealReasonKind::FewVegetables, MealColour::Amber, totals.vegetablesG);
    }

    std::string unknownCarbsFood() const {
        for (auto const* item : m_items)
            if (!item->nutrition.netCarbs) return item->name;
        auto const carbs = contributionOf(m_items, [](MealItem const& item) {
            return item.gl ? std::nullopt : item.nutrition.netCarbs;
        });
        return carbs.food;
    }

    Items const& m_items;
    MealTargets const& m_targets;
    MealVerdict m_verdict;
};

}  // namespace

MealVerdict mealColour(std::vector<MealItem const*> const& items, MealTargets const& targets,
                       bool main) {
    if (items.empty()) return {};
    return MealJudge(items, targets).judge(main);
}

}  // namespace steady

#pragma once

#include "core/domain/nutrition.h"
#include "core/domain/profile_choices.h"

#include <optional>
#include <set>
#include <string>
#include <vector>

namespace steady {

/// How a glycaemic index came about.
enum class GiStatus { Measured, Similar, Category, NotApplicable, Unknown };

template <>
struct EnumNames<GiStatus> {
    static constexpr std::array<std::pair<GiStatus, std::string_view>, 5> table{
        {{GiStatus::Measured, "measured"},
         {GiStatus::Similar, "similar"},
         {GiStatus::Category, "category"},
         {GiStatus::NotApplicable, "not_applicable"},
         {GiStatus::Unknown, "unknown"}}};
};
template <>
struct EnumNames<CarbBasis> {
    static constexpr std::array<std::pair<CarbBasis, std::string_view>, 2> table{
        {{CarbBasis::ByDifference, "by_difference"}, {CarbBasis::Available, "available"}}};
};

struct GlycaemicIndex {
    std::optional<double> value;  ///< glucose = 100
    std::optional<double> low;
    std::optional<double> high;
    GiStatus status = GiStatus::Unknown;
    std::string citation;

    bool operator==(GlycaemicIndex const&) const = default;
};

/// A household measure: "1 medium", 182 g. `unit` is the word that a quick line may use ("slice").
struct Serving {
    std::string label;
    double grams = 0;

    bool operator==(Serving const&) const = default;
};

/// What D-12 and D-13 look at besides figures.
struct FoodFlags {
    bool refinedGrain = false;
    bool sugaryDrink = false;
    bool nonStarchyVegetable = false;
    bool alwaysRed = false;

    bool operator==(FoodFlags const&) const = default;
};

/// A food of the catalogue or of the person's own. Figures are per 100 g.
struct Food {
    std::string id;
    std::string name;
    std::vector<std::string> aliases;
    std::string group;
    Nutrition per100g;
    CarbBasis carbBasis = CarbBasis::ByDifference;
    GlycaemicIndex gi;
    int nova = 1;
    FoodFlags flags;
    std::set<Allergen> allergens;
    std::set<FoodPattern> patterns;  ///< patterns that this food fits
    bool pork = false;
    bool alcoholic = false;
    std::vector<Serving> servings;
    std::string source;

    bool operator==(Food const&) const = default;
};

/// GL of an amount (D-04, O-39): GI·net carbs/100, GI capped at 100; 0 when a serving has less than
/// 5 g of available carbohydrate; nothing when GI or carbs are unknown.
std::optional<double> glycaemicLoad(Food const& food, double grams);

}  // namespace steady

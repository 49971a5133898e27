#pragma once

#include "core/support/enum_names.h"

#include <array>

namespace steady {

enum class Sex { Female, Male, Average };
enum class Ancestry { European, SouthAsian, EastAsian, MiddleEastern, Black, Other };
enum class Activity { Sedentary, Light, Moderate, Active, VeryActive };
enum class WorkPattern { Day, Evening, Night, Rotating, Irregular };
enum class Approach { LowGi, LowCarb, Ketogenic };
enum class Pace { Gentle, Standard, Faster };
enum class WindowStyle { Early, Balanced, Late };
enum class FoodPattern { Omnivore, Pescatarian, LactoOvo, Lacto, Ovo, Vegan };
enum class Allergen {
    GlutenCereals,
    Crustaceans,
    Egg,
    Fish,
    Peanut,
    Soy,
    Milk,
    TreeNuts,
    Celery,
    Mustard,
    Sesame,
    Sulphites,
    Lupin,
    Molluscs,
};
enum class Equipment {
    Bands,
    Dumbbells,
    Kettlebell,
    Barbell,
    Bench,
    PullUpBar,
    Machines,
    Bike,
    Treadmill,
    Rower,
    Elliptical,
    Pool,
};
enum class Experience { Beginner, Intermediate, Advanced };
enum class Pregnancy { None, Pregnant, Breastfeeding, Trying };
enum class Numbers { Show, Hide };

template <>
struct EnumNames<Sex> {
    static constexpr std::array<std::pair<Sex, std::string_view>, 3> table{
        {{Sex::Female, "female"}, {Sex::Male, "male"}, {Sex::Average, "average"}}};
};
template <>
struct EnumNames<Ancestry> {
    static constexpr std::array<std::pair<Ancestry, std::string_view>, 6> table{
        {{Ancestry::European, "european"},
         {Ancestry::SouthAsian, "south_asian"},
         {Ancestry::EastAsian, "east_asian"},
         {Ancestry::MiddleEastern, "middle_eastern"},
         {Ancestry::Black, "black"},
         {Ancestry::Other, "other"}}};
};
template <>
struct EnumNames<Activity> {
    static constexpr std::array<std::pair<Activity, std::string_view>, 5> table{
        {{Activity::Sedentary, "sedentary"},
         {Activity::Light, "light"},
         {Activity::Moderate, "moderate"},
         {Activity::Active, "active"},
         {Activity::VeryActive, "very_active"}}};
};
template <>
struct EnumNames<WorkPattern> {
    static constexpr std::array<std::pair<WorkPattern, std::string_view>, 5> table{
        {{WorkPattern::Day, "day"},
         {WorkPattern::Evening, "evening"},
         {WorkPattern::Night, "night"},
         {WorkPattern::Rotating, "rotating"},
         {WorkPattern::Irregular, "irregular"}}};
};
template <>
struct EnumNames<Approach> {
    static constexpr std::array<std::pair<Approach, std::string_view>, 3> table{
        {{Approach::LowGi, "low_gi"},
         {Approach::LowCarb, "low_carb"},
         {Approach::Ketogenic, "ketogenic"}}};
};
template <>
struct EnumNames<Pace> {
    static constexpr std::array<std::pair<Pace, std::string_view>, 3> table{
        {{Pace::Gentle, "gentle"}, {Pace::Standard, "standard"}, {Pace::Faster, "faster"}}};
};
template <>
struct EnumNames<WindowStyle> {
    static constexpr std::array<std::pair<WindowStyle, std::string_view>, 3> table{
        {{WindowStyle::Early, "early"},
         {WindowStyle::Balanced, "balanced"},
         {WindowStyle::Late, "late"}}};
};
template <>
struct EnumNames<FoodPattern> {
    static constexpr std::array<std::pair<FoodPattern, std::string_view>, 6> table{
        {{FoodPattern::Omnivore, "omnivore"},
         {FoodPattern::Pescatarian, "pescatarian"},
         {FoodPattern::LactoOvo, "lacto_ovo"},
         {FoodPattern::Lacto, "lacto"},
         {FoodPattern::Ovo, "ovo"},
         {FoodPattern::Vegan, "vegan"}}};
};
template <>
struct EnumNames<Allergen> {
    static constexpr std::array<std::pair<Allergen, std::string_view>, 14> table{
        {{Allergen::GlutenCereals, "gluten"},
         {Allergen::Crustaceans, "crustaceans"},
         {Allergen::Egg, "egg"},
         {Allergen::Fish, "fish"},
         {Allergen::Peanut, "peanut"},
         {Allergen::Soy, "soy"},
         {Allergen::Milk, "milk"},
         {Allergen::TreeNuts, "tree_nuts"},
         {Allergen::Celery, "celery"},
         {Allergen::Mustard, "mustard"},
         {Allergen::Sesame, "sesame"},
         {Allergen::Sulphites, "sulphites"},
         {Allergen::Lupin, "lupin"},
         {Allergen::Molluscs, "molluscs"}}};
};
template <>
struct EnumNames<Equipment> {
    static constexpr std::array<std::pair<Equipment, std::string_view>, 12> table{
        {{Equipment::Bands, "bands"},
         {Equipment::Dumbbells, "dumbbells"},
         {Equipment::Kettlebell, "kettlebell"},
         {Equipment::Barbell, "barbell"},
         {Equipment::Bench, "bench"},
         {Equipment::PullUpBar, "pull_up_bar"},
         {Equipment::Machines, "machines"},
         {Equipment::Bike, "bike"},
         {Equipment::Treadmill, "treadmill"},
         {Equipment::Rower, "rower"},
         {Equipment::Elliptical, "elliptical"},
         {Equipment::Pool, "pool"}}};
};
template <>
struct EnumNames<Experience> {
    static constexpr std::array<std::pair<Experience, std::string_view>, 3> table{
        {{Experience::Beginner, "beginner"},
         {Experience::Intermediate, "intermediate"},
         {Experience::Advanced, "advanced"}}};
};
template <>
struct EnumNames<Pregnancy> {
    static constexpr std::array<std::pair<Pregnancy, std::string_view>, 4> table{
        {{Pregnancy::None, "none"},
         {Pregnancy::Pregnant, "pregnant"},
         {Pregnancy::Breastfeeding, "breastfeeding"},
         {Pregnancy::Trying, "trying"}}};
};
template <>
struct EnumNames<Numbers> {
    static constexpr std::array<std::pair<Numbers, std::string_view>, 2> table{
        {{Numbers::Show, "show"}, {Numbers::Hide, "hide"}}};
};

}  // namespace steady

#include "core/plan/food_filter.h"

#include <algorithm>
#include <cctype>

namespace steady {

namespace {

std::string lowerCase(std::string_view words) {
    std::string lower(words);
    std::transform(lower.begin(), lower.end(), lower.begin(),
                   [](unsigned char letter) { return static_cast<char>(std::tolower(letter)); });
    return lower;
}

// "nuts" must also find "nut" and the other way round.
std::string withoutPlural(std::string word) {
    if (word.size() > 3 && word.back() == 's') word.pop_back();
    return word;
}

}  // namespace

bool FoodFilter::patternAllows(FoodKind kind) const {
    auto const pattern = m_profile.foodPattern();
    switch (kind) {
        case FoodKind::Plant:
        case FoodKind::Alcohol:
            return true;
        case FoodKind::Dairy:
            return pattern != FoodPattern::Vegan && pattern != FoodPattern::Ovo;
        case FoodKind::Egg:
            return pattern != FoodPattern::Vegan && pattern != FoodPattern::Lacto;
        case FoodKind::Fish:
        case FoodKind::Shellfish:
            return pattern == FoodPattern::Omnivore || pattern == FoodPattern::Pescatarian;
        case FoodKind::Meat:
        case FoodKind::Pork:
            return pattern == FoodPattern::Omnivore;
    }
    return false;
}

bool FoodFilter::namesFreeAllergy(Text const& name) const {
    auto const& free = m_profile.otherAllergies();
    auto const food = lowerCase(name.source);
    return std::any_of(free.begin(), free.end(), [&](std::string const& word) {
        auto const wanted = withoutPlural(lowerCase(word));
        return !wanted.empty() && food.find(wanted) != std::string::npos;
    });
}

bool FoodFilter::allows(FoodTraits const& traits, Text const& name) const {
    if (!patternAllows(traits.kind)) return false;
    bool const religious = m_profile.halal() || m_profile.kosher();
    if (religious && (traits.kind == FoodKind::Pork || traits.kind == FoodKind::Alcohol))
        return false;
    if (m_profile.kosher() && traits.kind == FoodKind::Shellfish) return false;
    for (auto const allergen : traits.allergens)
        if (!allows(allergen)) return false;
    return !namesFreeAllergy(name);
}

}  // namespace steady

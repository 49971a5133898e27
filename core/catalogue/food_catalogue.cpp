#include "core/catalogue/food_catalogue.h"

#include "core/catalogue/embedded_files.h"
#include "core/catalogue/fold.h"
#include "core/catalogue/foods_tsv.h"

#include <algorithm>
#include <map>
#include <tuple>

namespace steady {

namespace {

constexpr std::size_t kShortestMisspelt = 4;  // shorter words have too many neighbours

using SearchWords = std::vector<std::string>;

/// A word of a search as typed and without its plural ending, worked out once for all foods.
struct Fragment {
    std::string typed;
    std::string singular;
};

bool beginsWith(std::string const& word, Fragment const& fragment) {
    return word.starts_with(fragment.typed) || word.starts_with(fragment.singular);
}

bool isMisspelt(std::string const& word, std::string const& typed) {
    return typed.size() >= kShortestMisspelt && isOneEditApart(word, typed);
}

SearchWords singularWords(std::string_view text) {
    auto words = foldedWords(text);
    for (auto& word : words)
        word = singular(word);
    return words;
}

/// A food with the words that a search compares, worked out once.
struct IndexedFood {
    Food const* food = nullptr;
    std::vector<SearchWords> names;  ///< the name first, then the aliases; singular
    SearchWords words;               ///< every word of every name, as written and singular
};

/// How well a food answers a search; the smallest comes first: kind of match, words in its name
/// (few words are generic), place in the table (usual foods come first).
using SearchRank = std::tuple<int, bool, std::size_t, std::size_t>;

bool startsWithAll(SearchWords const& name, SearchWords const& asked) {
    return asked.size() <= name.size() && std::equal(asked.begin(), asked.end(), name.begin());
}

bool startsWithFragment(SearchWords const& name, std::string const& fragment) {
    return !name.empty() &&
           (name.front().starts_with(fragment) || isMisspelt(name.front(), fragment));
}

bool startsWithAny(SearchWords const& name, SearchWords const& asked) {
    return std::any_of(asked.begin(), asked.end(), [&](std::string const& fragment) {
        return startsWithFragment(name, fragment);
    });
}

bool holdsAllWords(IndexedFood const& indexed, SearchWords const& asked) {
    return std::all_of(asked.begin(), asked.end(), [&](std::string const& word) {
        return std::find(indexed.words.begin(), indexed.words.end(), word) != indexed.words.end();
    });
}

/// "spagetti": one slip away from a name of one word.
bool isNearlyNamed(IndexedFood const& indexed, SearchWords const& asked) {
    return asked.size() == 1 &&
           std::any_of(indexed.names.begin(), indexed.names.end(), [&](SearchWords const& name) {
               return name.size() == 1 && isMisspelt(name.front(), asked.front());
           });
}

bool holdsWord(SearchWords const& words, std::string_view word) {
    return std::find(words.begin(), words.end(), word) != words.end();
}

bool isRawAnimalFood(Food const& food) {
    return food.name.ends_with(", raw") && !food.patterns.contains(FoodPattern::Vegan);
}

SearchRank searchRankOf(IndexedFood const& indexed, SearchWords const& asked, std::size_t row) {
    auto const& names = indexed.names;
    bool const exact = std::find(names.begin(), names.end(), asked) != names.end();
    int const tier = exact                                                                  ? 0
                     : startsWithAll(names.front(), asked) || isNearlyNamed(indexed, asked) ? 1
                     : holdsAllWords(indexed, asked)                                        ? 2
                     : startsWithAny(names.front(), asked)                                  ? 3
                                                                                            : 4;
    // People log what they ate: "chicken" is cooked unless they say raw.
    bool const rawAnimal = isRawAnimalFood(*indexed.food) && !holdsWord(asked, "raw");
    return {tier, rawAnimal, names.front().size(), row};
}

/// Foods held in memory, with an index made once.
class MemoryCatalogue final : public FoodCatalogue {
 public:
    explicit MemoryCatalogue(std::vector<Food> foods) : m_foods(std::move(foods)) {
        for (auto const& food : m_foods) {
            m_byId.emplace(food.id, &food);
            m_index.push_back(indexed(food));
        }
    }

    Food const* find(std::string_view id) const override {
        auto const at = m_byId.find(id);
        return at == m_byId.end() ? nullptr : at->second;
    }

    std::vector<Food const*> search(std::string_view words, std::size_t limit) const override {
        auto const asked = foldedWords(words);
        if (asked.empty()) return {};
        auto found = matching(asked, limit, beginsWith);
        if (!found.empty()) return found;
        return matching(asked, limit, [](std::string const& word, Fragment const& fragment) {
            return beginsWith(word, fragment) || isMisspelt(word, fragment.typed);
        });
    }

    std::vector<Food const*> all() const override {
        std::vector<Food const*> foods;
        for (auto const& food : m_foods)
            foods.push_back(&food);
        return foods;
    }

 private:
    static IndexedFood indexed(Food const& food) {
        IndexedFood entry{&food, {singularWords(food.name)}, {}};
        for (auto const& alias : food.aliases)
            entry.names.push_back(singularWords(alias));
        auto const addWords = [&entry](SearchWords const& words) {
            entry.words.insert(entry.words.end(), words.begin(), words.end());
        };
        for (auto const& name : entry.names)
            addWords(name);
        addWords(foldedWords(food.name));
        for (auto const& alias : food.aliases)
            addWords(foldedWords(alias));
        return entry;
    }

    template <class Matches>
    std::vector<Food const*> matching(SearchWords const& asked, std::size_t limit,
                                      Matches const& matches) const {
        SearchWords singulars;
        std::vector<Fragment> fragments;
        for (auto const& word : asked) {
            singulars.push_back(singular(word));
            fragments.push_back({word, singulars.back()});
        }
        std::vector<std::pair<SearchRank, Food const*>> ranked;
        for (std::size_t row = 0; row < m_index.size(); ++row) {
            auto const& words = m_index[row].words;
            bool const holds =
                std::all_of(fragments.begin(), fragments.end(), [&](auto const& fragment) {
                    return std::any_of(words.begin(), words.end(),
                                       [&](auto const& word) { return matches(word, fragment); });
                });
            if (holds)
                ranked.emplace_back(searchRankOf(m_index[row], singulars, row), m_index[row].food);
        }
        std::sort(ranked.begin(), ranked.end());
        std::vector<Food const*> found;
        for (std::size_t i = 0; i < ranked.size() && i < limit; ++i)
            found.push_back(ranked[i].second);
        return found;
    }

    std::vector<Food> m_foods;
    std::map<std::string, Food const*, std::less<>> m_byId;
    std::vector<IndexedFood> m_index;
};

}  // namespace

FoodCatalogue const& builtInFoods() {
    static MemoryCatalogue const catalogue(readFoodsTsv(embeddedFile("foods.tsv")).foods);
    return catalogue;
}

}  // namespace steady

#include "core/coach/combined_catalogue.h"

#include "core/catalogue/fold.h"

#include <algorithm>

namespace steady {

namespace {

std::vector<std::string> wordsOfFood(Food const& food) {
    auto words = foldedWords(food.name);
    for (auto const& alias : food.aliases)
        for (auto& word : foldedWords(alias))
            words.push_back(std::move(word));
    return words;
}

bool answers(Food const& food, std::vector<std::string> const& fragments) {
    auto const words = wordsOfFood(food);
    return std::all_of(fragments.begin(), fragments.end(), [&](std::string const& fragment) {
        return std::any_of(words.begin(), words.end(), [&](std::string const& word) {
            return word.starts_with(fragment) || word.starts_with(singular(fragment));
        });
    });
}

}  // namespace

void CombinedCatalogue::setOwn(std::vector<Food> const& foods) {
    m_own.clear();
    for (auto const& food : foods) {
        auto known = std::find_if(m_kept.begin(), m_kept.end(),
                                  [&food](auto const& kept) { return *kept == food; });
        if (known == m_kept.end())
            known = m_kept.insert(m_kept.end(), std::make_unique<Food const>(food));
        m_own.push_back(known->get());
    }
}

Food const* CombinedCatalogue::find(std::string_view id) const {
    auto const own =
        std::find_if(m_own.begin(), m_own.end(), [id](Food const* food) { return food->id == id; });
    return own != m_own.end() ? *own : m_builtIn().find(id);
}

std::vector<Food const*> CombinedCatalogue::search(std::string_view words,
                                                   std::size_t limit) const {
    std::vector<Food const*> found;
    if (auto const fragments = foldedWords(words); !fragments.empty())
        for (auto const* food : m_own)
            if (found.size() < limit && answers(*food, fragments)) found.push_back(food);
    for (auto const* food : m_builtIn().search(words, limit))
        if (found.size() < limit) found.push_back(food);
    return found;
}

std::vector<Food const*> CombinedCatalogue::all() const {
    auto foods = m_own;
    for (auto const* food : m_builtIn().all())
        foods.push_back(food);
    return foods;
}

}  // namespace steady

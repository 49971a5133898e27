#include "core/domain/nova.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <string>

namespace steady {

namespace {

constexpr int kManyIngredients = 5;
constexpr int kUltraProcessed = 4;

// Beginnings of words as they stand on labels.
constexpr std::array<std::string_view, 14> kMarkers{
    "flavour",  "flavor",   "emulsifier", "lecithin", "sweetener", "sucralose", "aspartame",
    "maltitol", "sorbitol", "xylitol",    "isolate",  "modified",  "maltodex",  "glucose syrup"};

}  // namespace

int novaFromIngredients(std::string_view ingredients, int usualOfItsKind) {
    std::string label(ingredients);
    std::transform(label.begin(), label.end(), label.begin(),
                   [](unsigned char letter) { return static_cast<char>(std::tolower(letter)); });
    int count = 0;
    bool inName = false;
    for (char const letter : label) {
        bool const between = letter == ',' || letter == ';';
        bool const isName = !between && letter != ' ';
        if (isName && !inName) ++count;
        inName = between ? false : inName || isName;
    }
    bool const marked = std::any_of(kMarkers.begin(), kMarkers.end(), [&](auto marker) {
        return label.find(marker) != std::string::npos;
    });
    return count >= kManyIngredients && marked ? kUltraProcessed : usualOfItsKind;
}

}  // namespace steady

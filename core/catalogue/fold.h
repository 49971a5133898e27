#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace steady {

/// Text as a search compares it: lower case, without diacritics; ø ł ß æ and their kin become o l
/// ss ae. Letters beyond Latin stay as they are. Invalid UTF-8 passes through byte by byte.
std::string folded(std::string_view text);

/// The words of a folded text: runs of letters and digits.
std::vector<std::string> foldedWords(std::string_view text);

/// A folded English word without its plural ending: "berries" is "berry", "tomatoes" "tomato".
std::string singular(std::string_view word);

/// Whether one word becomes the other by one typing slip: a letter left out, added, replaced, or
/// two neighbours swapped.
bool isOneEditApart(std::string_view a, std::string_view b);

}  // namespace steady

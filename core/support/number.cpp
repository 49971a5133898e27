#include "core/support/number.h"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <string>

namespace steady {

std::optional<double> parseNumber(std::string_view text) {
    std::string plain(text);
    if (plain.size() > 40) return std::nullopt;
    auto const isSign = [](char c) { return c == '.' || c == ','; };
    if (std::count_if(plain.begin(), plain.end(), isSign) > 1) return std::nullopt;
    std::replace(plain.begin(), plain.end(), ',', '.');
    auto const allowed = [](char c) { return (c >= '0' && c <= '9') || c == '.' || c == '-'; };
    if (plain.empty() || !std::all_of(plain.begin(), plain.end(), allowed)) return std::nullopt;
    double value = 0;
    auto const [end, problem] = std::from_chars(plain.data(), plain.data() + plain.size(), value);
    if (problem != std::errc{} || end != plain.data() + plain.size() || !std::isfinite(value))
        return std::nullopt;
    return value;
}

}  // namespace steady

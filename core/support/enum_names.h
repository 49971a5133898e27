#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <utility>

namespace steady {

/// The names of an enumeration as files and the command line write them (snake_case). Specialise
/// with `static constexpr std::array<std::pair<E, std::string_view>, N> table{...}`, in the order
/// of declaration.
template <class E>
struct EnumNames;

template <class E>
std::string_view nameOf(E value) {
    for (auto const& [known, name] : EnumNames<E>::table)
        if (known == value) return name;
    return {};
}

template <class E>
std::optional<E> fromName(std::string_view name) {
    for (auto const& [value, known] : EnumNames<E>::table)
        if (known == name) return value;
    return std::nullopt;
}

/// Every name, for a sentence that says what is allowed: "low_gi, low_carb, ketogenic".
template <class E>
std::string allNames() {
    std::string names;
    for (auto const& row : EnumNames<E>::table) {
        if (!names.empty()) names += ", ";
        names += row.second;
    }
    return names;
}

}  // namespace steady

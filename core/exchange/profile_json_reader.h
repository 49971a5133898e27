#pragma once

#include "core/exchange/profile_json.h"
#include "core/support/enum_names.h"

#include <nlohmann/json.hpp>

#include <functional>
#include <initializer_list>
#include <map>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace steady {

/// Reads one JSON object key by key, gathering a fault for each key that is unknown, of the wrong
/// type or of a value that is not allowed. `null` means "not said".
class ProfileJsonReader {
 public:
    using Json = nlohmann::ordered_json;
    /// What to do with the value of a key; the string is the place ("labs[0].value").
    using Take = std::function<void(Json const&, std::string const&)>;

    explicit ProfileJsonReader(std::vector<Fault>& faults) : m_faults(faults) {}

    /// Hands every key of an object to its taker; unknown keys become faults.
    void object(Json const& value, std::string const& place,
                std::map<std::string_view, Take> const& takers);

    Take number(std::optional<double>& into);
    Take number(double& into);
    Take flag(bool& into);
    Take words(std::string& into);
    Take date(std::optional<Date>& into);
    Take time(std::optional<ClockTime>& into);

    template <class E>
    Take choice(std::optional<E>& into) {
        return [this, &into](Json const& value, std::string const& place) {
            if (auto chosen = chosenFrom<E>(value, place)) into = *chosen;
        };
    }

    template <class E>
    Take choices(std::set<E>& into) {
        return [this, &into](Json const& value, std::string const& place) {
            elements(value, place, [&](Json const& element, std::string const& at) {
                if (auto chosen = chosenFrom<E>(element, at)) into.insert(*chosen);
            });
        };
    }

    /// One of the names of an enumeration, or a fault that lists them.
    template <class E>
    std::optional<E> chosenFrom(Json const& value, std::string const& place) {
        auto const chosen =
            value.is_string() ? fromName<E>(value.get_ref<std::string const&>()) : std::nullopt;
        if (!chosen)
            fault(value, place,
                  STEADY_TEXT("profile", "This can be one of: %1.").with(allNames<E>()));
        return chosen;
    }

    /// Every element of an array with its place; anything but an array is a fault.
    void elements(Json const& value, std::string const& place, Take const& take);

    void fault(Json const& value, std::string const& place, Text message);

 private:
    std::vector<Fault>& m_faults;
};

}  // namespace steady

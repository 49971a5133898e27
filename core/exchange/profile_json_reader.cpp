#include "core/exchange/profile_json_reader.h"

#include "core/support/number.h"

#include <fmt/format.h>

namespace steady {

namespace {

std::string joinedJsonPlace(std::string const& place, std::string const& key) {
    return place.empty() ? key : place + '.' + key;
}

}  // namespace

void ProfileJsonReader::fault(Json const& value, std::string const& place, Text message) {
    auto shown = value.is_string() ? value.get<std::string>()
                                   : value.dump(-1, ' ', false, Json::error_handler_t::replace);
    m_faults.push_back({place, std::move(shown), std::move(message)});
}

void ProfileJsonReader::object(Json const& value, std::string const& place,
                               std::map<std::string_view, Take> const& takers) {
    if (!value.is_object())
        return fault(value, place,
                     STEADY_TEXT("profile", "This must be an object: keys and values in braces."));
    for (auto const& [key, element] : value.items()) {
        auto const taker = takers.find(key);
        auto const at = joinedJsonPlace(place, key);
        if (taker == takers.end())
            fault(element, at,
                  STEADY_TEXT("profile",
                              "Steady does not know this key. Check its spelling, or remove it."));
        else if (!element.is_null())
            taker->second(element, at);
    }
}

void ProfileJsonReader::elements(Json const& value, std::string const& place, Take const& take) {
    if (!value.is_array())
        return fault(value, place, STEADY_TEXT("profile", "This must be a list in brackets."));
    for (std::size_t i = 0; i < value.size(); ++i)
        take(value[i], place + '[' + std::to_string(i) + ']');
}

ProfileJsonReader::Take ProfileJsonReader::number(std::optional<double>& into) {
    return [this, &into](Json const& value, std::string const& place) {
        if (value.is_number()) {
            into = value.get<double>();
            return;
        }
        auto const meant =
            value.is_string() ? parseNumber(value.get_ref<std::string const&>()) : std::nullopt;
        fault(value, place,
              meant ? STEADY_TEXT("profile",
                                  "This must be a number without quotes and with a decimal point; "
                                  "did you mean %1?")
                          .with(fmt::format("{:.10g}", *meant))
                    : STEADY_TEXT("profile",
                                  "This must be a number without quotes, such as 88 or 88.5."));
    };
}

ProfileJsonReader::Take ProfileJsonReader::number(double& into) {
    return [this, &into](Json const& value, std::string const& place) {
        std::optional<double> read;
        number(read)(value, place);
        if (read) into = *read;
    };
}

ProfileJsonReader::Take ProfileJsonReader::flag(bool& into) {
    return [this, &into](Json const& value, std::string const& place) {
        if (value.is_boolean())
            into = value.get<bool>();
        else
            fault(value, place, STEADY_TEXT("profile", "This must be true or false."));
    };
}

ProfileJsonReader::Take ProfileJsonReader::words(std::string& into) {
    return [this, &into](Json const& value, std::string const& place) {
        if (value.is_string())
            into = value.get<std::string>();
        else
            fault(value, place, STEADY_TEXT("profile", "This must be text in quotes."));
    };
}

ProfileJsonReader::Take ProfileJsonReader::date(std::optional<Date>& into) {
    return [this, &into](Json const& value, std::string const& place) {
        if (value.is_string()) into = parseDate(value.get_ref<std::string const&>());
        if (!into)
            fault(value, place,
                  STEADY_TEXT("profile", "This must be a day that exists, written as 2026-11-22."));
    };
}

ProfileJsonReader::Take ProfileJsonReader::time(std::optional<ClockTime>& into) {
    return [this, &into](Json const& value, std::string const& place) {
        if (value.is_string()) into = parseClockTime(value.get_ref<std::string const&>());
        if (!into)
            fault(value, place,
                  STEADY_TEXT("profile", "This must be a time of day, written as 06:30."));
    };
}

}  // namespace steady

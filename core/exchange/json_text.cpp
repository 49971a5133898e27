#include "core/exchange/json_text.h"

#include <algorithm>
#include <cmath>
#include <optional>
#include <set>
#include <string>
#include <vector>

namespace steady {

namespace {

using Json = nlohmann::ordered_json;

/// Remembers the keys of every object that is open while parsing.
struct RepeatedKeys {
    std::vector<std::set<std::string>> open;
    std::optional<std::string> first;

    bool operator()(int, Json::parse_event_t event, Json& parsed) {
        if (event == Json::parse_event_t::object_start) open.emplace_back();
        if (event == Json::parse_event_t::object_end) open.pop_back();
        if (event == Json::parse_event_t::key && !open.back().insert(parsed).second && !first)
            first = parsed.get<std::string>();
        return true;
    }
};

int jsonLineAt(std::string_view text, std::size_t byte) {
    auto const end = text.begin() + static_cast<std::ptrdiff_t>(std::min(byte, text.size()));
    return 1 + static_cast<int>(std::count(text.begin(), end, '\n'));
}

tl::unexpected<Error> jsonBrokenAt(int line) {
    return failure(ErrorKind::InvalidInput, STEADY_TEXT("json", "This is not valid JSON."),
                   {{"line " + std::to_string(line), "",
                     STEADY_TEXT("json",
                                 "Something is wrong at or just before this line: look for a "
                                 "missing comma, quote or bracket, or for a number with a decimal "
                                 "comma (88.5 is written with a point).")}});
}

}  // namespace

Result<Json> parseJsonText(std::string_view text) {
    if (text.starts_with("\xEF\xBB\xBF")) text.remove_prefix(3);
    RepeatedKeys repeated;
    try {
        auto json = Json::parse(text.begin(), text.end(), std::ref(repeated));
        if (!repeated.first) return json;
        return failure(ErrorKind::InvalidInput,
                       STEADY_TEXT("json", "A key stands twice in the file."),
                       {{*repeated.first, "",
                         STEADY_TEXT("json", "Please keep one of the two and remove the other.")}});
    } catch (Json::parse_error const& problem) {
        return jsonBrokenAt(jsonLineAt(text, problem.byte > 0 ? problem.byte - 1 : 0));
    } catch (Json::exception const&) {
        // A number too large for any field: the library gives no place for it.
        return failure(ErrorKind::InvalidInput,
                       STEADY_TEXT("json",
                                   "A number in this file is too large to be read. Please check "
                                   "the numbers for one with too many digits."));
    }
}

Json jsonNumber(double value) {
    if (std::abs(value) < 1e15 && std::floor(value) == value)
        return static_cast<std::int64_t>(value);
    return value;
}

}  // namespace steady

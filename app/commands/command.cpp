#include "app/commands/command.h"

#include "core/exchange/profile_json.h"
#include "core/support/file.h"
#include "core/support/number.h"

#include <nlohmann/json.hpp>

#include <ostream>

namespace steady {

Exit refuse(Console& console, Error const& error, bool json, Exit code) {
    console.err << toEnglish(error) << '\n';
    if (!json) return code;
    auto faults = nlohmann::ordered_json::array();
    for (auto const& fault : error.faults)
        faults.push_back({{"field", fault.field},
                          {"value", fault.value},
                          {"message", toEnglish(fault.message)}});
    Fault const first = error.faults.empty() ? Fault{{}, {}, error.message} : error.faults.front();
    nlohmann::ordered_json const answer = {{"error",
                                            {{"kind", nameOf(error.kind)},
                                             {"field", first.field},
                                             {"value", first.value},
                                             {"message", toEnglish(first.message)},
                                             {"faults", faults}}}};
    console.out << answer.dump(2, ' ', false, nlohmann::json::error_handler_t::replace) << '\n';
    return code;
}

std::unique_ptr<Coach> openDiary(Console& console, std::string const& path, OpenMode mode,
                                 bool json) {
    auto coach = Coach::open(path, mode);
    if (coach) return std::move(*coach);
    refuse(console, coach.error(), json, Exit::NoDiary);
    return nullptr;
}

Result<Date> dayFromText(std::string const& text, Date today, std::string const& option) {
    if (text.empty() || text == "today") return today;
    if (text == "yesterday") return today - std::chrono::days{1};
    if (auto const day = parseDate(text)) return *day;
    bool const relative = text.front() == '-' || text.front() == '+';
    if (auto const days = parseNumber(text.front() == '+' ? text.substr(1) : text);
        relative && days && *days == static_cast<int>(*days) && std::abs(*days) < 40000)
        return today + std::chrono::days{static_cast<int>(*days)};
    return failure(
        ErrorKind::InvalidInput, STEADY_TEXT("command line", "The day was not understood."),
        {{option, text,
          STEADY_TEXT("command line", "write a day as 2026-11-20, today, yesterday, -1 or +1")}});
}

Result<Profile> profileFromFile(std::string const& path, Date today) {
    auto const text = readFile(path);
    if (!text) return failure(text.error());
    auto profile = profileFromJson(*text, today);
    if (profile) return profile;
    auto error = profile.error();
    if (error.message.empty())
        error.message = STEADY_TEXT("command line", "%1 was refused; nothing changed.").with(path);
    else
        error.message = STEADY_TEXT("command line", "%1: %2").with(path, error.message);
    return failure(std::move(error));
}

}  // namespace steady

#include "core/domain/entry.h"

#include <algorithm>
#include <charconv>

namespace steady {

double hoursInBed(Night const& night) {
    return minutesFrom(night.bed, night.wake) / 60.0;
}

double hoursAsleep(Night const& night) {
    auto const asleepFrom = night.fellAsleep.value_or(night.bed);
    return std::max(0, minutesFrom(asleepFrom, night.wake) - night.awakeMinutes) / 60.0;
}

EntryId idOf(Entry const& entry) {
    return std::visit([](auto const& it) { return it.id; }, entry);
}

EntryTime const& whenOf(Entry const& entry) {
    return std::visit([](auto const& it) -> EntryTime const& { return it.when; }, entry);
}

std::string toString(EntryId id) {
    return std::string(nameOf(id.kind)) + ':' + std::to_string(id.row);
}

std::optional<EntryId> parseEntryId(std::string_view text) {
    auto const colon = text.find(':');
    if (colon == std::string_view::npos) return std::nullopt;
    auto const kind = fromName<EntryKind>(text.substr(0, colon));
    std::int64_t row = 0;
    auto const digits = text.substr(colon + 1);
    auto const [end, problem] = std::from_chars(digits.data(), digits.data() + digits.size(), row);
    if (!kind || problem != std::errc{} || end != digits.data() + digits.size())
        return std::nullopt;
    return EntryId{*kind, row};
}

}  // namespace steady

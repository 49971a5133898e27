#include "core/coach/coach.h"
#include "core/coach/quick_preview.h"
#include "core/exchange/quick_line.h"

namespace steady {

QuickPreview Coach::readQuickLine(std::string_view text, LocalMoment const& now, Date day) const {
    auto const plan = planOn(day);
    return previewOf(steady::readQuickLine(text, now, day, foods()), plan ? &*plan : nullptr, day);
}

Result<Logged> Coach::logQuickLine(std::string_view text, LocalMoment const& now, Date day) {
    auto reading = steady::readQuickLine(text, now, day, foods());
    if (!reading.faults.empty())
        return failure(ErrorKind::InvalidInput, STEADY_TEXT("quick line", "Nothing was logged."),
                       std::move(reading.faults));
    if (reading.items.empty())
        return failure(ErrorKind::InvalidInput,
                       STEADY_TEXT("quick line",
                                   "There is nothing to log. Try \"2 eggs\", "
                                   "\"walk 35\" or \"82.4 kg\"."));
    std::vector<Entry> entries;
    for (auto& item : reading.items)
        entries.push_back(std::move(item.entry));
    auto const done = log(std::move(entries));
    if (!done) return failure(done.error());
    return Logged{*done, std::move(reading.unread)};
}

}  // namespace steady

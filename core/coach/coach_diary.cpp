#include "core/analysis/day_state.h"
#include "core/coach/change_labels.h"
#include "core/coach/coach.h"
#include "core/coach/coach_parts.h"
#include "core/coach/entry_check.h"
#include "core/coach/renewal.h"
#include "core/storage/day_states.h"
#include "core/storage/entry_tables.h"
#include "core/storage/settings.h"

#include <SQLiteCpp/Database.h>
#include <fmt/format.h>

namespace steady {

namespace {

/// Every fault of every entry; with more than one entry the field says which.
std::vector<Fault> faultsOfAll(std::vector<Entry> const& entries) {
    std::vector<Fault> all;
    for (std::size_t at = 0; at < entries.size(); ++at)
        for (auto& fault : faultsOf(entries[at])) {
            if (entries.size() > 1) fault.field = fmt::format("[{}].{}", at, fault.field);
            all.push_back(std::move(fault));
        }
    return all;
}

Result<void> mayBeStored(std::vector<Entry> const& entries) {
    auto faults = faultsOfAll(entries);
    if (faults.empty()) return {};
    return failure(ErrorKind::InvalidInput,
                   STEADY_TEXT("coach", "This was not stored, because a value can't be right."),
                   std::move(faults));
}

Error noSuchEntry(EntryId id) {
    return {
        ErrorKind::NotFound,
        STEADY_TEXT("coach", "There is no entry %1; it may have been deleted.").with(toString(id)),
        {}};
}

/// Weight stays unsaid in sentences while the plan of that day hides numbers (NUM).
Figures figuresOn(Coach const& coach, Date day) {
    auto const plan = coach.planOn(day);
    return plan && plan->numbersHidden ? Figures::Hidden : Figures::Shown;
}

}  // namespace

Result<Done> Coach::log(std::vector<Entry> entries) {
    if (entries.empty())
        return failure(ErrorKind::InvalidInput, STEADY_TEXT("coach", "There is nothing to log."));
    if (auto checked = mayBeStored(entries); !checked) return failure(checked.error());
    std::vector<EntryId> ids;
    auto const label = loggedLabel(entries, figuresOn(*this, whenOf(entries.front()).day));
    auto const add = [&](SQLite::Database& database) -> Result<void> {
        for (auto const& entry : entries)
            ids.push_back(addEntry(database, entry));
        return {};
    };
    auto done = m_parts->writeEntries({EntryWrite::Logged, entries, {}}, profile(), label, add);
    if (done) done->ids = std::move(ids);  // in the order of the entries
    return done;
}

Result<Done> Coach::log(std::vector<Entry> entries, std::string_view key, std::string_view value,
                        Text const& label) {
    if (auto checked = mayBeStored(entries); !checked) return failure(checked.error());
    std::vector<EntryId> ids;
    auto done = m_parts->write(label, [&](SQLite::Database& database) -> Result<void> {
        for (auto const& entry : entries)
            ids.push_back(addEntry(database, entry));
        if (settingIn(database, key) != value) saveSettingIn(database, key, value);
        return {};
    });
    if (done) done->ids = std::move(ids);
    return done;
}

Result<Done> Coach::change(Entry changed) {
    return change(std::vector<Entry>{std::move(changed)});
}

Result<Done> Coach::change(std::vector<Entry> entries) {
    if (entries.empty())
        return failure(ErrorKind::InvalidInput,
                       STEADY_TEXT("coach", "There is nothing to change."));
    std::vector<EntryId> ids;
    std::vector<Entry> before;
    for (auto const& changed : entries) {
        auto stored = entry(ids.emplace_back(idOf(changed)));
        if (!stored) return failure(noSuchEntry(ids.back()));
        before.push_back(*std::move(stored));
    }
    if (auto checked = mayBeStored(entries); !checked) return failure(checked.error());
    auto const label = changedLabel(entries.front(), figuresOn(*this, whenOf(entries.front()).day));
    if (entries == before) return nothingDone(label);
    auto const replace = [&](SQLite::Database& database) -> Result<void> {
        for (auto const& changed : entries)
            if (!changeEntry(database, changed)) return failure(noSuchEntry(idOf(changed)));
        return {};
    };
    auto done =
        m_parts->writeEntries({EntryWrite::Changed, entries, before}, profile(), label, replace);
    if (done) done->ids = std::move(ids);
    return done;
}

Result<Done> Coach::remove(std::vector<EntryId> ids) {
    std::vector<Entry> gone;
    for (auto const id : ids) {
        auto stored = entry(id);
        if (!stored) return failure(noSuchEntry(id));
        gone.push_back(*std::move(stored));
    }
    if (gone.empty())
        return failure(ErrorKind::InvalidInput,
                       STEADY_TEXT("coach", "There is nothing to delete."));
    auto const label = removedLabel(gone, figuresOn(*this, whenOf(gone.front()).day));
    auto const erase = [&](SQLite::Database& database) -> Result<void> {
        for (auto const id : ids)
            removeEntry(database, id);
        return {};
    };
    return m_parts->writeEntries({EntryWrite::Deleted, {}, gone}, profile(), label, erase);
}

Result<Done> Coach::closeDay(Date day, std::optional<DayState> state) {
    return m_parts->write(closedLabel(day, state), [&](SQLite::Database& database) -> Result<void> {
        if (closedState(database, day) != state) saveClosedState(database, day, state);
        return {};
    });
}

std::optional<Entry> Coach::entry(EntryId id) const {
    return m_parts->read([id](SQLite::Database& database) { return entryById(database, id); });
}

std::vector<Entry> Coach::entriesOn(Date day) const {
    return entriesBetween({day, day});
}

std::vector<Entry> Coach::entriesOfKind(EntryKind kind, DateRange range) const {
    return m_parts->read([kind, range](SQLite::Database& database) {
        return entriesOfKinds(database, {{kind, range}});
    });
}

std::vector<Entry> Coach::entriesBetween(DateRange range) const {
    return m_parts->read(
        [range](SQLite::Database& database) { return steady::entriesBetween(database, range); });
}

DayState Coach::dayState(Date day) const {
    auto const closed =
        m_parts->read([day](SQLite::Database& database) { return closedState(database, day); });
    auto const plan = planOn(day);
    auto const target =
        plan && plan->energy ? std::optional(plan->energy->targetKcal) : std::nullopt;
    return dayStateOf(entriesOn(day), closed, target);
}

std::optional<DateRange> Coach::diarySpan() const {
    return m_parts->read(entrySpan);
}

}  // namespace steady

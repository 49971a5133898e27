#include "core/coach/change_labels.h"
#include "core/coach/coach.h"
#include "core/coach/coach_parts.h"
#include "core/coach/entry_check.h"
#include "core/storage/entry_tables.h"

#include <SQLiteCpp/Database.h>
#include <fmt/format.h>

#include <algorithm>
#include <map>

namespace steady {

namespace {

/// What makes two entries the same thing told twice: kind, moment and what was measured or done.
struct ImportKey {
    std::string operator()(MealItem const& it) const {
        return fmt::format("{}|{}|{}|{}", nameOf(it.slot), it.foodId, it.name, it.grams);
    }
    std::string operator()(Workout const& it) const {
        auto key =
            fmt::format("{}|{}|{}", nameOf(it.modality), it.activity, it.minutes.value_or(0));
        for (auto const& set : it.sets)
            key += fmt::format("|{}x{}@{}", set.exercise, set.reps, set.loadKg.value_or(0));
        return key;
    }
    std::string operator()(Night const& it) const {
        return toString(it.bed) + '|' + toString(it.wake);
    }
    std::string operator()(Measurement const& it) const {
        return fmt::format("{}|{}|{}", nameOf(it.quantity), it.value, it.unit);
    }
    std::string operator()(Feeling const& it) const {
        return fmt::format("{}|{}", nameOf(it.kind), it.value);
    }
    std::string operator()(Flag const& it) const { return std::string(nameOf(it.kind)); }
    std::string operator()(Note const& it) const { return it.text; }
};

std::string importKey(Entry const& entry) {
    auto const& when = whenOf(entry);
    return fmt::format("{}|{}|{}|{}", nameOf(idOf(entry).kind), toIso(when.day),
                       when.time ? toString(*when.time) : "", std::visit(ImportKey{}, entry));
}

DateRange spanOfBatch(std::vector<Entry> const& entries) {
    DateRange span{whenOf(entries.front()).day, whenOf(entries.front()).day};
    for (auto const& entry : entries) {
        span.from = std::min(span.from, whenOf(entry).day);
        span.to = std::max(span.to, whenOf(entry).day);
    }
    return span;
}

/// The entries that the diary does not have yet. Counted, not just looked up: two equal bites at
/// one time in the file are two in the diary, however often the file is imported.
std::vector<Entry> missingFrom(std::vector<Entry> const& stored, std::vector<Entry> const& batch) {
    std::map<std::string, int> there;
    for (auto const& entry : stored)
        ++there[importKey(entry)];
    std::vector<Entry> missing;
    for (auto const& entry : batch)
        if (--there[importKey(entry)] < 0) missing.push_back(entry);
    return missing;
}

Result<void> rowsMayBeStored(std::vector<Entry> const& entries) {
    std::vector<Fault> faults;
    for (auto const& entry : entries)
        for (auto& fault : faultsOf(entry)) {
            fault.field = toIso(whenOf(entry).day) + " " + fault.field;
            faults.push_back(std::move(fault));
        }
    if (faults.empty()) return {};
    return failure(ErrorKind::InvalidInput,
                   STEADY_TEXT("coach", "Nothing was imported, because a value can't be right."),
                   std::move(faults));
}

}  // namespace

Result<Imported> Coach::previewImport(ImportBatch const& batch) const {
    Imported preview;
    if (batch.entries.empty()) return preview;
    if (auto checked = rowsMayBeStored(batch.entries); !checked) return failure(checked.error());
    auto const missing = missingFrom(entriesBetween(spanOfBatch(batch.entries)), batch.entries);
    preview.what = importedLabel(missing);
    preview.added = static_cast<int>(missing.size());
    preview.alreadyThere = static_cast<int>(batch.entries.size() - missing.size());
    return preview;
}

Result<Imported> Coach::import(ImportBatch const& batch) {
    auto const preview = previewImport(batch);
    if (!preview || preview->added == 0) return preview;
    auto const missing = missingFrom(entriesBetween(spanOfBatch(batch.entries)), batch.entries);
    std::vector<EntryId> ids;
    auto const done =
        m_parts->write(preview->what, [&](SQLite::Database& database) -> Result<void> {
            for (auto const& entry : missing)
                ids.push_back(addEntry(database, entry));
            return {};
        });
    if (!done) return failure(done.error());
    Imported imported{*done, preview->added, preview->alreadyThere};
    imported.ids = std::move(ids);
    return imported;
}

}  // namespace steady

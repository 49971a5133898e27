#include "core/coach/change_labels.h"
#include "core/coach/coach.h"
#include "core/coach/coach_parts.h"
#include "core/coach/entry_check.h"
#include "core/coach/renewal.h"
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

DateRange spanOfRows(std::vector<ImportedRow> const& rows) {
    auto const first = whenOf(rows.front().entries.front()).day;
    DateRange span{first, first};
    for (auto const& row : rows)
        for (auto const& entry : row.entries) {
            span.from = std::min(span.from, whenOf(entry).day);
            span.to = std::max(span.to, whenOf(entry).day);
        }
    return span;
}

/// The rows of which the diary lacks something, with just what it lacks. Counted, not just looked
/// up: two equal bites at one time in the file are two in the diary, however often it is imported.
std::vector<ImportedRow> missingFrom(std::vector<Entry> const& stored,
                                     std::vector<ImportedRow> const& rows) {
    std::map<std::string, int> there;
    for (auto const& entry : stored)
        ++there[importKey(entry)];
    std::vector<ImportedRow> missing;
    for (auto const& row : rows) {
        ImportedRow lacking{row.line, {}};
        for (auto const& entry : row.entries)
            if (--there[importKey(entry)] < 0) lacking.entries.push_back(entry);
        if (!lacking.entries.empty()) missing.push_back(std::move(lacking));
    }
    return missing;
}

Result<void> rowsMayBeStored(std::vector<ImportedRow> const& rows) {
    std::vector<Fault> faults;
    for (auto const& row : rows)
        for (auto const& entry : row.entries)
            for (auto& fault : faultsOf(entry)) {
                fault.field = toIso(whenOf(entry).day) + " " + fault.field;
                faults.push_back(std::move(fault));
            }
    if (faults.empty()) return {};
    return failure(ErrorKind::InvalidInput,
                   STEADY_TEXT("coach", "Nothing was imported, because a value can't be right."),
                   std::move(faults));
}

Imported importOf(std::vector<ImportedRow> const& missing, ImportBatch const& batch) {
    Imported imported;
    imported.what = importedLabel(missing);
    imported.added = static_cast<int>(missing.size());
    imported.alreadyThere = static_cast<int>(batch.rows.size() - missing.size());
    return imported;
}

}  // namespace

Result<Imported> Coach::previewImport(ImportBatch const& batch) const {
    if (batch.rows.empty()) return importOf({}, batch);
    if (auto checked = rowsMayBeStored(batch.rows); !checked) return failure(checked.error());
    return importOf(missingFrom(entriesBetween(spanOfRows(batch.rows)), batch.rows), batch);
}

Result<Imported> Coach::import(ImportBatch const& batch) {
    if (batch.rows.empty()) return importOf({}, batch);
    if (auto checked = rowsMayBeStored(batch.rows); !checked) return failure(checked.error());
    auto const missing = missingFrom(entriesBetween(spanOfRows(batch.rows)), batch.rows);
    auto imported = importOf(missing, batch);
    if (missing.empty()) return imported;
    std::vector<Entry> entries;
    for (auto const& row : missing)
        entries.insert(entries.end(), row.entries.begin(), row.entries.end());
    std::vector<EntryId> ids;
    auto const add = [&](SQLite::Database& database) -> Result<void> {
        for (auto const& entry : entries)
            ids.push_back(addEntry(database, entry));
        return {};
    };
    auto const done =
        m_parts->writeEntries({EntryWrite::Imported, entries, {}}, profile(), imported.what, add);
    if (!done) return failure(done.error());
    imported.changes = done->changes;
    imported.what = done->what;
    imported.ids = std::move(ids);
    return imported;
}

}  // namespace steady

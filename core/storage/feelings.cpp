#include "core/storage/entry_table.h"

namespace steady {

namespace {

void bindFeeling(Binder& to, Entry const& entry) {
    auto const& feeling = std::get<Feeling>(entry);
    to.put(nameOf(feeling.kind));
    to.put(feeling.value);
}

Entry readFeeling(RowReader& from) {
    Feeling feeling;
    feeling.kind = from.named<FeelingKind>();
    feeling.value = from.integer();
    return feeling;
}

}  // namespace

EntryTable const kFeelingTable{EntryKind::Feeling, "feeling", "kind, value", bindFeeling,
                               readFeeling};

}  // namespace steady

#include "core/storage/entry_table.h"

namespace steady {

namespace {

void bindFlag(Binder& to, Entry const& entry) {
    to.put(nameOf(std::get<Flag>(entry).kind));
}

Entry readFlag(RowReader& from) {
    Flag flag;
    flag.kind = from.named<FlagKind>();
    return flag;
}

}  // namespace

EntryTable const kFlagTable{EntryKind::Flag, "flag", "kind", bindFlag, readFlag};

}  // namespace steady

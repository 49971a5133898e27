#include "core/storage/entry_table.h"

namespace steady {

namespace {

void bindNight(Binder& to, Entry const& entry) {
    auto const& night = std::get<Night>(entry);
    to.put(night.bed);
    to.put(night.wake);
    to.put(night.fellAsleep);
    to.put(night.awakeMinutes);
    to.put(night.quality);
}

Entry readNight(RowReader& from) {
    Night night;
    night.bed = from.time();
    night.wake = from.time();
    night.fellAsleep = from.maybeTime();
    night.awakeMinutes = from.integer();
    night.quality = from.maybeInteger();
    return night;
}

}  // namespace

EntryTable const kNightTable{EntryKind::Night, "night",
                             "bed, wake, fell_asleep, awake_minutes, quality", bindNight,
                             readNight};

}  // namespace steady

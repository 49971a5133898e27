#include "core/storage/entry_table.h"

namespace steady {

namespace {

void bindMeasurement(Binder& to, Entry const& entry) {
    auto const& reading = std::get<Measurement>(entry);
    to.put(nameOf(reading.quantity));
    to.put(reading.value);
    to.put(reading.unit);
    to.put(reading.siValue);
    to.put(nameOf(reading.tag));
}

Entry readMeasurement(RowReader& from) {
    Measurement reading;
    reading.quantity = from.named<MeasuredQuantity>();
    reading.value = from.number();
    reading.unit = from.words();
    reading.siValue = from.number();
    reading.tag = from.named<ReadingTag>();
    return reading;
}

}  // namespace

// The typed value and unit stay beside the converted one, so that saving an unchanged form writes
// nothing and 8.0 mmol/L never comes back as 8.1.
EntryTable const kMeasurementTable{EntryKind::Measurement, "measurement",
                                   "quantity, value, unit, si_value, tag", bindMeasurement,
                                   readMeasurement};

}  // namespace steady

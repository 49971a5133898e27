#include "ui/onboarding/sections/fault_words.h"

#include "core/domain/profile_checks.h"
#include "ui/text/text.h"
#include "ui/widgets/form_edits.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace steady {

namespace {

QString faultSentence(char const* words) {
    return QCoreApplication::translate("FaultWords", words);
}

NumericField const* numericFieldOf(std::string const& key) {
    auto const& fields = numericFields();
    auto const found = std::find_if(fields.begin(), fields.end(),
                                    [&key](auto const& one) { return one.key == key; });
    return found == fields.end() ? nullptr : &*found;
}

/// Only a number typed in another unit than the core's needs other words.
NumericField const* typedElsewhere(Fault const& fault, MeasureEdit const* edit) {
    return edit && edit->unit() > 0 ? numericFieldOf(fault.field) : nullptr;
}

bool isWithin(NumericField const& field, double value) {
    return value >= field.lowest && value <= field.highest;
}

/// Rounded inwards, so that every number of the range named is taken.
QString rangeWords(double lowest, double highest, MeasureUnit const& unit) {
    return faultSentence("%1 to %2")
        .arg(numberText(std::ceil(lowest / unit.factor), 0),
             numberText(std::floor(highest / unit.factor), 0, unit.name));
}

}  // namespace

QString faultWords(Fault const& fault, MeasureEdit const* edit) {
    auto const* field = typedElsewhere(fault, edit);
    auto const value = edit ? edit->value() : std::nullopt;
    // A number that is possible by itself was refused beside another one: those words stand.
    if (!field || (value && isWithin(*field, *value))) return toQString(fault.message);
    auto const allowed = faultSentence("%1 can be %2.")
                             .arg(toQString(field->name),
                                  rangeWords(field->lowest, field->highest, edit->chosenUnit()));
    if (!value) return allowed;
    double const digits = *value / edit->chosenUnit().factor;
    if (!isWithin(*field, digits))
        return allowed + u' ' + faultSentence("Please check the number.");
    return faultSentence("%1 Did you mean %2? Then choose that unit.")
        .arg(allowed,
             numberText(digits, digits == std::round(digits) ? 0 : 1, edit->firstUnit().name));
}

QString unusualWords(Fault const& unusual, MeasureEdit const* edit) {
    auto const* field = typedElsewhere(unusual, edit);
    auto const value = edit ? edit->value() : std::nullopt;
    bool const usual =
        field && value && *value >= field->usualLowest && *value <= field->usualHighest;
    if (!field || usual) return toQString(unusual.message);  // asked for another reason
    return faultSentence("Is this right? %1 is mostly %2.")
        .arg(toQString(field->name),
             rangeWords(field->usualLowest, field->usualHighest, edit->chosenUnit()));
}

}  // namespace steady

#include "core/coach/change_labels.h"

#include <algorithm>

namespace steady {

namespace {

Text slotName(MealSlot slot) {
    switch (slot) {
        case MealSlot::Breakfast:
            return STEADY_TEXT("undo", "Breakfast");
        case MealSlot::Lunch:
            return STEADY_TEXT("undo", "Lunch");
        case MealSlot::Dinner:
            return STEADY_TEXT("undo", "Dinner");
        case MealSlot::Snack:
            break;
    }
    return STEADY_TEXT("undo", "Snack");
}

Text quantityName(MeasuredQuantity quantity) {
    switch (quantity) {
        case MeasuredQuantity::Weight:
            return STEADY_TEXT("undo", "Weight");
        case MeasuredQuantity::Waist:
            return STEADY_TEXT("undo", "Waist");
        case MeasuredQuantity::Neck:
            return STEADY_TEXT("undo", "Neck");
        case MeasuredQuantity::Glucose:
            return STEADY_TEXT("undo", "Glucose");
        case MeasuredQuantity::Ketones:
            return STEADY_TEXT("undo", "Ketones");
        case MeasuredQuantity::Systolic:
        case MeasuredQuantity::Diastolic:
            return STEADY_TEXT("undo", "Blood pressure");
        case MeasuredQuantity::RestingHeartRate:
            return STEADY_TEXT("undo", "Resting pulse");
        case MeasuredQuantity::Steps:
            return STEADY_TEXT("undo", "Steps");
        case MeasuredQuantity::BodyFat:
            return STEADY_TEXT("undo", "Body fat");
        case MeasuredQuantity::Egfr:
            return STEADY_TEXT("undo", "Kidney value eGFR");
        case MeasuredQuantity::Triglycerides:
            return STEADY_TEXT("undo", "Triglycerides");
        case MeasuredQuantity::Ldl:
            return STEADY_TEXT("undo", "LDL");
        case MeasuredQuantity::UricAcid:
            return STEADY_TEXT("undo", "Uric acid");
        case MeasuredQuantity::PracticeMinutes:
            return STEADY_TEXT("undo", "Calm minutes");
        default:
            return STEADY_TEXT("undo", "Lab value");
    }
}

Text modalityName(Modality modality) {
    switch (modality) {
        case Modality::Resistance:
            return STEADY_TEXT("undo", "Strength training");
        case Modality::Hiit:
            return STEADY_TEXT("undo", "Intervals");
        case Modality::Walk:
            return STEADY_TEXT("undo", "Walk");
        case Modality::Balance:
            return STEADY_TEXT("undo", "Balance training");
        case Modality::Aerobic:
            break;
    }
    return STEADY_TEXT("undo", "Aerobic training");
}

Text flagName(FlagKind kind) {
    switch (kind) {
        case FlagKind::Travel:
            return STEADY_TEXT("undo", "Travel day");
        case FlagKind::PracticeDone:
            return STEADY_TEXT("undo", "Practice");
        case FlagKind::SittingBreak:
            return STEADY_TEXT("undo", "Sitting break");
        case FlagKind::Ill:
            return STEADY_TEXT("undo", "Sick day");
        case FlagKind::RestlessMind:
            return STEADY_TEXT("undo", "Restless night");
        case FlagKind::ShortNight:
            return STEADY_TEXT("undo", "Short night");
        case FlagKind::Sore:
            return STEADY_TEXT("undo", "Sore muscles");
        default:
            // A sign of the body or of the mind is nobody's business who looks over a shoulder.
            return STEADY_TEXT("undo", "Mark");
    }
}

/// One entry as the words before "logged", "changed" or "deleted".
struct EntryName {
    Figures figures;

    Text operator()(MealItem const& item) const { return verbatim(item.name); }
    Text operator()(Workout const& workout) const {
        if (workout.activity.empty()) return modalityName(workout.modality);
        return verbatim(workout.activity);
    }
    Text operator()(Night const&) const { return STEADY_TEXT("undo", "Night"); }
    Text operator()(Measurement const& reading) const {
        auto const name = quantityName(reading.quantity);
        bool const hidden =
            figures == Figures::Hidden && (reading.quantity == MeasuredQuantity::Weight ||
                                           reading.quantity == MeasuredQuantity::BodyFat);
        if (hidden) return name;
        bool const whole = reading.value >= 100 || reading.unit == "mg/dL" || reading.unit == "min";
        int const decimals = whole ? 0 : 1;
        return STEADY_TEXT("undo", "%1 %2 %3")
            .with(name, figure(reading.value, decimals), reading.unit);
    }
    Text operator()(Feeling const& felt) const {
        return felt.kind >= FeelingKind::ScreenNoControl ? STEADY_TEXT("undo", "Four questions")
                                                         : STEADY_TEXT("undo", "How it was");
    }
    Text operator()(Flag const& flag) const { return flagName(flag.kind); }
    Text operator()(Note const&) const { return STEADY_TEXT("undo", "Note"); }
};

bool isOneMeal(std::vector<Entry> const& entries) {
    auto const* first = std::get_if<MealItem>(&entries.front());
    return first && std::all_of(entries.begin(), entries.end(), [first](Entry const& entry) {
               auto const* item = std::get_if<MealItem>(&entry);
               return item && item->slot == first->slot && item->when.day == first->when.day;
           });
}

bool isBloodPressure(std::vector<Entry> const& entries) {
    auto const isPart = [](Entry const& entry) {
        auto const* reading = std::get_if<Measurement>(&entry);
        return reading && (reading->quantity == MeasuredQuantity::Systolic ||
                           reading->quantity == MeasuredQuantity::Diastolic);
    };
    return entries.size() == 2 && isPart(entries[0]) && isPart(entries[1]);
}

bool isStressScreen(std::vector<Entry> const& entries) {
    return std::all_of(entries.begin(), entries.end(), [](Entry const& entry) {
        auto const* felt = std::get_if<Feeling>(&entry);
        return felt && felt->kind >= FeelingKind::ScreenNoControl;
    });
}

Text nameOfAll(std::vector<Entry> const& entries, Figures figures) {
    if (entries.size() == 1 || isStressScreen(entries))
        return std::visit(EntryName{figures}, entries.front());
    if (isOneMeal(entries)) return slotName(std::get<MealItem>(entries.front()).slot);
    if (isBloodPressure(entries)) return STEADY_TEXT("undo", "Blood pressure");
    return STEADY_PLURAL("undo", "%n thing(s)", "", static_cast<int>(entries.size()));
}

bool areAllWeights(std::vector<Entry> const& entries) {
    return std::all_of(entries.begin(), entries.end(), [](Entry const& entry) {
        auto const* reading = std::get_if<Measurement>(&entry);
        return reading && reading->quantity == MeasuredQuantity::Weight;
    });
}

}  // namespace

Text loggedLabel(std::vector<Entry> const& entries, Figures figures) {
    return STEADY_TEXT("undo", "%1 logged").with(nameOfAll(entries, figures));
}

Text readingInWords(Measurement const& reading, Figures figures) {
    return EntryName{figures}(reading);
}

Text changedLabel(Entry const& entry, Figures figures) {
    return STEADY_TEXT("undo", "%1 changed").with(nameOfAll({entry}, figures));
}

Text removedLabel(std::vector<Entry> const& entries, Figures figures) {
    return STEADY_TEXT("undo", "%1 deleted").with(nameOfAll(entries, figures));
}

Text importedLabel(std::vector<ImportedRow> const& added) {
    auto const count = static_cast<int>(added.size());
    auto const isWeighing = [](ImportedRow const& row) {
        return areAllWeights({row.entries.front()});
    };
    if (!added.empty() && std::all_of(added.begin(), added.end(), isWeighing))
        return STEADY_PLURAL("undo", "%n weighing(s) imported", "", count);
    return STEADY_PLURAL("undo", "%n row(s) imported", "", count);
}

Text closedLabel(Date day, std::optional<DayState> state) {
    if (!state) return STEADY_TEXT("undo", "%1 opened again").with(day);
    switch (*state) {
        case DayState::Complete:
            return STEADY_TEXT("undo", "%1 closed as complete").with(day);
        case DayState::Partial:
            return STEADY_TEXT("undo", "%1 closed as partly logged").with(day);
        case DayState::NotTracked:
            break;
    }
    return STEADY_TEXT("undo", "%1 closed as not tracked").with(day);
}

Text undoneLabel(Text const& what) {
    return STEADY_TEXT("undo", "Undone: %1").with(what);
}

Text redoneLabel(Text const& what) {
    return STEADY_TEXT("undo", "Done again: %1").with(what);
}

}  // namespace steady

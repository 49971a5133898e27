#include "core/coach/entry_check.h"
#include "core/coach/reading_questions.h"
#include "core/domain/quantity.h"
#include "ui/coach_bridge.h"
#include "ui/pages/new_food_dialog.h"
#include "ui/pages/today_edit.h"
#include "ui/pages/today_page.h"
#include "ui/text/text.h"

#include <cmath>

namespace steady {

namespace {

constexpr double kFormMilligramsPerMillimole = 18.0182;  // glucose, domain reference section A

QString quantityName(MeasuredQuantity quantity) {
    return quantity == MeasuredQuantity::Weight ? TodayPage::tr("Weight")
                                                : TodayPage::tr("Fasting glucose");
}

}  // namespace

/// What the small forms ask before they hand anything in.
void TodayPage::addFormChecks(TodayActions& actions) {
    actions.confirmQuickLine = [this](QString const& text) {
        return m_door.confirm && bridge().tell(m_door.confirm(text, day()));
    };
    actions.newFood = [this](QString const& name) { openNewFood(name); };
    actions.amountFault = [this](EntryId id, QString const& words) {
        auto const known = bridge().coach().entry(id);
        auto const* item = known ? std::get_if<MealItem>(&*known) : nullptr;
        return !item || gramsFor(*item, words)
                   ? QString()
                   : tr("“%1” is no amount. Write grams above 0, as in 60 g.").arg(words);
    };
    actions.readingFault = [this](MeasuredQuantity quantity, double value) {
        return readingFault(quantity, value);
    };
    actions.weightQuestion = [this](double value) {
        auto const question = surpriseIn(bridge().coach(), weightOf(value));
        return question ? toQString(*question) : QString();
    };
}

/// The hard range in the unit that is typed, rounded inwards.
QString TodayPage::readingFault(MeasuredQuantity quantity, double value) const {
    bool const weight = quantity == MeasuredQuantity::Weight;
    auto const unit = weight ? m_view.weight.unit : m_view.glucose.unit;
    double const factor = unit == "lb"       ? kKilogramsPerPound
                          : unit == "mmol/L" ? kFormMilligramsPerMillimole
                                             : 1;
    auto const range = rangeOf(quantity);
    if (value * factor >= range.low && value * factor <= range.high) return {};
    int const decimals = unit == "mmol/L" ? 1 : 0;
    double const tenth = unit == "mmol/L" ? 10 : 1;
    return tr("%1 must lie between %2 and %3.")
        .arg(quantityName(quantity),
             numberText(std::ceil(range.low / factor * tenth) / tenth, decimals),
             numberText(std::floor(range.high / factor * tenth) / tenth, decimals,
                        QString::fromStdString(unit)));
}

void TodayPage::openNewFood(QString const& name) {
    auto save = [this](Food const& food) -> Result<void> {
        auto const done = bridge().coach().addOwnFood(food);
        if (!done) return failure(done.error());
        bridge().tell(done);
        return {};
    };
    auto* dialog = new NewFoodDialog(name, save, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, &TodayPage::refreshNow);
    dialog->open();
}

}  // namespace steady

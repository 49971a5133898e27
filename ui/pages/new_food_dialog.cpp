#include "ui/pages/new_food_dialog.h"

#include "core/coach/entry_check.h"
#include "ui/text/text.h"
#include "ui/theme/type.h"
#include "ui/widgets/button_size.h"
#include "ui/widgets/form_field.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/quantity_edit.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLocale>
#include <QTimer>
#include <QVBoxLayout>

namespace steady {

namespace {

constexpr int kNewFoodWidth = 560;

/// In these countries a label counts fibre among the carbohydrates.
bool labelsCountFibre() {
    auto const country = QLocale().country();
    return country == QLocale::UnitedStates || country == QLocale::Canada;
}

}  // namespace

NewFoodDialog::NewFoodDialog(QString const& name, Save save, QWidget* parent)
    : QDialog(parent), m_save(std::move(save)) {
    setWindowTitle(tr("New food"));
    setObjectName(QStringLiteral("newFoodDialog"));
    setMinimumWidth(px(kNewFoodWidth));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::xl, space::xl, space::xl, space::l);
    column->setSpacing(space::m);
    column->addWidget(makeLabel(TypeRole::PageTitle, Tone::Text, tr("New food")));
    column->addWidget(
        makeParagraph(TypeRole::Body, Tone::Text2,
                      tr("Figures for 100 g, as the label says them. Only the name is "
                         "needed: what you leave empty stays unknown.")));
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(space::l);
    grid->setVerticalSpacing(space::m);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    addName(grid, name);
    addFigures(grid);
    addServing(grid);
    column->addLayout(grid);
    column->addSpacing(space::s);
    column->addWidget(makeButtons());
    m_name->setFocus();
}

void NewFoodDialog::addName(QGridLayout* grid, QString const& name) {
    m_name = new QLineEdit(name, this);
    m_name->setObjectName(QStringLiteral("foodName"));
    m_fields["name"] = new FormField(tr("Name"), m_name, {}, this);
    grid->addWidget(m_fields["name"], 0, 0, 1, 2);
}

void NewFoodDialog::addFigures(QGridLayout* grid) {
    addNumber(grid, 1, 0, "energy_kcal", tr("Energy"), tr("kcal"));
    addNumber(grid, 1, 1, "carbs_g", tr("Carbs"), tr("g"));
    m_basis = new QComboBox(this);
    m_basis->setObjectName(QStringLiteral("carbBasis"));
    m_basis->view()->setAccessibleName(tr("How the label counts carbs"));
    m_basis->addItem(tr("Fibre stands beside the carbs (Europe, Australia)"),
                     static_cast<int>(CarbBasis::Available));
    m_basis->addItem(tr("Fibre is counted in the carbs (United States, Canada)"),
                     static_cast<int>(CarbBasis::ByDifference));
    m_basis->setCurrentIndex(labelsCountFibre() ? 1 : 0);
    m_fields["carb_basis"] = new FormField(tr("How the label counts carbs"), m_basis, {}, this);
    grid->addWidget(m_fields["carb_basis"], 2, 0, 1, 2);
    addNumber(grid, 3, 0, "fibre_g", tr("Fibre"), tr("g"));
    addNumber(grid, 3, 1, "protein_g", tr("Protein"), tr("g"));
    addNumber(grid, 4, 0, "fat_g", tr("Fat"), tr("g"));
    addNumber(grid, 4, 1, "gi", tr("Glycaemic index, if you know it"), {});
}

void NewFoodDialog::addServing(QGridLayout* grid) {
    m_serving = new QLineEdit(this);
    m_serving->setObjectName(QStringLiteral("servingName"));
    m_serving->setPlaceholderText(tr("slice"));
    m_fields["serving_name"] = new FormField(tr("One serving is called"), m_serving, {}, this);
    grid->addWidget(m_fields["serving_name"], 5, 0);
    addNumber(grid, 5, 1, "servings", tr("It weighs"), tr("g"));
}

QuantityEdit* NewFoodDialog::addNumber(QGridLayout* grid, int row, int column,
                                       std::string const& key, QString const& label,
                                       QString const& unit, QString const& why) {
    auto* edit = new QuantityEdit(label, this);
    edit->setUnit(unit);
    edit->setObjectName(QStringLiteral("food.") + QString::fromStdString(key));
    m_numbers[key] = edit;
    m_fields[key] = new FormField(label, edit, why, this);
    grid->addWidget(m_fields[key], row, column);
    return edit;
}

QWidget* NewFoodDialog::makeButtons() {
    auto* buttons = new QWidget(this);
    auto* row = new QHBoxLayout(buttons);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::s);
    auto* cancel = makeButton(ButtonKind::Plain, tr("Cancel"), buttons);
    auto* save = makeButton(ButtonKind::Primary, tr("Add to my foods"), buttons);
    save->setObjectName(QStringLiteral("saveFood"));
    save->setDefault(true);
    for (auto* button : {cancel, save})
        setButtonSize(button, ButtonSize::Large);
    row->addStretch(1);
    row->addWidget(cancel);
    row->addWidget(save);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(save, &QPushButton::clicked, this, &NewFoodDialog::trySave);
    return buttons;
}

FormField* NewFoodDialog::field(std::string const& key) const {
    auto const found = m_fields.find(key);
    return found == m_fields.end() ? nullptr : found->second;
}

std::optional<double> NewFoodDialog::number(std::string const& key) const {
    return m_numbers.at(key)->quantity();
}

Food NewFoodDialog::food() const {
    Food food;
    food.name = m_name->text().simplified().toStdString();
    food.group = "own";
    food.source = "own";
    food.carbBasis = static_cast<CarbBasis>(m_basis->currentData().toInt());
    food.per100g.energyKcal = number("energy_kcal");
    food.per100g.carbs = number("carbs_g");
    food.per100g.fibre = number("fibre_g");
    food.per100g.protein = number("protein_g");
    food.per100g.fat = number("fat_g");
    if (auto const gi = number("gi")) {
        food.gi.value = gi;
        food.gi.status = GiStatus::Similar;  // said by the person, not measured here
        food.gi.citation = "own";
    }
    if (auto const grams = number("servings")) {
        auto const word = m_serving->text().simplified();
        auto const label = word.isEmpty() ? QStringLiteral("serving") : word;
        bool const counted = label.at(0).isDigit();
        food.servings = {{(counted ? label : QStringLiteral("1 ") + label).toStdString(), *grams}};
    }
    return food;
}

bool NewFoodDialog::showUnread() {
    bool any = false;
    for (auto const& [key, edit] : m_numbers)
        if (edit->isWrong()) {
            m_fields[key]->setFault(tr("“%1” is no number. Write it as 12.5, or leave it empty.")
                                        .arg(edit->text().trimmed()));
            any = true;
        }
    bool const named = !m_serving->text().trimmed().isEmpty();
    if (named && m_numbers["servings"]->text().trimmed().isEmpty()) {
        m_fields["servings"]->setFault(tr("Say how many grams it weighs."));
        any = true;
    }
    return any;
}

void NewFoodDialog::showFaults(std::vector<Fault> const& faults) {
    for (auto const& fault : faults)
        if (auto* at = field(fault.field); at && !at->hasFault())
            at->setFault(toQString(fault.message));
}

/// Sentences that break over lines need more height than a dialog has by itself.
void NewFoodDialog::makeRoom() {
    layout()->activate();
    int const needed = layout()->totalHeightForWidth(width());
    if (needed > height()) resize(width(), needed);
}

void NewFoodDialog::trySave() {
    for (auto const& [key, field] : m_fields)
        field->clearMessage();
    auto const said = food();
    auto const faults = faultsOf(said);
    bool const unread = showUnread();
    showFaults(faults);
    makeRoom();
    QTimer::singleShot(0, this, &NewFoodDialog::makeRoom);  // the edges of wrong fields are wider
    if (!unread && faults.empty()) {
        auto const stored = m_save(said);
        if (stored) return accept();
        showFaults(stored.error().faults);
        if (stored.error().faults.empty()) m_fields["name"]->setFault(toQString(stored.error()));
    }
    for (auto const* key :
         {"name", "energy_kcal", "carbs_g", "fibre_g", "protein_g", "fat_g", "gi", "servings"})
        if (m_fields[key]->hasFault()) return m_fields[key]->editor()->setFocus();
}

}  // namespace steady

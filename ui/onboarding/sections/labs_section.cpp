#include "ui/onboarding/sections/labs_section.h"

#include "core/support/number.h"
#include "ui/text/text.h"
#include "ui/theme/type.h"
#include "ui/widgets/form_field.h"
#include "ui/widgets/labels.h"

#include <QAbstractItemView>
#include <QCheckBox>
#include <QGridLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace steady {

namespace {

constexpr double kTwoLinesFromScale = 1.4;

}  // namespace

LabsSection::LabsSection(QWidget* parent) : ProfileSection(parent) {
    m_list = new QWidget(this);
    auto* column = new QVBoxLayout(m_list);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::s);
    m_lines = new QVBoxLayout;
    m_lines->setSpacing(space::s);
    column->addLayout(m_lines);
    auto* add = makeButton(ButtonKind::Plain, tr("Add a result"), m_list);
    add->setObjectName(QStringLiteral("addLab"));
    column->addWidget(add, 0, Qt::AlignLeft);
    connect(add, &QPushButton::clicked, this, [this] {
        addRow(std::nullopt);
        m_rows.back().value->setFocus();
        emit edited();
    });
    addField(QStringLiteral("labs"), {}, m_list,
             tr("As printed by the laboratory. Each result is read in its own unit."), true);
    addReader(QStringLiteral("labs"), [this] { return problem(); });
}

QString LabsSection::kindName(LabKind kind) const {
    switch (kind) {
        case LabKind::Glucose:
            return tr("Glucose");
        case LabKind::A1c:
            return tr("HbA1c");
        case LabKind::Insulin:
            return tr("Fasting insulin");
        case LabKind::Triglycerides:
            return tr("Triglycerides");
        case LabKind::Hdl:
            return tr("HDL cholesterol");
        case LabKind::Ldl:
            return tr("LDL cholesterol");
        case LabKind::TotalCholesterol:
            return tr("Total cholesterol");
        case LabKind::Ketones:
            return tr("Blood ketones");
        case LabKind::Alt:
            return tr("ALT");
        case LabKind::Egfr:
            return tr("eGFR");
        case LabKind::UricAcid:
            return tr("Uric acid");
    }
    return {};
}

void LabsSection::fillUnits(Row const& row) const {
    auto const kind = static_cast<LabKind>(row.kind->currentData().toInt());
    QString const before = row.unit->currentText();
    auto const units = unitsOf(kind);
    row.unit->clear();
    row.unit->addItem(QString::fromUtf8(units.first.name.data(),
                                        static_cast<qsizetype>(units.first.name.size())));
    if (units.second)
        row.unit->addItem(QString::fromUtf8(units.second->name.data(),
                                            static_cast<qsizetype>(units.second->name.size())));
    row.unit->setCurrentIndex(std::max(0, row.unit->findText(before)));
}

void LabsSection::addRow(std::optional<Lab> const& lab) {
    Row row{};
    row.line = new QWidget(m_list);
    row.kind = new QComboBox(row.line);
    row.kind->setAccessibleName(tr("Kind of result"));
    for (auto const& [kind, name] : EnumNames<LabKind>::table)
        row.kind->addItem(kindName(kind), static_cast<int>(kind));
    row.value = new QLineEdit(row.line);
    row.value->setAccessibleName(tr("Value"));
    row.value->setAlignment(Qt::AlignRight);
    row.value->setFixedWidth(px(80));
    row.unit = new QComboBox(row.line);
    row.unit->setAccessibleName(tr("Unit"));
    row.fasting = new QCheckBox(tr("Fasting"), row.line);
    row.day = new DayEdit(row.line);
    row.day->setAccessibleName(tr("Day of the result"));
    auto* remove = makeIconButton(QStringLiteral("trash"), tr("Remove this result"), row.line);
    placeRow(row, remove);
    if (lab) {
        row.kind->setCurrentIndex(row.kind->findData(static_cast<int>(lab->kind)));
        row.value->setText(QLocale::c().toString(lab->value, 'g', 10));
        row.fasting->setChecked(lab->fasting);
        row.day->setDay(lab->on);
    }
    fillUnits(row);
    if (lab) row.unit->setCurrentText(QString::fromStdString(lab->unit));
    m_lines->addWidget(row.line);
    m_rows.push_back(row);
    connectRow(row, remove);
}

void LabsSection::placeRow(Row const& row, QPushButton* remove) {
    auto* line = new QGridLayout(row.line);
    line->setContentsMargins(0, 0, 0, 0);
    line->setHorizontalSpacing(space::s);
    // Large text needs a second line; otherwise a result is one line.
    int const below = textScale() > kTwoLinesFromScale ? 1 : 0;
    int const column = below ? 0 : 3;
    line->addWidget(row.kind, 0, 0);
    line->addWidget(row.value, 0, 1);
    line->addWidget(row.unit, 0, 2);
    line->addWidget(row.fasting, below, column);
    line->addWidget(row.day, below, column + 1);
    line->addWidget(remove, below, column + 2);
    line->setColumnStretch(0, 2);
    for (auto* box : {row.kind, row.unit}) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(8);
        box->view()->setAccessibleName(box->accessibleName());
    }
}

void LabsSection::connectRow(Row const& row, QPushButton* remove) {
    connect(row.kind, &QComboBox::activated, this, [this, row] {
        fillUnits(row);
        emit edited();
    });
    connect(row.unit, &QComboBox::activated, this, &ProfileSection::edited);
    connect(row.fasting, &QCheckBox::clicked, this, &ProfileSection::edited);
    connect(row.value, &QLineEdit::textEdited, this, &ProfileSection::edited);
    connect(row.day, &QLineEdit::textEdited, this, &ProfileSection::edited);
    connect(remove, &QPushButton::clicked, this, [this, line = row.line] {
        removeRow(line);
        emit edited();
    });
}

void LabsSection::removeRow(QWidget* line) {
    std::erase_if(m_rows, [line](Row const& row) { return row.line == line; });
    line->hide();
    line->deleteLater();
}

QString LabsSection::problem() const {
    for (auto const& row : m_rows) {
        if (!parseNumber(row.value->text().trimmed().toStdString()))
            return tr("%1: “%2” is not a number. Digits with one point or comma can be read.")
                .arg(row.kind->currentText(), row.value->text());
        if (!row.day->readable())
            return tr("%1: “%2” is not a day, such as 2026-11-01.")
                .arg(row.kind->currentText(), row.day->text());
    }
    return {};
}

void LabsSection::load(ProfileDraft const& draft) {
    while (!m_rows.empty())
        removeRow(m_rows.back().line);
    for (auto const& lab : draft.labs)
        addRow(lab);
}

void LabsSection::store(ProfileDraft& draft) const {
    draft.labs.clear();
    for (auto const& row : m_rows) {
        auto const value = parseNumber(row.value->text().trimmed().toStdString());
        draft.labs.push_back({static_cast<LabKind>(row.kind->currentData().toInt()),
                              value.value_or(0), row.unit->currentText().toStdString(),
                              row.fasting->isChecked(), row.day->day()});
    }
}

}  // namespace steady

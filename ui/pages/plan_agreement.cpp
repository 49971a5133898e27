#include "ui/pages/plan_agreement.h"

#include "ui/text/text.h"
#include "ui/theme/type.h"
#include "ui/widgets/form_edits.h"
#include "ui/widgets/labels.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QVBoxLayout>

namespace steady {

AgreementDialog::AgreementDialog(Withheld const& part, Date today, QWidget* parent)
    : QDialog(parent), m_today(today) {
    setWindowTitle(tr("My clinician agreed"));
    setMinimumWidth(px(440));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::l, space::l, space::l, space::l);
    column->setSpacing(space::s);
    column->addWidget(makeParagraph(TypeRole::CardTitle, Tone::Text, toQString(part.title)));
    column->addWidget(makeParagraph(
        TypeRole::Body, Tone::Text2,
        tr("Record it only after you talked about it. It opens with care, for twelve months, and "
           "closes again when your health facts change. You can undo it.")));
    m_day = new DayEdit;
    m_day->setDay(today);
    m_day->setAccessibleName(tr("Day of the talk"));
    m_note = new QLineEdit;
    m_note->setAccessibleName(tr("Note"));
    m_note->setPlaceholderText(tr("Who said what, if you like"));
    column->addWidget(makeLabel(TypeRole::Reason, Tone::Text2, tr("Day of the talk")));
    column->addWidget(m_day);
    column->addWidget(makeLabel(TypeRole::Reason, Tone::Text2, tr("Note")));
    column->addWidget(m_note);
    m_fault = makeParagraph(TypeRole::Reason, Tone::Critical);
    m_fault->hide();
    column->addWidget(m_fault);
    auto* row = new QHBoxLayout;
    row->addStretch(1);
    auto* cancel = makeButton(ButtonKind::Plain, tr("Cancel"), this);
    auto* record = makeButton(ButtonKind::Primary, tr("Record it"), this);
    record->setObjectName(QStringLiteral("recordAgreement"));
    record->setDefault(true);
    row->addWidget(cancel);
    row->addWidget(record);
    column->addSpacing(space::s);
    column->addLayout(row);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(record, &QPushButton::clicked, this, &AgreementDialog::check);
    m_note->setFocus();
}

void AgreementDialog::check() {
    if (word()) return accept();
    m_fault->setText(m_day->day() ? tr("That day has not come yet: enter the day of the talk.")
                                  : tr("Enter the day as 2026-11-20."));
    m_fault->show();
    m_day->setFocus();
}

std::optional<ClinicianWord> AgreementDialog::word() const {
    auto const day = m_day->day();
    if (!day || *day > m_today) return std::nullopt;
    return ClinicianWord{*day, m_note->text().trimmed().toStdString()};
}

AgreementAsker askForAgreement() {
    return [](Withheld const& part, Date today, QWidget* parent) -> std::optional<ClinicianWord> {
        AgreementDialog dialog(part, today, parent);
        if (dialog.exec() != QDialog::Accepted) return std::nullopt;
        return dialog.word();
    };
}

}  // namespace steady

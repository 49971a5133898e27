#include "ui/onboarding/agreement_dialog.h"

#include "core/plan/rules/safety_rules.h"
#include "ui/text/text.h"
#include "ui/theme/type.h"
#include "ui/widgets/button_size.h"
#include "ui/widgets/form_edits.h"
#include "ui/widgets/form_field.h"
#include "ui/widgets/labels.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QVBoxLayout>

namespace steady {

namespace {

constexpr int kAgreementWidth = 460;

}  // namespace

AgreementDialog::AgreementDialog(Withheld const& part, Date today, QWidget* parent)
    : QDialog(parent), m_today(today) {
    setWindowTitle(tr("My clinician agreed"));
    setMinimumWidth(px(kAgreementWidth));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::xl, space::xl, space::xl, space::l);
    column->setSpacing(space::m);
    column->addWidget(makeParagraph(TypeRole::Lead, Tone::Text, toQString(part.title)));
    column->addWidget(makeParagraph(
        TypeRole::Body, Tone::Text2,
        tr("Record it only after you talked about it. It opens with care, and closes again when "
           "your health facts change. Medicines stay as prescribed.")));
    m_day = new DayEdit;
    m_day->setDay(today);
    m_dayField = new FormField(tr("Day of the talk"), m_day, {}, this);
    column->addWidget(m_dayField);
    m_end = makeParagraph(TypeRole::Reason, Tone::Text2);
    m_end->setObjectName(QStringLiteral("agreementEnds"));
    column->addWidget(m_end);
    m_note = new QLineEdit;
    m_note->setPlaceholderText(tr("Who said what, if you like"));
    column->addWidget(new FormField(tr("Note"), m_note, {}, this));
    auto* row = new QHBoxLayout;
    row->setSpacing(space::s);
    row->addStretch(1);
    auto* cancel = makeButton(ButtonKind::Plain, tr("Cancel"), this);
    auto* record = makeButton(ButtonKind::Primary, tr("Record it"), this);
    record->setObjectName(QStringLiteral("recordAgreement"));
    record->setDefault(true);
    for (auto* button : {cancel, record})
        setButtonSize(button, ButtonSize::Large);
    row->addWidget(cancel);
    row->addWidget(record);
    column->addSpacing(space::s);
    column->addLayout(row);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(record, &QPushButton::clicked, this, &AgreementDialog::check);
    connect(m_day, &QLineEdit::textChanged, this, &AgreementDialog::showEnd);
    showEnd();
    m_note->setFocus();
}

QString AgreementDialog::problem() const {
    auto const day = m_day->day();
    if (!day)
        return tr("That is no day. Write it as %1.").arg(QString::fromStdString(toIso(m_today)));
    if (*day > m_today) return tr("That day has not come yet: enter the day of the talk.");
    if (agreementEnds(*day) < m_today)
        return tr("That is more than twelve months ago: please talk about it again first.");
    return {};
}

void AgreementDialog::showEnd() {
    m_dayField->clearMessage();
    bool const good = problem().isEmpty();
    m_end->setText(good ? tr("It counts until %1, twelve months from then.")
                              .arg(shortDateWithYear(agreementEnds(*m_day->day())))
                        : tr("It counts for twelve months from that day."));
}

void AgreementDialog::check() {
    auto const wrong = problem();
    if (wrong.isEmpty()) return accept();
    m_dayField->setFault(wrong);
    m_day->setFocus();
    m_day->selectAll();
}

std::optional<ClinicianWord> AgreementDialog::word() const {
    if (!problem().isEmpty()) return std::nullopt;
    return ClinicianWord{*m_day->day(), m_note->text().trimmed().toStdString()};
}

AgreementAsker askForAgreement() {
    return [](Withheld const& part, Date today, QWidget* parent) -> std::optional<ClinicianWord> {
        AgreementDialog dialog(part, today, parent);
        if (dialog.exec() != QDialog::Accepted) return std::nullopt;
        return dialog.word();
    };
}

}  // namespace steady

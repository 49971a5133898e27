#pragma once

#include "core/plan/plan.h"

#include <QDialog>

#include <functional>
#include <optional>
#include <string>

class QLineEdit;

namespace steady {

class DayEdit;
class FormField;
class ToneLabel;

/// What the person was told by their clinician, and when.
struct ClinicianWord {
    Date on;
    std::string note;
};

/// Asks for the day and a note of a clinician's agreement to one waiting part, and says until when
/// it would count.
class AgreementDialog : public QDialog {
    Q_OBJECT

 public:
    AgreementDialog(Withheld const& part, Date today, QWidget* parent = nullptr);

    std::optional<ClinicianWord> word() const;

 private:
    void check();
    void showEnd();
    /// Why the day can't be taken; empty when it can.
    QString problem() const;

    Date m_today;
    DayEdit* m_day;
    QLineEdit* m_note;
    FormField* m_dayField;
    ToneLabel* m_end;
};

/// The question is a seam, so that tests need no dialog. Nothing: the person thought better of it.
using AgreementAsker =
    std::function<std::optional<ClinicianWord>(Withheld const&, Date today, QWidget* parent)>;
AgreementAsker askForAgreement();

}  // namespace steady

#include "ui/pages/plan_page.h"

#include "core/coach/clinician_word.h"
#include "ui/coach_bridge.h"
#include "ui/pages/plan_document.h"

#include <QVBoxLayout>

namespace steady {

PlanPage::PlanPage(CoachBridge& bridge, PlanPrinter& printer, SavePathChooser chooser,
                   QWidget* parent)
    : Page(bridge, parent),
      m_printer(printer),
      m_chooser(std::move(chooser)),
      m_askAgreement(askForAgreement()),
      m_document(new PlanDocument) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_document);
    m_document->setWeekWishes(weekWishesOf(bridge));
    m_document->setIntervalsChosen([&bridge](bool with) {
        bridge.tell(bridge.coach().chooseIntervals(with, bridge.today()));
    });
    connect(m_document, &PlanDocument::profileRequested, this, &PlanPage::profileRequested);
    connect(m_document, &PlanDocument::printRequested, this, [this] { m_printer.print(this); });
    connect(m_document, &PlanDocument::previewRequested, this,
            [this] { m_printer.printPreview(this); });
    connect(m_document, &PlanDocument::pdfRequested, this, &PlanPage::savePdf);
    connect(m_document, &PlanDocument::calendarRequested, this, &PlanPage::saveCalendar);
    connect(m_document, &PlanDocument::versionRequested, this, &PlanPage::showVersion);
    // The document is drawn anew by the answer, so the link that asked must be gone by then.
    connect(m_document, &PlanDocument::agreementRequested, this, &PlanPage::recordAgreement,
            Qt::QueuedConnection);
}

void PlanPage::showVersion(int version) {
    auto const inForce = bridge().coach().planOn(bridge().today());
    bool const now = version == 0 || (inForce && inForce->version == version);
    m_version = now ? std::nullopt : std::optional(version);
    refreshNow();
}

void PlanPage::recordAgreement(Withheld const& part) {
    Date const today = bridge().today();
    auto const person = bridge().coach().profile();
    auto const word = person ? m_askAgreement(part, today, this) : std::nullopt;
    if (!word) return;
    auto const draft = withClinicianWord(person->draft(), part, word->on, word->note);
    bridge().tell(bridge().coach().saveProfile(draft, today));
}

void PlanPage::refresh() {
    Date const today = bridge().today();
    auto view = bridge().coach().plan(today, m_version);
    if (!view.plan && m_version) {  // undone in the meantime
        m_version.reset();
        view = bridge().coach().plan(today);
    }
    WhatIfStart whatIf;
    if (auto const person = bridge().coach().profile(); person && !view.past)
        whatIf = {bridge().coach().whatIf(today), person->pace()};
    m_document->show(view, today, whatIf);
}

std::optional<std::filesystem::path> PlanPage::askPath(QString const& name, QString const& filter,
                                                       char const* ending) {
    auto path = m_chooser(this, name, filter);
    if (path && !path->has_extension()) *path += ending;
    return path;
}

void PlanPage::savePdf() {
    auto const path = askPath(tr("steady-plan.pdf"), tr("PDF (*.pdf)"), ".pdf");
    if (!path) return;
    if (auto const saved = m_printer.savePdf(*path); !saved) emit bridge().refused(saved.error());
}

void PlanPage::saveCalendar() {
    auto const path = askPath(tr("steady-week.ics"), tr("Calendar (*.ics)"), ".ics");
    if (!path) return;
    if (auto const saved = m_printer.saveCalendar(*path); !saved)
        emit bridge().refused(saved.error());
}

}  // namespace steady

#include "ui/pages/plan_page.h"

#include "ui/coach_bridge.h"
#include "ui/pages/plan_document.h"

#include <QVBoxLayout>

namespace steady {

PlanPage::PlanPage(CoachBridge& bridge, PlanPrinter& printer, SavePathChooser chooser,
                   QWidget* parent)
    : Page(bridge, parent),
      m_printer(printer),
      m_chooser(std::move(chooser)),
      m_document(new PlanDocument) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_document);
    connect(m_document, &PlanDocument::profileRequested, this, &PlanPage::profileRequested);
    connect(m_document, &PlanDocument::printRequested, this, [this] { m_printer.print(this); });
    connect(m_document, &PlanDocument::previewRequested, this,
            [this] { m_printer.printPreview(this); });
    connect(m_document, &PlanDocument::pdfRequested, this, &PlanPage::savePdf);
}

void PlanPage::refresh() {
    Date const today = bridge().today();
    m_document->show(bridge().coach().plan(today), today);
}

void PlanPage::savePdf() {
    auto path = m_chooser(this, tr("steady-plan.pdf"), tr("PDF (*.pdf)"));
    if (!path) return;
    if (!path->has_extension()) *path += ".pdf";
    if (auto const saved = m_printer.savePdf(*path); !saved) emit bridge().refused(saved.error());
}

}  // namespace steady

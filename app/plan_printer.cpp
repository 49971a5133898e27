#include "app/plan_printer.h"

#include "core/coach/plan_calendar.h"
#include "core/report/plan_report.h"
#include "core/support/file.h"
#include "ui/coach_bridge.h"
#include "ui/print/document_printer.h"
#include "ui/text/text.h"

#include <QPrintDialog>
#include <QPrinter>

namespace steady {

Result<Document> CoachPlanPrinter::planDocument() const {
    auto const view = m_bridge.coach().plan(m_bridge.today());
    if (!view.plan)
        return failure(
            ErrorKind::NotFound,
            STEADY_TEXT("print", "There is no plan to print yet. Fill in the profile first."));
    return planReport(*view.plan, view.projection, m_bridge.today(), view.trendKg, view.offers);
}

Result<void> CoachPlanPrinter::savePdf(std::filesystem::path const& path) {
    auto const pages = planDocument();
    if (!pages) return failure(pages.error());
    return writePdf(*pages, path, PageSize::A4);
}

Result<void> CoachPlanPrinter::saveCalendar(std::filesystem::path const& path) {
    auto const calendar = calendarOf(m_bridge.coach(), m_bridge.today());
    if (!calendar)
        return failure(
            ErrorKind::NotFound,
            STEADY_TEXT("print", "There is no plan to export yet. Fill in the profile first."));
    auto const words = [](Text const& text) { return toQString(text).toStdString(); };
    return atomicWrite(path, toICalendar(*calendar, words));
}

void CoachPlanPrinter::printPreview(QWidget* parent) {
    if (auto const pages = planDocument())
        printDocument(parent, *pages);
    else
        emit m_bridge.refused(pages.error());
}

void CoachPlanPrinter::print(QWidget* parent) {
    auto const pages = planDocument();
    if (!pages) {
        emit m_bridge.refused(pages.error());
        return;
    }
    QPrinter printer(QPrinter::HighResolution);
    QPrintDialog dialog(&printer, parent);
    if (dialog.exec() == QDialog::Accepted) printOnto(printer, *pages);
}

}  // namespace steady

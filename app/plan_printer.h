#pragma once

#include "core/report/document.h"
#include "ui/pages/plan_page.h"

namespace steady {

/// Puts the plan in force onto paper or into a file: the Plan page asks, ui/print draws.
class CoachPlanPrinter : public PlanPrinter {
 public:
    explicit CoachPlanPrinter(CoachBridge& bridge) : m_bridge(bridge) {}

    Result<void> savePdf(std::filesystem::path const& path) override;
    Result<void> saveCalendar(std::filesystem::path const& path) override;
    void printPreview(QWidget* parent) override;
    void print(QWidget* parent) override;

 private:
    Result<Document> planDocument() const;

    CoachBridge& m_bridge;
};

}  // namespace steady

#pragma once

#include "core/support/result.h"
#include "ui/charts/save_path.h"
#include "ui/onboarding/agreement_dialog.h"
#include "ui/pages/page.h"

#include <filesystem>
#include <optional>

namespace steady {

class PlanDocument;

/// Puts the plan onto paper or into a file. app implements it; tests put their own in place.
class PlanPrinter {
 public:
    virtual ~PlanPrinter() = default;
    virtual Result<void> savePdf(std::filesystem::path const& path) = 0;
    /// The week for a calendar program.
    virtual Result<void> saveCalendar(std::filesystem::path const& path) = 0;
    virtual void printPreview(QWidget* parent) = 0;
    virtual void print(QWidget* parent) = 0;
};

/// The plan in force as a document.
class PlanPage : public Page {
    Q_OBJECT

 public:
    /// `printer` must outlive the page.
    PlanPage(CoachBridge& bridge, PlanPrinter& printer, SavePathChooser chooser = systemSavePath(),
             QWidget* parent = nullptr);

    PlanDocument* document() const { return m_document; }
    void setAgreementAsker(AgreementAsker asker) { m_askAgreement = std::move(asker); }

 signals:
    /// There is no plan yet: the profile comes first.
    void profileRequested();

 protected:
    void refresh() override;
    bool concerns(Changes changes) const override {
        return changes.diary || changes.plan || changes.profile;
    }

 private:
    void savePdf();
    void saveCalendar();
    /// Where to save a file of a kind; nothing when the person thought better of it.
    std::optional<std::filesystem::path> askPath(QString const& name, QString const& filter,
                                                 char const* ending);
    void showVersion(int version);
    void recordAgreement(Withheld const& part);

    PlanPrinter& m_printer;
    SavePathChooser m_chooser;
    AgreementAsker m_askAgreement;
    PlanDocument* m_document;
    std::optional<int> m_version;  ///< a past version that is being read
};

}  // namespace steady

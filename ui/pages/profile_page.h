#pragma once

#include "core/coach/plan_view.h"
#include "ui/pages/page.h"

#include <QStringList>

#include <functional>
#include <optional>

namespace steady {

class ProfileForm;
struct ProfileDraft;

/// Who the person is, and what every change of it changes in the plan.
class ProfilePage : public Page {
    Q_OBJECT

 public:
    /// What to do with unsaved answers when the window closes.
    enum class Leave { Save, Discard, Stay };
    using Asker = std::function<Leave(QWidget*)>;

    explicit ProfilePage(CoachBridge& bridge, QWidget* parent = nullptr);

    ProfileForm* form() const { return m_form; }
    /// The question is a seam, so that tests need no dialog.
    void setAsker(Asker asker) { m_asker = std::move(asker); }
    /// False when the person would rather stay.
    bool mayLeave();
    /// What saving would change in the plan, while it waits for a yes.
    QWidget* preview() const { return m_preview; }

 protected:
    void refresh() override;
    bool concerns(Changes changes) const override { return changes.profile || changes.plan; }
    bool eventFilter(QObject* watched, QEvent* event) override;
    void showEvent(QShowEvent* event) override;

 private:
    /// Shows what would change in the plan, and saves at once when nothing does.
    void ask(ProfileDraft const& draft);
    void save(ProfileDraft const& draft);
    void showPreview(ProfileDraft const& draft, PlanDiff const& diff);
    void closePreview();
    QString startMoved(ProfileDraft const& draft) const;
    void reload();

    ProfileForm* m_form;
    Asker m_asker;
    QWidget* m_preview = nullptr;
    bool m_watching = false;
    bool m_saving = false;
    bool m_saved = false;
    bool m_leaving = false;  ///< "Save" on the way out is the yes itself
};

/// The differences as sentences: "Protein: 102 g → 105 g".
QStringList planDifferences(PlanDiff const& diff);

}  // namespace steady

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

 protected:
    void refresh() override;
    bool concerns(Changes changes) const override { return changes.profile || changes.plan; }
    bool eventFilter(QObject* watched, QEvent* event) override;
    void showEvent(QShowEvent* event) override;

 private:
    void save(ProfileDraft const& draft);
    void reload();

    ProfileForm* m_form;
    Asker m_asker;
    bool m_watching = false;
    bool m_saving = false;
    bool m_saved = false;
};

/// The lines of a plan that differ, as sentences: "Protein: 102 g → 105 g".
QStringList planDifferences(std::optional<Plan> const& before, std::optional<Plan> const& after);

}  // namespace steady

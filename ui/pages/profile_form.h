#pragma once

#include "core/coach/plan_view.h"
#include "core/domain/profile.h"
#include "ui/onboarding/agreement_dialog.h"
#include "ui/onboarding/sections/section_group.h"

#include <QWidget>

#include <functional>
#include <vector>

class QLabel;
class QPushButton;
class QScrollArea;
class QVBoxLayout;

namespace steady {

class AgreementsSection;

/// Everything that Steady knows about a person, to be read and changed. It knows no coach: it
/// hands out a draft and is told what became of it.
class ProfileForm : public QWidget {
    Q_OBJECT

 public:
    using Unusual = std::function<std::vector<Fault>(ProfileDraft const&)>;

    /// `unusual` names values outside the soft ranges; each is asked about once before saving.
    explicit ProfileForm(Unusual unusual, QWidget* parent = nullptr);

    /// Replaces all that stands in the form.
    void show(ProfileDraft const& draft, std::vector<Withheld> const& waiting, Date today);

    /// How an agreement is asked for; a dialog unless told.
    void setAgreementAsker(AgreementAsker asker);

    ProfileDraft draft() const;
    /// Something differs from what was shown last.
    bool dirty() const;

    /// Reads the form; faults and questions are shown at their fields, or saveAsked goes out.
    /// True when it went out.
    bool save();
    void showRefusal(Error const& error);
    /// While something else asks for the yes, the form may not be saved or changed.
    void setWaiting(bool waiting);
    /// The profile is stored; says what became different in the plan.
    void showSaved(QStringList const& changes);

 signals:
    void saveAsked(steady::ProfileDraft draft);
    void discardAsked();

 private:
    void addSection(QString const& title, QString const& why, ProfileSection* section);
    QWidget* makeBar();
    void updateBar();
    bool showRefused(ProfileDraft const& now);
    void clearMessages();
    void showFirstMessage();
    /// "One answer …" or "3 answers …" in the bar, and the first of them in sight.
    void sayHowMany(int count, QString const& one, QString const& several);
    void addNotice(QWidget* notice);

    Unusual m_unusual;
    SectionGroup m_group;
    AgreementsSection* m_agreements;
    QScrollArea* m_scroll;
    QVBoxLayout* m_column;
    QVBoxLayout* m_notices;
    QWidget* m_bar;
    QLabel* m_status;
    QPushButton* m_discard;
    QPushButton* m_save;
    ProfileDraft m_shown;
    Date m_today;
    bool m_loading = false;
};

}  // namespace steady

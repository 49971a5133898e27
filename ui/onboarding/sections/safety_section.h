#pragma once

#include "core/coach/plan_view.h"
#include "ui/onboarding/sections/profile_section.h"

class QButtonGroup;

namespace steady {

/// Five questions about eating (B-51), seven about readiness to move (B-52), in our own words, and
/// what a clinician agreed to.
class SafetySection : public ProfileSection {
    Q_OBJECT

 public:
    explicit SafetySection(QWidget* parent = nullptr);
    void load(ProfileDraft const& draft) override;
    void store(ProfileDraft& draft) const override;

    /// The parts that wait for a clinician in the plan in force, and the day that an agreement
    /// ticked now is dated.
    void setWaiting(std::vector<Withheld> const& waiting, Date today);

 private:
    using Questions = std::vector<QButtonGroup*>;

    Questions addQuestions(QString const& key, QString const& title, QString const& why,
                           QStringList const& questions);
    void showAgreements();

    Questions m_eating;
    Questions m_readiness;
    QWidget* m_agreementHolder;
    CheckGrid* m_agreements = nullptr;
    std::vector<ClinicianAgreement> m_known;   ///< one for each row that can be ticked
    std::vector<ClinicianAgreement> m_agreed;  ///< as stored
    std::vector<Withheld> m_waiting;
    Date m_today{};
};

}  // namespace steady

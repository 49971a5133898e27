#pragma once

#include "core/plan/plan.h"
#include "ui/onboarding/agreement_dialog.h"
#include "ui/onboarding/sections/profile_section.h"

namespace steady {

/// One agreement as people think of it: a part of the plan, a day and a note, however many rows of
/// the safety table it opens.
struct AgreedPart {
    Component component = Component::Keto;
    Date on;
    QString note;

    bool operator==(AgreedPart const&) const = default;
};

/// The agreements grouped by part, day and note, in the order in which they were made.
std::vector<AgreedPart> agreedParts(std::vector<ClinicianAgreement> const& agreements);
/// The part as a heading: "Ketogenic eating".
QString agreedName(Component component);
/// "Agreed on 3 Nov 2026, counts until 3 Nov 2027. “By phone”", or that it has ended.
QString agreedWords(AgreedPart const& part, Date today);

/// "My clinician agreed" (O-14): what waits for it, each with a way to record it, and what was
/// agreed, with its day, note and end.
class AgreementsSection : public ProfileSection {
    Q_OBJECT

 public:
    explicit AgreementsSection(QWidget* parent = nullptr);
    void load(ProfileDraft const& draft) override;
    void store(ProfileDraft& draft) const override;

    /// The parts that wait for a clinician now, and the day it is.
    void setWaiting(std::vector<Withheld> const& waiting, Date today);
    bool isEmpty() const;
    void setAsker(AgreementAsker asker) { m_asker = std::move(asker); }

    /// Asks for the day and a note, and keeps the agreement; false when thought better of.
    bool record(Withheld const& part);
    void takeBack(AgreedPart const& part);

 private:
    void rebuild();
    QWidget* makeWaitingRow(Withheld const& part);
    QWidget* makeAgreedRow(AgreedPart const& part);
    void changed();

    AgreementAsker m_asker;
    QWidget* m_holder;
    QVBoxLayout* m_rows;
    std::vector<ClinicianAgreement> m_agreed;
    std::vector<Withheld> m_waiting;
    Date m_today{};
};

}  // namespace steady

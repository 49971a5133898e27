#pragma once

#include "core/domain/profile.h"
#include "ui/onboarding/sections/profile_section.h"

#include <QStringList>

#include <set>
#include <utility>
#include <vector>

class QScrollArea;

namespace steady {

/// Sections that are filled, read and checked together: one page of the first run, or the whole
/// profile.
class SectionGroup {
 public:
    SectionGroup() = default;
    SectionGroup(SectionGroup const&) = delete;
    SectionGroup& operator=(SectionGroup const&) = delete;

    void add(ProfileSection* section);
    std::vector<ProfileSection*> const& sections() const { return m_sections; }

    /// Another person's answers, or the same from the diary: nothing is confirmed yet.
    void load(ProfileDraft const& draft);
    void store(ProfileDraft& draft) const;
    void addTyped(TypedTexts& texts) const;
    void restoreTyped(TypedTexts const& texts);

    void clearMessages();
    bool allReadable() const;
    /// Marks what can't be read; how many.
    int showUnreadable();
    /// Shows faults at their fields; gives back the sentences that have no field here.
    QStringList showFaults(std::vector<Fault> const& faults);
    /// What can't be read and what is refused, in one round; a field that can't be read says only
    /// that. `elsewhere` gets the sentences that have no field here. How many are shown.
    int showWrong(std::vector<Fault> const& faults, QStringList& elsewhere);
    /// Asks about unusual values that were not confirmed yet; how many.
    int askAbout(std::vector<Fault> const& unusual);
    /// Brings the first message into sight and the keyboard to it; false when there is none.
    bool focusFirstMessage(QScrollArea* scroll);

 private:
    std::vector<ProfileSection*> m_sections;
    std::vector<Fault> m_asked;
    std::set<std::pair<std::string, std::string>> m_confirmed;  ///< key and value
};

}  // namespace steady

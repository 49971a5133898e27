#pragma once

#include "core/domain/profile.h"

#include <QStringList>

#include <set>
#include <utility>
#include <vector>

class QScrollArea;

namespace steady {

class ProfileSection;

/// Sections that are filled, read and checked together: one page of the first run.
class SectionGroup {
 public:
    void add(ProfileSection* section);
    std::vector<ProfileSection*> const& sections() const { return m_sections; }

    void load(ProfileDraft const& draft);
    void store(ProfileDraft& draft) const;

    void clearMessages();
    /// Marks what can't be read; how many.
    int showUnreadable();
    /// Shows faults at their fields; gives back the sentences that have no field here.
    QStringList showFaults(std::vector<Fault> const& faults);
    /// Asks about unusual values that were not confirmed yet; how many.
    int askAbout(std::vector<Fault> const& unusual);
    /// Brings the first message into sight and the keyboard to it.
    void focusFirstMessage(QScrollArea* scroll);

 private:
    std::vector<ProfileSection*> m_sections;
    std::vector<Fault> m_asked;
    std::set<std::pair<std::string, std::string>> m_confirmed;  ///< key and value
};

}  // namespace steady

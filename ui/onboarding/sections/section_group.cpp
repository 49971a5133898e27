#include "ui/onboarding/sections/section_group.h"

#include "ui/onboarding/sections/profile_section.h"
#include "ui/text/text.h"
#include "ui/theme/theme.h"
#include "ui/widgets/form_field.h"

#include <QLayout>
#include <QScrollArea>

#include <algorithm>

namespace steady {

void SectionGroup::add(ProfileSection* section) {
    m_sections.push_back(section);
    QObject::connect(section, &ProfileSection::confirmed, section, [this](QString const& key) {
        for (auto const& fault : m_asked)
            if (key == QString::fromStdString(fault.field))
                m_confirmed.emplace(fault.field, fault.value);
    });
}

void SectionGroup::load(ProfileDraft const& draft) {
    for (auto* section : m_sections)
        section->load(draft);
}

void SectionGroup::store(ProfileDraft& draft) const {
    for (auto const* section : m_sections)
        section->store(draft);
}

void SectionGroup::clearMessages() {
    m_asked.clear();
    for (auto* section : m_sections)
        section->clearMessages();
}

int SectionGroup::showUnreadable() {
    int count = 0;
    for (auto* section : m_sections)
        for (auto const& [key, sentence] : section->unreadable())
            count += section->showFault(key, sentence) ? 1 : 0;
    return count;
}

QStringList SectionGroup::showFaults(std::vector<Fault> const& faults) {
    QStringList elsewhere;
    for (auto const& fault : faults) {
        auto const key = QString::fromStdString(fault.field);
        auto const sentence = toQString(fault.message);
        bool const shown =
            std::any_of(m_sections.begin(), m_sections.end(),
                        [&](ProfileSection* section) { return section->showFault(key, sentence); });
        if (!shown) elsewhere << sentence;
    }
    return elsewhere;
}

int SectionGroup::askAbout(std::vector<Fault> const& unusual) {
    for (auto const& fault : unusual) {
        if (m_confirmed.contains({fault.field, fault.value})) continue;
        auto const key = QString::fromStdString(fault.field);
        for (auto* section : m_sections)
            if (section->ask(key, toQString(fault.message))) m_asked.push_back(fault);
    }
    return static_cast<int>(m_asked.size());
}

void SectionGroup::focusFirstMessage(QScrollArea* scroll) {
    for (auto* section : m_sections) {
        for (auto* field : section->findChildren<FormField*>()) {
            if (field->message().isEmpty()) continue;
            field->editor()->setFocus(Qt::OtherFocusReason);
            scroll->widget()->layout()->activate();
            scroll->ensureWidgetVisible(field, 0, space::xl * 2);
            return;
        }
    }
}

}  // namespace steady

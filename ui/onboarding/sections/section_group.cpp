#include "ui/onboarding/sections/section_group.h"

#include "ui/onboarding/sections/fault_words.h"
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
    m_confirmed.clear();
    for (auto* section : m_sections)
        section->load(draft);
}

void SectionGroup::store(ProfileDraft& draft) const {
    for (auto const* section : m_sections)
        section->store(draft);
}

void SectionGroup::addTyped(TypedTexts& texts) const {
    for (auto const* section : m_sections)
        texts.merge(section->typed());
}

void SectionGroup::restoreTyped(TypedTexts const& texts) {
    for (auto* section : m_sections)
        section->restoreTyped(texts);
}

bool SectionGroup::allReadable() const {
    return std::all_of(m_sections.begin(), m_sections.end(),
                       [](ProfileSection const* section) { return section->unreadable().empty(); });
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
        bool const shown =
            std::any_of(m_sections.begin(), m_sections.end(), [&](ProfileSection* section) {
                return section->showFault(key, faultWords(fault, section->measure(key)));
            });
        if (!shown) elsewhere << toQString(fault.message);
    }
    return elsewhere;
}

int SectionGroup::showWrong(std::vector<Fault> const& faults, QStringList& elsewhere) {
    int const unread = showUnreadable();
    std::set<QString> taken;
    for (auto const* section : m_sections)
        for (auto const& [key, sentence] : section->unreadable())
            taken.insert(key);
    std::vector<Fault> rest;
    for (auto const& fault : faults)
        if (!taken.contains(
                QString::fromStdString(fault.field).section(u'.', 0, 0).section(u'[', 0, 0)))
            rest.push_back(fault);
    auto const homeless = showFaults(rest);
    elsewhere << homeless;
    return unread + static_cast<int>(rest.size()) - static_cast<int>(homeless.size());
}

int SectionGroup::askAbout(std::vector<Fault> const& unusual) {
    for (auto const& fault : unusual) {
        if (m_confirmed.contains({fault.field, fault.value})) continue;
        auto const key = QString::fromStdString(fault.field);
        for (auto* section : m_sections)
            if (section->ask(key, unusualWords(fault, section->measure(key))))
                m_asked.push_back(fault);
    }
    return static_cast<int>(m_asked.size());
}

bool SectionGroup::focusFirstMessage(QScrollArea* scroll) {
    for (auto* section : m_sections) {
        for (auto* field : section->findChildren<FormField*>()) {
            if (field->message().isEmpty()) continue;
            field->editor()->setFocus(Qt::OtherFocusReason);
            scroll->widget()->layout()->activate();
            scroll->ensureWidgetVisible(field, 0, space::xl * 2);
            return true;
        }
    }
    return false;
}

}  // namespace steady

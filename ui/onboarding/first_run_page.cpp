#include "ui/onboarding/first_run_page.h"

#include "ui/onboarding/sections/profile_section.h"
#include "ui/theme/type.h"
#include "ui/widgets/follow_focus.h"
#include "ui/widgets/labels.h"

#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

namespace steady {

namespace {

constexpr int kFirstRunMargin = 32;

}  // namespace

FirstRunPage::FirstRunPage(QString const& title, QString const& why, QWidget* parent)
    : QWidget(parent) {
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    m_scroll = new QScrollArea(this);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    followFocus(m_scroll);
    whole->addWidget(m_scroll);
    auto* content = new QWidget;
    m_column = new QVBoxLayout(content);
    m_column->setContentsMargins(kFirstRunMargin, px(space::xl), kFirstRunMargin, space::l);
    m_column->setSpacing(space::s);
    m_column->addWidget(makeParagraph(TypeRole::PageTitle, Tone::Text, title));
    m_column->addWidget(makeParagraph(TypeRole::Body, Tone::Text2, why));
    m_column->addStretch(1);
    m_scroll->setWidget(content);
}

void FirstRunPage::addSection(ProfileSection* section) {
    m_column->insertWidget(m_column->count() - 1, section);
    m_group.add(section);
    connect(section, &ProfileSection::edited, this, &FirstRunPage::edited);
}

bool FirstRunPage::accept(ProfileDraft const& whole, Date today) {
    m_group.clearMessages();
    auto const person = Profile::create(whole, today);
    QStringList onOtherPages;
    int wrong =
        m_group.showWrong(person ? std::vector<Fault>{} : person.error().faults, onOtherPages);
    if (wrong == 0) wrong = m_group.askAbout(unusualValues(whole));
    if (wrong == 0) return true;
    showFirstMessage();
    return false;
}

void FirstRunPage::showFirstMessage() {
    m_group.focusFirstMessage(m_scroll);
}

void FirstRunPage::focusFirst() {
    m_scroll->verticalScrollBar()->setValue(0);
    for (auto* section : m_group.sections()) {
        for (auto* child : section->findChildren<QWidget*>()) {
            if (!(child->focusPolicy() & Qt::TabFocus) || !child->isVisibleTo(this) ||
                !child->isEnabled())
                continue;
            child->setFocus(Qt::TabFocusReason);
            return;
        }
    }
    m_scroll->setFocus();
}

}  // namespace steady

#include "ui/pages/profile_form.h"

#include "ui/onboarding/sections/about_section.h"
#include "ui/onboarding/sections/agreements_section.h"
#include "ui/onboarding/sections/days_section.h"
#include "ui/onboarding/sections/food_section.h"
#include "ui/onboarding/sections/health_section.h"
#include "ui/onboarding/sections/labs_section.h"
#include "ui/onboarding/sections/limits_section.h"
#include "ui/onboarding/sections/safety_section.h"
#include "ui/text/text.h"
#include "ui/theme/type.h"
#include "ui/widgets/button_size.h"
#include "ui/widgets/card.h"
#include "ui/widgets/follow_focus.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/notice.h"

#include <QHBoxLayout>
#include <QLayoutItem>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

namespace steady {

namespace {

constexpr int kFormWidth = 900;

}  // namespace

ProfileForm::ProfileForm(Unusual unusual, QWidget* parent)
    : QWidget(parent), m_unusual(std::move(unusual)) {
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->setSpacing(0);
    m_scroll = new QScrollArea(this);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    followFocus(m_scroll);
    whole->addWidget(m_scroll, 1);
    auto* content = new QWidget;
    content->setMaximumWidth(px(kFormWidth));
    m_column = new QVBoxLayout(content);
    m_column->setContentsMargins(space::pageMargin, space::pageMargin, space::pageMargin, space::l);
    m_column->setSpacing(space::cardGap);
    m_scroll->setWidget(content);
    m_column->addWidget(makeLabel(TypeRole::PageTitle, Tone::Text, tr("Profile")));
    m_column->addWidget(makeParagraph(
        TypeRole::Body, Tone::Text2,
        tr("Only birth date, sex, height and weight are needed. All the rest makes the plan fit "
           "better. Nothing leaves this computer.")));
    m_notices = new QVBoxLayout;
    m_column->addLayout(m_notices);
    m_agreements = new AgreementsSection;
    addSection(tr("About you"), {}, new AboutSection(AboutSection::Asked::Later));
    addSection(tr("Health and medicines"),
               tr("Some conditions and medicines change what is safe to plan."), new HealthSection);
    addSection(tr("Your days"), {}, new DaysSection);
    addSection(tr("Limits"), {}, new LimitsSection);
    addSection(tr("Food"), {}, new FoodSection);
    addSection(tr("Safety answers"), {}, new SafetySection);
    addSection(tr("Agreements"), {}, m_agreements);
    addSection(tr("Lab results"), {}, new LabsSection);
    m_column->addStretch(1);
    m_bar = makeBar();
    whole->addWidget(m_bar);
    updateBar();
}

void ProfileForm::addSection(QString const& title, QString const& why, ProfileSection* section) {
    auto* card = new Card(title);
    if (!why.isEmpty()) card->body()->addWidget(makeParagraph(TypeRole::Reason, Tone::Text2, why));
    card->body()->addWidget(section);
    m_column->addWidget(card);
    m_group.add(section);
    connect(section, &ProfileSection::edited, this, &ProfileForm::updateBar);
}

void ProfileForm::setAgreementAsker(AgreementAsker asker) {
    m_agreements->setAsker(std::move(asker));
}

QWidget* ProfileForm::makeBar() {
    auto* bar = new QWidget(this);
    auto* column = new QVBoxLayout(bar);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(new Rule(bar));
    auto* row = new QHBoxLayout;
    row->setContentsMargins(space::pageMargin, space::s, space::pageMargin, space::s);
    row->setSpacing(space::s);
    m_status = makeParagraph(TypeRole::Body, Tone::Text2, {}, bar);
    m_status->setObjectName(QStringLiteral("status"));
    m_discard = makeButton(ButtonKind::Plain, tr("Discard changes"), bar);
    m_discard->setObjectName(QStringLiteral("discard"));
    m_save = makeButton(ButtonKind::Primary, tr("Save and make the plan"), bar);
    m_save->setObjectName(QStringLiteral("save"));
    setButtonSize(m_save, ButtonSize::Large);
    row->addWidget(m_status, 1);
    row->addWidget(m_discard);
    row->addWidget(m_save);
    column->addLayout(row);
    connect(m_discard, &QPushButton::clicked, this, &ProfileForm::discardAsked);
    connect(m_save, &QPushButton::clicked, this, &ProfileForm::save);
    return bar;
}

void ProfileForm::show(ProfileDraft const& draft, std::vector<Withheld> const& waiting,
                       Date today) {
    m_loading = true;
    m_today = today;
    clearMessages();
    m_group.load(draft);
    m_agreements->setWaiting(waiting, today);
    m_loading = false;
    // What the form gives back is the measure of "changed": it may write the same thing otherwise.
    m_shown = this->draft();
    updateBar();
}

ProfileDraft ProfileForm::draft() const {
    ProfileDraft draft;
    m_group.store(draft);
    return draft;
}

bool ProfileForm::dirty() const {
    return !m_group.allReadable() || !(draft() == m_shown);
}

void ProfileForm::updateBar() {
    if (m_loading) return;
    bool const changed = dirty();
    m_discard->setEnabled(changed);
    m_discard->setToolTip(changed ? QString() : tr("Nothing has changed."));
    m_status->setText(changed ? tr("Changes are not saved yet.") : tr("Everything here is saved."));
}

void ProfileForm::clearMessages() {
    m_group.clearMessages();
    while (auto* item = m_notices->takeAt(0)) {
        delete item->widget();
        delete item;
    }
}

bool ProfileForm::save() {
    clearMessages();
    auto const now = draft();
    if (showRefused(now)) return false;
    if (int const asked = m_group.askAbout(m_unusual(now)); asked > 0) {
        sayHowMany(asked, tr("One answer looks unusual: please confirm or change it."),
                   tr("%1 answers look unusual: please confirm or change them."));
        return false;
    }
    emit saveAsked(now);
    return true;
}

/// A value beyond what is possible is no question: it is refused at once, with all others.
bool ProfileForm::showRefused(ProfileDraft const& now) {
    auto const person = Profile::create(now, m_today);
    QStringList elsewhere;
    int const wrong =
        m_group.showWrong(person ? std::vector<Fault>{} : person.error().faults, elsewhere);
    if (!elsewhere.isEmpty())
        addNotice(new Notice(Notice::Kind::Caution, tr("Not saved"), elsewhere.join(u'\n')));
    int const count = wrong + static_cast<int>(elsewhere.size());
    if (count > 0)
        sayHowMany(count, tr("Not saved: one answer needs a look."),
                   tr("Not saved: %1 answers need a look."));
    return count > 0;
}

void ProfileForm::sayHowMany(int count, QString const& one, QString const& several) {
    m_status->setText(count == 1 ? one : several.arg(count));
    showFirstMessage();
}

void ProfileForm::showRefusal(Error const& error) {
    clearMessages();
    auto elsewhere = m_group.showFaults(error.faults);
    if (error.faults.empty()) elsewhere << toQString(error.message);
    if (!elsewhere.isEmpty())
        addNotice(new Notice(Notice::Kind::Caution, tr("Not saved"), elsewhere.join(u'\n')));
    if (error.faults.empty())
        sayHowMany(1, tr("Not saved."), {});
    else
        sayHowMany(static_cast<int>(error.faults.size()), tr("Not saved: one answer needs a look."),
                   tr("Not saved: %1 answers need a look."));
}

void ProfileForm::setWaiting(bool waiting) {
    setEnabled(!waiting);
    m_bar->setVisible(!waiting);
}

void ProfileForm::showSaved(QStringList const& changes) {
    clearMessages();
    m_shown = draft();
    updateBar();
    auto const words = changes.isEmpty()
                           ? tr("Your plan stays as it was.")
                           : tr("This is different in your plan:") + u'\n' + changes.join(u'\n');
    auto* notice = new Notice(Notice::Kind::Info, tr("Saved"), words);
    notice->setObjectName(QStringLiteral("saved"));
    notice->setClosable(true);
    connect(notice, &Notice::closed, notice, &QObject::deleteLater);
    addNotice(notice);
    m_scroll->verticalScrollBar()->setValue(0);
}

void ProfileForm::addNotice(QWidget* notice) {
    m_notices->addWidget(notice);
}

void ProfileForm::showFirstMessage() {
    if (!m_group.focusFirstMessage(m_scroll)) m_scroll->verticalScrollBar()->setValue(0);
}

}  // namespace steady

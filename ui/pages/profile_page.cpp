#include "ui/pages/profile_page.h"

#include "ui/coach_bridge.h"
#include "ui/pages/profile_form.h"
#include "ui/text/text.h"

#include <QCloseEvent>
#include <QCoreApplication>
#include <QMessageBox>
#include <QVBoxLayout>

#include <algorithm>

namespace steady {

namespace {

ProfilePage::Leave askWithDialog(QWidget* parent) {
    QMessageBox box(QMessageBox::Question, ProfilePage::tr("Profile"),
                    ProfilePage::tr("Your profile has changes that are not saved yet."),
                    QMessageBox::Save | QMessageBox::Discard | QMessageBox::Cancel, parent);
    box.setDefaultButton(QMessageBox::Save);
    switch (box.exec()) {
        case QMessageBox::Save:
            return ProfilePage::Leave::Save;
        case QMessageBox::Discard:
            return ProfilePage::Leave::Discard;
        default:
            return ProfilePage::Leave::Stay;
    }
}

QString planLineWords(PlanLine const& line) {
    return line.value.empty() ? toQString(line.text) : toQString(line.value);
}

PlanLine const* planLineLike(Plan const& plan, PlanLine const& line) {
    auto const found = std::find_if(plan.lines.begin(), plan.lines.end(),
                                    [&](PlanLine const& one) { return one.id == line.id; });
    return found == plan.lines.end() ? nullptr : &*found;
}

}  // namespace

QStringList planDifferences(std::optional<Plan> const& before, std::optional<Plan> const& after) {
    QStringList sentences;
    if (!after) return sentences;
    if (!before) return {ProfilePage::tr("Your first plan is made.")};
    for (auto const& line : after->lines) {
        auto const* old = planLineLike(*before, line);
        if (!old) {
            sentences
                << ProfilePage::tr("New: %1, %2").arg(toQString(line.name), planLineWords(line));
        } else if (planLineWords(*old) != planLineWords(line)) {
            sentences << ProfilePage::tr("%1: %2 → %3")
                             .arg(toQString(line.name), planLineWords(*old), planLineWords(line));
        }
    }
    for (auto const& line : before->lines)
        if (!planLineLike(*after, line))
            sentences << ProfilePage::tr("No longer: %1").arg(toQString(line.name));
    for (auto const& one : after->withheld) {
        bool const known =
            std::any_of(before->withheld.begin(), before->withheld.end(), [&](auto const& old) {
                return old.component == one.component && old.state == one.state;
            });
        if (!known) sentences << toQString(one.title);
    }
    return sentences;
}

ProfilePage::ProfilePage(CoachBridge& bridge, QWidget* parent)
    : Page(bridge, parent), m_asker(askWithDialog) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    m_form = new ProfileForm(unusualValues, this);
    column->addWidget(m_form);
    connect(m_form, &ProfileForm::saveAsked, this, &ProfilePage::save);
    connect(m_form, &ProfileForm::discardAsked, this, &ProfilePage::reload);
}

void ProfilePage::refresh() {
    // Answers being typed are worth more than news from elsewhere.
    if (m_saving || m_form->dirty()) return;
    reload();
}

void ProfilePage::reload() {
    auto const profile = bridge().coach().profile();
    auto const plan = bridge().coach().planOn(bridge().today());
    m_form->show(profile ? profile->draft() : ProfileDraft{},
                 plan ? plan->withheld : std::vector<Withheld>{}, bridge().today());
}

void ProfilePage::save(ProfileDraft const& draft) {
    auto const today = bridge().today();
    auto const before = bridge().coach().planOn(today);
    auto const done = bridge().coach().saveProfile(draft, today);
    m_saved = done.has_value();
    if (!done) {
        m_form->showRefusal(done.error());
        return;
    }
    m_saving = true;
    bridge().tell(done);
    m_saving = false;
    auto const after = bridge().coach().planOn(today);
    reload();
    m_form->showSaved(planDifferences(before, after));
}

bool ProfilePage::mayLeave() {
    if (!m_form->dirty()) return true;
    switch (m_asker(window())) {
        case Leave::Discard:
            return true;
        case Leave::Stay:
            return false;
        case Leave::Save:
            break;
    }
    m_saved = false;
    return m_form->save() && m_saved;
}

void ProfilePage::showEvent(QShowEvent* event) {
    Page::showEvent(event);
    if (m_watching) return;
    m_watching = true;
    window()->installEventFilter(this);
}

bool ProfilePage::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::Close && watched == window() && !mayLeave()) {
        event->ignore();
        return true;
    }
    return Page::eventFilter(watched, event);
}

}  // namespace steady

#include "ui/pages/profile_page.h"

#include "ui/coach_bridge.h"
#include "ui/pages/plan_changes.h"
#include "ui/pages/plan_why.h"
#include "ui/pages/profile_form.h"
#include "ui/text/text.h"
#include "ui/theme/type.h"
#include "ui/widgets/card.h"
#include "ui/widgets/labels.h"

#include <QCloseEvent>
#include <QCoreApplication>
#include <QHBoxLayout>
#include <QMessageBox>
#include <QScrollArea>
#include <QShortcut>
#include <QVBoxLayout>

#include <utility>

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

constexpr double kPreviewHeight = 300;

}  // namespace

QStringList planDifferences(PlanDiff const& diff) {
    QStringList sentences;
    for (PlanDifference const& one : diff.differences)
        sentences << ProfilePage::tr("%1: %2").arg(toQString(one.name), differenceText(one));
    return sentences;
}

ProfilePage::ProfilePage(CoachBridge& bridge, QWidget* parent)
    : Page(bridge, parent), m_asker(askWithDialog) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    m_form = new ProfileForm(unusualValues, this);
    column->addWidget(m_form);
    connect(m_form, &ProfileForm::saveAsked, this, &ProfilePage::ask);
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

void ProfilePage::ask(ProfileDraft const& draft) {
    auto const preview = bridge().coach().previewProfile(draft, bridge().today());
    bool const asks = preview && !preview->first && !preview->diff.empty() && !m_leaving;
    if (asks)
        showPreview(draft, preview->diff);
    else
        save(draft);
}

/// The weight of the profile is the one that the plan began with (D-02): what moves with it.
QString ProfilePage::startMoved(ProfileDraft const& draft) const {
    auto const person = bridge().coach().profile();
    auto const before = person ? person->draft().weightKg : std::nullopt;
    if (!before || !draft.weightKg || *before == *draft.weightKg) return {};
    return tr(
        "You change the weight at the start. The goal, its date and the daily energy are "
        "counted from it. The weight of a day belongs on Today.");
}

void ProfilePage::showPreview(ProfileDraft const& draft, PlanDiff const& diff) {
    closePreview();
    auto* card = new Card(tr("This will change in your plan"));
    card->setObjectName(QStringLiteral("profilePreview"));
    card->setAsking(true);
    if (auto const moved = startMoved(draft); !moved.isEmpty()) {
        auto* words = makeParagraph(TypeRole::Body, Tone::Text, moved);
        words->setObjectName(QStringLiteral("startMoved"));
        card->body()->addWidget(words);
    }
    auto* scroll = new QScrollArea;
    scroll->setWidget(makeDifferenceRows(diff));
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setMaximumHeight(px(kPreviewHeight));
    scroll->viewport()->setAutoFillBackground(false);
    scroll->widget()->setAutoFillBackground(false);
    scroll->setAccessibleName(planDifferences(diff).join(u'\n'));
    card->body()->addWidget(scroll);
    auto* keep = makeButton(ButtonKind::Plain, tr("Keep editing"), card);
    keep->setObjectName(QStringLiteral("keepEditing"));
    auto* accept = makeButton(ButtonKind::Primary, tr("Accept and save"), card);
    accept->setObjectName(QStringLiteral("acceptPreview"));
    auto* row = new QHBoxLayout;
    row->setSpacing(space::m);
    row->addStretch(1);
    row->addWidget(keep);
    row->addWidget(accept);
    card->body()->addSpacing(space::s);
    card->body()->addLayout(row);
    auto* escape = new QShortcut(Qt::Key_Escape, card);
    escape->setContext(Qt::WidgetWithChildrenShortcut);
    connect(escape, &QShortcut::activated, this, &ProfilePage::closePreview);
    connect(keep, &QPushButton::clicked, this, &ProfilePage::closePreview);
    connect(accept, &QPushButton::clicked, this, [this, draft] {
        closePreview();
        save(draft);
    });
    m_preview = new QWidget;
    auto* frame = new QVBoxLayout(m_preview);
    frame->setContentsMargins(space::pageMargin, 0, space::pageMargin, space::l);
    frame->addWidget(card);
    layout()->addWidget(m_preview);
    // The answers stay as they were asked about until the person says yes or goes on editing.
    m_form->setWaiting(true);
    accept->setFocus(Qt::OtherFocusReason);
}

void ProfilePage::closePreview() {
    if (!m_preview) return;
    m_preview->hide();
    std::exchange(m_preview, nullptr)->deleteLater();
    m_form->setWaiting(false);
    m_form->setFocus(Qt::OtherFocusReason);
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
    QStringList changes;
    if (after && !before) changes << tr("Your first plan is made.");
    if (after && before) changes = planDifferences(planDiff(*before, *after));
    m_form->showSaved(changes);
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
    m_leaving = true;
    bool const left = m_form->save() && m_saved;
    m_leaving = false;
    return left;
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

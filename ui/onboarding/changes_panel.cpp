#include "ui/onboarding/changes_panel.h"

#include "ui/onboarding/card_ground.h"
#include "ui/text/text.h"
#include "ui/theme/type.h"
#include "ui/widgets/card.h"
#include "ui/widgets/labels.h"

#include <QGridLayout>
#include <QPainter>
#include <QScrollArea>
#include <QTimer>
#include <QVBoxLayout>

namespace steady {

namespace {

constexpr int kChangeEdge = 3, kChangeIcon = 18, kPanelMargin = 22;

struct ChangeLook {
    char const* icon;
    Tone tone;
};

ChangeLook changeLookOf(ChangeState state) {
    switch (state) {
        case ChangeState::Open:
            return {"check", Tone::Success};
        case ChangeState::WithCare:
            return {"warning", Tone::Caution};
        case ChangeState::Locked:
            return {"lock", Tone::Caution};
        case ChangeState::NotOffered:
        case ChangeState::NotGiven:
            return {"minus", Tone::Text2};
        case ChangeState::Reminder:
            break;
    }
    return {"info", Tone::Accent};
}

QString capitalised(QString const& words) {
    return words.isEmpty() ? words : words.left(1).toUpper() + words.mid(1);
}

}  // namespace

QString wordFor(ChangeState state) {
    switch (state) {
        case ChangeState::Open:
            return ChangesPanel::tr("Open");
        case ChangeState::WithCare:
            return ChangesPanel::tr("With care");
        case ChangeState::Locked:
            return ChangesPanel::tr("Locked");
        case ChangeState::NotOffered:
            return ChangesPanel::tr("Not offered");
        case ChangeState::NotGiven:
            return ChangesPanel::tr("Not given");
        case ChangeState::Reminder:
            return ChangesPanel::tr("To know");
    }
    return {};
}

ChangeLine::ChangeLine(ChangeRow const& row, QWidget* parent)
    : QWidget(parent), m_newest(row.newest) {
    auto const look = changeLookOf(row.state);
    setObjectName(QStringLiteral("change.") + QString::fromStdString(row.key));
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(px(10), px(11), px(10), px(11));
    grid->setHorizontalSpacing(px(12));
    grid->setVerticalSpacing(2);
    auto* icon = new IconLabel(QString::fromLatin1(look.icon), look.tone, kChangeIcon, this);
    auto* title =
        makeParagraph(TypeRole::BodyStrong, Tone::Text, capitalised(toQString(row.title)), this);
    auto* word = makeLabel(TypeRole::Reason, look.tone, wordFor(row.state), this);
    auto medium = word->font();
    medium.setWeight(QFont::Medium);
    word->setFont(medium);
    auto* reason = makeParagraph(TypeRole::Reason, Tone::Text2, toQString(row.reason), this);
    reason->setObjectName(QStringLiteral("reason"));
    grid->addWidget(icon, 0, 0, Qt::AlignTop);
    grid->addWidget(title, 0, 1);
    grid->addWidget(word, 0, 2, Qt::AlignTop | Qt::AlignRight);
    grid->addWidget(reason, 1, 1, 1, 2);
    grid->setColumnStretch(1, 1);
    setAccessibleName(title->text() + QStringLiteral(": ") + word->text());
    setAccessibleDescription(reason->text());
}

void ChangeLine::paintEvent(QPaintEvent*) {
    if (!m_newest) return;
    auto const& colours = coloursOf(this);
    QPainter painter(this);
    painter.fillRect(rect(), colours.cautionBg);
    painter.fillRect(QRect(0, 0, kChangeEdge, height()), colours.caution);
}

ChangesPanel::ChangesPanel(QWidget* parent) : QWidget(parent) {
    setAccessibleName(tr("What this changes"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(px(kPanelMargin) + 1, px(kPanelMargin), 0, space::m);
    column->setSpacing(2);
    auto* title = makeLabel(TypeRole::Lead, Tone::Text, tr("What this changes"), this);
    auto strong = title->font();
    strong.setWeight(QFont::DemiBold);
    title->setFont(strong);
    column->addWidget(title);
    column->addWidget(makeParagraph(TypeRole::Reason, Tone::Text2,
                                    tr("Updates as you choose. The newest change is marked."),
                                    this));
    column->addSpacing(space::s);
    m_scroll = new QScrollArea(this);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::TabFocus);
    m_scroll->setAccessibleName(tr("What this changes"));
    auto* lines = new CardGround;
    m_lines = new QVBoxLayout(lines);
    m_lines->setContentsMargins(0, 0, px(kPanelMargin), 0);
    m_lines->setSpacing(0);
    m_scroll->setWidget(lines);
    column->addWidget(m_scroll, 1);
    auto* foot = new QVBoxLayout;
    foot->setContentsMargins(0, 0, px(kPanelMargin), 0);
    foot->setSpacing(space::s);
    foot->addWidget(new Rule(this));
    foot->addWidget(makeParagraph(
        TypeRole::Reason, Tone::Text2,
        tr("Keep taking medicines as prescribed. Steady never states a dose."), this));
    column->addLayout(foot);
}

void ChangesPanel::show(std::vector<ChangeRow> const& rows) {
    while (auto* item = m_lines->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    QWidget* newest = nullptr;
    for (auto const& row : rows) {
        m_lines->addWidget(new Rule);
        auto* line = new ChangeLine(row);
        m_lines->addWidget(line);
        if (row.newest) newest = line;
    }
    m_lines->addStretch(1);
    if (newest)
        QTimer::singleShot(0, newest, [this, newest] { m_scroll->ensureWidgetVisible(newest); });
}

void ChangesPanel::paintEvent(QPaintEvent*) {
    auto const& colours = coloursOf(this);
    QPainter painter(this);
    painter.fillRect(rect(), colours.card);
    painter.fillRect(QRect(0, 0, 1, height()), colours.border);
}

}  // namespace steady

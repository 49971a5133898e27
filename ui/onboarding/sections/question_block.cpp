#include "ui/onboarding/sections/safety_section.h"
#include "ui/theme/theme.h"
#include "ui/widgets/button_size.h"
#include "ui/widgets/labels.h"

#include <QButtonGroup>
#include <QGridLayout>
#include <QRadioButton>
#include <QVBoxLayout>

#include <algorithm>

namespace steady {

namespace {

constexpr int kAnswerNo = 0, kAnswerYes = 1, kAnswerNone = -1;

}  // namespace

QuestionBlock::QuestionBlock(QString const& key, QStringList const& questions, QWidget* parent)
    : QWidget(parent), m_body(new QWidget(this)), m_grid(new QGridLayout) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, space::xs, 0, 0);
    column->setSpacing(space::xs);
    auto* body = new QVBoxLayout(m_body);
    body->setContentsMargins(0, 0, 0, 0);
    body->setSpacing(space::xs);
    m_grid->setVerticalSpacing(2);
    m_grid->setHorizontalSpacing(space::m);
    m_grid->setColumnStretch(0, 1);
    body->addLayout(m_grid);
    for (auto const& question : questions)
        addQuestion(key, question);
    addActions(key);
    column->addWidget(m_body);
    showState();
}

void QuestionBlock::addQuestion(QString const& key, QString const& question) {
    int const row = count();
    auto* words = makeParagraph(TypeRole::Body, Tone::Text, question, m_body);
    m_grid->addWidget(words, row, 0, Qt::AlignVCenter);
    auto* group = new QButtonGroup(m_body);
    for (auto const& [id, name, letter] :
         {std::tuple(kAnswerNo, tr("No"), 'n'), std::tuple(kAnswerYes, tr("Yes"), 'y')}) {
        auto* button = new QRadioButton(name, m_body);
        button->setAccessibleName(tr("%1 %2").arg(question, name));
        button->setObjectName(
            QStringLiteral("%1_%2_%3").arg(key).arg(row).arg(QLatin1Char(letter)));
        group->addButton(button, id);
        m_grid->addWidget(button, row, 1 + id, Qt::AlignTop);
    }
    connect(group, &QButtonGroup::idClicked, this, [this] {
        showState();
        emit edited();
    });
    m_groups.push_back(group);
}

void QuestionBlock::addActions(QString const& key) {
    auto* row = new QHBoxLayout;
    row->setSpacing(space::s);
    m_rest = makeButton(ButtonKind::Plain, tr("No to all"), m_body);
    m_rest->setObjectName(key + QStringLiteral("_rest"));
    m_clear = makeButton(ButtonKind::Quiet, tr("Clear these answers"), m_body);
    m_clear->setObjectName(key + QStringLiteral("_clear"));
    for (auto* button : {m_rest, m_clear}) {
        setButtonSize(button, ButtonSize::Small);
        row->addWidget(button);
    }
    row->addStretch(1);
    static_cast<QVBoxLayout*>(m_body->layout())->addLayout(row);
    connect(m_rest, &QPushButton::clicked, this, &QuestionBlock::answerRest);
    connect(m_clear, &QPushButton::clicked, this, &QuestionBlock::clear);
}

void QuestionBlock::fold(QString const& words) {
    m_open = makeButton(ButtonKind::Plain, words, this);
    m_open->setObjectName(QStringLiteral("answer"));
    setButtonSize(m_open, ButtonSize::Small);
    static_cast<QVBoxLayout*>(layout())->insertWidget(0, m_open, 0, Qt::AlignLeft);
    connect(m_open, &QPushButton::clicked, this, [this] {
        unfold();
        m_groups.front()->button(kAnswerNo)->setFocus(Qt::TabFocusReason);
    });
    m_body->setVisible(answered() > 0);
    m_open->setVisible(answered() == 0);
}

void QuestionBlock::unfold() {
    m_body->show();
    if (m_open) m_open->hide();
}

int QuestionBlock::answered() const {
    return static_cast<int>(
        std::count_if(m_groups.begin(), m_groups.end(),
                      [](QButtonGroup const* group) { return group->checkedId() != kAnswerNone; }));
}

bool QuestionBlock::saysYes(int at) const {
    return m_groups[static_cast<std::size_t>(at)]->checkedId() == kAnswerYes;
}

bool QuestionBlock::anyYes() const {
    return std::any_of(m_groups.begin(), m_groups.end(),
                       [](QButtonGroup const* group) { return group->checkedId() == kAnswerYes; });
}

void QuestionBlock::setAnswer(int at, std::optional<bool> yes) {
    auto* group = m_groups[static_cast<std::size_t>(at)];
    group->setExclusive(false);
    for (auto* button : group->buttons())
        button->setChecked(false);
    group->setExclusive(true);
    if (yes) group->button(*yes ? kAnswerYes : kAnswerNo)->setChecked(true);
    if (yes) unfold();
    showState();
}

void QuestionBlock::answerRest() {
    for (auto* group : m_groups)
        if (group->checkedId() == kAnswerNone) group->button(kAnswerNo)->setChecked(true);
    m_clear->setVisible(true);
    if (m_rest->hasFocus()) m_clear->setFocus(Qt::OtherFocusReason);
    showState();
    emit edited();
}

void QuestionBlock::clear() {
    m_groups.front()->button(kAnswerNo)->setFocus(Qt::OtherFocusReason);
    for (int at = 0; at < count(); ++at)
        setAnswer(at, std::nullopt);
    emit edited();
}

void QuestionBlock::showState() {
    int const done = answered();
    m_rest->setVisible(done < count());
    m_rest->setText(done == 0 ? tr("No to all") : tr("No to the rest"));
    m_clear->setVisible(done > 0);
}

QString QuestionBlock::typed() const {
    if (answered() == 0) return {};
    QString letters;
    for (auto const* group : m_groups)
        letters += group->checkedId() == kAnswerNone ? u'-' : group->checkedId() ? u'y' : u'n';
    return letters;
}

void QuestionBlock::setTyped(QString const& answers) {
    if (answers.size() != count()) return;
    for (int at = 0; at < count(); ++at)
        setAnswer(at, answers[at] == u'-' ? std::nullopt : std::optional(answers[at] == u'y'));
}

}  // namespace steady

#include "ui/onboarding/sections/profile_section.h"

#include "ui/theme/theme.h"
#include "ui/widgets/button_size.h"
#include "ui/widgets/card.h"
#include "ui/widgets/check_grid.h"
#include "ui/widgets/form_field.h"
#include "ui/widgets/labels.h"

#include <QAbstractItemView>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace steady {

namespace {

constexpr int kHeadingIcon = 18;

}  // namespace

std::vector<std::pair<QString, QString>> ProfileSection::unreadable() const {
    std::vector<std::pair<QString, QString>> found;
    for (auto const& [key, problem] : m_readers)
        if (auto const sentence = problem(); !sentence.isEmpty()) found.emplace_back(key, sentence);
    return found;
}

TypedTexts ProfileSection::typed() const {
    TypedTexts texts;
    for (auto const& one : m_typing)
        if (auto const text = one.text(); !text.isEmpty()) texts[one.key] = text;
    return texts;
}

void ProfileSection::restoreTyped(TypedTexts const& texts) {
    for (auto const& one : m_typing)
        if (auto const found = texts.find(one.key); found != texts.end())
            one.restore(found->second);
}

void ProfileSection::addTyping(QString const& key, std::function<QString()> text,
                               std::function<void(QString const&)> restore) {
    m_typing.push_back({key, std::move(text), std::move(restore)});
}

void ProfileSection::addTyping(QString const& key, MeasureEdit* edit) {
    // The unit comes first: the number is read in it.
    addTyping(
        key + QStringLiteral("/unit"),
        [edit] { return edit->unit() > 0 ? QString::number(edit->unit()) : QString(); },
        [edit](QString const& text) { edit->chooseUnit(text.toInt()); });
    addTyping(
        key, [edit] { return edit->line()->text(); },
        [edit](QString const& text) { edit->setTyped(text); });
}

void ProfileSection::addTyping(QString const& key, QLineEdit* edit) {
    addTyping(
        key, [edit] { return edit->text(); }, [edit](QString const& text) { edit->setText(text); });
}

FormField* ProfileSection::field(QString const& key) const {
    auto const whole = m_fields.find(key);
    if (whole != m_fields.end()) return whole->second;
    auto const family = m_fields.find(key.section(u'[', 0, 0).section(u'.', 0, 0));
    return family == m_fields.end() ? nullptr : family->second;
}

bool ProfileSection::showFault(QString const& key, QString const& sentence) {
    auto* at = field(key);
    if (!at) return false;
    if (at->isHidden()) unfold();
    if (auto* edit = measure(key)) edit->setRefused(true);
    at->setFault(at->hasFault() ? at->message() + u'\n' + sentence : sentence);
    return true;
}

bool ProfileSection::ask(QString const& key, QString const& sentence) {
    auto* at = field(key);
    if (!at) return false;
    if (at->isHidden()) unfold();
    at->ask(sentence);
    return true;
}

MeasureEdit* ProfileSection::measure(QString const& key) const {
    auto* at = field(key);
    return at ? qobject_cast<MeasureEdit*>(at->editor()) : nullptr;
}

void ProfileSection::clearMessages() {
    for (auto const& [key, field] : m_fields) {
        field->clearMessage();
        if (auto* edit = measure(key)) edit->setRefused(false);
    }
}

QVBoxLayout* ProfileSection::column() {
    if (!m_column) {
        m_column = new QVBoxLayout(this);
        m_column->setContentsMargins(0, space::xs, 0, space::xs);
        m_column->setSpacing(space::m);
    }
    return m_column;
}

void ProfileSection::beginGrid(QString const& title, QString const& why) {
    if (!title.isEmpty())
        column()->addWidget(makeParagraph(TypeRole::BodyStrong, Tone::Text, title, this));
    if (!why.isEmpty())
        column()->addWidget(makeParagraph(TypeRole::Reason, Tone::Text2, why, this));
    m_grid = new QGridLayout;
    m_grid->setHorizontalSpacing(space::xl);
    m_grid->setVerticalSpacing(space::l);
    m_grid->setColumnStretch(0, 1);
    m_grid->setColumnStretch(1, 1);
    m_cell = 0;
    m_cells.clear();
    column()->addLayout(m_grid);
}

void ProfileSection::addHeading(QString const& icon, QString const& title, QString const& remark) {
    auto* row = new QHBoxLayout;
    row->setContentsMargins(0, space::xs, 0, 0);
    row->setSpacing(space::s);
    row->addWidget(new IconLabel(icon, Tone::Text2, kHeadingIcon, this));
    if (remark.isEmpty()) {
        row->addWidget(makeParagraph(TypeRole::CardTitle, Tone::Text, title, this), 1);
    } else {
        row->addWidget(makeLabel(TypeRole::CardTitle, Tone::Text, title, this));
        row->addWidget(makeParagraph(TypeRole::Reason, Tone::Text2, remark, this), 1);
    }
    column()->addLayout(row);
}

void ProfileSection::foldAway(QStringList const& keys, QString const& words) {
    m_folded = keys;
    for (auto const& key : keys)
        field(key)->hide();
    placeCells();
    m_unfold = makeButton(ButtonKind::Plain, words, this);
    m_unfold->setObjectName(QStringLiteral("unfold"));
    setButtonSize(m_unfold, ButtonSize::Small);
    auto* row = new QHBoxLayout;
    row->addWidget(m_unfold);
    row->addStretch(1);
    column()->addLayout(row);
    connect(m_unfold, &QPushButton::clicked, this, [this] {
        auto const first = m_folded.value(0);
        unfold();
        if (auto* next = field(first)) next->editor()->setFocus(Qt::TabFocusReason);
    });
}

void ProfileSection::unfold() {
    for (auto const& key : std::exchange(m_folded, {}))
        field(key)->show();
    if (m_unfold) m_unfold->hide();
}

void ProfileSection::addRuleAbove() {
    column()->insertWidget(0, new Rule(this));
}

void ProfileSection::hideField(QString const& key) {
    field(key)->hide();
    placeCells();
}

/// Fields that show stand first, without holes, and are reached in that order.
void ProfileSection::placeCells() {
    std::stable_partition(m_cells.begin(), m_cells.end(),
                          [](FormField const* cell) { return !cell->isHidden(); });
    int at = 0;
    for (auto* cell : m_cells) {
        m_grid->addWidget(cell, at / 2, at % 2);
        ++at;
    }
    for (std::size_t next = 1; next < m_cells.size(); ++next)
        setTabOrder(m_cells[next - 1]->editor(), m_cells[next]->editor());
}

FormField* ProfileSection::addField(QString const& key, QString const& label, QWidget* editor,
                                    QString const& why, bool wholeRow) {
    editor->setObjectName(key);
    auto* field = new FormField(label, editor, why, this);
    m_fields[key] = field;
    connect(field, &FormField::confirmed, this, [this, key] { emit confirmed(key); });
    connect(this, &ProfileSection::edited, field, [field] {
        if (!field->hasFault()) field->clearMessage();
    });
    if (wholeRow || !m_grid) {
        column()->addWidget(field);
    } else {
        m_grid->addWidget(field, m_cell / 2, m_cell % 2);
        m_cells.push_back(field);
        ++m_cell;
    }
    return field;
}

void ProfileSection::addReader(QString const& key, std::function<QString()> problem) {
    m_readers.emplace_back(key, std::move(problem));
}

MeasureEdit* ProfileSection::addMeasure(QString const& key, QString const& label,
                                        std::vector<MeasureUnit> units, QString const& why) {
    auto* edit = new MeasureEdit(std::move(units), this);
    auto* field = addField(key, label, edit, why, false);
    addTyping(key, edit);
    edit->line()->setAccessibleName(label);
    connect(edit, &MeasureEdit::edited, this, [this, field] {
        field->clearMessage();
        emit edited();
    });
    addReader(key, [edit] {
        return edit->readable() ? QString()
                                : tr("“%1” is not a number. Digits with one point or comma can be "
                                     "read, such as 82,4.")
                                      .arg(edit->line()->text());
    });
    return edit;
}

DayEdit* ProfileSection::addDay(QString const& key, QString const& label, QString const& why) {
    auto* edit = new DayEdit(this);
    auto* field = addField(key, label, edit, why, false);
    addTyping(key, edit);
    connect(edit, &QLineEdit::textEdited, this, [this, field] {
        field->clearMessage();
        emit edited();
    });
    addReader(key, [edit] {
        return edit->readable()
                   ? QString()
                   : tr("“%1” is not a day. Year, month and day can be read, such as 1981-05-14.")
                         .arg(edit->text());
    });
    return edit;
}

ClockEdit* ProfileSection::addClock(QString const& key, QString const& label, QString const& why) {
    auto* edit = new ClockEdit(this);
    auto* field = addField(key, label, edit, why, false);
    addTyping(key, edit);
    connect(edit, &QLineEdit::textEdited, this, [this, field] {
        field->clearMessage();
        emit edited();
    });
    addReader(key, [edit] {
        return edit->readable()
                   ? QString()
                   : tr("“%1” is not a time. 00:00 to 23:59 can be read, such as 6:30.")
                         .arg(edit->text());
    });
    return edit;
}

QComboBox* ProfileSection::addChoice(QString const& key, QString const& label, QString const& unset,
                                     Choices const& choices, QString const& why) {
    auto* box = new QComboBox(this);
    box->addItem(unset, -1);
    for (auto const& [value, name] : choices)
        box->addItem(name, value);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(10);
    box->view()->setAccessibleName(label);
    auto* field = addField(key, label, box, why, false);
    connect(box, &QComboBox::activated, this, [this, field] {
        field->clearMessage();
        emit edited();
    });
    return box;
}

CheckGrid* ProfileSection::addChecks(QString const& key, QString const& title, QString const& why,
                                     std::vector<CheckChoice> choices, int shownFirst) {
    auto* grid = new CheckGrid(title, std::move(choices), shownFirst, this);
    addField(key, title, grid, why, true);
    connect(grid, &CheckGrid::edited, this, &ProfileSection::edited);
    return grid;
}

}  // namespace steady

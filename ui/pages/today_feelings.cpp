#include "core/coach/rest_view.h"
#include "ui/pages/today_cards.h"
#include "ui/text/text.h"
#include "ui/theme/type.h"
#include "ui/widgets/entry_rows.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/scale_row.h"

#include <QGridLayout>
#include <QLineEdit>

namespace steady {

FeelingsPanel::FeelingsPanel(TodayActions const& actions, QWidget* parent)
    : Card(tr("How was it"), parent), m_actions(actions) {
    setObjectName(QStringLiteral("feelingsCard"));
    auto* add = new LinkButton(tr("Add a note"), this);
    add->setObjectName(QStringLiteral("addNote"));
    m_calm = new LinkButton(tr("Calm minutes"), this);
    m_calm->setObjectName(QStringLiteral("calmMinutes"));
    m_calm->hide();
    addToCorner(m_calm);
    addToCorner(add);
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(space::xl * 2);
    grid->setVerticalSpacing(0);
    struct Asked {
        FeelingKind kind;
        QString name;
    };
    int at = 0;
    for (auto const& asked :
         {Asked{FeelingKind::Energy, tr("Energy")}, Asked{FeelingKind::ClearHead, tr("Clear head")},
          Asked{FeelingKind::Hunger, tr("Hunger")}, Asked{FeelingKind::Stress, tr("Stress")}}) {
        auto* scale = new ScaleRow(asked.name, this);
        scale->setObjectName(QStringLiteral("feeling%1").arg(at));
        grid->addWidget(scale, at / 2, at % 2);
        ++at;
        m_scales[asked.kind] = scale;
        connect(scale, &ScaleRow::chose, this,
                [this, kind = asked.kind](int value) { m_actions.saveFeeling(kind, value); });
    }
    body()->addLayout(grid);
    m_suggestion = makeParagraph(TypeRole::Reason, Tone::Text2, {}, this);
    m_suggestion->setObjectName(QStringLiteral("calmSuggestion"));
    m_suggestion->hide();
    body()->addWidget(m_suggestion);
    connect(m_calm, &QPushButton::clicked, this, [this] { m_actions.openCalm(); });
    m_notes = new EntryRows(tr("Notes"), this);
    m_notes->setObjectName(QStringLiteral("noteRows"));
    body()->addWidget(m_notes);
    m_note = new QLineEdit(this);
    m_note->setAccessibleName(tr("Note"));
    m_note->setPlaceholderText(tr("What was special today? Enter saves"));
    m_note->setObjectName(QStringLiteral("noteField"));
    setTypeRole(m_note, TypeRole::Body);
    m_note->hide();
    body()->addWidget(m_note);
    body()->addStretch();
    connect(add, &QPushButton::clicked, this, [this] { showNoteField(std::nullopt, {}); });
    connect(m_note, &QLineEdit::returnPressed, this, &FeelingsPanel::saveNote);
    connect(m_notes, &EntryRows::deleteAsked, this, [this](EntryId id) { m_actions.remove({id}); });
    connect(m_notes, &EntryRows::editAsked, this, [this](EntryId id) {
        for (auto const& row : m_notes->rows())
            if (row.id == id) return showNoteField(id, row.name);
    });
}

void FeelingsPanel::showNoteField(std::optional<EntryId> id, QString const& text) {
    m_changing = id;
    m_note->setText(text);
    m_note->show();
    m_note->setFocus();
}

void FeelingsPanel::saveNote() {
    auto const words = m_note->text().trimmed();
    if (!words.isEmpty() && !m_actions.saveNote(m_changing, words)) return;
    m_changing.reset();
    m_note->clear();
    m_note->hide();
}

void FeelingsPanel::showCalm(RestView const& rest) {
    bool const open = rest.calm.has_value();
    m_calm->setVisible(open);
    m_calm->setToolTip(open ? toQString(rest.calm->todayText) : QString());
    m_suggestion->setVisible(open && !rest.calm->suggestion.empty());
    m_suggestion->setText(open ? toQString(rest.calm->suggestion) : QString());
    m_calm->setText(open && rest.calm->screenDue ? tr("Calm · questions due") : tr("Calm minutes"));
}

void FeelingsPanel::show(TodayView const& view) {
    for (auto& [kind, scale] : m_scales)
        scale->setValue(std::nullopt);
    for (auto const& feeling : view.feelings) {
        auto const scale = m_scales.find(feeling.kind);
        if (scale == m_scales.end()) continue;
        if (!feeling.name.empty()) scale->second->setName(toQString(feeling.name));
        scale->second->setValue(feeling.value);
    }
    std::vector<EntryRows::Row> notes;
    for (auto const& note : view.notes)
        notes.push_back({note.id, QString::fromStdString(note.text), {}});
    m_notes->show(std::move(notes));
}

}  // namespace steady

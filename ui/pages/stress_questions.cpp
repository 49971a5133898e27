#include "ui/pages/stress_questions.h"

#include "ui/theme/type.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/segmented_control.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

#include <algorithm>

namespace steady {

StressQuestionsDialog::StressQuestionsDialog(Save save, QWidget* parent)
    : QDialog(parent), m_save(std::move(save)) {
    setWindowTitle(tr("Four questions"));
    setObjectName(QStringLiteral("stressQuestions"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::l, space::l, space::l, space::l);
    column->setSpacing(space::s);
    column->addWidget(makeLabel(TypeRole::PageTitle, Tone::Text, tr("How was the last month?")));
    column->addWidget(makeParagraph(
        TypeRole::Reason, Tone::Text2,
        tr("Once a month, four answers show whether strain goes up or down. It is no diagnosis, "
           "and it stays on this computer.")));
    std::array<QString, 4> const questions{
        tr("How often did it seem that what matters was out of your hands?"),
        tr("How often did you feel sure that you can deal with what comes up?"),
        tr("How often did things go the way you hoped?"),
        tr("How often did so much pile up that you couldn't see past it?")};
    QStringList const choices{tr("Never"), tr("Seldom"), tr("Sometimes"), tr("Often"),
                              tr("Very often")};
    for (std::size_t at = 0; at < questions.size(); ++at) {
        column->addSpacing(space::s);
        column->addWidget(makeParagraph(TypeRole::Name, Tone::Text, questions[at]));
        m_scales[at] = new SegmentedControl(questions[at], choices);
        m_scales[at]->setObjectName(QStringLiteral("question%1").arg(at));
        auto* row = new QHBoxLayout;
        row->addWidget(m_scales[at]);
        row->addStretch(1);
        column->addLayout(row);
        connect(m_scales[at], &SegmentedControl::chose, this, &StressQuestionsDialog::refresh);
    }
    column->addSpacing(space::m);
    auto* row = new QHBoxLayout;
    m_open = makeLabel(TypeRole::Small, Tone::Text3);
    auto* cancel = makeButton(ButtonKind::Plain, tr("Not now"), this);
    m_saveButton = makeButton(ButtonKind::Primary, tr("Save"), this);
    m_saveButton->setObjectName(QStringLiteral("saveQuestions"));
    m_saveButton->setDefault(true);
    row->addWidget(m_open);
    row->addStretch(1);
    row->addWidget(cancel);
    row->addWidget(m_saveButton);
    column->addLayout(row);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_saveButton, &QPushButton::clicked, this, [this] {
        if (auto const said = answers(); said && m_save && m_save(*said)) accept();
    });
    refresh();
}

std::optional<StressAnswers> StressQuestionsDialog::answers() const {
    StressAnswers said{};
    for (std::size_t at = 0; at < said.size(); ++at) {
        said[at] = m_scales[at]->chosen();
        if (said[at] < 0) return std::nullopt;
    }
    return said;
}

void StressQuestionsDialog::refresh() {
    auto const open = std::ranges::count_if(
        m_scales, [](SegmentedControl const* scale) { return scale->chosen() < 0; });
    m_saveButton->setEnabled(open == 0);
    m_saveButton->setAccessibleDescription(open == 0 ? QString() : tr("Answer all four first"));
    m_open->setText(open == 0 ? QString() : tr("%n to go", "", static_cast<int>(open)));
}

}  // namespace steady

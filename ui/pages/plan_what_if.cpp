#include "ui/pages/plan_what_if.h"

#include "ui/text/text.h"
#include "ui/theme/type.h"
#include "ui/widgets/card.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/segmented_control.h"

#include <QDate>
#include <QHBoxLayout>
#include <QLocale>
#include <QSlider>
#include <QVBoxLayout>

#include <algorithm>

namespace steady {

namespace {

constexpr int kLeastKeptPercent = 50;
constexpr int kKeptStep = 5;
constexpr int kLeastWeeks = 4;
constexpr int kMostWeeks = 104;  // two years, as far as the model searches
constexpr int kFirstWeeks = 26;

QString kcalWords(double kcal) {
    return numberText(kcal, 0, QStringLiteral("kcal"));
}

}  // namespace

WhatIfPanel::WhatIfPanel(WhatIfAnswers answers, Pace pace, Date today, QWidget* parent)
    : QWidget(parent), m_answers(std::move(answers)), m_today(today) {
    setObjectName(QStringLiteral("whatIf"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, space::s, 0, 0);
    column->setSpacing(space::s);
    m_pace = new SegmentedControl(tr("Pace"), {tr("Gentle"), tr("Standard"), tr("Faster")});
    m_pace->choose(static_cast<int>(pace));
    addChoice(column, tr("Pace"), m_pace, nullptr);
    m_kept = makeSlider(tr("Kept share of the plan"), kLeastKeptPercent / kKeptStep,
                        100 / kKeptStep, 70 / kKeptStep);
    m_keptValue = makeLabel(TypeRole::BodyStrong, Tone::Text);
    addChoice(column, tr("Kept"), m_kept, m_keptValue);
    m_paceAnswer = makeParagraph(TypeRole::Body, Tone::Text);
    m_paceAnswer->setObjectName(QStringLiteral("paceAnswer"));
    column->addWidget(m_paceAnswer);
    column->addWidget(new Rule);
    m_weeks = makeSlider(tr("Goal by, in weeks from now"), kLeastWeeks, kMostWeeks, kFirstWeeks);
    m_dateValue = makeLabel(TypeRole::BodyStrong, Tone::Text);
    addChoice(column, tr("Goal by"), m_weeks, m_dateValue);
    m_dateAnswer = makeParagraph(TypeRole::Body, Tone::Text);
    m_dateAnswer->setObjectName(QStringLiteral("dateAnswer"));
    column->addWidget(m_dateAnswer);
    column->addWidget(makeParagraph(
        TypeRole::Reason, Tone::Text3,
        tr("Nothing here changes your plan. Bodies vary; your pace is set in your profile.")));
    connect(m_pace, &SegmentedControl::chose, this, &WhatIfPanel::answer);
    for (QSlider* slider : {m_kept, m_weeks})
        connect(slider, &QSlider::valueChanged, this, &WhatIfPanel::answer);
    answer();
}

void WhatIfPanel::addChoice(QVBoxLayout* column, QString const& name, QWidget* choice,
                            QLabel* value) {
    auto* row = new QHBoxLayout;
    row->setSpacing(space::m);
    auto* label = makeLabel(TypeRole::Body, Tone::Text2, name);
    label->setFixedWidth(px(64));
    row->addWidget(label);
    row->addWidget(choice, value ? 1 : 0);
    if (value) {
        value->setFixedWidth(px(100));
        value->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
        row->addWidget(value);
    } else {
        row->addStretch(1);
    }
    column->addLayout(row);
}

QSlider* WhatIfPanel::makeSlider(QString const& name, int low, int high, int start) {
    auto* slider = new QSlider(Qt::Horizontal);
    slider->setRange(low, high);
    slider->setValue(start);
    slider->setPageStep(4);
    slider->setAccessibleName(name);
    slider->setMinimumHeight(px(28));
    return slider;
}

WhatIfQuestion WhatIfPanel::question() const {
    return {static_cast<Pace>(std::max(0, m_pace->chosen())), m_kept->value() * kKeptStep / 100.0,
            m_today + std::chrono::days(7 * m_weeks->value())};
}

void WhatIfPanel::answer() {
    auto const asked = question();
    m_keptValue->setText(tr("%1 %").arg(m_kept->value() * kKeptStep));
    m_dateValue->setText(shortDateWithYear(*asked.wanted));
    auto const what = m_answers ? m_answers(asked) : std::nullopt;
    if (!what) return;
    m_paceAnswer->setText(paceAnswer(*what));
    if (what->wanted) {
        m_dateAnswer->setText(dateAnswer(*what->wanted));
        m_dateAnswer->setTone(what->wanted->gapKcal ? Tone::Text : Tone::Caution);
    }
    m_kept->setAccessibleDescription(m_paceAnswer->text());
    m_weeks->setAccessibleDescription(m_dateAnswer->text());
    emit answered(*what);
}

QString WhatIfPanel::paceAnswer(WhatIf const& what) const {
    if (what.gapKcal <= 0)
        return tr("About %1 a day, which is what your body uses: the weight stays.")
            .arg(kcalWords(what.eatKcal));
    QString const soon = tr("About %1 a day. In twelve weeks about %2")
                             .arg(kcalWords(what.eatKcal), numberText(what.keptKg, 1, "kg"));
    if (!what.reached) return tr("%1; the goal is more than two years away.").arg(soon);
    auto const day = partsOf(*what.reached);
    QDate const month(int(day.year()), int(unsigned(day.month())), 1);
    return tr("%1; the goal about %2.")
        .arg(soon, QLocale().toString(month, QStringLiteral("MMMM yyyy")));
}

QString WhatIfPanel::dateAnswer(WantedDate const& wanted) const {
    if (wanted.gapKcal)
        return tr("About %1 a day would do, %2 under what you use, if all of it is kept.")
            .arg(kcalWords(wanted.eatKcal), kcalWords(*wanted.gapKcal));
    QString const limit = tr("Not safely by then. The largest safe gap is %1 a day")
                              .arg(kcalWords(wanted.largestGapKcal));
    return wanted.earliest ? tr("%1; with it, the earliest day is %2.")
                                 .arg(limit, shortDateWithYear(*wanted.earliest))
                           : tr("%1; with it, the goal is more than two years away.").arg(limit);
}

}  // namespace steady

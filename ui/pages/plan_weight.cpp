#include "ui/charts/chart_view.h"
#include "ui/charts/trend_charts.h"
#include "ui/pages/plan_cards.h"
#include "ui/pages/plan_what_if.h"
#include "ui/text/text.h"
#include "ui/theme/type.h"
#include "ui/widgets/card.h"
#include "ui/widgets/labels.h"

#include <QCoreApplication>
#include <QHBoxLayout>
#include <QVBoxLayout>

namespace steady {

namespace {

constexpr double kWeightPictureHeight = 268;

QString weightWords(char const* words) {
    return QCoreApplication::translate("Plan", words);
}

/// The same picture with the path of what is tried out.
ChartSpec withPath(ChartSpec chart, WhatIf const& what) {
    ChartLine path{weightWords("what if"), ChartInk::Purple, {}, ChartStroke::Dashed, 2};
    for (ProjectionPoint const& point : what.path) {
        Date const day = what.from + std::chrono::days(point.day);
        if (chart.range.contains(day)) path.points.push_back({day, point.kept70Kg});
    }
    chart.lines.push_back(path);
    return chart;
}

QString openWords() {
    return weightWords("What if: another pace, share or date…");
}

void addWhatIf(Card* card, Date today, WhatIfStart const& start, ChartView* picture,
               ChartSpec const& chart) {
    if (!start.answers || !start.answers({})) return;
    auto* open = new LinkButton(openWords());
    open->setObjectName(QStringLiteral("openWhatIf"));
    card->body()->addWidget(open, 0, Qt::AlignLeft);
    auto* place = new QVBoxLayout;
    card->body()->addLayout(place);
    QObject::connect(open, &QPushButton::clicked, card, [=] {
        if (auto* panel = card->findChild<WhatIfPanel*>()) {
            delete panel;
            picture->showChart(chart);
            open->setText(openWords());
            return;
        }
        open->setText(weightWords("Close what if"));
        auto* panel = new WhatIfPanel(start.answers, start.pace, today);
        QObject::connect(
            panel, &WhatIfPanel::answered, picture,
            [picture, chart](WhatIf const& what) { picture->showChart(withPath(chart, what)); });
        place->addWidget(panel);
        if (auto const first = start.answers(panel->question()))
            picture->showChart(withPath(chart, *first));
    });
}

}  // namespace

Card* makeWeightCard(PlanView const& view, Date today, WhatIfStart const& whatIf) {
    Plan const& plan = *view.plan;
    if (!plan.weight || plan.numbersHidden) return nullptr;
    ChartSpec const chart = projectionChart(view, today);
    auto* card = new Card(chart.title);
    card->setObjectName(QStringLiteral("weightPlan"));
    addWhyOf(card, plan, "weight");
    if (view.projection.empty()) {
        card->setTitle(weightWords("Weight"));
        addLineRows(card, view, {"weight"});
        card->body()->addStretch(1);
        return card;
    }
    auto* words = new QHBoxLayout;
    words->setSpacing(space::s);
    words->addWidget(makeParagraph(TypeRole::Reason, Tone::Text2, chart.sentence), 1);
    if (auto const* pace = plan.line("weight.pace"))
        words->addWidget(makeWhyLink(*pace), 0, Qt::AlignTop);
    card->body()->addLayout(words);
    card->body()->addSpacing(space::xs);
    auto* picture = new ChartView;
    picture->setObjectName(QStringLiteral("projectionChart"));
    picture->showChart(chart);
    picture->setFixedHeight(px(kWeightPictureHeight));
    card->body()->addWidget(picture);
    if (!view.past) addWhatIf(card, today, whatIf, picture, chart);
    card->body()->addStretch(1);
    return card;
}

}  // namespace steady

#include "ui/pages/plan_changes.h"

#include "ui/pages/plan_why.h"
#include "ui/text/text.h"
#include "ui/theme/type.h"
#include "ui/widgets/card.h"
#include "ui/widgets/labels.h"

#include <QCoreApplication>
#include <QHBoxLayout>
#include <QVBoxLayout>

namespace steady {

namespace {

QString changeWords(char const* words) {
    return QCoreApplication::translate("PlanChanges", words);
}

bool isGateChange(PlanDifference const& one) {
    return one.kind == PlanDifference::Kind::Closed || one.kind == PlanDifference::Kind::Opened;
}

QString whyText(PlanDifference const& one) {
    QString const because = becauseText(one.because);
    QStringList rules;
    for (auto const& rule : one.rules)
        rules << QString::fromStdString(rule);
    QString const names = rules.join(QStringLiteral(", "));
    return because.isEmpty() ? names : QStringLiteral("%1 · %2").arg(because, names);
}

QWidget* makeDifferenceRow(PlanDifference const& one) {
    auto* row = new QWidget;
    row->setObjectName(QStringLiteral("difference.") + QString::fromStdString(one.id));
    auto* line = new QHBoxLayout(row);
    line->setContentsMargins(0, 6, 0, 6);
    line->setSpacing(space::m);
    auto* name = makeParagraph(TypeRole::Body, isGateChange(one) ? Tone::Caution : Tone::Text2,
                               toQString(one.name));
    name->setFixedWidth(px(150));
    line->addWidget(name, 0, Qt::AlignTop);
    auto* words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(makeParagraph(TypeRole::Name, Tone::Text, differenceText(one)));
    words->addWidget(makeParagraph(TypeRole::Reason, Tone::Text2, whyText(one)));
    line->addLayout(words, 1);
    return row;
}

}  // namespace

QWidget* makeDifferenceRows(PlanDiff const& diff) {
    auto* rows = new QWidget;
    auto* column = new QVBoxLayout(rows);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    bool first = true;
    for (PlanDifference const& one : diff.differences) {
        if (!first) column->addWidget(new Rule);
        first = false;
        column->addWidget(makeDifferenceRow(one));
    }
    if (diff.empty())
        column->addWidget(makeParagraph(TypeRole::Body, Tone::Text2,
                                        changeWords("Nothing that you do is different.")));
    return rows;
}

Card* makeChangesCard(PlanDiff const& diff, QString const& cause) {
    auto* card = new Card(changeWords("From version %1 to version %2").arg(diff.from).arg(diff.to));
    card->setObjectName(QStringLiteral("planChanges"));
    card->setFact(cause);
    auto* close = makeIconButton(QStringLiteral("close"), changeWords("Close the comparison"));
    close->setProperty("kind", "quiet");
    close->setObjectName(QStringLiteral("closeChanges"));
    card->addToCorner(close);
    card->body()->addWidget(makeDifferenceRows(diff));
    return card;
}

}  // namespace steady

#include "core/coach/clinician_word.h"
#include "ui/pages/plan_cards.h"
#include "ui/pages/plan_rows.h"
#include "ui/pages/plan_why.h"
#include "ui/text/text.h"
#include "ui/theme/type.h"
#include "ui/widgets/card.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/notice.h"

#include <QCoreApplication>
#include <QHBoxLayout>
#include <QRegularExpression>
#include <QVBoxLayout>

#include <algorithm>
#include <map>
#include <set>

namespace steady {

namespace {

QString noticeWords(char const* words) {
    return QCoreApplication::translate("Plan", words);
}

struct SourceUse {
    std::set<QString> rules;
    Evidence evidence = Evidence::Verified;
};

/// A source is as sure as the least sure thing that is taken from it.
std::map<QString, SourceUse> sourcesOf(Plan const& plan) {
    std::map<QString, SourceUse> sources;
    for (PlanLine const& line : plan.lines) {
        if (line.source.empty() || isHiddenNumber(plan, line)) continue;
        auto const [it, isNew] =
            sources.try_emplace(QString::fromStdString(line.source), SourceUse{{}, line.evidence});
        it->second.rules.insert(QString::fromStdString(line.rule));
        it->second.evidence = std::max(it->second.evidence, line.evidence);
    }
    return sources;
}

QWidget* makeSourceRow(QString const& source, SourceUse const& use) {
    auto* row = new QWidget;
    row->setObjectName(QStringLiteral("source.") + source);
    row->setFocusPolicy(Qt::TabFocus);
    auto* line = new QHBoxLayout(row);
    line->setContentsMargins(space::xs, 5, space::xs, 5);
    line->setSpacing(space::m);
    line->addWidget(makeParagraph(TypeRole::Reason, Tone::Text, source, row), 3);
    QStringList const names(use.rules.begin(), use.rules.end());
    QString const rules = names.join(QStringLiteral(", "));
    auto* rule = makeParagraph(TypeRole::Reason, Tone::Text2, rules, row);
    rule->setFixedWidth(px(72));
    line->addWidget(rule);
    line->addWidget(makeSureDots(sureDots(use.evidence), row));
    line->addWidget(makeParagraph(TypeRole::Reason, Tone::Text2, sureText(use.evidence), row), 2);
    row->setAccessibleName(QStringLiteral("%1. %2. %3").arg(source, rules, sureText(use.evidence)));
    return row;
}

using WithheldGroup = std::vector<Withheld const*>;

/// Parts that the same rows leave out for the same thing stand in one notice; a part that waits
/// keeps its own, because each is agreed to by itself.
std::vector<WithheldGroup> withheldGroups(std::vector<Withheld> const& withheld) {
    std::vector<WithheldGroup> groups;
    for (auto const& part : withheld) {
        auto const same = std::ranges::find_if(groups, [&part](WithheldGroup const& group) {
            auto const& first = *group.front();
            return part.state == GateState::Withheld && first.state == part.state &&
                   first.rules == part.rules && first.instead == part.instead;
        });
        if (same == groups.end())
            groups.push_back({&part});
        else
            same->push_back(&part);
    }
    return groups;
}

QString withheldNames(WithheldGroup const& group) {
    QStringList names;
    for (auto const* part : group)
        names << toQString(part->title);
    return names.join(QStringLiteral(" · "));
}

QString withheldWords(WithheldGroup const& group) {
    auto const words = toQString(group.front()->text);
    return group.size() == 1 ? words
                             : words + u' ' + noticeWords("The same holds for the others here.");
}

QWidget* makeWithheldNotice(WithheldGroup const& group, AgreementAsked const& asked) {
    Withheld const& first = *group.front();
    bool const locked = first.state == GateState::Locked;
    auto* notice = new Notice(locked ? Notice::Kind::Waits : Notice::Kind::LeftOut,
                              withheldNames(group), withheldWords(group));
    notice->setInstead(toQString(first.instead));
    if (asked && canBeAgreed(first)) {
        auto* record = new LinkButton(noticeWords("Record that my clinician agreed…"));
        record->setObjectName(QStringLiteral("recordAgreement"));
        record->setAccessibleName(
            noticeWords("%1: record that my clinician agreed").arg(toQString(first.title)));
        QObject::connect(record, &QPushButton::clicked, notice,
                         [asked, part = first] { asked(part); });
        notice->addAction(record);
    }
    auto* link = new LinkButton(noticeWords("Why?"));
    link->setAccessibleName(noticeWords("Why %1?").arg(toQString(first.title)));
    QObject::connect(
        link, &QPushButton::clicked, notice,
        [link, notice, answer = whyWithheld(first)] { WhyPopover::open(answer, link, notice); });
    notice->addAction(link);
    return notice;
}

}  // namespace

bool isHiddenNumber(Plan const& plan, PlanLine const& line) {
    if (!plan.numbersHidden) return false;
    if (line.id.starts_with("energy.") || line.id.starts_with("weight.") ||
        line.id == "nutrition.energy")
        return true;
    static QRegularExpression const digits(QStringLiteral("[0-9]"));
    return line.id.starts_with("nutrition.") &&
           (toQString(line.value) + toQString(line.text)).contains(digits);
}

std::vector<PlanLine const*> linesOf(Plan const& plan, std::string_view pillar) {
    std::vector<PlanLine const*> lines;
    for (PlanLine const& line : plan.lines)
        if (line.id.starts_with(std::string(pillar) + ".")) lines.push_back(&line);
    return lines;
}

QWidget* makeWhyLink(PlanLine const& line, QWidget* row) {
    auto* link = new LinkButton(noticeWords("Why?"));
    link->setObjectName(QStringLiteral("why.") + QString::fromStdString(line.id));
    link->setAccessibleName(noticeWords("Why %1?").arg(toQString(line.name)));
    QObject::connect(link, &QPushButton::clicked, link, [link, row, answer = whyLine(line)] {
        WhyPopover::open(answer, link, row ? row : link);
    });
    return link;
}

void addWhyOf(Card* card, Plan const& plan, std::string_view pillar) {
    auto const lines = linesOf(plan, pillar);
    if (lines.empty()) return;
    QWidget* link = makeWhyLink(*lines.front());
    // The row of "Each day" has the name of the line already.
    if (pillar != "weight") link->setObjectName(link->objectName() + QStringLiteral(".card"));
    card->addToCorner(link);
}

void addLineRows(Card* card, PlanView const& view, std::vector<std::string_view> const& pillars) {
    bool first = true;
    for (std::string_view const pillar : pillars)
        for (PlanLine const* line : linesOf(*view.plan, pillar)) {
            bool const shown =
                std::any_of(view.eachDay.begin(), view.eachDay.end(),
                            [line](DayFigure const& figure) { return figure.line == line->id; });
            if (shown || isHiddenNumber(*view.plan, *line)) continue;
            if (!std::exchange(first, false)) card->body()->addWidget(new Rule);
            card->body()->addWidget(makeLineRow(view, *line));
        }
}

Card* makeSourcesCard(Plan const& plan) {
    auto const sources = sourcesOf(plan);
    if (sources.empty()) return nullptr;
    auto* card = new Card(noticeWords("Sources"));
    card->setObjectName(QStringLiteral("sources"));
    card->setFact(noticeWords("Source, rule, how sure"));
    for (auto const& [source, use] : sources) {
        card->body()->addWidget(new Rule);
        card->body()->addWidget(makeSourceRow(source, use));
    }
    card->body()->addSpacing(space::s);
    card->body()->addWidget(makeParagraph(
        TypeRole::Reason, Tone::Text3,
        noticeWords("Coaching, not medical advice. Three dots: the publication itself was read.")));
    return card;
}

std::vector<QWidget*> makeAlertNotices(Plan const& plan) {
    std::vector<QWidget*> notices;
    for (Alert const& alert : plan.alerts) {
        if (alert.messageClass == MessageClass::Urgent) continue;
        bool const clinician = alert.messageClass == MessageClass::Clinician;
        notices.push_back(new Notice(clinician ? Notice::Kind::Caution : Notice::Kind::Info,
                                     clinician ? noticeWords("For your clinician") : QString(),
                                     toQString(alert.text)));
    }
    return notices;
}

std::vector<QWidget*> makeWithheldNotices(Plan const& plan, AgreementAsked const& asked) {
    std::vector<QWidget*> notices;
    for (auto const& group : withheldGroups(plan.withheld))
        notices.push_back(makeWithheldNotice(group, asked));
    return notices;
}

}  // namespace steady

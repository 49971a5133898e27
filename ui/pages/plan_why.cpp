#include "ui/pages/plan_why.h"

#include "core/plan/session_lines.h"
#include "ui/text/text.h"

#include <QCoreApplication>
#include <QStringList>

#include <array>
#include <cmath>
#include <utility>

namespace steady {

namespace {

QString planWords(char const* words) {
    return QCoreApplication::translate("Plan", words);
}

/// Keys end in their unit; what is shown behind the number.
struct KeyUnit {
    char const* ending;
    char const* unit;
};
constexpr std::array<KeyUnit, 16> kKeyUnits{{{"_kg_per_week", "kg a week"},
                                             {"_g_per_kg", "g/kg"},
                                             {"_kg_m2", "kg/m²"},
                                             {"_kcal", "kcal"},
                                             {"_kg", "kg"},
                                             {"_cm", "cm"},
                                             {"_minutes", "min"},
                                             {"_min", "min"},
                                             {"_hours", "h"},
                                             {"_h", "h"},
                                             {"_percent", "%"},
                                             {"_bpm", "bpm"},
                                             {"_years", "years"},
                                             {"_days", "days"},
                                             {"_mg_dl", "mg/dL"},
                                             {"_g", "g"}}};

QString numberWithUnit(double value, QString const& unit) {
    int decimals = 0;
    while (decimals < 2 && std::abs(value * std::pow(10, decimals) -
                                    std::round(value * std::pow(10, decimals))) > 1e-6)
        ++decimals;
    if (unit == QLatin1String("kg") && decimals == 0) decimals = 1;
    return numberText(value, decimals, unit);
}

struct InputName {
    QString name;
    QString unit;
};

InputName inputName(QString key) {
    QString unit;
    for (auto const& [ending, words] : kKeyUnits)
        if (key.endsWith(QLatin1String(ending))) {
            key.chop(static_cast<int>(qstrlen(ending)));
            unit = planWords(words);
            break;
        }
    key.replace(u'_', u' ');
    for (char const* abbreviation : {"bmr", "tdee", "bmi"})
        if (key == QLatin1String(abbreviation)) key = key.toUpper();
    return {key, unit};
}

/// A time of day comes in minutes since midnight.
QString inputValue(InputName const& name, double value) {
    if (name.name == QLatin1String("wake"))
        return QStringLiteral("%1:%2")
            .arg(int(value) / 60, 2, 10, QLatin1Char('0'))
            .arg(int(value) % 60, 2, 10, QLatin1Char('0'));
    return numberWithUnit(value, name.unit);
}

QString inputText(QString const& key, double value) {
    auto const name = inputName(key);
    return name.name + u' ' + inputValue(name, value);
}

QString capitalised(QString text) {
    if (!text.isEmpty()) text[0] = text[0].toUpper();
    return text;
}

QString joined(std::vector<std::string> const& words) {
    QStringList list;
    for (auto const& word : words)
        list << QString::fromStdString(word);
    return list.join(QStringLiteral(", "));
}

QString intensityText(Intensity intensity) {
    switch (intensity) {
        case Intensity::Light:
            return planWords("easy");
        case Intensity::Moderate:
            return planWords("moderate");
        case Intensity::Vigorous:
            return planWords("hard");
    }
    return {};
}

QString exercisesText(PlannedSession const& session) {
    QStringList list;
    for (PlannedExercise const& exercise : session.exercises)
        list << planWords("%1 %2").arg(toQString(exercise.name), toQString(doseText(exercise)));
    return list.join(QStringLiteral("; "));
}

}  // namespace

QString inputsText(std::map<std::string, double> const& inputs) {
    QStringList list;
    for (auto const& [key, value] : inputs)
        list << inputText(QString::fromStdString(key), value);
    return capitalised(list.join(QStringLiteral(", ")));
}

QString sureText(Evidence evidence) {
    switch (evidence) {
        case Evidence::Verified:
            return planWords("Good: the source itself was read");
        case Evidence::Secondary:
            return planWords("Fair: known from a page that quotes the source");
        case Evidence::General:
            return planWords("Modest: general knowledge, not checked here");
        case Evidence::Product:
            return planWords("Our own choice; no study sets this");
    }
    return {};
}

int sureDots(Evidence evidence) {
    return 3 - static_cast<int>(evidence);
}

WhyAnswer whyLine(PlanLine const& line) {
    WhyAnswer answer;
    answer.title = planWords("Why %1: %2").arg(toQString(line.name), toQString(line.value));
    answer.lead = toQString(line.reason);
    QString const working = toQString(line.working);
    QString const rule = QString::fromStdString(line.rule);
    answer.rows = {{planWords("Your numbers"), inputsText(line.inputs)},
                   {planWords("The rule"),
                    working.isEmpty() ? rule : QStringLiteral("%1: %2").arg(rule, working)},
                   {planWords("Source"), QString::fromStdString(line.source)},
                   {planWords("How sure"), sureText(line.evidence), sureDots(line.evidence)},
                   {planWords("Would change it"), capitalised(toQString(line.changedBy))}};
    answer.source = QString::fromStdString(line.source);
    return answer;
}

WhyAnswer whyLine(PlanLine const& line, PlanDiff const& diff) {
    WhyAnswer answer = whyLine(line);
    auto const* difference = diff.of(line.id);
    if (!difference) return answer;
    QString words = difference->kind == PlanDifference::Kind::New ? planWords("New in this version")
                                                                  : toQString(difference->before);
    if (difference->kind == PlanDifference::Kind::Changed && !words.isEmpty())
        words = planWords("%1 (version %2)").arg(words).arg(diff.from);
    QString const because = becauseText(difference->because);
    if (!because.isEmpty()) words += QStringLiteral(". ") + because;
    answer.rows.insert(answer.rows.begin(), {planWords("Before"), words});
    return answer;
}

QString differenceText(PlanDifference const& difference) {
    using Kind = PlanDifference::Kind;
    QString const before = toQString(difference.before), after = toQString(difference.after);
    switch (difference.kind) {
        case Kind::New:
            return planWords("New: %1").arg(after);
        case Kind::Gone:
            return planWords("No longer in the plan");
        case Kind::Closed:
            return after;
        case Kind::Opened:
            return planWords("Offered again");
        case Kind::Changed:
            break;
    }
    if (before.isEmpty() || after.isEmpty()) return planWords("Changed");
    return QStringLiteral("%1 → %2").arg(before, after);
}

QString becauseText(std::vector<InputChange> const& moved) {
    QStringList list;
    for (InputChange const& one : moved) {
        auto const name = inputName(QString::fromStdString(one.key));
        if (one.before && one.after) {
            QString const before = inputValue({name.name, {}}, *one.before);
            list << QStringLiteral("%1 %2 → %3")
                        .arg(name.name, before, inputValue(name, *one.after));
        } else if (one.after) {
            list << name.name + u' ' + inputValue(name, *one.after);
        }
    }
    return capitalised(list.join(QStringLiteral(", ")));
}

QString sessionDetail(PlannedSession const& session) {
    return planWords("%1 min · %2").arg(session.minutes).arg(intensityText(session.intensity));
}

WhyAnswer whySession(PlannedSession const& session, QString const& day) {
    WhyAnswer answer;
    answer.title = QStringLiteral("%1: %2").arg(day, toQString(session.name));
    answer.lead = sessionDetail(session);
    QString effort = planWords("%1–%2 of 10")
                         .arg(numberText(session.rpe.low, 0), numberText(session.rpe.high, 0));
    QString heart;
    if (session.heartRateBpm)
        heart = numberText(session.heartRateBpm->low, 0) + QStringLiteral("–") +
                numberText(session.heartRateBpm->high, 0, planWords("bpm"));
    answer.rows = {{planWords("Why here"), toQString(session.why)},
                   {planWords("Effort"), effort},
                   {planWords("Heart rate"), heart},
                   {planWords("Exercises"), exercisesText(session)}};
    return answer;
}

WhyAnswer whyWithheld(Withheld const& withheld) {
    WhyAnswer answer;
    answer.title = toQString(withheld.title);
    answer.lead = toQString(withheld.text);
    answer.rows = {{planWords("The rule"), joined(withheld.rules)},
                   {planWords("Instead"), toQString(withheld.instead)},
                   {planWords("Would change it"),
                    withheld.state == GateState::Locked
                        ? planWords("Your clinician agrees, or your health facts change")
                        : planWords("Your health facts change in your profile")}};
    return answer;
}

}  // namespace steady

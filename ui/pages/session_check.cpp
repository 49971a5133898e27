#include "ui/pages/session_check.h"

#include "ui/text/text.h"
#include "ui/theme/type.h"
#include "ui/widgets/button_size.h"
#include "ui/widgets/card.h"
#include "ui/widgets/clear_layout.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/notice.h"
#include "ui/widgets/quantity_edit.h"
#include "ui/widgets/scale_row.h"

#include <QCheckBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QVBoxLayout>

namespace steady {

namespace {

constexpr int kCheckWidth = 620;
constexpr int kCheckFieldWidth = 120;

QuantityEdit* checkField(QString const& name, QString const& unit, char const* id,
                         QWidget* parent) {
    auto* field = new QuantityEdit(name, parent);
    field->setUnit(unit);
    field->setObjectName(QLatin1String(id));
    field->setFixedWidth(px(kCheckFieldWidth));
    return field;
}

Notice::Kind noticeKindOf(SessionVerdict verdict) {
    return verdict == SessionVerdict::AsPlanned ? Notice::Kind::Info : Notice::Kind::Caution;
}

QString verdictWords(SessionVerdict verdict) {
    switch (verdict) {
        case SessionVerdict::AsPlanned:
            return {};
        case SessionVerdict::Easy:
            return SessionCheck::tr("Easy today");
        case SessionVerdict::Wait:
            return SessionCheck::tr("Something first");
        case SessionVerdict::Rest:
            return SessionCheck::tr("Rest today");
    }
    return {};
}

}  // namespace

SessionCheck::SessionCheck(QWidget* parent) : QWidget(parent) {
    setObjectName(QStringLiteral("sessionCheck"));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    auto* column = new QVBoxLayout;
    column->setSpacing(space::cardGap);
    row->addStretch();
    row->addLayout(column, 100);
    row->addStretch();
    auto* card = new Card(tr("Before you start"), this);
    card->setAsking(true);
    card->setMaximumWidth(px(kCheckWidth));
    buildQuestions(card);
    m_words = new QVBoxLayout;
    m_words->setContentsMargins(0, space::s, 0, 0);
    card->body()->addLayout(m_words);
    m_start = makeButton(ButtonKind::Primary, tr("Start"), card);
    m_start->setObjectName(QStringLiteral("startSession"));
    setButtonSize(m_start, ButtonSize::Large);
    auto* leave = makeButton(ButtonKind::Plain, tr("Not now"), card);
    leave->setObjectName(QStringLiteral("leaveCheck"));
    auto* actions = new QHBoxLayout;
    actions->setContentsMargins(0, space::m, 0, space::s);
    actions->setSpacing(space::m);
    actions->addWidget(m_start);
    actions->addWidget(leave);
    actions->addStretch();
    card->body()->addLayout(actions);
    card->body()->addWidget(
        makeLabel(TypeRole::Small, Tone::Text3,
                  tr("Enter starts · Tab walks through the questions · Esc leaves"), card));
    column->addWidget(card);
    auto* warm = new Card(tr("Warm-up"), this);
    warm->setMaximumWidth(px(kCheckWidth));
    m_warmUp = new QVBoxLayout;
    m_warmUp->setSpacing(space::xs);
    warm->body()->addLayout(m_warmUp);
    column->addWidget(warm);
    column->addStretch();
    connect(m_start, &QPushButton::clicked, this, &SessionCheck::startAsked);
    connect(leave, &QPushButton::clicked, this, &SessionCheck::leaveAsked);
}

void SessionCheck::buildQuestions(Card* card) {
    auto* lead = makeParagraph(
        TypeRole::Reason, Tone::Text2,
        tr("Nothing to report? Start right away. What you say here fits the session to today."),
        card);
    lead->setContentsMargins(0, 0, 0, space::s);
    card->body()->addWidget(lead);
    m_pain = new ScaleRow(tr("Pain right now"), card);
    m_pain->setObjectName(QStringLiteral("checkPain"));
    card->body()->addWidget(m_pain);
    m_fever = new QCheckBox(tr("Fever, or ill today"), card);
    m_fever->setObjectName(QStringLiteral("checkFever"));
    m_dizzy = new QCheckBox(tr("Dizzy or faint today"), card);
    m_dizzy->setObjectName(QStringLiteral("checkDizzy"));
    for (auto* box : {m_fever, m_dizzy}) {
        box->setMinimumHeight(px(28));
        card->body()->addWidget(box);
        connect(box, &QCheckBox::toggled, this, &SessionCheck::tellAdvice);
    }
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(space::m);
    grid->setColumnStretch(1, 1);
    grid->addWidget(makeLabel(TypeRole::Body, Tone::Text, tr("Slept last night"), card), 0, 0);
    m_sleep = checkField(tr("Hours slept last night"), tr("h"), "checkSleep", card);
    grid->addWidget(m_sleep, 0, 1, Qt::AlignLeft);
    card->body()->addLayout(grid);
    buildGlucose(card);
    connect(m_pain, &ScaleRow::chose, this, &SessionCheck::tellAdvice);
    for (auto* field : {m_sleep, m_glucose, m_ketones}) {
        connect(field, &QLineEdit::textChanged, this, &SessionCheck::tellAdvice);
        connect(field, &QLineEdit::returnPressed, this, [this] { m_start->click(); });
    }
    auto* stop = makeParagraph(TypeRole::Reason, Tone::Text2,
                               tr("Stop at once with chest pressure, faintness or unusual "
                                  "breathlessness, and call your emergency number."),
                               card);
    stop->setContentsMargins(0, space::m, 0, 0);
    card->body()->addWidget(stop);
}

void SessionCheck::buildGlucose(Card* card) {
    m_glucoseRows = new QWidget(card);
    auto* grid = new QGridLayout(m_glucoseRows);
    grid->setContentsMargins(0, space::s, 0, 0);
    grid->setHorizontalSpacing(space::m);
    grid->setColumnStretch(1, 1);
    m_glucose = checkField(tr("Glucose right now"), {}, "checkGlucose", m_glucoseRows);
    m_ketones = checkField(tr("Blood ketones, if you measured them"), tr("mmol/L"), "checkKetones",
                           m_glucoseRows);
    m_urine = new QCheckBox(tr("Strip shows moderate or large ketones"), m_glucoseRows);
    m_urine->setObjectName(QStringLiteral("checkUrine"));
    grid->addWidget(makeLabel(TypeRole::Body, Tone::Text, tr("Glucose now"), m_glucoseRows), 0, 0);
    grid->addWidget(m_glucose, 0, 1, Qt::AlignLeft);
    grid->addWidget(makeLabel(TypeRole::Body, Tone::Text, tr("Blood ketones"), m_glucoseRows), 1,
                    0);
    grid->addWidget(m_ketones, 1, 1, Qt::AlignLeft);
    grid->addWidget(m_urine, 2, 0, 1, 2);
    connect(m_urine, &QCheckBox::toggled, this, &SessionCheck::tellAdvice);
    card->body()->addWidget(m_glucoseRows);
}

void SessionCheck::show(DayCheckForm const& form, PlannedSession const& session,
                        std::vector<Text> const& warmUp) {
    m_form = form;
    QSignalBlocker const quiet(this);
    m_pain->setValue(form.known.pain);
    m_fever->setChecked(form.known.fever);
    m_dizzy->setChecked(form.known.dizzy);
    m_sleep->setQuantity(form.known.sleepHours, 1);
    m_glucose->setUnit(QString::fromStdString(form.glucoseUnit));
    m_glucose->setQuantity(
        form.known.glucose ? std::optional(form.known.glucose->value) : std::nullopt,
        form.glucoseUnit == "mg/dL" ? 0 : 1);
    m_ketones->clear();
    m_urine->setChecked(false);
    m_glucoseRows->setVisible(form.care.asksGlucose);
    clearLayout(m_warmUp);
    for (auto const& line : warmUp)
        m_warmUp->addWidget(makeParagraph(TypeRole::Body, Tone::Text, toQString(line), this));
    setAccessibleName(tr("Before %1").arg(toQString(session.name)));
    tellAdvice();
    m_start->setFocus();
}

DayCheck SessionCheck::check() const {
    DayCheck check;
    check.pain = m_pain->value();
    check.fever = m_fever->isChecked();
    check.dizzy = m_dizzy->isChecked();
    check.sleepHours = m_sleep->quantity();
    if (auto const value = m_form.care.asksGlucose ? m_glucose->quantity() : std::nullopt) {
        check.glucose = Lab{LabKind::Glucose, *value, m_form.glucoseUnit, false, {}};
        // The very reading that the diary has already is not a new one.
        if (m_form.known.glucose && m_form.known.glucose->value == *value)
            check.glucose = m_form.known.glucose;
    }
    if (m_form.care.asksGlucose) {
        check.ketonesMmol = m_ketones->quantity();
        check.manyUrineKetones = m_urine->isChecked();
    }
    return check;
}

DayAdvice SessionCheck::advice() const {
    if (!m_form.closed.empty()) return {SessionVerdict::Rest, {m_form.closed}};
    return adviseDay(check(), m_form.care);
}

void SessionCheck::start() {
    m_start->click();
}

void SessionCheck::tellAdvice() {
    auto const now = advice();
    clearLayout(m_words);
    if (!now.lines.empty()) {
        QStringList words;
        for (auto const& line : now.lines)
            words << toQString(line);
        auto* notice = new Notice(noticeKindOf(now.verdict), verdictWords(now.verdict),
                                  words.join(QLatin1Char('\n')), this);
        notice->setObjectName(QStringLiteral("checkAdvice"));
        m_words->addWidget(notice);
    }
    bool const mayStart = now.verdict <= SessionVerdict::Easy;
    m_start->setEnabled(mayStart);
    m_start->setText(now.verdict == SessionVerdict::Easy ? tr("Start easy") : tr("Start"));
    m_start->setToolTip(mayStart ? QString() : verdictWords(now.verdict));
    m_start->setAccessibleDescription(m_start->toolTip());
}

}  // namespace steady

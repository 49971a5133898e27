#include "ui/pages/session_page.h"

#include "core/plan/session_lines.h"
#include "ui/coach_bridge.h"
#include "ui/pages/exercise_history_panel.h"
#include "ui/pages/retest_panel.h"
#include "ui/pages/session_check.h"
#include "ui/pages/session_finish.h"
#include "ui/pages/session_step.h"
#include "ui/text/text.h"
#include "ui/widgets/clear_layout.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/notice.h"
#include "ui/widgets/session_steps.h"

#include <QLayout>
#include <QScrollArea>
#include <QScrollBar>

#include <algorithm>

namespace steady {

namespace {

constexpr auto kLongestPause = std::chrono::minutes(10);  // a longer one was no part of the session

/// Whether the diary has these very sets already: a crash between logging and forgetting.
bool isLogged(Coach const& coach, SessionDraft const& draft) {
    for (auto const& entry : coach.entriesOn(draft.day))
        if (auto const* workout = std::get_if<Workout>(&entry); workout && !draft.sets.empty() &&
                                                                workout->activity == draft.name &&
                                                                workout->sets == draft.sets)
            return true;
    return false;
}

}  // namespace

void SessionPage::open(Date day, PlannedSession const& session) {
    m_day = day;
    m_session = session;
    m_run.reset();
    m_form = dayCheckFor(m_bridge.coach(), day, m_bridge.now(), session);
    m_since = m_clock();
    auto draft = keptSession(m_bridge.coach());
    if (draft && isLogged(m_bridge.coach(), *draft)) {
        dropSession(m_bridge.coach());
        draft.reset();
    }
    bool const same = draft && draft->day == day && draft->name == toEnglish(session.name);
    if (same && draft->check) return begin(*std::move(draft));
    clearLayout(m_notices);
    if (draft && !draft->sets.empty()) showLeftBehind(*draft);
    showCheck();
}

void SessionPage::showCheck() {
    m_check->show(m_form, m_session, warmUpLines(m_session));
    showStage(Stage::Check);
}

/// A session of another day whose sets never reached the diary: the person decides.
void SessionPage::showLeftBehind(SessionDraft const& draft) {
    auto* notice =
        new Notice(Notice::Kind::Info,
                   tr("%1 of %2 was left half-way")
                       .arg(QString::fromStdString(draft.name), longDate(draft.day)),
                   tr("%n set(s) were done. They can still go into the diary of that day.", nullptr,
                      static_cast<int>(draft.sets.size())),
                   this);
    notice->setObjectName(QStringLiteral("leftBehind"));
    auto* keepIt = makeButton(ButtonKind::Plain, tr("Log what was done"), notice);
    keepIt->setObjectName(QStringLiteral("logLeftBehind"));
    auto* letGo = makeButton(ButtonKind::Plain, tr("Let it go"), notice);
    letGo->setObjectName(QStringLiteral("dropLeftBehind"));
    notice->addAction(keepIt);
    notice->addAction(letGo);
    connect(keepIt, &QPushButton::clicked, this, [this, draft] { settleLeftBehind(draft, true); });
    connect(letGo, &QPushButton::clicked, this, [this, draft] { settleLeftBehind(draft, false); });
    m_notices->addWidget(notice);
}

void SessionPage::settleLeftBehind(SessionDraft const& draft, bool log) {
    auto& coach = m_bridge.coach();
    if (log && !m_bridge.tell(
                   finishSession(coach, workoutOf(draft, Modality::Resistance, when(draft.day)))))
        return;
    if (!log) dropSession(coach);
    clearLayout(m_notices);
    showCheck();
}

void SessionPage::begin(SessionDraft draft) {
    auto const check = draft.check.value_or(DayCheck{});
    auto const verdict = adviseDay(check, m_form.care).verdict;
    m_run.emplace(playInputsFor(m_bridge.coach(), m_day, m_session, verdict), std::move(draft));
    m_since = m_clock();
    clearLayout(m_notices);
    if (m_run->count() == 0) return emit left();
    if (m_run->isOver()) return showStage(Stage::Finish);
    showStage(Stage::Play);
}

/// What was said in the check goes into the diary, whether the session follows or not.
void SessionPage::storeCheck() {
    auto entries = entriesOfCheck(m_check->check(), m_form, when(m_day));
    if (!entries.empty()) m_bridge.tell(m_bridge.coach().log(std::move(entries)));
}

/// The swaps of the diary may have changed (also by undo): the rest of the session follows.
void SessionPage::rebuild() {
    if (!m_run) return;
    auto draft = m_run->draft();
    auto const verdict = adviseDay(draft.check.value_or(DayCheck{}), m_form.care).verdict;
    m_run.emplace(playInputsFor(m_bridge.coach(), m_day, m_session, verdict), std::move(draft));
    if (m_stage == Stage::Play) refreshPlay();
}

void SessionPage::refreshPlay() {
    m_step->show(*m_run);
    std::vector<SessionSteps::Row> rows;
    for (std::size_t at = 0; at < m_run->count(); ++at) {
        auto const& exercise = m_run->exercise(at);
        auto const done = static_cast<int>(m_run->setsOf(at).size());
        auto const state = m_run->isDone(at)      ? SessionSteps::State::Done
                           : m_run->isSkipped(at) ? SessionSteps::State::Skipped
                           : at == m_run->at()    ? SessionSteps::State::Now
                                                  : SessionSteps::State::Open;
        rows.push_back({toQString(exercise.name),
                        tr("%1 of %2 sets").arg(done).arg(exercise.goal.sets), state,
                        at == m_run->at()});
    }
    m_steps->show(std::move(rows));
    m_fact->setText(tr("%1 of about %2 min").arg(m_run->minutesSoFar()).arg(m_session.minutes));
}

void SessionPage::setDone() {
    auto const set = m_step->set();
    if (!set || !m_run) return;
    int const rest = m_run->current().restSeconds;
    m_run->log(*set);
    if (m_run->isOver()) {
        keep();
        m_step->stopRest();
        return showStage(Stage::Finish);
    }
    moved();
    m_step->startRest(rest);
}

void SessionPage::moved() {
    keep();
    refreshPlay();
    m_step->focusFields();
    m_scroll->verticalScrollBar()->setValue(0);
}

/// After every step: a crash then loses nothing.
void SessionPage::keep() {
    auto const now = m_clock();
    auto const spent = std::min<std::chrono::milliseconds>(now - m_since, kLongestPause);
    auto const seconds = std::chrono::duration_cast<std::chrono::seconds>(spent);
    m_run->addSeconds(static_cast<int>(seconds.count()));
    m_since = spent == kLongestPause ? now : m_since + seconds;
    if (auto kept = keepSession(m_bridge.coach(), m_run->draft()); !kept)
        emit m_bridge.refused(kept.error());
}

void SessionPage::swap(QString const& id) {
    auto const* instead = findExercise(id.toStdString());
    auto const* planned = findExercise(m_run->current().plannedId);
    if (!instead || !planned) return;
    if (m_step->remembersSwap()) {
        m_bridge.tell(rememberSwap(m_bridge.coach(), *planned, *instead));
    } else {
        m_run->swapTo(*instead);
    }
    moved();
}

/// The rest of the session follows by `changed`.
void SessionPage::keepWeights(std::vector<double> const& kg) {
    auto weights = weightsAtHand(m_bridge.coach());
    weights.listed[m_run->current().weightKind] = kg;
    if (m_bridge.tell(saveWeightsAtHand(m_bridge.coach(), weights))) moved();
}

void SessionPage::finish() {
    auto const minutes = m_finish->minutes();
    m_step->stopRest();
    if (m_bridge.tell(finishSession(m_bridge.coach(),
                                    m_run->workout(when(m_day), minutes, m_finish->effort())))) {
        m_run.reset();
        emit left();
    }
}

void SessionPage::leave() {
    if (m_stage == Stage::Check) storeCheck();
    if (m_run) keep();
    m_step->stopRest();
    emit left();
}

/// Esc: one step back, and out from the first.
void SessionPage::back() {
    if (m_stage == Stage::Play && m_step->asideShown()) {
        m_step->showSwaps(false);
        m_step->showWeights(false);
        return m_step->focusFields();
    }
    bool const aside = m_stage == Stage::History || m_stage == Stage::Finish;
    if (aside && m_run && m_before == Stage::Play) return showStage(Stage::Play);
    leave();
}

void SessionPage::openHistory(Date day, std::string const& exercise) {
    m_day = day;
    m_history->show(exerciseHistories(m_bridge.coach(), day, findExercise(exercise)), exercise,
                    day);
    if (!m_run || m_stage != Stage::Play) m_before = Stage::History;
    showStage(Stage::History);
}

void SessionPage::openRetest(Date day) {
    m_day = day;
    m_retest->show(retestOn(m_bridge.coach(), day));
    showStage(Stage::Retest);
}

EntryTime SessionPage::when(Date day) const {
    auto const now = m_bridge.now();
    bool const isToday = day == m_bridge.today();
    return {day, isToday ? std::optional<ClockTime>(now.time) : std::nullopt, now.utcOffsetMinutes};
}

}  // namespace steady

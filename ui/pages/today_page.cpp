#include "ui/pages/today_page.h"

#include "core/coach/reading_questions.h"
#include "core/coach/retest_results.h"
#include "core/coach/session_run.h"
#include "core/domain/quantity.h"
#include "ui/coach_bridge.h"
#include "ui/pages/session_page.h"
#include "ui/pages/today_edit.h"
#include "ui/pages/today_panel.h"

#include <QFocusEvent>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

namespace steady {

namespace {

constexpr double kMilligramsPerMillimole = 18.0182;  // glucose, domain reference section A

Error refusedInput(Text message) {
    return {ErrorKind::InvalidInput, std::move(message), {}};
}

}  // namespace

TodayPage::TodayPage(CoachBridge& bridge, QuickLineDoor door, QWidget* parent)
    : Page(bridge, parent), m_door(std::move(door)) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    m_panel = new TodayPanel(actions(), this);
    column->addWidget(m_panel);
}

/// Built when a session is first played: on most starts nobody does.
SessionPage* TodayPage::player() {
    if (m_player) return m_player;
    m_player = new SessionPage(bridge(), monotonicClock(), this);
    m_player->hide();
    layout()->addWidget(m_player);
    connect(m_player, &SessionPage::left, this, [this] { showPlayer(false); });
    return m_player;
}

Date TodayPage::day() const {
    return m_day.value_or(bridge().today());
}

void TodayPage::goTo(Date day) {
    m_day = day == bridge().today() ? std::nullopt : std::optional<Date>(day);
    refreshNow();
}

void TodayPage::refresh() {
    m_view = bridge().coach().today(day(), bridge().now());
    m_panel->show(m_view);
    m_rest = bridge().coach().rest(day(), bridge().now());
    m_panel->showRest(m_rest);
    showSmallMovement();
}

TodayActions TodayPage::actions() {
    TodayActions actions;
    addNavigation(actions);
    addMeals(actions);
    addMovement(actions);
    addPlayer(actions);
    addMorning(actions);
    addFeelings(actions);
    addFormChecks(actions);
    addRest(actions);
    return actions;
}

void TodayPage::addNavigation(TodayActions& actions) {
    actions.goTo = [this](Date day) { goTo(day); };
    actions.goToToday = [this] { goTo(bridge().today()); };
    actions.today = [this] { return bridge().today(); };
    actions.dayState = [this](Date day) { return bridge().coach().dayState(day); };
    actions.goToProfile = [this] { emit profileAsked(); };
    actions.closeDay = [this](std::optional<DayState> state) {
        bridge().tell(bridge().coach().closeDay(day(), state));
    };
    actions.remove = [this](std::vector<EntryId> const& ids) {
        bridge().tell(bridge().coach().remove(ids));
    };
    actions.readQuickLine = [this](QString const& text) {
        return m_door.read ? m_door.read(text, day()) : QuickPreview{};
    };
    actions.logQuickLine = [this](QString const& text) {
        return m_door.log && bridge().tell(m_door.log(text, day()));
    };
}

void TodayPage::addMeals(TodayActions& actions) {
    actions.foodNames = [this](QString const& words) {
        QStringList names;
        for (auto const* food : bridge().coach().foods().search(words.toStdString(), 8))
            names << QString::fromStdString(food->name);
        return names;
    };
    addSuggestions(actions);
    actions.changeAmount = [this](EntryId id, QString const& words) { changeAmount(id, words); };
    actions.changeTime = [this](std::vector<EntryId> const& ids, QString const& words) {
        changeTime(ids, words);
    };
    actions.copyMealsFrom = [this](Date from) { copyMealsFrom(from); };
}

void TodayPage::addMovement(TodayActions& actions) {
    actions.finishSession = [this](PlannedSession const& session, std::vector<bool> const& done) {
        finishSession(session, done);
    };
    actions.week = weekWishesOf(bridge());
    actions.workout = [this](EntryId id) -> std::optional<WorkoutForm> {
        auto const known = entry<Workout>(id);
        if (!known) return std::nullopt;
        return WorkoutForm{id, known->modality, known->minutes, known->rpe, !known->sets.empty()};
    };
    actions.saveWorkout = [this](WorkoutForm const& form) {
        auto workout = form.id ? entry<Workout>(*form.id).value_or(Workout{}) : Workout{};
        if (workout.id.row == 0) workout.when = now();
        if (workout.activity.empty() || workout.modality != form.modality)
            workout.activity = std::string(nameOf(form.modality));
        workout.modality = form.modality;
        workout.minutes = form.minutes;
        workout.rpe = form.rpe;
        return put(workout);
    };
}

void TodayPage::addPlayer(TodayActions& actions) {
    actions.startSession = [this](PlannedSession const& session) {
        showPlayer(true);
        player()->open(day(), session);
    };
    actions.isBegun = [this](PlannedSession const& session) {
        auto const draft = keptSession(bridge().coach());
        return draft && draft->day == day() && draft->name == toEnglish(session.name);
    };
    actions.openHistory = [this] {
        showPlayer(true);
        player()->openHistory(day());
    };
    actions.offersRetest = [this] { return offersRetest(bridge().coach(), day()); };
    actions.openRetest = [this] {
        showPlayer(true);
        player()->openRetest(day());
    };
}

/// No focus proxy: Tab would go through it to the quick line and skip the date bar.
void TodayPage::focusInEvent(QFocusEvent* event) {
    bool const playing = m_player && !m_player->isHidden();
    (playing ? static_cast<QWidget*>(m_player) : m_panel)->setFocus(event->reason());
}

/// The player takes the place of the day, and the day comes back as it is now.
void TodayPage::showPlayer(bool shown) {
    m_panel->setVisible(!shown);
    player()->setVisible(shown);
    if (shown) return;
    refreshNow();
    setFocus();
}

void TodayPage::addMorning(TodayActions& actions) {
    actions.saveWeight = [this](double value) {
        auto reading = weightOf(value);
        // The field has asked before it comes here.
        confirmSurprise(bridge().coach(), reading);
        return put(reading);
    };
    actions.saveGlucose = [this](double value) {
        auto const& field = m_view.glucose;
        double const mg = field.unit == "mg/dL" ? value : value * kMilligramsPerMillimole;
        return saveReading(MeasuredQuantity::Glucose, field.id, value, field.unit, mg,
                           ReadingTag::Fasting);
    };
    actions.saveNight = [this](Night night) {
        if (night.id.row == 0) night.when = {day(), std::nullopt, bridge().now().utcOffsetMinutes};
        return put(night);
    };
}

void TodayPage::addFeelings(TodayActions& actions) {
    actions.saveFeeling = [this](FeelingKind kind, int value) {
        Feeling feeling{{EntryKind::Feeling, 0}, now(), kind, value};
        for (auto const& known : m_view.feelings)
            if (known.kind == kind && known.id)
                feeling = entry<Feeling>(*known.id).value_or(feeling);
        feeling.value = value;
        put(feeling);
    };
    actions.saveNote = [this](std::optional<EntryId> id, QString const& words) {
        Note note{{EntryKind::Note, 0}, now(), {}};
        if (id) note = entry<Note>(*id).value_or(note);
        note.text = words.toStdString();
        return put(note);
    };
}

EntryTime TodayPage::now() const {
    auto const moment = bridge().now();
    bool const isToday = day() == bridge().today();
    return {day(), isToday ? std::optional<ClockTime>(moment.time) : std::nullopt,
            moment.utcOffsetMinutes};
}

bool TodayPage::put(Entry entry) {
    bool const known = idOf(entry).row != 0;
    auto& coach = bridge().coach();
    if (auto fault = known ? std::nullopt : dayNotCome(day(), bridge().now())) {
        emit bridge().refused(refusedInput(fault->message));
        return false;
    }
    return bridge().tell(known ? coach.change(std::move(entry)) : coach.log({std::move(entry)}));
}

template <class Kind>
std::optional<Kind> TodayPage::entry(EntryId id) const {
    auto const found = bridge().coach().entry(id);
    auto const* wanted = found ? std::get_if<Kind>(&*found) : nullptr;
    return wanted ? std::optional<Kind>(*wanted) : std::nullopt;
}

Measurement TodayPage::weightOf(double value) const {
    auto const& field = m_view.weight;
    Measurement reading;
    reading.when = now();
    if (field.id) reading = entry<Measurement>(*field.id).value_or(reading);
    reading.quantity = MeasuredQuantity::Weight;
    reading.tag = ReadingTag::None;
    reading.value = value;
    reading.unit = field.unit;
    reading.siValue = field.unit == "lb" ? value * kKilogramsPerPound : value;
    return reading;
}

void TodayPage::changeAmount(EntryId id, QString const& amount) {
    auto const item = entry<MealItem>(id);
    if (!item) return;
    auto const grams = gramsFor(*item, amount);
    if (!grams) {
        emit bridge().refused(
            refusedInput(STEADY_TEXT("today", "“%1” is no amount. Write grams above 0, as in 60 g.")
                             .with(amount.toStdString())));
        return;
    }
    put(withGrams(*item, *grams, amount, bridge().coach().foods()));
}

void TodayPage::changeTime(std::vector<EntryId> const& ids, QString const& words) {
    auto const time = parseClockTime(words.toStdString());
    if (!time) {
        emit bridge().refused(refusedInput(
            STEADY_TEXT("today", "“%1” is no time of day. Write hours and minutes, as in 12:40.")
                .with(words.toStdString())));
        return;
    }
    std::vector<Entry> changed;
    for (auto const id : ids)
        if (auto item = entry<MealItem>(id)) {
            item->when.time = time;
            changed.emplace_back(*std::move(item));
        }
    bridge().tell(bridge().coach().change(std::move(changed)));
}

void TodayPage::copyMealsFrom(Date from) {
    std::vector<Entry> copies;
    for (auto const& known : bridge().coach().entriesOn(from))
        if (auto const* item = std::get_if<MealItem>(&known)) {
            auto copy = *item;
            copy.id.row = 0;
            copy.when.day = day();
            copies.emplace_back(std::move(copy));
        }
    if (copies.empty()) {
        emit bridge().refused(
            refusedInput(STEADY_TEXT("today", "No meals are logged on %1.").with(from)));
        return;
    }
    bridge().tell(bridge().coach().log(std::move(copies)));
}

void TodayPage::finishSession(PlannedSession const& session, std::vector<bool> const& done) {
    Workout workout;
    workout.when = now();
    workout.modality = session.kind;
    workout.activity = toEnglish(session.name);
    auto const ticked = std::count(done.begin(), done.end(), true);
    double const share = done.empty() ? 1 : double(ticked) / double(done.size());
    workout.minutes = std::round(session.minutes * share);
    for (std::size_t at = 0; at < session.exercises.size() && at < done.size(); ++at) {
        auto const& exercise = session.exercises[at];
        auto const load = done[at] ? lastLoadKg(exercise) : std::nullopt;
        auto const* known = findExercise(exercise.exercise);
        int const count = known ? goalOf(*known, exercise).low : exercise.repsLow;
        for (int set = 0; done[at] && set < exercise.sets; ++set)
            workout.sets.push_back({exercise.exercise, count, load, double(exercise.rir)});
    }
    put(workout);
}

bool TodayPage::saveReading(MeasuredQuantity quantity, std::optional<EntryId> known, double value,
                            std::string const& unit, double siValue, ReadingTag tag) {
    Measurement reading;
    reading.when = now();
    reading.quantity = quantity;
    reading.tag = tag;
    if (known) reading = entry<Measurement>(*known).value_or(reading);
    reading.value = value;
    reading.unit = unit;
    reading.siValue = siValue;
    return put(reading);
}

}  // namespace steady

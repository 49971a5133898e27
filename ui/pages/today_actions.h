#pragma once

#include "core/coach/quick_view.h"
#include "core/coach/today_view.h"
#include "ui/pages/plan_week.h"
#include "ui/widgets/quick_choices.h"

#include <QString>
#include <QStringList>

#include <functional>
#include <optional>
#include <vector>

namespace steady {

/// A workout as the small form gives it.
struct WorkoutForm {
    std::optional<EntryId> id;  ///< the one being changed
    Modality modality = Modality::Walk;
    std::optional<double> minutes;
    std::optional<double> rpe;
    bool hasSets = false;  ///< then the minutes may stay unknown
};

/// What a person can want on the Today page. The panel calls these; the page carries them out.
struct TodayActions {
    std::function<void(Date)> goTo;
    std::function<void()> goToToday;
    std::function<Date()> today;
    std::function<DayState(Date)> dayState;
    std::function<void(std::optional<DayState>)> closeDay;
    std::function<void()> goToProfile;
    std::function<QuickPreview(QString const&)> readQuickLine;
    std::function<bool(QString const&)> logQuickLine;
    /// The same after "Is 92 kg right?".
    std::function<bool(QString const&)> confirmQuickLine;
    std::function<QStringList(QString const&)> foodNames;
    /// Opens the dialog for a food of one's own, with a name to begin with.
    std::function<void(QString const&)> newFood;
    /// What the quick line offers for a text, and logging the one of an empty line.
    std::function<std::vector<QuickChoice>(QString const&)> suggest;
    std::function<void(int)> logSuggestion;
    /// Why an amount typed over a logged one can't be taken; empty when it can.
    std::function<QString(EntryId, QString const&)> amountFault;
    std::function<void(EntryId, QString const&)> changeAmount;
    std::function<void(std::vector<EntryId> const&, QString const&)> changeTime;
    std::function<void(std::vector<EntryId> const&)> remove;
    std::function<void(Date)> copyMealsFrom;
    std::function<void(PlannedSession const&, std::vector<bool> const&)> finishSession;
    /// Opens the player, and whether that session was left half-way.
    std::function<void(PlannedSession const&)> startSession;
    std::function<bool(PlannedSession const&)> isBegun;
    std::function<void()> openHistory;
    /// Whether the tests of F-15 are offered, and opening them.
    std::function<bool()> offersRetest;
    std::function<void()> openRetest;
    std::function<bool(WorkoutForm const&)> saveWorkout;
    std::function<std::optional<WorkoutForm>(EntryId)> workout;
    WeekWishes week;  ///< moving a session, letting it go, what came up
    std::function<bool(double)> saveWeight;
    /// Why a reading can't be right, in the unit of its field; empty when it can.
    std::function<QString(MeasuredQuantity, double)> readingFault;
    /// "Is 92 kg right?"; empty when it is no surprise.
    std::function<QString(double)> weightQuestion;
    std::function<bool(Night)> saveNight;
    std::function<void(bool)> setRestless;  ///< "couldn't switch off" (H-04)
    std::function<void()> openCalm;
    std::function<bool(double)> saveGlucose;
    std::function<void(FeelingKind, int)> saveFeeling;
    std::function<bool(std::optional<EntryId>, QString const&)> saveNote;
};

}  // namespace steady

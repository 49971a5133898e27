#pragma once

#include "core/analysis/weekly_summary.h"
#include "core/catalogue/food_catalogue.h"
#include "core/coach/changes.h"
#include "core/coach/day_summary.h"
#include "core/coach/interval_offer.h"
#include "core/coach/movement_board.h"
#include "core/coach/plan_view.h"
#include "core/coach/quick_view.h"
#include "core/coach/rest_view.h"
#include "core/coach/today_view.h"
#include "core/coach/trends_view.h"
#include "core/coach/what_if.h"
#include "core/domain/entry.h"
#include "core/domain/profile.h"
#include "core/exchange/import.h"
#include "core/plan/plan.h"
#include "core/support/result.h"

#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace steady {

struct Facts;

/// A write that happened: what it touched and what it is called in "Lunch deleted · Undo".
struct Done {
    Changes changes;
    Text what;
    std::vector<EntryId> ids;  ///< entries made or changed
};

/// What an import did, or (as a preview) would do.
struct Imported : Done {
    int added = 0;
    int alreadyThere = 0;
};

/// What the quick line did; text that it could not read was kept as notes.
struct Logged : Done {
    std::vector<std::string> unread;
};

/// Whether the person said that a surprising weight is right (E-07); without it the trend leaves
/// such a weight out.
enum class Surprise { Unconfirmed, Confirmed };

/// How Coach opens a diary.
enum class OpenMode { OpenOrCreate, MustExist };
/// When the file is verified (core/storage/store.h): before it is used, or by checkPart later.
enum class OpenCheck { AtOpen, Later };

/// The front door of the core: every page, command and test goes through it. One Coach owns one
/// open diary. All writes run in one transaction, can be undone, and say what they changed. No
/// call reads the clock: the day is always passed in.
class Coach {
 public:
    static Result<std::unique_ptr<Coach>> open(std::filesystem::path const& diary, OpenMode mode,
                                               OpenCheck check = OpenCheck::AtOpen);
    ~Coach();
    Coach(Coach const&) = delete;
    Coach& operator=(Coach const&) = delete;

    std::filesystem::path const& path() const;

    // Who the person is.
    std::optional<Profile> profile() const;
    /// Checks, stores, and makes the next plan version when the plan changes. Nothing is stored
    /// when a field is refused.
    Result<Done> saveProfile(ProfileDraft const& draft, Date today);
    /// What saveProfile would do to the plan; stores nothing.
    Result<PlanPreview> previewProfile(ProfileDraft const& draft, Date today) const;

    // The plan.
    Result<Done> renewPlan(Date today, Text cause);
    /// The plan that was in force on a day: the newest version effective on or before it.
    std::optional<Plan> planOn(Date day) const;
    std::vector<PlanVersion> planVersions() const;

    // The week of movement.
    /// The week that holds a day as it stands: what was done, moved, replaced or let go, and why.
    std::optional<MovementBoard> movementWeek(Date monday, Date today) const;
    /// Puts a session on another day of its week; refused with the rule that forbids it.
    Result<Done> moveSession(SessionKey const& session, Date to, Date today);
    /// "Not this week"; keepSession takes a move or a letting go back.
    Result<Done> letGo(SessionKey const& session, Date today);
    Result<Done> keepSession(SessionKey const& session, Date today);
    /// "I'm ill", "Travelling", "Short night", "Sore" for a day, or that it is over.
    Result<Done> tellDay(LocalMoment const& now, Date day, FlagKind word, bool on);
    /// Where interval sessions stand (B-53, O-17), and saying yes or no to them. A yes is refused
    /// with what is missing as long as they are not earned.
    std::optional<IntervalOffer> intervalOffer(Date today) const;
    Result<Done> chooseIntervals(bool with, Date today);
    /// Moves the plan's week of movement on when a new ISO week has begun; nothing to undo.
    Result<Done> beginWeek(Date today);
    /// Who the person is and what the diary knows on a day; nothing without a profile.
    std::optional<Facts> facts(Date day) const;

    // The diary.
    Result<Done> log(std::vector<Entry> entries);
    /// What the quick line would log, and logging it. Nothing is logged when a part is refused.
    QuickPreview readQuickLine(std::string_view text, LocalMoment const& now, Date day) const;
    Result<Logged> logQuickLine(std::string_view text, LocalMoment const& now, Date day,
                                Surprise surprise = Surprise::Unconfirmed);
    Result<Done> change(Entry entry);
    /// Several entries as one change: one undo puts all of them back.
    Result<Done> change(std::vector<Entry> entries);
    Result<Done> remove(std::vector<EntryId> ids);
    /// Nothing lets the day's state follow from its entries again (O-02).
    Result<Done> closeDay(Date day, std::optional<DayState> state);
    std::optional<Entry> entry(EntryId id) const;
    std::vector<Entry> entriesOn(Date day) const;
    std::vector<Entry> entriesBetween(DateRange range) const;
    std::vector<Entry> entriesOfKind(EntryKind kind, DateRange range) const;
    DayState dayState(Date day) const;
    /// First and last day with an entry.
    std::optional<DateRange> diarySpan() const;

    /// Stores what is new of a batch as one change; twice is the same as once.
    Result<Imported> import(ImportBatch const& batch);
    /// What import would do; stores nothing.
    Result<Imported> previewImport(ImportBatch const& batch) const;

    Result<Done> addOwnFood(Food food);
    FoodCatalogue const& foods() const;

    /// What undo and redo would do, for the menu; nothing when there is nothing to do.
    std::optional<Text> undoText() const;
    std::optional<Text> redoText() const;
    Result<Done> undo();
    Result<Done> redo();

    /// "This is a sample" and other facts about the file itself.
    bool isSample() const;
    Result<Done> markAsSample();
    std::optional<std::string> setting(std::string_view key) const;
    Result<Done> saveSetting(std::string_view key, std::string_view value);
    /// The same under a name of its own in the undo list; with an empty name it is no step at all.
    Result<Done> saveSetting(std::string_view key, std::string_view value, Text const& label);
    /// Entries and a setting as one change.
    Result<Done> log(std::vector<Entry> entries, std::string_view key, std::string_view value,
                     Text const& label);

    /// Verifies the file: structure, foreign keys, readable plans. Names every fault.
    Result<void> check() const;
    /// The structure of the file in parts that each take a moment; for a program that goes on.
    int checkParts() const;
    Result<void> checkPart(int part) const;

    /// What the person should know today, with the readings logged until now (B-R); urgent first.
    std::vector<Alert> alerts(Date today) const;

    // One value per page.
    TodayView today(Date day, LocalMoment now) const;
    PlanView plan(Date today, std::optional<int> version = {}) const;
    /// Tries other paces, shares and dates beside the plan in force.
    WhatIfAnswers whatIf(Date today) const;
    TrendsView trends(DateRange range, Date today) const;
    /// Tonight and the calm minutes of a day (G, H).
    RestView rest(Date day, LocalMoment now) const;
    /// Takes up one of H-03's practices, in the plan too.
    Result<Done> choosePractice(std::string_view practice, Date today);
    // The same days and weeks as the command line tells them.
    DaySummary day(Date day) const;
    WeeklySummary week(IsoWeek week, Date today) const;

 private:
    struct Parts;
    explicit Coach(std::unique_ptr<Parts> parts);
    std::unique_ptr<Parts> m_parts;
};

}  // namespace steady

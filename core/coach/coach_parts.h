#pragma once

#include "core/coach/build_views.h"
#include "core/coach/coach.h"
#include "core/coach/combined_catalogue.h"
#include "core/coach/weight_course.h"
#include "core/plan/facts.h"
#include "core/storage/store.h"

#include <map>
#include <memory>
#include <optional>

namespace steady {

struct EntriesWritten;

/// What a Coach is made of: the open diary, the foods, and what was read from the diary and is
/// asked for again and again. Everything kept here is dropped when a write touches its table.
struct Coach::Parts {
    Parts(std::unique_ptr<Store> opened, FoodSource builtIn);

    std::unique_ptr<Store> store;
    CombinedCatalogue foods;

    // A diary is read by one thread; the pages ask for the same profile and plans on every paint.
    mutable std::optional<std::optional<Profile>> profile;
    mutable std::map<int, std::optional<Plan>> plans;
    mutable std::optional<std::pair<Date, std::vector<Alert>>> alerts;
    mutable std::optional<std::pair<Date, DiaryInputs>> dayInputs;

    /// Runs a write, drops what it touched from memory, and says so.
    Result<Done> write(Text const& label, Store::Work const& work);
    /// write() for entries of the diary: where they change what the safety rules close, the next
    /// plan version is made in the same step (core/coach/renewal.h).
    Result<Done> writeEntries(EntriesWritten const& written, std::optional<Profile> const& person,
                              Text const& label, Store::Work const& work);
    /// The day that readings count from: their own, but neither before the newest plan nor before
    /// a later reading. A past reading changes today's plan only when the rules still look at it.
    Date dayOfRenewal(std::vector<Entry> const& readings, Date newestPlan) const;
    /// The same as write() for a write that the store has already done.
    Result<Done> told(Result<Written> written, Text const& what);
    Result<Done> told(Result<Written> written);

    /// What a reading gives, or an empty value when the diary can't be read: a page shows nothing
    /// then, and check() says why.
    template <class Reading>
    auto read(Reading reading) const {
        using Value = std::invoke_result_t<Reading, SQLite::Database&>;
        auto value = store->read(std::move(reading));
        return value ? *std::move(value) : Value{};
    }

    std::optional<Plan> planOfVersion(int version) const;
    /// Every version, oldest first; versions that can't be read are left out.
    std::vector<Plan> allPlans() const;
    /// The versions that were in force on a day of the range, oldest first.
    std::vector<Plan> plansIn(DateRange days) const;
    /// Whether a plan between the days asked for less energy than is used (E-09).
    bool energyGapWithin(DateRange days) const;
    std::vector<PlannedCarbs> carbsWithin(DateRange days) const;
    std::optional<Date> firstPlanDay() const;
    void reloadFoods();

    /// What a page is built from, with the entries and closed days of a range.
    DiaryInputs inputsFor(DateRange range, bool hasProfile) const;
    /// The same with no more than one day and its week ask for; kept until the next write.
    DiaryInputs const& inputsForDay(Date day, bool hasProfile) const;
    /// The inputs without plans and entries.
    DiaryInputs frameFor(DateRange range, bool hasProfile) const;
    /// The snapshot that rules read.
    Facts factsFor(Profile const& person, Date today) const;
    /// The same with everything that was trained since the first plan, for making a plan.
    Facts factsForPlan(Profile const& person, Date today) const;
    /// What a person should know on a day, with the readings logged until then (B-R).
    std::vector<Alert> alertsFor(Profile const& person, Date today) const;
    /// The next version, or nothing when it would advise what the plan in force advises.
    std::optional<Plan> newPlanFor(Profile const& person, Date today) const;
    std::optional<Plan> newPlanFrom(Facts const& facts) const;
};

/// What a set of tables is to the pages.
Changes changesOf(std::set<std::string> const& tables);

/// The change of a write that had nothing to do.
inline Done nothingDone(Text what) {
    return {{}, std::move(what), {}};
}

}  // namespace steady

#include "core/coach/coach_parts.h"

#include "core/plan/plan_json.h"
#include "core/storage/own_foods.h"
#include "core/storage/person_tables.h"

#include <SQLiteCpp/Database.h>

#include <algorithm>

namespace steady {

namespace {

std::vector<int> versionsIn(std::vector<StoredPlan> const& rows, DateRange days) {
    std::vector<int> versions;
    for (std::size_t i = 0; i < rows.size(); ++i) {
        bool const begun = rows[i].effective <= days.to;
        bool const overBefore = i + 1 < rows.size() && rows[i + 1].effective <= days.from;
        if (begun && !overBefore) versions.push_back(rows[i].version);
    }
    return versions;
}

}  // namespace

Changes changesOf(std::set<std::string> const& tables) {
    Changes changes;
    for (auto const& table : tables) {
        if (table == "plan_version")
            changes.plan = true;
        else if (table == "profile_version")
            changes.profile = true;
        else if (table == "own_food")
            changes.foods = true;
        else if (table == "setting")
            changes.settings = true;
        else
            changes.diary = true;
    }
    return changes;
}

Coach::Parts::Parts(std::unique_ptr<Store> opened, FoodSource builtIn)
    : store(std::move(opened)), foods(std::move(builtIn)) {
    reloadFoods();
}

void Coach::Parts::reloadFoods() {
    foods.setOwn(read(ownFoods));
}

Result<Done> Coach::Parts::told(Result<Written> written, Text const& what) {
    if (!written) return failure(std::move(written).error());
    Done done{changesOf(written->touched.tables), what, std::move(written->touched.ids)};
    if (done.changes.any()) {
        alerts.reset();
        dayInputs.reset();
    }
    if (done.changes.profile) profile.reset();
    if (done.changes.plan) plans.clear();
    if (done.changes.foods) reloadFoods();
    return done;
}

Result<Done> Coach::Parts::told(Result<Written> written) {
    auto const label = written ? written->label : Text{};
    return told(std::move(written), label);
}

Result<Done> Coach::Parts::write(Text const& label, Store::Work const& work) {
    return told(store->transact(label, work));
}

std::optional<Plan> Coach::Parts::planOfVersion(int version) const {
    if (auto const known = plans.find(version); known != plans.end()) return known->second;
    auto const stored =
        read([version](SQLite::Database& database) { return planByVersion(database, version); });
    std::optional<Plan> plan;
    if (stored)
        if (auto parsed = planFromJson(stored->plan)) plan = *std::move(parsed);
    plans[version] = plan;
    return plan;
}

std::vector<Plan> Coach::Parts::allPlans() const {
    std::vector<Plan> all;
    for (auto const& row : read(planList))
        if (auto plan = planOfVersion(row.version)) all.push_back(*std::move(plan));
    return all;
}

std::vector<Plan> Coach::Parts::plansIn(DateRange days) const {
    std::vector<Plan> found;
    for (auto const version : versionsIn(read(planList), days))
        if (auto plan = planOfVersion(version)) found.push_back(*std::move(plan));
    return found;
}

bool Coach::Parts::energyGapWithin(DateRange days) const {
    auto const versions = versionsIn(read(planList), days);
    return std::any_of(versions.begin(), versions.end(), [this](int version) {
        auto const gap = read([version](SQLite::Database& database) {
            return planNumber(database, version, "$.energy.deficit_kcal");
        });
        return gap.value_or(0) > 0;
    });
}

std::vector<PlannedCarbs> Coach::Parts::carbsWithin(DateRange days) const {
    auto const rows = read(planList);
    std::vector<PlannedCarbs> carbs;
    for (auto const version : versionsIn(rows, days)) {
        auto const row = std::find_if(rows.begin(), rows.end(), [version](StoredPlan const& plan) {
            return plan.version == version;
        });
        carbs.push_back({row->effective, read([version](SQLite::Database& database) {
                             return planNumber(database, version, "$.nutrition.net_carbs_g");
                         })});
    }
    return carbs;
}

std::optional<Date> Coach::Parts::firstPlanDay() const {
    auto const rows = read(planList);
    return rows.empty() ? std::nullopt : std::optional(rows.front().effective);
}

}  // namespace steady

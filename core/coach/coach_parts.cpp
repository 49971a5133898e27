#include "core/coach/coach_parts.h"

#include "core/plan/plan_json.h"
#include "core/storage/own_foods.h"
#include "core/storage/person_tables.h"

#include <SQLiteCpp/Database.h>

namespace steady {

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

Coach::Parts::Parts(std::unique_ptr<Store> opened, FoodCatalogue const& builtIn)
    : store(std::move(opened)), foods(builtIn) {
    reloadFoods();
}

void Coach::Parts::reloadFoods() {
    foods.setOwn(read(ownFoods));
}

Result<Done> Coach::Parts::told(Result<Written> written, Text const& what) {
    if (!written) return failure(std::move(written).error());
    Done done{changesOf(written->touched.tables), what, std::move(written->touched.ids)};
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

}  // namespace steady

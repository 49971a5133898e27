#include "core/storage/columns.h"
#include "core/storage/person_tables.h"

#include <SQLiteCpp/Database.h>

namespace steady {

std::vector<StoredPlan> planList(SQLite::Database& database) {
    SQLite::Statement select(database,
                             "SELECT version, effective, cause FROM plan_version ORDER BY version");
    std::vector<StoredPlan> plans;
    while (select.executeStep()) {
        RowReader from(select);
        StoredPlan plan;
        plan.version = from.integer();
        plan.effective = from.day();
        plan.cause = from.words();
        plans.push_back(std::move(plan));
    }
    return plans;
}

std::optional<StoredPlan> planByVersion(SQLite::Database& database, int version) {
    SQLite::Statement select(
        database, "SELECT version, effective, cause, plan FROM plan_version WHERE version = ?");
    select.bind(1, version);
    if (!select.executeStep()) return std::nullopt;
    RowReader from(select);
    StoredPlan plan;
    plan.version = from.integer();
    plan.effective = from.day();
    plan.cause = from.words();
    plan.plan = from.words();
    return plan;
}

std::optional<double> planNumber(SQLite::Database& database, int version,
                                 std::string const& jsonPath) {
    SQLite::Statement select(database,
                             "SELECT json_extract(plan, ?) FROM plan_version WHERE version = ?");
    select.bind(1, jsonPath);
    select.bind(2, version);
    if (!select.executeStep()) return std::nullopt;
    return RowReader(select).maybeNumber();
}

void addPlan(SQLite::Database& database, StoredPlan const& plan) {
    SQLite::Statement insert(
        database, "INSERT INTO plan_version (version, effective, cause, plan) VALUES (?, ?, ?, ?)");
    Binder to(insert);
    to.put(plan.version);
    to.put(plan.effective);
    to.put(plan.cause);
    to.put(plan.plan);
    insert.exec();
}

}  // namespace steady

#pragma once

#include "core/support/date.h"

#include <optional>
#include <string>
#include <vector>

namespace SQLite {
class Database;
}

namespace steady {

// Who the person is and what was advised, as versions that are only ever added: every past advice
// can be explained. Both are kept as their JSON documents, because they are read and written whole
// and their shape is owned by core/exchange and core/plan.

/// A profile as it was saved on a day.
struct StoredProfile {
    std::int64_t id = 0;
    Date effective;
    std::string draft;  ///< profile.json
};

std::optional<StoredProfile> newestProfile(SQLite::Database& database);
std::vector<StoredProfile> allProfiles(SQLite::Database& database);
void addProfile(SQLite::Database& database, Date effective, std::string const& draft);

/// A plan without and with its document; the cause is a sentence (label_json.h).
struct StoredPlan {
    int version = 1;
    Date effective;
    std::string cause;
    std::string plan;  ///< planToJson
};

/// Versions in ascending order, without their documents.
std::vector<StoredPlan> planList(SQLite::Database& database);
std::optional<StoredPlan> planByVersion(SQLite::Database& database, int version);
/// One number of a plan's document, as "$.energy.target_kcal", without making sense of the rest: a
/// tenth of the time. Nothing when it holds none.
std::optional<double> planNumber(SQLite::Database& database, int version,
                                 std::string const& jsonPath);
void addPlan(SQLite::Database& database, StoredPlan const& plan);

}  // namespace steady

#pragma once

#include "core/coach/changes.h"
#include "core/plan/retest.h"
#include "core/support/result.h"

#include <map>
#include <string>
#include <vector>

namespace steady {

class Coach;
struct Done;

/// One day of tests.
struct RetestDay {
    Date day;
    std::map<RetestKind, double> values;
    std::string pushUpVariant;  ///< exercise id; counts of different variants are not compared

    bool operator==(RetestDay const&) const = default;
};

/// A test as the page shows it: how it is done, what was before, and the change.
struct RetestRow {
    RetestKind kind = RetestKind::ChairStands;
    Text name;
    Text unit;
    std::vector<Text> howTo;
    std::optional<double> value;  ///< of the day that is filled in
    Text before;                  ///< "first time: 14 on 9 Oct"
    Text change;                  ///< "+3 since 9 Oct"
};

struct RetestView {
    bool offered = false;  ///< this is a week of tests, and nothing speaks against them
    bool allowed = false;  ///< they may be done at all
    std::vector<RetestRow> rows;
    std::string pushUpVariant;
    Text why;
};

std::vector<RetestDay> retestDays(Coach const& coach);
RetestView buildRetestView(std::vector<RetestDay> const& days, Date day,
                           std::vector<RetestKind> const& kinds, int planWeek);
RetestView retestOn(Coach const& coach, Date day);
/// The same question for a link: the weeks are looked at before the person.
bool offersRetest(Coach const& coach, Date day);

/// Keeps the results of a day and the resting heart rate as a reading, as one change.
Result<Done> saveRetest(Coach& coach, RetestDay const& results, EntryTime const& when);

}  // namespace steady

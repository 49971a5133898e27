#include "core/coach/coach.h"
#include "core/coach/coach_parts.h"
#include "core/coach/interval_offer.h"
#include "core/plan/plan_json.h"
#include "core/plan/planner.h"
#include "core/storage/label_json.h"
#include "core/storage/person_tables.h"
#include "core/storage/settings.h"

#include <SQLiteCpp/Database.h>

namespace steady {

namespace {

constexpr std::string_view kWithIntervals = "yes";
constexpr std::string_view kWithoutIntervals = "no";

Error notEarnedYet(HiitUnlock const& unlock) {
    Error error{
        ErrorKind::InvalidInput, STEADY_TEXT("coach", "Intervals wait until they are earned."), {}};
    for (auto const& missing : unlock.missing)
        error.faults.push_back({"intervals", "", missing});
    return error;
}

}  // namespace

std::optional<IntervalOffer> Coach::intervalOffer(Date today) const {
    auto const person = profile();
    if (!person) return std::nullopt;
    auto const facts = m_parts->factsFor(*person, today);
    auto const gates = gatesOf(facts);
    return IntervalOffer{gates.allows(Component::Hiit), facts.history.hiitAccepted,
                         hiitUnlock(facts, gates)};
}

Result<Done> Coach::chooseIntervals(bool with, Date today) {
    auto const person = profile();
    if (!person)
        return failure(ErrorKind::NotFound,
                       STEADY_TEXT("coach", "There is no profile yet, so no plan can be made."));
    auto facts = m_parts->factsForPlan(*person, today);
    if (with)
        if (auto const unlock = hiitUnlock(facts, gatesOf(facts)); !unlock.unlocked)
            return failure(notEarnedYet(unlock));
    facts.history.hiitAccepted = with;
    auto const plan = m_parts->newPlanFrom(facts);
    auto const label = with ? STEADY_TEXT("undo", "Intervals added to the week")
                            : STEADY_TEXT("undo", "Intervals left out of the week");
    auto const cause = with ? STEADY_TEXT("plan", "You said yes to intervals")
                            : STEADY_TEXT("plan", "You left intervals out");
    return m_parts->write(label, [&](SQLite::Database& database) -> Result<void> {
        saveSettingIn(database, kIntervalsSetting, with ? kWithIntervals : kWithoutIntervals);
        if (plan) addPlan(database, {plan->version, today, labelToJson(cause), planToJson(*plan)});
        return {};
    });
}

}  // namespace steady

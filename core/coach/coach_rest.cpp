#include "core/coach/build_rest_view.h"
#include "core/coach/coach.h"
#include "core/coach/coach_parts.h"
#include "core/coach/day_targets.h"
#include "core/coach/rest_history.h"
#include "core/plan/plan_json.h"
#include "core/plan/practices.h"
#include "core/plan/sleep.h"
#include "core/storage/entry_tables.h"
#include "core/storage/label_json.h"
#include "core/storage/person_tables.h"
#include "core/storage/settings.h"

#include <SQLiteCpp/Database.h>

#include <algorithm>

namespace steady {

RestView Coach::rest(Date day, LocalMoment now) const {
    auto const person = profile();
    auto const plan = planOn(day);
    if (!person || !plan || !plan->sleep) return {};
    auto const& diary = m_parts->inputsForDay(day, true);
    auto const need = restNeedOf(*person, *plan->sleep);
    auto const targets = targetsOf(*plan, day, windowHoursOn(diary, day));
    RestInputs inputs{*plan, restHistoryOf(diary.entries, need, day), need.shifts, {}, day, now};
    if (targets.window) inputs.windowEnd = targets.window->second;
    return buildRestView(inputs);
}

Result<Done> Coach::choosePractice(std::string_view practice, Date today) {
    auto const table = practiceTable();
    auto const known = std::ranges::find(table, practice, &Practice::id);
    if (known == table.end())
        return failure(ErrorKind::NotFound,
                       STEADY_TEXT("coach", "There is no practice of that name."));
    std::optional<Plan> plan;
    if (auto const person = profile()) {
        auto facts = m_parts->factsForPlan(*person, today);
        facts.history.rest.practice = practice;
        plan = m_parts->newPlanFrom(facts);
    }
    auto const cause = STEADY_TEXT("plan", "You chose a calm practice");
    return m_parts->write(
        STEADY_TEXT("undo", "%1 chosen").with(known->name),
        [&](SQLite::Database& database) -> Result<void> {
            if (settingIn(database, kPracticeSetting) != practice)
                saveSettingIn(database, kPracticeSetting, practice);
            if (plan)
                addPlan(database, {plan->version, today, labelToJson(cause), planToJson(*plan)});
            return {};
        });
}

}  // namespace steady

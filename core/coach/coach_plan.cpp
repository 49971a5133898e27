#include "core/coach/change_labels.h"
#include "core/coach/coach.h"
#include "core/coach/coach_parts.h"
#include "core/coach/history.h"
#include "core/coach/rest_history.h"
#include "core/coach/told_values.h"
#include "core/coach/training_history.h"
#include "core/coach/wanted_entries.h"
#include "core/coach/weight_course.h"
#include "core/exchange/profile_json.h"
#include "core/plan/plan_json.h"
#include "core/plan/planner.h"
#include "core/plan/rules/safety_rules.h"
#include "core/plan/safety.h"
#include "core/plan/sleep.h"
#include "core/storage/day_states.h"
#include "core/storage/entry_tables.h"
#include "core/storage/label_json.h"
#include "core/storage/person_tables.h"
#include "core/storage/settings.h"

#include <SQLiteCpp/Database.h>

#include <algorithm>

namespace steady {

namespace {

/// A change of carbs is forgotten once it is 14 days behind the 28 days that E-09 looks at.
constexpr std::chrono::days kCarbChangeMatters{14 + 28};

/// The newest version that had begun on a day: a past day is judged by the plan of that day.
std::optional<StoredPlan> rowInForce(std::vector<StoredPlan> const& rows, Date day) {
    auto const found = std::find_if(rows.rbegin(), rows.rend(),
                                    [day](StoredPlan const& row) { return row.effective <= day; });
    return found == rows.rend() ? std::nullopt : std::optional(*found);
}

/// Whether two plans advise the same; when they were made does not matter.
bool adviseTheSame(Plan const& made, Plan const& inForce) {
    Plan dated = made;
    dated.version = inForce.version;
    dated.today = inForce.today;
    return dated == inForce;
}

/// The profile versions up to a day; one that can't be read says nothing (check() names it).
std::vector<ToldProfile> toldProfiles(std::vector<StoredProfile> const& stored, Date today) {
    std::vector<ToldProfile> told;
    for (auto const& version : stored) {
        if (version.effective > today) continue;
        if (auto reading = readProfileJson(version.draft))
            told.push_back({version.effective, std::move(reading->draft)});
    }
    return told;
}

/// O-14: "my clinician agreed" ends when an input of its row changes.
Result<Profile> withLastingAgreements(ProfileDraft draft, std::optional<Profile> const& before,
                                      Date today) {
    auto person = Profile::create(draft, today);
    if (!person || !before) return person;
    draft.clinicianAgreed = agreementsAfterChange(*before, *person, today);
    return Profile::create(draft, today);
}

}  // namespace

Facts Coach::Parts::factsFor(Profile const& person, Date today) const {
    auto const versions = plansIn({today, today});
    auto const* inForce = planInForce(versions, today);
    PlansSoFar soFar{inForce ? std::optional(*inForce) : std::nullopt, firstPlanDay(),
                     carbsChangedOn(carbsWithin({today - kCarbChangeMatters, today}), today)};
    auto const wanted = wantedForHistory(today, {inForce, soFar.first});
    auto const entries =
        read([&wanted](SQLite::Database& database) { return entriesOfKinds(database, wanted); });
    auto const closed = read([today](SQLite::Database& database) {
        return closedStates(database, readingsForHistory(today));
    });

    auto const told = toldProfiles(read(allProfiles), today);
    auto const dated = Profile::create(withDatedLabs(told, person.draft(), today), today);
    Facts facts{dated ? *dated : person, historyOf(entries, soFar, today, closed), today};
    // A loss that a plan asked for was meant.
    if (!energyGapWithin(halfAYearUntil(today)))
        facts.history.halfYearAgoTrendKg = trendBeforeHalfAYear(weightTrend(entries), today);
    facts.history.profileToldOn = toldOn(told, person.draft(), today);
    facts.history.rest =
        restHistoryOf(entries, restNeedOf(facts.profile, sleepPlanOf(facts)), today);
    facts.history.hiitAccepted = read([](SQLite::Database& database) {
                                     return settingIn(database, kIntervalsSetting);
                                 }) == "yes";
    facts.history.rest.practice = read([](SQLite::Database& database) {
                                      return settingIn(database, kPracticeSetting);
                                  }).value_or(std::string());
    return facts;
}

Facts Coach::Parts::factsForPlan(Profile const& person, Date today) const {
    auto facts = factsFor(person, today);
    auto const first = facts.history.firstPlan;
    if (!first || *first > today) return facts;
    DateRange const since{*first, today};
    auto const entries = read([since](SQLite::Database& database) {
        return entriesOfKinds(database, {{EntryKind::Workout, since}, {EntryKind::Feeling, since}});
    });
    facts.history.training = trainingPastOf(entries, *first, today);
    return facts;
}

std::vector<Alert> Coach::Parts::alertsFor(Profile const& person, Date today) const {
    if (!alerts || alerts->first != today) {
        auto const facts = factsFor(person, today);
        alerts.emplace(today, alertsOf(facts, gatesOf(facts)));
    }
    return alerts->second;
}

std::optional<Plan> Coach::Parts::newPlanFor(Profile const& person, Date today) const {
    return newPlanFrom(factsForPlan(person, today));
}

std::optional<Plan> Coach::Parts::newPlanFrom(Facts const& facts) const {
    auto const today = facts.today;
    auto plan = makePlan(facts);
    auto const rows = read(planList);
    if (auto const row = rowInForce(rows, today))
        if (auto const inForce = planOfVersion(row->version);
            inForce && adviseTheSame(plan, *inForce))
            return std::nullopt;
    plan.version = rows.empty() ? 1 : rows.back().version + 1;
    plan.today = today;
    return plan;
}

std::optional<Profile> Coach::profile() const {
    auto& known = m_parts->profile;
    if (known) return *known;
    known.emplace(std::nullopt);
    if (auto const stored = m_parts->read(newestProfile))
        if (auto person = profileFromJson(stored->draft, stored->effective))
            known.emplace(*std::move(person));
    return *known;
}

Result<Done> Coach::saveProfile(ProfileDraft const& draft, Date today) {
    auto const before = profile();
    auto const person = withLastingAgreements(draft, before, today);
    if (!person) return failure(person.error());
    auto const& kept = person->draft();
    bool const isNew = !before || before->draft() != kept;
    auto const plan = m_parts->newPlanFor(*person, today);
    auto const cause = before ? STEADY_TEXT("plan", "Your profile changed")
                              : STEADY_TEXT("plan", "Your first plan");
    return m_parts->write(
        STEADY_TEXT("undo", "Profile saved"), [&](SQLite::Database& database) -> Result<void> {
            if (isNew) addProfile(database, today, profileToJson(kept));
            if (plan)
                addPlan(database, {plan->version, today, labelToJson(cause), planToJson(*plan)});
            return {};
        });
}

Result<PlanPreview> Coach::previewProfile(ProfileDraft const& draft, Date today) const {
    auto const person = Profile::create(draft, today);
    if (!person) return failure(person.error());
    auto const before = planOn(today);
    auto const after = m_parts->newPlanFor(*person, today);
    PlanPreview preview;
    preview.first = !before;
    if (before && after) preview.diff = planDiff(*before, *after);
    return preview;
}

Result<Done> Coach::renewPlan(Date today, Text cause) {
    auto const person = profile();
    if (!person)
        return failure(ErrorKind::NotFound,
                       STEADY_TEXT("coach", "There is no profile yet, so no plan can be made."));
    auto const plan = m_parts->newPlanFor(*person, today);
    if (!plan) return nothingDone(STEADY_TEXT("undo", "The plan stays as it is"));
    return m_parts->write(
        STEADY_TEXT("undo", "Plan renewed"), [&](SQLite::Database& database) -> Result<void> {
            addPlan(database, {plan->version, today, labelToJson(cause), planToJson(*plan)});
            return {};
        });
}

std::optional<Facts> Coach::facts(Date day) const {
    auto const person = profile();
    return person ? std::optional(m_parts->factsFor(*person, day)) : std::nullopt;
}

std::optional<Plan> Coach::planOn(Date day) const {
    auto const row = rowInForce(m_parts->read(planList), day);
    return row ? m_parts->planOfVersion(row->version) : std::nullopt;
}

std::vector<PlanVersion> Coach::planVersions() const {
    std::vector<PlanVersion> versions;
    for (auto const& row : m_parts->read(planList))
        versions.push_back({row.version, row.effective, labelFromJson(row.cause).value_or(Text{})});
    return versions;
}

int Coach::checkParts() const {
    return static_cast<int>(m_parts->store->tables().size());
}

Result<void> Coach::checkPart(int part) const {
    auto const tables = m_parts->store->tables();
    if (part < 0 || static_cast<std::size_t>(part) >= tables.size()) return {};
    return m_parts->store->checkTable(tables[static_cast<std::size_t>(part)]);
}

Result<void> Coach::check() const {
    std::vector<Fault> faults;
    if (auto checked = m_parts->store->check(); !checked) {
        if (checked.error().faults.empty()) return checked;
        faults = checked.error().faults;
    }
    for (auto const& stored : m_parts->read(allProfiles))
        if (auto const person = profileFromJson(stored.draft, stored.effective); !person)
            faults.push_back({"profile_version", std::to_string(stored.id),
                              STEADY_TEXT("coach", "This profile can't be read: %1")
                                  .with(toEnglish(person.error()))});
    for (auto const& row : m_parts->read(planList))
        if (!m_parts->planOfVersion(row.version))
            faults.push_back({"plan_version", std::to_string(row.version),
                              STEADY_TEXT("coach", "This plan can't be read.")});
    if (faults.empty()) return {};
    return failure(
        ErrorKind::Damaged,
        STEADY_TEXT("coach", "The diary %1 has faults. Make a copy of it before you go on.")
            .with(path().string()),
        std::move(faults));
}

}  // namespace steady

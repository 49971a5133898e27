#include "core/plan/rules/safety_rules.h"

#include "core/plan/rules/latest_values.h"
#include "core/plan/rules/safety_words.h"

#include <algorithm>

namespace steady {

namespace {

bool isWithinTwelveMonths(Date agreed, Date today) {
    return agreed <= today && today <= agreementEnds(agreed);
}

/// O-15: "not sure" stands for every class that it could be.
bool takesOrIsNotSure(Profile const& profile, Medicine medicine) {
    if (profile.takes(medicine)) return true;
    if (!profile.takes(Medicine::NotSure)) return false;
    return medicine == Medicine::Insulin || medicine == Medicine::Sulfonylurea ||
           medicine == Medicine::Sglt2Inhibitor || medicine == Medicine::OtherBpMedicine;
}

/// What makes a row match now, so that a change can be seen.
struct RowCauses {
    std::vector<Condition> conditions;
    std::vector<Medicine> medicines;
    bool reading = false;
    std::optional<Lab> lab;  ///< the result behind the reading

    bool operator==(RowCauses const&) const = default;
};

RowCauses causesOf(SafetyRow const& row, Facts const& facts) {
    RowCauses causes;
    for (auto const condition : row.conditions)
        if (facts.profile.has(condition)) causes.conditions.push_back(condition);
    for (auto const medicine : row.medicines)
        if (takesOrIsNotSure(facts.profile, medicine)) causes.medicines.push_back(medicine);
    causes.reading = row.reading.applies && row.reading.applies(facts);
    if (causes.reading && row.reading.lab)
        if (auto const result = latestResult(*row.reading.lab, facts)) causes.lab = result->lab;
    return causes;
}

/// O-14: the row's own inputs, and nothing else of the profile.
bool hasSameInputs(SafetyRow const& row, Facts const& was, Facts const& is) {
    auto const before = causesOf(row, was);
    if (before != causesOf(row, is)) return false;
    auto const same = row.reading.sameAnswers;
    return !before.reading || !same || same(was.profile, is.profile);
}

/// An id may stand for two rows of different strictness (B-52): all of them must stand still.
bool hasSameInputs(std::string const& rule, Facts const& was, Facts const& is) {
    auto const& table = safetyTable();
    return findSafetyRow(rule) != nullptr &&
           std::all_of(table.begin(), table.end(), [&](SafetyRow const& row) {
               return row.id != rule || hasSameInputs(row, was, is);
           });
}

}  // namespace

std::vector<SafetyRow> const& safetyTable() {
    static std::vector<SafetyRow> const table = [] {
        std::vector<SafetyRow> rows;
        for (auto const* topic : {&lifeStageRows(), &diabetesRows(), &medicineRows(), &organRows(),
                                  &heartRows(), &nerveAndEyeRows(), &otherRows(), &screenRows()})
            rows.insert(rows.end(), topic->begin(), topic->end());
        std::stable_sort(rows.begin(), rows.end(),
                         [](SafetyRow const& a, SafetyRow const& b) { return a.id < b.id; });
        return rows;
    }();
    return table;
}

SafetyRow const* findSafetyRow(std::string_view id) {
    auto const& table = safetyTable();
    auto const row = std::find_if(table.begin(), table.end(),
                                  [id](SafetyRow const& each) { return each.id == id; });
    return row == table.end() ? nullptr : &*row;
}

bool matches(SafetyRow const& row, Facts const& facts) {
    return causesOf(row, facts) != RowCauses{};
}

Text causeOf(SafetyRow const& row, Facts const& facts) {
    auto const causes = causesOf(row, facts);
    if (!causes.conditions.empty()) return wordsFor(causes.conditions.front());
    if (!causes.medicines.empty()) {
        auto const medicine = causes.medicines.front();
        return wordsFor(facts.profile.takes(medicine) ? medicine : Medicine::NotSure);
    }
    return row.reading.words;
}

bool isAgreed(SafetyRow const& row, Component component, Facts const& facts) {
    auto const& agreements = facts.profile.clinicianAgreed();
    // A value without a day of its own can't be newer than the agreement.
    Date taken = Date::min();
    if (row.reading.lab && row.reading.applies(facts))
        taken = dayOfLatest(*row.reading.lab, facts).value_or(Date::min());
    return std::any_of(agreements.begin(), agreements.end(), [&](ClinicianAgreement const& agreed) {
        return agreed.rule == row.id && agreed.component == component &&
               isWithinTwelveMonths(agreed.on, facts.today) && taken <= agreed.on;
    });
}

Date agreementEnds(Date agreed) {
    auto end = partsOf(agreed) + std::chrono::years{1};
    if (!end.ok()) end = end.year() / end.month() / std::chrono::last;
    return Date{std::chrono::local_days{end}};
}

std::vector<ClinicianAgreement> agreementsAfterChange(Profile const& before, Profile const& after,
                                                      Date today) {
    auto const& old = before.clinicianAgreed();
    Facts const was{before, {}, today};
    Facts const is{after, {}, today};
    std::vector<ClinicianAgreement> kept;
    for (auto const& agreement : after.clinicianAgreed()) {
        bool const isNew = std::find(old.begin(), old.end(), agreement) == old.end();
        if (isNew || hasSameInputs(agreement.rule, was, is)) kept.push_back(agreement);
    }
    return kept;
}

}  // namespace steady

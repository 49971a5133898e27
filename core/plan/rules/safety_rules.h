#pragma once

#include "core/domain/lab.h"
#include "core/plan/facts.h"
#include "core/plan/gates.h"
#include "core/plan/plan.h"

#include <array>
#include <string_view>
#include <vector>

namespace steady {

/// What one row does to all twelve components, read from a line of the safety table:
/// "X K K X K c . | . . . . ." stands for KETO LC DEF TRE HIIT HVY PRO | AER RES IMP SALT NUM
/// (`.` open, `c` caution, `K` locked, `X` withheld). A slip in the line does not compile.
class RowStates {
 public:
    template <std::size_t N>
    consteval RowStates(char const (&line)[N]) {
        std::size_t column = 0;
        for (std::size_t at = 0; at + 1 < N; ++at) {
            if (line[at] == ' ' || line[at] == '|') continue;
            // An index out of range or an unknown letter is no constant expression.
            m_states.at(static_cast<std::size_t>(kColumns.at(column++))) = stateOf(line[at]);
        }
        if (column != kColumns.size()) throw "twelve columns are needed";
    }

    constexpr GateState operator[](Component component) const {
        return m_states[static_cast<std::size_t>(component)];
    }

 private:
    static consteval GateState stateOf(char letter) {
        if (letter == '.') return GateState::Open;
        if (letter == 'c') return GateState::Caution;
        if (letter == 'K') return GateState::Locked;
        if (letter == 'X') return GateState::Withheld;
        throw "a state is one of . c K X";
    }
    static constexpr std::array<Component, 12> kColumns{
        Component::Keto, Component::Lc,  Component::Def,  Component::Tre,
        Component::Hiit, Component::Hvy, Component::Pro,  Component::Aer,
        Component::Res,  Component::Imp, Component::Salt, Component::Num};
    std::array<GateState, 12> m_states{};
};

/// Why a row matches besides ticked conditions and medicines: age, a reading, an answer.
struct SafetyReading {
    bool (*applies)(Facts const&) = nullptr;
    Text words = {};  ///< "a kidney test (eGFR) below 60"
    /// The laboratory result behind it, if there is one: a newer one ends an agreement.
    std::optional<LabKind> lab = std::nullopt;
    /// Whether two profiles gave the same answers to it; nothing: only that it matches counts.
    bool (*sameAnswers)(Profile const&, Profile const&) = nullptr;
};

/// What is there instead of what a row takes away. Empty texts fall back to a general sentence.
struct SafetyInstead {
    Text all = {};
    Text food = {};
    Text energy = {};
    Text movement = {};
};

/// One row of the safety table (domain reference B, O-09 … O-18).
struct SafetyRow {
    std::string_view id;
    std::vector<Condition> conditions = {};
    std::vector<Medicine> medicines = {};
    SafetyReading reading = {};
    RowStates states = ". . . . . . . | . . . . .";
    SafetyLimits limits = {};
    Text reason = {};          ///< B-56, for food, goal and window
    Text movementReason = {};  ///< for exercise
    SafetyInstead instead = {};
    Text note = {};  ///< said once above the plan; empty when there is nothing to add
    MessageClass messageClass = MessageClass::Info;
    std::string_view source = {};
    Evidence evidence = Evidence::General;
};

/// The topics of the table, one file each.
std::vector<SafetyRow> const& lifeStageRows();
std::vector<SafetyRow> const& diabetesRows();
std::vector<SafetyRow> const& medicineRows();
std::vector<SafetyRow> const& organRows();
std::vector<SafetyRow> const& heartRows();
std::vector<SafetyRow> const& nerveAndEyeRows();
std::vector<SafetyRow> const& otherRows();
std::vector<SafetyRow> const& screenRows();

/// The whole table, by id ascending (O-06).
std::vector<SafetyRow> const& safetyTable();
SafetyRow const* findSafetyRow(std::string_view id);

/// The ticked conditions and medicines that make a row match. `not_sure` among the medicines
/// stands for insulin, sulfonylurea, SGLT2 inhibitor and a blood-pressure medicine (O-15).
bool matches(SafetyRow const& row, Facts const& facts);

/// "insulin", "your age": what made the row match, for the sentence to the person.
Text causeOf(SafetyRow const& row, Facts const& facts);

/// Whether "my clinician agreed" holds for a locked component of a row on this day (O-14): dated
/// within 12 months, not in the future, and no newer reading behind the row.
bool isAgreed(SafetyRow const& row, Component component, Facts const& facts);

/// The last day on which an agreement of that day counts: twelve months to the day (O-14).
Date agreementEnds(Date agreed);

/// The agreements that survive a change of the profile: those whose row still matches for the same
/// causes as before (O-14), and those that are new.
std::vector<ClinicianAgreement> agreementsAfterChange(Profile const& before, Profile const& after,
                                                      Date today);

/// B-51: at least two yes of five.
bool eatingScreenIsPositive(std::array<bool, 5> const& answers);

/// B-52 with what was ticked counted as yes (O-16); nothing while it is unanswered.
std::optional<Readiness> effectiveReadiness(Profile const& profile);

}  // namespace steady

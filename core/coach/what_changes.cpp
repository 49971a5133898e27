#include "core/coach/what_changes.h"

#include "core/coach/view_words.h"
#include "core/plan/planner.h"
#include "core/plan/rules/safety_rules.h"
#include "core/plan/safety.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace steady {

namespace {

// Values that match no safety row: an adult of middle age with a BMI of 27.
constexpr double kPlaceholderBmi = 27, kPlaceholderHeightCm = 170;
constexpr int kPlaceholderAge = 40;

/// The parts that stand together in one row when the same safety rows decide them alike.
constexpr std::array kGrouped{Component::Def, Component::Tre,  Component::Aer, Component::Res,
                              Component::Imp, Component::Hiit, Component::Hvy, Component::Pro};

void fillMissing(ProfileDraft& draft, Date today) {
    if (!draft.birthDate) draft.birthDate = today - std::chrono::days{kPlaceholderAge * 366};
    if (!draft.sex) draft.sex = Sex::Average;
    if (!draft.heightCm && draft.weightKg)
        draft.heightCm =
            std::clamp(100 * std::sqrt(*draft.weightKg / kPlaceholderBmi), 120.0, 230.0);
    if (!draft.heightCm) draft.heightCm = kPlaceholderHeightCm;
    double const metres = *draft.heightCm / 100;
    if (!draft.weightKg)
        draft.weightKg = std::clamp(kPlaceholderBmi * metres * metres, 35.0, 300.0);
}

/// What can't be right yet says nothing yet; what was ticked stays.
ProfileDraft withoutDoubtful(ProfileDraft const& draft) {
    ProfileDraft kept;
    kept.approach = draft.approach;
    kept.foodPattern = draft.foodPattern;
    kept.workPattern = draft.workPattern;
    kept.limits = draft.limits;
    kept.conditions = draft.conditions;
    kept.medicines = draft.medicines;
    kept.pregnancy = draft.pregnancy;
    kept.eatingScreen = draft.eatingScreen;
    kept.readiness = draft.readiness;
    kept.numbers = draft.numbers;
    return kept;
}

Result<Profile> profileReading(ProfileDraft draft, Date today) {
    auto ticksOnly = withoutDoubtful(draft);
    fillMissing(draft, today);
    if (auto person = Profile::create(draft, today)) return person;
    fillMissing(ticksOnly, today);
    return Profile::create(ticksOnly, today);
}

Text nameOfPart(Component component) {
    switch (component) {
        case Component::Keto:
            return STEADY_TEXT("what changes", "ketogenic plan");
        case Component::Lc:
            return STEADY_TEXT("what changes", "low-carb plan");
        case Component::Def:
            return STEADY_TEXT("what changes", "weight loss");
        case Component::Tre:
            return STEADY_TEXT("what changes", "eating window");
        case Component::Aer:
            return STEADY_TEXT("what changes", "aerobic training");
        case Component::Res:
            return STEADY_TEXT("what changes", "strength training");
        case Component::Imp:
            return STEADY_TEXT("what changes", "running and jumping");
        case Component::Hiit:
            return STEADY_TEXT("what changes", "hard intervals");
        case Component::Hvy:
            return STEADY_TEXT("what changes", "heavy lifting");
        case Component::Pro:
            return STEADY_TEXT("what changes", "extra protein");
        case Component::Salt:
            return STEADY_TEXT("what changes", "advice to add salt");
        case Component::Num:
            return STEADY_TEXT("what changes", "weight and energy numbers");
    }
    return {};
}

ChangeState changeStateOf(Component component, GateState state) {
    bool const isAdvice = component == Component::Salt || component == Component::Num;
    switch (state) {
        case GateState::Open:
            return ChangeState::Open;
        case GateState::Caution:
            return ChangeState::WithCare;
        case GateState::Locked:
            return ChangeState::Locked;
        case GateState::Withheld:
            return isAdvice ? ChangeState::NotGiven : ChangeState::NotOffered;
    }
    return ChangeState::Open;
}

Text joinedSentences(Text const& first, Text const& second) {
    if (first.empty()) return second;
    return second.empty() ? first : STEADY_TEXT("what changes", "%1 %2").with(first, second);
}

bool isMovementPart(Component component) {
    return component == Component::Aer || component == Component::Res ||
           component == Component::Imp || component == Component::Hiit ||
           component == Component::Hvy;
}

class ChangeReader {
 public:
    explicit ChangeReader(Facts facts)
        : m_facts(std::move(facts)),
          m_gates(gatesOf(m_facts)),
          m_withheld(withheldBy(m_gates, m_facts)) {}

    std::vector<ChangeRow> read() {
        if (m_gates.matched("B-01")) {
            addNotes();
            return std::move(m_rows);
        }
        addLowGi();
        addPart({Component::Keto});
        addPart({Component::Lc});
        addGroups();
        if (m_gates[Component::Salt].state != GateState::Open) addPart({Component::Salt});
        addNumbers();
        addNotes();
        addMovement();
        return std::move(m_rows);
    }

 private:
    /// B-23 and B-30: a renal or metabolic team sets the food.
    void addLowGi() {
        bool const clinic = m_gates.matched("B-23") || m_gates.matched("B-30");
        m_rows.push_back(
            {"LOW_GI", clinic ? ChangeState::NotOffered : ChangeState::Open,
             STEADY_TEXT("what changes", "low-GI plan"),
             clinic ? STEADY_TEXT("what changes",
                                  "Your clinic sets your food; movement, sleep and calm go on.")
                    : STEADY_TEXT("what changes", "The default, with no limit from your answers."),
             false});
    }

    /// Once the eating screen (B-51) is answered, what it does to numbers is said either way.
    void addNumbers() {
        if (m_gates[Component::Num].state != GateState::Open) return addPart({Component::Num});
        if (!m_facts.profile.eatingScreen()) return;
        m_rows.push_back(
            {std::string(nameOf(Component::Num)), ChangeState::Open, nameOfPart(Component::Num),
             STEADY_TEXT("what changes", "Your five answers leave them shown."), false});
    }

    void addPart(std::vector<Component> const& parts) {
        auto const& gate = m_gates[parts.front()];
        std::vector<Text> names;
        for (auto const part : parts)
            names.push_back(nameOfPart(part));
        m_rows.push_back({std::string(nameOf(parts.front())),
                          changeStateOf(parts.front(), gate.state), listed(names),
                          reasonOf(parts.front()), false});
    }

    void addGroups() {
        std::vector<Component> left(kGrouped.begin(), kGrouped.end());
        while (!left.empty()) {
            auto const& gate = m_gates[left.front()];
            std::vector<Component> alike;
            for (auto const part : left)
                if (m_gates[part].state == gate.state && m_gates[part].rules == gate.rules)
                    alike.push_back(part);
            std::erase_if(left, [&](Component part) {
                return std::find(alike.begin(), alike.end(), part) != alike.end();
            });
            if (gate.state == GateState::Open)
                std::erase_if(alike, [](Component part) {
                    return part != Component::Def && part != Component::Tre;
                });
            if (!alike.empty()) addPart(alike);
        }
    }

    Text causeAndReason(Gate const& gate, Component component) const {
        for (auto const& id : gate.rules) {
            auto const* row = findSafetyRow(id);
            if (!row) continue;
            auto const because =
                STEADY_TEXT("what changes", "Because of %1.").with(causeOf(*row, m_facts));
            bool const plain = component == Component::Salt || component == Component::Num;
            auto const& why = plain                       ? Text{}
                              : isMovementPart(component) ? row->movementReason
                                                          : row->reason;
            return joinedSentences(because, why);
        }
        return {};
    }

    Text reasonOf(Component component) const {
        auto const& gate = m_gates[component];
        auto const cause = causeAndReason(gate, component);
        switch (gate.state) {
            case GateState::Open:
                return STEADY_TEXT("what changes", "No limit from your answers.");
            case GateState::Caution:
                return isAgreedTo(gate, component)
                           ? joinedSentences(cause,
                                             STEADY_TEXT("what changes",
                                                         "Your clinician agreed, as you noted."))
                           : cause;
            case GateState::Locked:
                return joinedSentences(cause, STEADY_TEXT("what changes",
                                                          "Opens when you note that your clinician "
                                                          "agreed."));
            case GateState::Withheld:
                return joinedSentences(cause, insteadOf(component));
        }
        return cause;
    }

    bool isAgreedTo(Gate const& gate, Component component) const {
        return std::any_of(gate.rules.begin(), gate.rules.end(), [&](std::string const& id) {
            auto const* row = findSafetyRow(id);
            return row && isAgreed(*row, component, m_facts);
        });
    }

    Text insteadOf(Component component) const {
        auto const found = std::find_if(m_withheld.begin(), m_withheld.end(), [&](auto const& one) {
            return one.component == component;
        });
        return found == m_withheld.end() ? Text{} : found->instead;
    }

    /// One row for each cause, however many rules speak of it.
    void addNotes() {
        for (auto const& id : m_gates.matchedRules) {
            auto const* row = findSafetyRow(id);
            bool const speaks = row && !row->note.empty();
            if (!speaks || (m_gates.matched("B-01") && id != "B-01")) continue;
            auto const title = causeOf(*row, m_facts);
            auto const same =
                std::find_if(m_rows.begin(), m_rows.end(), [&](ChangeRow const& other) {
                    return other.state == ChangeState::Reminder && other.title == title;
                });
            if (same == m_rows.end())
                m_rows.push_back({id, ChangeState::Reminder, title, row->note, false});
            else
                same->reason = joinedSentences(same->reason, row->note);
        }
    }

    void addMovement() {
        bool const open = m_gates[Component::Aer].state == GateState::Open &&
                          m_gates[Component::Res].state == GateState::Open;
        if (!open) return;
        auto const limit = m_facts.profile.readiness()
                               ? STEADY_TEXT("what changes", "Your seven answers set no limit.")
                               : STEADY_TEXT("what changes", "No limit from your answers.");
        bool const liver = m_facts.profile.has(Condition::FattyLiver);
        m_rows.push_back(
            {"MOVE", ChangeState::Open, STEADY_TEXT("what changes", "strength and walking"),
             liver ? joinedSentences(
                         limit, STEADY_TEXT("what changes", "Fatty liver does well with both."))
                   : limit,
             false});
    }

    Facts m_facts;
    Gates m_gates;
    std::vector<Withheld> m_withheld;
    std::vector<ChangeRow> m_rows;
};

}  // namespace

std::vector<ChangeRow> whatChanges(ProfileDraft const& draft, Date today) {
    auto const person = profileReading(draft, today);
    if (!person) return {};
    return ChangeReader({*person, {}, today}).read();
}

std::vector<Withheld> withheldIn(ProfileDraft const& draft, Date today) {
    auto const person = profileReading(draft, today);
    if (!person) return {};
    Facts const facts{*person, {}, today};
    auto const gates = gatesOf(facts);
    return withheldBy(gates, facts);
}

ChangeRow const* rowOf(std::vector<ChangeRow> const& rows, std::string_view key) {
    auto const found = std::find_if(rows.begin(), rows.end(),
                                    [key](ChangeRow const& row) { return row.key == key; });
    return found == rows.end() ? nullptr : &*found;
}

void markNewest(std::vector<ChangeRow>& rows, std::vector<ChangeRow> const& before) {
    auto const weight = [](ChangeState state) {
        // A way of eating that closes matters more than advice that is left out.
        bool const small = state == ChangeState::Reminder || state == ChangeState::NotGiven;
        return small ? 0 : static_cast<int>(state);
    };
    ChangeRow* newest = nullptr;
    for (auto& row : rows) {
        row.newest = false;
        auto const* was = rowOf(before, row.key);
        bool const isNew =
            !was || was->state != row.state || was->title != row.title || was->reason != row.reason;
        if (isNew && (!newest || weight(row.state) > weight(newest->state))) newest = &row;
    }
    if (newest) newest->newest = true;
}

}  // namespace steady

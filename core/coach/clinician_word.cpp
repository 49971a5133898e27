#include "core/coach/clinician_word.h"

#include <algorithm>

namespace steady {

namespace {

bool isSafetyRow(std::string const& rule) {
    return rule.starts_with("B-");
}

}  // namespace

bool canBeAgreed(Withheld const& part) {
    return part.state == GateState::Locked &&
           std::any_of(part.rules.begin(), part.rules.end(), isSafetyRow);
}

ProfileDraft withClinicianWord(ProfileDraft draft, Withheld const& part, Date on,
                               std::string const& note) {
    if (!canBeAgreed(part)) return draft;
    for (auto const& rule : part.rules) {
        if (!isSafetyRow(rule)) continue;
        std::erase_if(draft.clinicianAgreed, [&](ClinicianAgreement const& old) {
            return old.rule == rule && old.component == part.component;
        });
        draft.clinicianAgreed.push_back({rule, part.component, on, note});
    }
    return draft;
}

}  // namespace steady

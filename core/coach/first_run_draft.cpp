#include "core/coach/first_run_draft.h"

#include "core/coach/coach.h"
#include "core/exchange/profile_json.h"
#include "core/plan/planner.h"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace steady {

namespace {

constexpr int kHealthPage = 2, kFoodPage = 4, kLastPage = 5;

std::map<std::string, std::string> typedIn(nlohmann::json const& kept) {
    std::map<std::string, std::string> typed;
    auto const found = kept.find("typed");
    if (found == kept.end() || !found->is_object()) return typed;
    for (auto const& [key, text] : found->items())
        if (text.is_string()) typed[key] = text.get<std::string>();
    return typed;
}

}  // namespace

Result<Done> keepFirstRun(Coach& coach, FirstRunDraft const& draft) {
    nlohmann::json const kept{{"reached", draft.reached},
                              {"answers", nlohmann::json::parse(profileToJson(draft.answers))},
                              {"typed", draft.typed}};
    return coach.saveSetting(kFirstRunSetting, kept.dump());
}

std::optional<FirstRunDraft> keptFirstRun(Coach const& coach) {
    if (coach.profile()) return std::nullopt;
    auto const text = coach.setting(kFirstRunSetting);
    if (!text || text->empty()) return std::nullopt;
    auto const kept = nlohmann::json::parse(*text, nullptr, false);
    if (!kept.is_object() || !kept.contains("answers")) return std::nullopt;
    auto const reading = readProfileJson(kept["answers"].dump());
    if (!reading) return std::nullopt;
    int const reached = kept.contains("reached") && kept["reached"].is_number_integer()
                            ? kept["reached"].get<int>()
                            : 1;
    return FirstRunDraft{reading->draft, std::clamp(reached, 1, kLastPage), typedIn(kept)};
}

Result<Done> dropFirstRun(Coach& coach) {
    return coach.saveSetting(kFirstRunSetting, "");
}

ProfileDraft cautiousReading(FirstRunDraft const& draft) {
    auto answers = draft.answers;
    if (draft.reached <= kHealthPage && answers.medicines.empty())
        answers.medicines.insert(Medicine::NotSure);
    if (draft.reached <= kFoodPage && !answers.pace) answers.pace = Pace::Gentle;
    return answers;
}

Result<Plan> planOfDraft(ProfileDraft const& draft, Date today) {
    auto const person = Profile::create(draft, today);
    if (!person) return failure(person.error());
    return makePlan({*person, {}, today});
}

}  // namespace steady

#include "core/coach/retest_results.h"

#include "core/coach/coach.h"
#include "core/coach/training_facts.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <cmath>

namespace steady {

namespace {

constexpr std::string_view kRetestSetting = "retests";
constexpr double kHighestResult = 5000;

Text signedText(double change) {
    auto const size = figure(std::abs(change));
    if (change > 0) return STEADY_TEXT("retest", "+%1").with(size);
    if (change < 0) return STEADY_TEXT("retest", "−%1").with(size);
    return STEADY_TEXT("retest", "the same");
}

/// The earlier day with this test, the first one: what is shown is the whole way so far.
RetestDay const* firstWith(std::vector<RetestDay> const& days, RetestKind kind, Date before,
                           std::string const& variant) {
    for (auto const& day : days) {
        bool const comparable = kind != RetestKind::PushUps || day.pushUpVariant == variant;
        if (day.day < before && day.values.contains(kind) && comparable) return &day;
    }
    return nullptr;
}

RetestRow retestRow(std::vector<RetestDay> const& days, RetestDay const* now, RetestKind kind,
                    Date day, std::string const& variant) {
    RetestRow row{kind, nameOfRetest(kind), unitOfRetest(kind), howToTest(kind), {}, {}, {}};
    if (now)
        if (auto const it = now->values.find(kind); it != now->values.end()) row.value = it->second;
    auto const* first = firstWith(days, kind, day, variant);
    if (!first) return row;
    double const before = first->values.at(kind);
    row.before = STEADY_TEXT("retest", "%1 %2 on %3").with(figure(before), row.unit, first->day);
    if (row.value)
        row.change =
            STEADY_TEXT("retest", "%1 since %2").with(signedText(*row.value - before), first->day);
    return row;
}

nlohmann::json jsonOfRetest(RetestDay const& day) {
    nlohmann::json json{{"day", toIso(day.day)}, {"push_up_variant", day.pushUpVariant}};
    for (auto const& [kind, value] : day.values)
        json[std::string(nameOf(kind))] = value;
    return json;
}

std::optional<RetestDay> retestOfJson(nlohmann::json const& json) {
    if (!json.is_object() || !json.contains("day") || !json["day"].is_string()) return std::nullopt;
    auto const day = parseDate(json["day"].get<std::string>());
    if (!day) return std::nullopt;
    RetestDay known{*day, {}, {}};
    if (json.contains("push_up_variant") && json["push_up_variant"].is_string())
        known.pushUpVariant = json["push_up_variant"].get<std::string>();
    for (auto const& [kind, name] : EnumNames<RetestKind>::table) {
        auto const found = json.find(std::string(name));
        if (found != json.end() && found->is_number()) known.values[kind] = found->get<double>();
    }
    return known;
}

/// The resting rate that a day's tests have already logged.
std::optional<double> keptRate(Coach const& coach, Date day) {
    for (auto const& known : retestDays(coach))
        if (auto const rate = known.values.find(RetestKind::RestingHeartRate);
            known.day == day && rate != known.values.end())
            return rate->second;
    return std::nullopt;
}

}  // namespace

std::vector<RetestDay> retestDays(Coach const& coach) {
    std::vector<RetestDay> days;
    auto const text = coach.setting(kRetestSetting);
    auto const json = text ? nlohmann::json::parse(*text, nullptr, false) : nlohmann::json();
    if (!json.is_array()) return days;
    for (auto const& one : json)
        if (auto day = retestOfJson(one)) days.push_back(*std::move(day));
    std::sort(days.begin(), days.end(),
              [](RetestDay const& a, RetestDay const& b) { return a.day < b.day; });
    return days;
}

RetestView buildRetestView(std::vector<RetestDay> const& days, Date day,
                           std::vector<RetestKind> const& kinds, int planWeek) {
    RetestView view;
    view.allowed = !kinds.empty();
    RetestDay const* now = nullptr;
    for (auto const& one : days) {
        if (one.day == day) now = &one;
        if (one.day <= day && !one.pushUpVariant.empty()) view.pushUpVariant = one.pushUpVariant;
    }
    bool const fresh = std::any_of(days.begin(), days.end(), [day](RetestDay const& one) {
        return one.day <= day && one.day > day - std::chrono::days(7);
    });
    view.offered = view.allowed && isRetestWeek(planWeek) && !fresh;
    for (auto const kind : kinds)
        view.rows.push_back(retestRow(days, now, kind, day, view.pushUpVariant));
    view.why = STEADY_TEXT("retest",
                           "Optional, and only compared with yourself: today is where you start "
                           "from, and in twelve weeks you see what moved.");
    if (planWeek > 1)
        view.why = STEADY_TEXT(
            "retest", "Optional, and only compared with yourself: see what the weeks have moved.");
    return view;
}

RetestView retestOn(Coach const& coach, Date day) {
    auto const known = trainingFacts(coach, day);
    if (!known || !coach.planOn(day)) return {};
    return buildRetestView(retestDays(coach), day, retestsFor(known->facts, known->gates),
                           known->facts.planWeek());
}

bool offersRetest(Coach const& coach, Date day) {
    auto const versions = coach.planVersions();
    if (versions.empty() || versions.front().effective > day) return false;
    auto const days = static_cast<int>((day - versions.front().effective).count());
    return isRetestWeek(1 + days / 7) && retestOn(coach, day).offered;
}

Result<Done> saveRetest(Coach& coach, RetestDay const& results, EntryTime const& when) {
    for (auto const& [kind, value] : results.values)
        if (!(value >= 0 && value <= kHighestResult))
            return failure(ErrorKind::InvalidInput,
                           STEADY_TEXT("retest", "%1: it must lie between 0 and 5000.")
                               .with(nameOfRetest(kind)));
    auto days = retestDays(coach);
    std::erase_if(days, [&](RetestDay const& one) { return one.day == results.day; });
    days.push_back(results);
    nlohmann::json all = nlohmann::json::array();
    for (auto const& day : days)
        all.push_back(jsonOfRetest(day));
    std::vector<Entry> entries;
    auto const rate = results.values.find(RetestKind::RestingHeartRate);
    bool const known = rate != results.values.end() && keptRate(coach, results.day) == rate->second;
    if (rate != results.values.end() && !known) {
        Measurement reading;
        reading.when = when;
        reading.quantity = MeasuredQuantity::RestingHeartRate;
        reading.value = reading.siValue = rate->second;
        reading.unit = "bpm";
        entries.emplace_back(reading);
    }
    return coach.log(std::move(entries), kRetestSetting, all.dump(),
                     STEADY_TEXT("undo", "Tests kept"));
}

}  // namespace steady

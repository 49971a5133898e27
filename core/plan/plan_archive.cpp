#include "core/plan/plan_archive.h"

#include "core/plan/plan_fields_day.h"

#include <concepts>
#include <stdexcept>

namespace steady {

namespace {

using nlohmann::ordered_json;

template <class T>
concept NamedEnum = std::is_enum_v<T>;

struct PlanWriter;
struct PlanReader;

template <class T>
concept HasPlanFields = requires(T value, PlanWriter& writer) {
    visitFields(writer, value);
};

[[noreturn]] void refusePlan(std::string_view what) {
    throw std::invalid_argument(std::string("no plan: ") + std::string(what));
}

// ---- writing: overloads by shape of the value

ordered_json toStored(Text const& text);
ordered_json toStored(std::string const& text) {
    return text;
}
ordered_json toStored(bool value) {
    return value;
}
ordered_json toStored(int value) {
    return value;
}
ordered_json toStored(double value) {
    return value;
}
ordered_json toStored(Date date) {
    return toIso(date);
}
ordered_json toStored(ClockTime time) {
    return time.minutesSinceMidnight;
}
ordered_json toStored(std::map<std::string, double> const& numbers) {
    return numbers;
}
template <NamedEnum E>
ordered_json toStored(E value) {
    return std::string(nameOf(value));
}
template <HasPlanFields T>
ordered_json toStored(T const& value);
template <class T>
ordered_json toStored(std::optional<T> const& value);

template <class List>
ordered_json listToStored(List const& list) {
    auto all = ordered_json::array();
    for (auto const& one : list)
        all.push_back(toStored(one));
    return all;
}
template <class T>
ordered_json toStored(std::vector<T> const& list) {
    return listToStored(list);
}
template <class T, std::size_t N>
ordered_json toStored(std::array<T, N> const& list) {
    return listToStored(list);
}
template <class T>
ordered_json toStored(std::optional<T> const& value) {
    return value ? toStored(*value) : ordered_json();
}

struct PlanWriter {
    ordered_json object = ordered_json::object();

    template <class T>
    void operator()(char const* name, T const& value) {
        object[name] = toStored(value);
    }
};

template <HasPlanFields T>
ordered_json toStored(T const& value) {
    PlanWriter writer;
    auto copy = value;  // one list of fields serves both directions
    visitFields(writer, copy);
    return writer.object;
}

ordered_json argumentToStored(TextArgument const& argument) {
    struct Shape {
        ordered_json operator()(std::string const& words) const { return {{"words", words}}; }
        ordered_json operator()(Figure const& one) const {
            return {{"figure", one.value}, {"decimals", one.decimals}};
        }
        ordered_json operator()(Date date) const { return {{"date", toIso(date)}}; }
        ordered_json operator()(ClockTime time) const {
            return {{"time", time.minutesSinceMidnight}};
        }
        ordered_json operator()(std::vector<Text> const& nested) const {
            return {{"text", nested.empty() ? ordered_json() : toStored(nested.front())}};
        }
    };
    return std::visit(Shape{}, argument);
}

ordered_json toStored(Text const& text) {
    if (text.empty() && text.context.empty()) return nullptr;
    ordered_json stored{{"c", text.context}, {"s", text.source}};
    if (text.count) stored["n"] = *text.count;
    for (auto const& argument : text.arguments)
        stored["a"].push_back(argumentToStored(argument));
    return stored;
}

// ---- reading

void fromStored(ordered_json const& stored, Text& text);
void fromStored(ordered_json const& stored, std::string& text) {
    text = stored.get<std::string>();
}
void fromStored(ordered_json const& stored, bool& value) {
    value = stored.get<bool>();
}
void fromStored(ordered_json const& stored, int& value) {
    value = stored.get<int>();
}
void fromStored(ordered_json const& stored, double& value) {
    value = stored.get<double>();
}
void fromStored(ordered_json const& stored, Date& date) {
    auto const parsed = parseDate(stored.get<std::string>());
    if (!parsed) refusePlan("date");
    date = *parsed;
}
void fromStored(ordered_json const& stored, ClockTime& time) {
    time.minutesSinceMidnight = stored.get<int>();
}
void fromStored(ordered_json const& stored, std::map<std::string, double>& numbers) {
    numbers = stored.get<std::map<std::string, double>>();
}
template <NamedEnum E>
void fromStored(ordered_json const& stored, E& value) {
    auto const known = fromName<E>(stored.get<std::string>());
    if (!known) refusePlan("name");
    value = *known;
}
template <HasPlanFields T>
void fromStored(ordered_json const& stored, T& value);
template <class T>
void fromStored(ordered_json const& stored, std::optional<T>& value);

template <class T>
void fromStored(ordered_json const& stored, std::vector<T>& list) {
    list.clear();
    for (auto const& one : stored) {
        T value{};
        fromStored(one, value);
        list.push_back(std::move(value));
    }
}
template <class T, std::size_t N>
void fromStored(ordered_json const& stored, std::array<T, N>& list) {
    for (std::size_t at = 0; at < N; ++at)
        fromStored(stored.at(at), list[at]);
}
template <class T>
void fromStored(ordered_json const& stored, std::optional<T>& value) {
    value.reset();
    if (!stored.is_null()) fromStored(stored, value.emplace());
}

struct PlanReader {
    ordered_json const& object;

    template <class T>
    void operator()(char const* name, T& value) {
        fromStored(object.at(name), value);
    }
};

template <HasPlanFields T>
void fromStored(ordered_json const& stored, T& value) {
    PlanReader reader{stored};
    visitFields(reader, value);
}

TextArgument argumentFromStored(ordered_json const& stored) {
    if (stored.contains("words")) return stored.at("words").get<std::string>();
    if (stored.contains("figure"))
        return Figure{stored.at("figure").get<double>(), stored.at("decimals").get<int>()};
    if (stored.contains("date")) {
        Date date;
        fromStored(stored.at("date"), date);
        return date;
    }
    if (stored.contains("time")) return ClockTime{stored.at("time").get<int>()};
    Text nested;
    fromStored(stored.at("text"), nested);
    return std::vector<Text>{nested};
}

void fromStored(ordered_json const& stored, Text& text) {
    text = {};
    if (stored.is_null()) return;
    text.context = stored.at("c").get<std::string>();
    text.source = stored.at("s").get<std::string>();
    if (stored.contains("n")) text.count = stored.at("n").get<int>();
    if (!stored.contains("a")) return;
    for (auto const& one : stored.at("a"))
        text.arguments.push_back(argumentFromStored(one));
}

}  // namespace

PlanJson storedPlan(Plan const& plan) {
    return toStored(plan);
}

Plan restoredPlan(PlanJson const& stored) {
    Plan plan;
    fromStored(stored, plan);
    return plan;
}

}  // namespace steady

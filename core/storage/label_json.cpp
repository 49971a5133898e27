#include "core/storage/label_json.h"

#include <nlohmann/json.hpp>

namespace steady {

namespace {

using LabelJson = nlohmann::json;

LabelJson labelValue(Text const& text);

LabelJson labelArgument(TextArgument const& argument) {
    struct AsJson {
        LabelJson operator()(std::string const& words) const { return words; }
        LabelJson operator()(Figure const& it) const {
            return {{"value", it.value}, {"decimals", it.decimals}};
        }
        LabelJson operator()(Date date) const { return {{"date", toIso(date)}}; }
        LabelJson operator()(ClockTime time) const { return {{"time", toString(time)}}; }
        LabelJson operator()(std::vector<Text> const& nested) const {
            return {{"text", nested.empty() ? labelValue({}) : labelValue(nested.front())}};
        }
    };
    return std::visit(AsJson{}, argument);
}

LabelJson labelValue(Text const& text) {
    LabelJson value{{"context", text.context}, {"source", text.source}};
    if (text.count) value["count"] = *text.count;
    if (text.arguments.empty()) return value;
    auto& list = value["arguments"] = LabelJson::array();
    for (auto const& argument : text.arguments)
        list.push_back(labelArgument(argument));
    return value;
}

Text labelFrom(LabelJson const& value);

TextArgument labelArgumentFrom(LabelJson const& value) {
    if (value.is_string()) return value.get<std::string>();
    if (value.contains("value"))
        return Figure{value.at("value").get<double>(), value.at("decimals").get<int>()};
    if (value.contains("date")) return parseDate(value.at("date").get<std::string>()).value();
    if (value.contains("time")) return parseClockTime(value.at("time").get<std::string>()).value();
    return std::vector<Text>{labelFrom(value.at("text"))};
}

Text labelFrom(LabelJson const& value) {
    Text text;
    text.context = value.at("context").get<std::string>();
    text.source = value.at("source").get<std::string>();
    if (value.contains("count")) text.count = value.at("count").get<int>();
    if (value.contains("arguments"))
        for (auto const& argument : value.at("arguments"))
            text.arguments.push_back(labelArgumentFrom(argument));
    return text;
}

}  // namespace

std::string labelToJson(Text const& text) {
    return labelValue(text).dump(-1, ' ', false, LabelJson::error_handler_t::replace);
}

std::optional<Text> labelFromJson(std::string_view json) {
    try {
        return labelFrom(LabelJson::parse(json));
    } catch (std::exception const&) {
        return std::nullopt;
    }
}

}  // namespace steady

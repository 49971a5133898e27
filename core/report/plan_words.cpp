#include "core/report/plan_words.h"

namespace steady {

Text componentName(Component component) {
    switch (component) {
        case Component::Keto:
            return STEADY_TEXT("component", "ketogenic plan");
        case Component::Lc:
            return STEADY_TEXT("component", "low-carb plan");
        case Component::Def:
            return STEADY_TEXT("component", "energy gap and weight goal");
        case Component::Tre:
            return STEADY_TEXT("component", "shorter eating window");
        case Component::Aer:
            return STEADY_TEXT("component", "aerobic training");
        case Component::Hiit:
            return STEADY_TEXT("component", "hard intervals");
        case Component::Res:
            return STEADY_TEXT("component", "strength training");
        case Component::Hvy:
            return STEADY_TEXT("component", "heavy lifting");
        case Component::Imp:
            return STEADY_TEXT("component", "running and jumping");
        case Component::Pro:
            return STEADY_TEXT("component", "extra protein");
        case Component::Salt:
            return STEADY_TEXT("component", "advice to add salt");
        case Component::Num:
            return STEADY_TEXT("component", "weight and energy numbers");
    }
    return {};
}

Text shortDayName(Weekday day) {
    switch (day) {
        case Weekday::Monday:
            return STEADY_TEXT("day", "Mon");
        case Weekday::Tuesday:
            return STEADY_TEXT("day", "Tue");
        case Weekday::Wednesday:
            return STEADY_TEXT("day", "Wed");
        case Weekday::Thursday:
            return STEADY_TEXT("day", "Thu");
        case Weekday::Friday:
            return STEADY_TEXT("day", "Fri");
        case Weekday::Saturday:
            return STEADY_TEXT("day", "Sat");
        case Weekday::Sunday:
            return STEADY_TEXT("day", "Sun");
    }
    return {};
}

Text dayName(Weekday day) {
    switch (day) {
        case Weekday::Monday:
            return STEADY_TEXT("day", "Monday");
        case Weekday::Tuesday:
            return STEADY_TEXT("day", "Tuesday");
        case Weekday::Wednesday:
            return STEADY_TEXT("day", "Wednesday");
        case Weekday::Thursday:
            return STEADY_TEXT("day", "Thursday");
        case Weekday::Friday:
            return STEADY_TEXT("day", "Friday");
        case Weekday::Saturday:
            return STEADY_TEXT("day", "Saturday");
        case Weekday::Sunday:
            return STEADY_TEXT("day", "Sunday");
    }
    return {};
}

Text evidenceWords(Evidence evidence) {
    switch (evidence) {
        case Evidence::Verified:
            return STEADY_TEXT("evidence", "read in the publication itself");
        case Evidence::Secondary:
            return STEADY_TEXT("evidence", "taken from a summary of the publication");
        case Evidence::General:
            return STEADY_TEXT("evidence", "general practice in the field");
        case Evidence::Product:
            return STEADY_TEXT("evidence", "our own choice, on the cautious side");
    }
    return {};
}

Text commaList(std::vector<Text> const& texts) {
    Text list;
    for (auto const& text : texts)
        list = list.empty() ? text : STEADY_TEXT("list", "%1, %2").with(list, text);
    return list;
}

}  // namespace steady

#include "ui/theme/theme.h"

#include <QPalette>
#include <QWidget>

namespace steady {

namespace {

Colours makeLightColours() {
    return {.surface = "#F4F6F5",
            .rail = "#ECF0EF",
            .card = "#FFFFFF",
            .sunken = "#EEF2F1",
            .border = "#D9E0DF",
            .border2 = "#768486",
            .text = "#18262A",
            .text2 = "#46565A",
            .text3 = "#5C6B6F",
            .accent = "#0B746E",
            .accentHover = "#095F5A",
            .accentPressed = "#074C48",
            .accentBg = "#E1F1EF",
            .onAccent = "#FFFFFF",
            .band = "#DDF0ED",
            .success = "#1E7040",
            .successBg = "#E4F2E8",
            .caution = "#845400",
            .cautionBg = "#FBF0DA",
            .critical = "#A8281F",
            .criticalBg = "#FBE9E7",
            .grid = "#E4E9E8",
            .series = {"#0072B2", "#C75400", "#008A63", "#A8518A", "#37474B", "#68767A"},
            .dark = false};
}

Colours makeDarkColours() {
    return {.surface = "#12181A",
            .rail = "#0E1315",
            .card = "#1A2225",
            .sunken = "#141B1D",
            .border = "#2F3A3E",
            .border2 = "#728186",
            .text = "#E7EDED",
            .text2 = "#B7C3C5",
            .text3 = "#95A3A6",
            .accent = "#52C4BA",
            .accentHover = "#74D3CA",
            .accentPressed = "#3AA79E",
            .accentBg = "#16393A",
            .onAccent = "#06201F",
            .band = "#1B4143",
            .success = "#74CB8F",
            .successBg = "#17352A",
            .caution = "#E5B454",
            .cautionBg = "#382D16",
            .critical = "#FF9187",
            .criticalBg = "#3E2021",
            .grid = "#273135",
            .series = {"#4BA3DD", "#E8792B", "#2FB58C", "#D27FB3", "#DCE4E4", "#93A1A5"},
            .dark = true};
}

}  // namespace

Colours const& lightColours() {
    static Colours const colours = makeLightColours();
    return colours;
}

Colours const& darkColours() {
    static Colours const colours = makeDarkColours();
    return colours;
}

Colours const& coloursOf(QPalette const& palette) {
    bool const lightText = palette.color(QPalette::Active, QPalette::WindowText).lightness() >
                           palette.color(QPalette::Active, QPalette::Window).lightness();
    return lightText ? darkColours() : lightColours();
}

Colours const& coloursOf(QWidget const* widget) {
    return coloursOf(widget->palette());
}

}  // namespace steady

#pragma once

#include <QColor>
#include <QFont>

#include <array>

class QApplication;
class QPalette;
class QWidget;

namespace steady {

/// The tokens of colour. Two constant sets exist, light and dark; nothing here changes at run time.
struct Colours {
    QColor surface, rail, card, sunken;
    QColor border, border2;
    QColor text, text2, text3;
    QColor accent, accentHover, accentPressed, accentBg, onAccent;
    QColor band;
    QColor success, successBg, caution, cautionBg, critical, criticalBg;
    QColor grid;
    std::array<QColor, 6> series;  ///< s1 blue, s2 vermilion, s3 green, s4 purple, s5 ink, s6 grey
    bool dark = false;
};

enum class ColourScheme { System, Light, Dark };

Colours const& lightColours();
Colours const& darkColours();

/// The set that fits a palette: dark when its text is lighter than its window. Ask at paint time.
Colours const& coloursOf(QPalette const& palette);
Colours const& coloursOf(QWidget const* widget);

/// The roles of type, all relative to the application's font (base 10 pt).
enum class TypeRole { PageTitle, Lead, CardTitle, Body, BodyStrong, Name, Reason, Small };
QFont fontFor(TypeRole role);

/// Steps of space and radii, in pixels at 96 dpi.
namespace space {
inline constexpr int xs = 4, s = 8, m = 12, l = 16, xl = 24;
inline constexpr int pageMargin = 20, cardGap = 12, cardX = 14, cardY = 12;
inline constexpr int rail = 152, railNarrow = 64, control = 30, controlSmall = 26, primary = 34;
inline constexpr int radiusCard = 10, radiusButton = 7, radiusChip = 6, radiusCheck = 5;
}  // namespace space

/// Fusion, the palette, the style sheet and the pinned font (Inter, else Liberation Sans) for the
/// whole application. Calling it again changes the scheme in place.
void applyTheme(QApplication& application, ColourScheme scheme);

}  // namespace steady

#include "ui/theme/theme.h"

#include "ui/theme/focus_ring.h"
#include "ui/theme/icons.h"
#include "ui/theme/style_sheet.h"
#include "ui/theme/theme_style.h"
#include "ui/theme/type.h"

#include <QApplication>
#include <QFontDatabase>
#include <QPalette>
#include <QToolTip>
#include <QVariant>

namespace steady {

namespace {

constexpr char const* kThemedProperty = "steadyThemed";

QPalette paletteFor(Colours const& c) {
    QPalette palette;
    palette.setColor(QPalette::Window, c.surface);
    palette.setColor(QPalette::WindowText, c.text);
    palette.setColor(QPalette::Base, c.card);
    palette.setColor(QPalette::AlternateBase, c.sunken);
    palette.setColor(QPalette::Text, c.text);
    palette.setColor(QPalette::PlaceholderText, c.text3);
    palette.setColor(QPalette::Button, c.card);
    palette.setColor(QPalette::ButtonText, c.text);
    palette.setColor(QPalette::BrightText, c.critical);
    palette.setColor(QPalette::Highlight, c.accent);
    palette.setColor(QPalette::HighlightedText, c.onAccent);
    palette.setColor(QPalette::Link, c.accent);
    palette.setColor(QPalette::LinkVisited, c.accent);
    palette.setColor(QPalette::ToolTipBase, c.text);
    palette.setColor(QPalette::ToolTipText, c.card);
    palette.setColor(QPalette::Light, c.card);
    palette.setColor(QPalette::Midlight, c.sunken);
    palette.setColor(QPalette::Mid, c.border);
    palette.setColor(QPalette::Dark, c.border2);
    palette.setColor(QPalette::Shadow, c.border2);
    for (auto const role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, c.text3);
    return palette;
}

/// Inter where it is installed; no test or screenshot depends on the machine's own choice.
QStringList pinnedFamilies() {
    auto const known = QFontDatabase::families();
    for (auto const* family : {"Inter", "Liberation Sans"})
        if (known.contains(QLatin1String(family))) return {QLatin1String(family)};
    return QApplication::font().families();
}

/// The reader's own text size; without a desktop (tests, screenshots) the base of 10 pt.
double firstPointSize() {
    auto const platform = QGuiApplication::platformName();
    if (platform == QLatin1String("offscreen") || platform == QLatin1String("minimal")) return 10;
    auto const points = QFontDatabase::systemFont(QFontDatabase::GeneralFont).pointSizeF();
    return points > 0 ? points : 10;
}

void setUpOnce(QApplication& application) {
    if (application.property(kThemedProperty).toBool()) return;
    application.setProperty(kThemedProperty, true);
    application.setStyle(new ThemeStyle);
    application.installEventFilter(new FocusWatcher(&application));
    QFont font(pinnedFamilies());
    font.setPointSizeF(firstPointSize());
    font.setHintingPreference(QFont::PreferNoHinting);
    application.setFont(font);
    application.setWindowIcon(appIcon());
}

/// What the desktop uses, asked by taking our own palette away for a moment.
bool systemIsDark() {
    QApplication::setPalette(QPalette());
    return coloursOf(QApplication::palette()).dark;
}

}  // namespace

void applyTheme(QApplication& application, ColourScheme scheme) {
    setUpOnce(application);
    bool const dark =
        scheme == ColourScheme::Dark || (scheme == ColourScheme::System && systemIsDark());
    auto const& colours = dark ? darkColours() : lightColours();
    auto const palette = paletteFor(colours);
    QApplication::setPalette(palette);
    QToolTip::setPalette(palette);
    application.setStyleSheet(styleSheetFor(colours));
    refreshTypeRoles();
}

}  // namespace steady

#include "ui/theme/theme.h"

#include "ui/theme/focus_ring.h"
#include "ui/theme/icons.h"
#include "ui/theme/style_sheet.h"
#include "ui/theme/type.h"

#include <QApplication>
#include <QDir>
#include <QImage>
#include <QPainter>
#include <QPushButton>
#include <QRegularExpression>
#include <QVBoxLayout>

#include <cmath>

namespace steady {
namespace {

double linear(double channel) {
    return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

double luminance(QColor const& c) {
    return 0.2126 * linear(c.redF()) + 0.7152 * linear(c.greenF()) + 0.0722 * linear(c.blueF());
}

/// WCAG 2 contrast ratio.
double contrast(QColor const& a, QColor const& b) {
    double const one = luminance(a) + 0.05;
    double const two = luminance(b) + 0.05;
    return std::max(one, two) / std::min(one, two);
}

class EachScheme : public ::testing::TestWithParam<bool> {
 protected:
    Colours const& colours() const { return GetParam() ? darkColours() : lightColours(); }
};

TEST_P(EachScheme, GivesEveryTextEnoughContrastOnEveryGround) {
    auto const& c = colours();
    for (auto const& ground : {c.card, c.surface, c.rail})
        for (auto const& text :
             {c.text, c.text2, c.text3, c.accent, c.success, c.caution, c.critical})
            EXPECT_GE(contrast(text, ground), 4.5)
                << text.name().toStdString() << " on " << ground.name().toStdString();
}

TEST_P(EachScheme, KeepsTextReadableOnTintedGrounds) {
    auto const& c = colours();
    EXPECT_GE(contrast(c.accent, c.accentBg), 4.5);
    EXPECT_GE(contrast(c.onAccent, c.accent), 4.5);
    EXPECT_GE(contrast(c.text3, c.accentBg), 4.5);
    EXPECT_GE(contrast(c.success, c.successBg), 4.5);
    EXPECT_GE(contrast(c.caution, c.cautionBg), 4.5);
    EXPECT_GE(contrast(c.critical, c.criticalBg), 4.5);
}

TEST_P(EachScheme, DrawsControlEdgesAndSeriesThatCanBeSeen) {
    auto const& c = colours();
    for (auto const& ground : {c.card, c.surface, c.rail})
        EXPECT_GE(contrast(c.border2, ground), 3);
    for (auto const& series : c.series) {
        EXPECT_GE(contrast(series, c.card), 3);
        EXPECT_GE(contrast(series, c.band), 3);
    }
}

INSTANTIATE_TEST_SUITE_P(LightAndDark, EachScheme, ::testing::Values(false, true));

TEST(Colours, MatchTheRatiosOfTheTokens) {
    EXPECT_NEAR(contrast(lightColours().text, lightColours().card), 15.6, 0.05);
    EXPECT_NEAR(contrast(lightColours().border2, lightColours().rail), 3.4, 0.05);
    EXPECT_NEAR(contrast(darkColours().accent, darkColours().card), 7.7, 0.05);
    EXPECT_NEAR(contrast(darkColours().onAccent, darkColours().accent), 8.1, 0.05);
}

TEST(Colours, FollowThePalette) {
    QPalette palette;
    palette.setColor(QPalette::Window, Qt::black);
    palette.setColor(QPalette::WindowText, Qt::white);
    EXPECT_TRUE(coloursOf(palette).dark);
    palette.setColor(QPalette::Window, Qt::white);
    palette.setColor(QPalette::WindowText, Qt::black);
    EXPECT_FALSE(coloursOf(palette).dark);
}

TEST(Theme, ChangesTheSchemeInPlace) {
    applyTheme(*qApp, ColourScheme::Dark);
    EXPECT_TRUE(coloursOf(QApplication::palette()).dark);
    applyTheme(*qApp, ColourScheme::Light);
    EXPECT_FALSE(coloursOf(QApplication::palette()).dark);
}

TEST(Theme, PinsAFontThatIsInstalled) {
    auto const family = QApplication::font().families().value(0);
    EXPECT_TRUE(family == "Inter" || family == "Liberation Sans") << family.toStdString();
}

TEST(StyleSheet, LeavesNoTokenUnfilled) {
    for (auto const* colours : {&lightColours(), &darkColours()}) {
        auto const sheet = styleSheetFor(*colours);
        EXPECT_FALSE(sheet.contains('@'));
        EXPECT_FALSE(sheet.contains(QRegularExpression("\\{\\d")));
    }
}

TEST(Type, GrowsWithTheReadersText) {
    auto const before = QApplication::font();
    auto larger = before;
    larger.setPointSizeF(20);
    double const small = fontFor(TypeRole::Body).pointSizeF();
    QApplication::setFont(larger);
    EXPECT_NEAR(fontFor(TypeRole::Body).pointSizeF(), small * 20 / before.pointSizeF(), 0.01);
    EXPECT_EQ(px(30), 60);
    QApplication::setFont(before);
}

TEST(Type, GivesAllDigitsTheSameWidth) {
    auto const font = fontFor(TypeRole::Body);
    EXPECT_DOUBLE_EQ(figuresWidth(font, "1111"), figuresWidth(font, "8888"));
    EXPECT_GT(figuresWidth(font, "1 g"), figuresWidth(font, "1"));
}

TEST(Icons, AllDrawInTheColourAskedFor) {
    QDir const folder(QStringLiteral(STEADY_SOURCE_DIR) + "/resources/icons");
    auto const files = folder.entryList({"*.svg"}, QDir::Files);
    ASSERT_GT(files.size(), 30);
    for (auto const& file : files) {
        QImage image(96, 96, QImage::Format_ARGB32_Premultiplied);
        image.fill(Qt::transparent);
        QPainter painter(&image);
        paintIcon(painter, {0, 0, 96, 96}, file.chopped(4), Qt::red);
        painter.end();
        bool drawn = false;
        bool red = false;
        for (int y = 0; y < 96; ++y)
            for (int x = 0; x < 96; ++x) {
                drawn |= image.pixelColor(x, y).alpha() > 128;
                red |= image.pixelColor(x, y) == QColor(Qt::red);
            }
        EXPECT_TRUE(drawn) << file.toStdString();
        bool const ownColour = file.startsWith("sheet-") || file.startsWith("logo");
        EXPECT_TRUE(red || ownColour) << file.toStdString();
    }
}

TEST(FocusRing, StandsOnePixelOffTheControl) {
    QWidget window;
    auto* column = new QVBoxLayout(&window);
    column->setContentsMargins(20, 20, 20, 20);
    auto* button = new QPushButton("Print", &window);
    column->addWidget(button);
    window.show();
    QApplication::setActiveWindow(&window);
    button->setFocus(Qt::TabFocusReason);
    QApplication::processEvents();
    auto* ring = window.findChild<QFocusFrame*>();
    ASSERT_NE(ring, nullptr);
    EXPECT_TRUE(ring->isVisible());
    EXPECT_EQ(ring->geometry(), button->geometry().adjusted(-3, -3, 3, 3));
    auto const seen = window.grab().toImage();
    auto const edge = button->geometry().center().y();
    EXPECT_EQ(seen.pixelColor(button->x() - 2, edge), lightColours().accent);
}

TEST(FocusRing, IsNotShownForAClick) {
    QWidget window;
    auto* column = new QVBoxLayout(&window);
    column->addWidget(new QPushButton("Save", &window));
    auto* button = new QPushButton("Print", &window);
    column->addWidget(button);
    window.show();
    QApplication::setActiveWindow(&window);
    button->setFocus(Qt::MouseFocusReason);
    auto* ring = window.findChild<QFocusFrame*>();
    EXPECT_TRUE(button->hasFocus());
    EXPECT_TRUE(ring == nullptr || ring->widget() != button);
}

}  // namespace
}  // namespace steady

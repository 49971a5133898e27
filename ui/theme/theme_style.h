#pragma once

#include <QProxyStyle>

namespace steady {

/// Fusion without its own focus lines, with room for our ring, and with calm metrics.
class ThemeStyle : public QProxyStyle {
 public:
    ThemeStyle();

    int pixelMetric(PixelMetric metric, QStyleOption const* option,
                    QWidget const* widget) const override;
    int styleHint(StyleHint hint, QStyleOption const* option, QWidget const* widget,
                  QStyleHintReturn* data) const override;
    void drawPrimitive(PrimitiveElement element, QStyleOption const* option, QPainter* painter,
                       QWidget const* widget) const override;
};

}  // namespace steady

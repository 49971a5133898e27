#include "ui/theme/theme_style.h"

#include "ui/theme/focus_ring.h"
#include "ui/theme/type.h"

namespace steady {

ThemeStyle::ThemeStyle() : QProxyStyle(QStringLiteral("Fusion")) {}

int ThemeStyle::pixelMetric(PixelMetric metric, QStyleOption const* option,
                            QWidget const* widget) const {
    switch (metric) {
        case PM_FocusFrameHMargin:
        case PM_FocusFrameVMargin:
            return FocusRing::kGap + FocusRing::kWidth;
        case PM_SmallIconSize:
        case PM_ButtonIconSize:
            return px(16);
        case PM_ButtonShiftHorizontal:
        case PM_ButtonShiftVertical:
            return 0;
        default:
            return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int ThemeStyle::styleHint(StyleHint hint, QStyleOption const* option, QWidget const* widget,
                          QStyleHintReturn* data) const {
    switch (hint) {
        case SH_FocusFrame_AboveWidget:
            return 1;
        case SH_EtchDisabledText:
        case SH_UnderlineShortcut:
        case SH_DialogButtonBox_ButtonsHaveIcons:
        case SH_Widget_Animation_Duration:
            return 0;
        case SH_ComboBox_Popup:
            return 0;
        default:
            return QProxyStyle::styleHint(hint, option, widget, data);
    }
}

void ThemeStyle::drawPrimitive(PrimitiveElement element, QStyleOption const* option,
                               QPainter* painter, QWidget const* widget) const {
    if (element == PE_FrameFocusRect) return;  // the ring shows it
    QProxyStyle::drawPrimitive(element, option, painter, widget);
}

}  // namespace steady

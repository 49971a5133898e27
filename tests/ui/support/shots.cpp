#include "tests/ui/support/shots.h"

#include "ui/theme/theme.h"

#include <QAccessible>
#include <QApplication>
#include <QDir>
#include <QImage>

namespace steady::test {

QImage shot(QWidget& widget, QSize size, QString const& name) {
    widget.resize(size);
    widget.show();
    for (int round = 0; round < 5; ++round)
        QApplication::processEvents();
    auto const image = widget.grab().toImage();
    auto const folder = qEnvironmentVariable("STEADY_SHOTS");
    if (!folder.isEmpty()) {
        QDir().mkpath(folder);
        image.save(folder + u'/' + name + QStringLiteral(".png"));
    }
    return image;
}

namespace {
void dress(bool dark, double points) {
    auto font = QApplication::font();
    font.setPointSizeF(points);
    QApplication::setFont(font);
    applyTheme(*qApp, dark ? ColourScheme::Dark : ColourScheme::Light);
}
}  // namespace

Looks::Looks(bool dark, double points) {
    dress(dark, points);
}

Looks::~Looks() {
    dress(false, 10);
}

QStringList namelessBelow(QWidget const& root) {
    QStringList nameless;
    for (auto* widget : root.findChildren<QWidget*>()) {
        if (!(widget->focusPolicy() & Qt::TabFocus)) continue;
        if (widget->objectName().startsWith(QLatin1String("qt_"))) continue;
        auto* seen = QAccessible::queryAccessibleInterface(widget);
        if (!seen || seen->text(QAccessible::Name).isEmpty())
            nameless << QString::fromLatin1(widget->metaObject()->className()) + u' ' +
                            widget->objectName();
    }
    return nameless;
}

}  // namespace steady::test

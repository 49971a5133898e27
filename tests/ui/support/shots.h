#pragma once

#include <QString>
#include <QWidget>

namespace steady::test {

/// Shows a widget at a size, lets it settle and takes its picture. With STEADY_SHOTS=folder in the
/// environment the picture is also kept there as NAME.png, to be looked at.
QImage shot(QWidget& widget, QSize size, QString const& name);

/// Runs with a text size (10 pt is 100 %) and the light or dark scheme, and puts both back.
class Looks {
 public:
    explicit Looks(bool dark, double points = 10);
    ~Looks();
    Looks(Looks const&) = delete;
    Looks& operator=(Looks const&) = delete;
};

/// Every focusable widget below that a screen reader would have no name for.
QStringList namelessBelow(QWidget const& root);

}  // namespace steady::test

#include "ui/theme/theme.h"

#include <QApplication>
#include <gtest/gtest.h>

/// Every UI test runs offscreen with the pinned font and the light theme.
int main(int argc, char** argv) {
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM")) qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    steady::applyTheme(application, steady::ColourScheme::Light);
    ::testing::InitGoogleTest(&argc, argv);
    return RUN_ALL_TESTS();
}

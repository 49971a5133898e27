#pragma once

#include "core/support/date.h"
#include "ui/theme/theme.h"

#include <functional>
#include <memory>
#include <string>

class QApplication;
class QSettings;

namespace steady {

class CoachBridge;
class MainWindow;

/// Opens the window on a diary (the person's own when `diary` is empty) and runs until it closes.
int runWindow(int argc, char** argv, std::string const& diary, std::function<LocalMoment()> clock);

/// The reader's own locale, or English (UK) where the machine has none.
void useReadableLocale();

/// The window with its four pages, not yet shown. The bridge and the settings must outlive it.
std::unique_ptr<MainWindow> makeWindow(CoachBridge& bridge, QSettings& settings);

}  // namespace steady

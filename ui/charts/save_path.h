#pragma once

#include <QString>

#include <filesystem>
#include <functional>
#include <optional>

class QWidget;

namespace steady {

/// Asks where to save: suggested file name and filter in, a path out, nothing when the person
/// thought better of it. Tests put their own in place of the dialog.
using SavePathChooser = std::function<std::optional<std::filesystem::path>(
    QWidget* parent, QString const& suggestedName, QString const& filter)>;

/// The system's file dialog, starting in the documents folder.
SavePathChooser systemSavePath();

}  // namespace steady

#include "ui/charts/save_path.h"

#include <QDir>
#include <QFileDialog>
#include <QStandardPaths>

namespace steady {

SavePathChooser systemSavePath() {
    return [](QWidget* parent, QString const& suggestedName,
              QString const& filter) -> std::optional<std::filesystem::path> {
        QDir const folder(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
        QString const chosen =
            QFileDialog::getSaveFileName(parent, {}, folder.filePath(suggestedName), filter);
        if (chosen.isEmpty()) return std::nullopt;
        return std::filesystem::path(chosen.toStdU16String());
    };
}

}  // namespace steady

#pragma once

#include "core/coach/changes.h"
#include "core/support/error.h"
#include "ui/widgets/rail.h"

#include <QMainWindow>

#include <functional>
#include <vector>

class QSettings;

namespace steady {

class AppFrame;
class CoachBridge;
class Page;

/// A page of the window, built when it is first shown. `place` Top pages get Ctrl+1 … Ctrl+6 in
/// the order given.
struct PageEntry {
    QString id;    ///< "today"
    QString name;  ///< "Today"
    QString icon;  ///< a name in resources/icons
    Rail::Place place = Rail::Place::Top;
    std::function<Page*(QWidget* parent)> make;
};

/// The window: puts the coach's news (done, refused, alerts, sample) around the pages, holds undo
/// and redo, and remembers its size and page in `settings`.
class MainWindow : public QMainWindow {
    Q_OBJECT

 public:
    MainWindow(CoachBridge& bridge, std::vector<PageEntry> pages, QSettings& settings,
               QWidget* parent = nullptr);

    void showPage(QString const& id);
    AppFrame* frame() const { return m_frame; }
    /// The diary turned out to be damaged: said above every page, for as long as the window is
    /// open.
    void tellDamage(Error const& error);

 protected:
    void closeEvent(QCloseEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

 private:
    void refreshAlerts();
    void undo();
    void redo();
    void restore(QString const& firstPage);

    CoachBridge& m_bridge;
    QSettings& m_settings;
    AppFrame* m_frame;
    QString m_damage;
};

}  // namespace steady

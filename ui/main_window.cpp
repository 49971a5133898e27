#include "ui/main_window.h"

#include "ui/coach_bridge.h"
#include "ui/pages/page.h"
#include "ui/text/text.h"
#include "ui/widgets/app_frame.h"

#include <QApplication>
#include <QCloseEvent>
#include <QKeyEvent>
#include <QLineEdit>
#include <QSettings>
#include <QShortcut>

namespace steady {

namespace {

constexpr char const* kGeometryKey = "window/geometry";
constexpr char const* kPageKey = "window/page";

std::vector<FramePage> framePages(std::vector<PageEntry> pages) {
    std::vector<FramePage> framed;
    for (auto& page : pages)
        framed.push_back(
            {page.id, page.name, page.icon, page.place,
             [make = std::move(page.make)](QWidget* below) -> QWidget* { return make(below); }});
    return framed;
}

}  // namespace

MainWindow::MainWindow(CoachBridge& bridge, std::vector<PageEntry> pages, QSettings& settings,
                       QWidget* parent)
    : QMainWindow(parent), m_bridge(bridge), m_settings(settings) {
    setWindowTitle(QStringLiteral("Steady"));
    setMinimumSize(720, 480);
    auto const firstPage = pages.empty() ? QString() : pages.front().id;
    m_frame = new AppFrame(framePages(std::move(pages)), this);
    setCentralWidget(m_frame);
    m_frame->setSample(bridge.coach().isSample());
    connect(&bridge, &CoachBridge::changed, this, &MainWindow::refreshAlerts);
    connect(&bridge, &CoachBridge::done, this,
            [this](Text const& what) { m_frame->showDone(toQString(what)); });
    connect(&bridge, &CoachBridge::refused, this,
            [this](Error const& error) { m_frame->showRefusal(toQString(error)); });
    connect(m_frame, &AppFrame::undoAsked, this, &MainWindow::undo);
    connect(m_frame, &AppFrame::redoAsked, this, &MainWindow::redo);
    connect(new QShortcut(QKeySequence(QStringLiteral("Ctrl+Z")), this), &QShortcut::activated,
            this, &MainWindow::undo);
    for (auto const* keys : {"Ctrl+Shift+Z", "Ctrl+Y"})
        connect(new QShortcut(QKeySequence(QLatin1String(keys)), this), &QShortcut::activated, this,
                &MainWindow::redo);
    qApp->installEventFilter(this);
    refreshAlerts();
    restore(firstPage);
}

void MainWindow::showPage(QString const& id) {
    m_frame->showPage(id);
}

void MainWindow::restore(QString const& firstPage) {
    if (!restoreGeometry(m_settings.value(QLatin1String(kGeometryKey)).toByteArray()))
        resize(1280, 800);
    m_frame->showPage(m_settings.value(QLatin1String(kPageKey), firstPage).toString());
    if (m_frame->currentPage().isEmpty()) m_frame->showPage(firstPage);
}

void MainWindow::closeEvent(QCloseEvent* event) {
    m_settings.setValue(QLatin1String(kGeometryKey), saveGeometry());
    m_settings.setValue(QLatin1String(kPageKey), m_frame->currentPage());
    event->accept();
}

/// A field keeps Ctrl+Z for itself even when it has nothing to take back. The diary's last change
/// is what is meant then.
bool MainWindow::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() != QEvent::ShortcutOverride) return false;
    auto const* field = qobject_cast<QLineEdit*>(watched);
    if (!field || field->window() != this) return false;
    auto const* keys = static_cast<QKeyEvent*>(event);
    bool const undoes = keys->matches(QKeySequence::Undo) && !field->isUndoAvailable();
    bool const redoes = keys->matches(QKeySequence::Redo) && !field->isRedoAvailable();
    if (undoes || redoes) event->ignore();
    return undoes || redoes;
}

void MainWindow::refreshAlerts() {
    QStringList urgent;
    for (auto const& alert : m_bridge.coach().alerts(m_bridge.today()))
        if (alert.messageClass == MessageClass::Urgent) urgent << toQString(alert.text);
    if (!m_damage.isEmpty()) urgent.prepend(m_damage);
    m_frame->setUrgent(urgent);
}

void MainWindow::tellDamage(Error const& error) {
    m_damage = toQString(error.message);
    refreshAlerts();
}

void MainWindow::undo() {
    if (!m_bridge.coach().undoText()) return;
    auto const undone = m_bridge.coach().undo();
    if (m_bridge.tell(undone)) m_frame->showUndone(toQString(undone->what));
}

void MainWindow::redo() {
    if (m_bridge.coach().redoText()) m_bridge.tell(m_bridge.coach().redo());
}

}  // namespace steady

#include "app/window.h"

#include "app/background_check.h"
#include "app/first_run.h"
#include "app/plan_printer.h"
#include "core/coach/coach.h"
#include "core/storage/diary_file.h"
#include "ui/coach_bridge.h"
#include "ui/main_window.h"
#include "ui/pages/plan_page.h"
#include "ui/pages/profile_page.h"
#include "ui/pages/today_page.h"
#include "ui/pages/trends_page.h"
#include "ui/text/text.h"

#include <QApplication>
#include <QLocale>
#include <QMessageBox>
#include <QSettings>

#include <iostream>

namespace steady {

namespace {

constexpr int kFirstPictureMs = 1500;

/// A diary that can't be opened is said in a dialog, because there is no window yet to say it in.
int sayWhyNot(Error const& error) {
    std::cerr << toEnglish(error) << '\n';
    QMessageBox box(QMessageBox::Warning, QObject::tr("Steady"), toQString(error));
    box.exec();
    return 3;
}

QuickLineDoor quickLineOf(CoachBridge& bridge) {
    return {[&bridge](QString const& text, Date day) {
                return bridge.coach().readQuickLine(text.toStdString(), bridge.now(), day);
            },
            [&bridge](QString const& text, Date day) -> Result<Done> {
                return bridge.coach().logQuickLine(text.toStdString(), bridge.now(), day);
            },
            [&bridge](QString const& text, Date day) -> Result<Done> {
                return bridge.coach().logQuickLine(text.toStdString(), bridge.now(), day,
                                                   Surprise::Confirmed);
            }};
}

/// The week of movement follows what was done in the last one; nothing to undo, nothing to say.
void beginWeek(CoachBridge& bridge) {
    auto const begun = bridge.coach().beginWeek(bridge.today());
    if (begun && begun->changes.any()) emit bridge.changed(begun->changes);
}

/// Pages lead to each other only through the window that holds them.
void leadTo(QWidget* page, char const* id) {
    if (auto* window = qobject_cast<MainWindow*>(page->window())) window->showPage(id);
}

Page* makeToday(CoachBridge& bridge, QWidget* parent) {
    auto* page = new TodayPage(bridge, quickLineOf(bridge), parent);
    QObject::connect(page, &TodayPage::profileAsked, page, [page] { leadTo(page, "profile"); });
    return page;
}

Page* makePlan(CoachBridge& bridge, PlanPrinter& printer, QWidget* parent) {
    auto* page = new PlanPage(bridge, printer, systemSavePath(), parent);
    QObject::connect(page, &PlanPage::profileRequested, page, [page] { leadTo(page, "profile"); });
    return page;
}

Page* makeTrends(CoachBridge& bridge, QWidget* parent) {
    auto* page = new TrendsPage(bridge, systemSavePath(), parent);
    QObject::connect(page, &TrendsPage::todayRequested, page, [page] { leadTo(page, "today"); });
    return page;
}

std::vector<PageEntry> pagesOf(CoachBridge& bridge) {
    auto const printer = std::make_shared<CoachPlanPrinter>(bridge);
    return {{"today", QObject::tr("Today"), "sun", Rail::Place::Top,
             [&bridge](QWidget* parent) { return makeToday(bridge, parent); }},
            {"plan", QObject::tr("Plan"), "plan", Rail::Place::Top,
             [&bridge, printer](QWidget* parent) { return makePlan(bridge, *printer, parent); }},
            {"trends", QObject::tr("Trends"), "trends", Rail::Place::Top,
             [&bridge](QWidget* parent) { return makeTrends(bridge, parent); }},
            {"profile", QObject::tr("Profile"), "profile", Rail::Place::Bottom,
             [&bridge](QWidget* parent) { return new ProfilePage(bridge, parent); }}};
}

}  // namespace

void useReadableLocale() {
    // The C locale knows no names of days: "1 2 3" would stand for "M T W".
    auto const system = QLocale::system();
    bool const named = system.language() != QLocale::C;
    QLocale::setDefault(named ? system : QLocale(QLocale::English, QLocale::UnitedKingdom));
}

std::unique_ptr<MainWindow> makeWindow(CoachBridge& bridge, QSettings& settings) {
    return std::make_unique<MainWindow>(bridge, pagesOf(bridge), settings);
}

int runWindow(int argc, char** argv, std::string const& diary, std::function<LocalMoment()> clock) {
    QApplication application(argc, argv);
    QApplication::setApplicationName("steady");
    QApplication::setApplicationDisplayName("Steady");
    QApplication::setOrganizationName("steady");
    useReadableLocale();
    applyTheme(application, ColourScheme::System);
    auto const coach =
        Coach::open(diary.empty() ? defaultDiaryPath() : std::filesystem::path(diary),
                    OpenMode::OpenOrCreate, OpenCheck::Later);
    if (!coach) return sayWhyNot(coach.error());
    CoachBridge bridge(**coach, std::move(clock));
    if (!runFirstRun(bridge)) return 0;
    beginWeek(bridge);
    QSettings settings;
    auto const window = makeWindow(bridge, settings);
    window->show();
    // A window that stays open from Sunday to Monday begins the week when it is looked at again.
    QObject::connect(&application, &QGuiApplication::applicationStateChanged, window.get(),
                     [&bridge](Qt::ApplicationState state) {
                         if (state == Qt::ApplicationActive) beginWeek(bridge);
                     });
    BackgroundCheck const check(bridge, kFirstPictureMs);
    QObject::connect(&check, &BackgroundCheck::damaged, window.get(), &MainWindow::tellDamage);
    return QApplication::exec();
}

}  // namespace steady

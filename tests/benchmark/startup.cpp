// Start-up, exec to first painted page, beside an empty QMainWindow in the same run.
//
//   steady_startup DIARY [ROUNDS]    runs both in turn and prints the medians and their ratio
//   steady_startup --probe empty|DIARY START_NS    one start: prints the milliseconds it took
//
// It uses the display that is there, or the offscreen platform.

#include "app/window.h"
#include "core/coach/coach.h"
#include "ui/coach_bridge.h"
#include "ui/main_window.h"

#include <QApplication>
#include <QMainWindow>
#include <QPaintEvent>
#include <QProcess>
#include <QSettings>
#include <QTemporaryDir>
#include <QTimer>

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <vector>

namespace {

long long monotonicNs() {
    return std::chrono::duration_cast<std::chrono::nanoseconds>(
               std::chrono::steady_clock::now().time_since_epoch())
        .count();
}

/// Ends the program once the window has painted for the first time.
class FirstPaint : public QObject {
 public:
    FirstPaint(QWidget& window, long long startNs) : m_startNs(startNs) {
        window.installEventFilter(this);
    }

 protected:
    bool eventFilter(QObject* watched, QEvent* event) override {
        if (event->type() == QEvent::Paint && !m_seen) {
            m_seen = true;
            QTimer::singleShot(0, watched, [this] {
                std::printf("%.2f\n", static_cast<double>(monotonicNs() - m_startNs) / 1e6);
                QCoreApplication::quit();
            });
        }
        return false;
    }

 private:
    long long m_startNs;
    bool m_seen = false;
};

int probeEmpty(QApplication& application, long long startNs) {
    QMainWindow window;
    window.resize(1280, 800);
    FirstPaint const paint(window, startNs);
    window.show();
    return application.exec();
}

int probeSteady(QApplication& application, char const* diary, long long startNs) {
    steady::applyTheme(application, steady::ColourScheme::Light);
    auto const coach = steady::Coach::open(diary, steady::OpenMode::MustExist, steady::OpenCheck::Later);
    if (!coach) {
        std::fprintf(stderr, "%s\n", toEnglish(coach.error()).c_str());
        return 1;
    }
    auto const span = (*coach)->diarySpan();
    steady::LocalMoment const now{span ? span->to : steady::makeDate(2026, 11, 22),
                                  steady::clockTime(18, 5), 0};
    steady::CoachBridge bridge(**coach, [now] { return now; });
    QTemporaryDir const folder;
    QSettings settings(folder.filePath("settings.ini"), QSettings::IniFormat);
    auto const window = steady::makeWindow(bridge, settings);
    window->resize(1280, 800);
    FirstPaint const paint(*window, startNs);
    window->show();
    return application.exec();
}

double probeOnce(QString const& what) {
    QProcess process;
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    process.start(QCoreApplication::applicationFilePath(),
                  {"--probe", what, QString::number(monotonicNs())});
    process.waitForFinished();
    return process.readAllStandardOutput().trimmed().toDouble();
}

double medianOf(std::vector<double> values) {
    std::sort(values.begin(), values.end());
    return values[values.size() / 2];
}

int compare(QString const& diary, int rounds) {
    std::vector<double> empty;
    std::vector<double> steadyTimes;
    probeOnce("empty");
    probeOnce(diary);
    for (int i = 0; i < rounds; ++i) {
        empty.push_back(probeOnce("empty"));
        steadyTimes.push_back(probeOnce(diary));
    }
    std::printf("empty window   %6.1f ms (median of %d)\n", medianOf(empty), rounds);
    std::printf("Steady         %6.1f ms (median of %d)\n", medianOf(steadyTimes), rounds);
    std::printf("ratio          %6.2f\n", medianOf(steadyTimes) / medianOf(empty));
    return 0;
}

}  // namespace

int main(int argc, char** argv) {
    if (qEnvironmentVariableIsEmpty("DISPLAY")) qputenv("QT_QPA_PLATFORM", "offscreen");
    bool const probe = argc == 4 && QLatin1String(argv[1]) == QLatin1String("--probe");
    if (!probe && (argc < 2 || argc > 3)) {
        std::fprintf(stderr, "usage: steady_startup DIARY [ROUNDS]\n");
        return 2;
    }
    if (!probe) {
        QCoreApplication application(argc, argv);
        return compare(QString::fromLocal8Bit(argv[1]), argc == 3 ? std::atoi(argv[2]) : 15);
    }
    long long const startNs = std::atoll(argv[3]);
    QApplication application(argc, argv);
    if (QLatin1String(argv[2]) == QLatin1String("empty")) return probeEmpty(application, startNs);
    return probeSteady(application, argv[2], startNs);
}

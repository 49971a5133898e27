#include "app/first_run.h"

#include "app/sample_diary.h"
#include "ui/coach_bridge.h"
#include "ui/onboarding/first_run.h"
#include "ui/text/text.h"

#include <QApplication>
#include <QDialog>
#include <QMessageBox>
#include <QProcess>
#include <QVBoxLayout>

namespace steady {

namespace {

/// A window for the first run that Esc does not close.
class FirstRunWindow : public QDialog {
 public:
    explicit FirstRunWindow(QWidget* parent) : QDialog(parent) {
        setWindowTitle(QObject::tr("Welcome to Steady"));
        setWindowFlag(Qt::WindowMinMaxButtonsHint);
        setWindowFlag(Qt::WindowContextHelpButtonHint, false);
        setMinimumSize(720, 480);
        resize(1280, 800);
    }

    void reject() override {}

 protected:
    void closeEvent(QCloseEvent*) override { done(Rejected); }
};

/// The sample runs in a window and a process of its own: nothing of it can reach this diary.
void openSampleBeside(CoachBridge& bridge, QWidget* parent) {
    auto const sample = makeSampleBeside(bridge.coach().path(), bridge.today());
    if (!sample) {
        QMessageBox(QMessageBox::Warning, QObject::tr("Steady"), toQString(sample.error()),
                    QMessageBox::Ok, parent)
            .exec();
        return;
    }
    QProcess::startDetached(QApplication::applicationFilePath(),
                            {QStringLiteral("--diary"), QString::fromStdString(sample->string())});
}

}  // namespace

bool runFirstRun(CoachBridge& bridge, QWidget* parent) {
    if (bridge.coach().profile()) return true;
    FirstRunWindow window(parent);
    auto* column = new QVBoxLayout(&window);
    column->setContentsMargins(0, 0, 0, 0);
    auto* wizard = new FirstRun(
        bridge, [&bridge, &window] { openSampleBeside(bridge, &window); }, &window);
    column->addWidget(wizard);
    QObject::connect(wizard, &FirstRun::finished, &window, &QDialog::accept);
    return window.exec() == QDialog::Accepted;
}

}  // namespace steady

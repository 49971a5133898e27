#include "app/commands/command.h"
#include "app/window.h"
#include "core/support/file.h"
#include "ui/coach_bridge.h"
#include "ui/main_window.h"
#include "ui/onboarding/first_run.h"
#include "ui/pages/trends_page.h"
#include "ui/widgets/app_frame.h"

#include <QApplication>
#include <QBuffer>
#include <QSettings>
#include <QTemporaryDir>

#include <ostream>

namespace steady {

namespace {

struct ScreenshotOptions {
    std::string diary;
    std::string page = "today";
    std::string size = "1280x800";
    std::string theme = "light";
    double scale = 1;
    std::string today;
    std::string out;
};

std::optional<QSize> sizeFrom(std::string const& text) {
    auto const parts = QString::fromStdString(text).split('x');
    if (parts.size() != 2) return std::nullopt;
    QSize const size(parts[0].toInt(), parts[1].toInt());
    if (size.width() < 320 || size.height() < 240 || size.width() > 8000 || size.height() > 8000)
        return std::nullopt;
    return size;
}

/// The first run at one of its five pages ("onboarding/2").
QImage drawFirstRun(CoachBridge& bridge, QString const& step, QSize size) {
    int const number = step.isEmpty() ? 1 : step.toInt();
    if (number < 1 || number > FirstRun::kPages) return {};
    FirstRun wizard(bridge, [] {});
    wizard.resize(size);
    wizard.show();
    wizard.showPage(number);
    QCoreApplication::processEvents();
    return wizard.grab().toImage();
}

/// Draws one page, or one card of it ("trends/weight"), as it looks in the window.
QImage drawPage(ScreenshotOptions const& options, Coach& coach, LocalMoment now, QSize size) {
    CoachBridge bridge(coach, [now] { return now; });
    auto const page = QString::fromStdString(options.page).section('/', 0, 0);
    auto const card = QString::fromStdString(options.page).section('/', 1);
    if (page == QLatin1String("onboarding")) return drawFirstRun(bridge, card, size);
    QTemporaryDir const folder;
    QSettings settings(folder.filePath("settings.ini"), QSettings::IniFormat);
    auto const window = makeWindow(bridge, settings);
    window->resize(size);
    window->show();
    window->showPage(page);
    if (window->frame()->currentPage() != page) return {};
    QCoreApplication::processEvents();
    auto* shown = card.isEmpty() ? static_cast<QWidget*>(window.get())
                                 : window->frame()->pageWidget()->findChild<QWidget*>(page + '.' + card);
    return shown != nullptr ? shown->grab().toImage() : QImage();
}

Exit writePicture(ScreenshotOptions const& options, QImage const& image, Console& console) {
    if (image.isNull())
        return refuse(console,
                      {ErrorKind::InvalidInput,
                       STEADY_TEXT("command line", "There is no page %1.").with(options.page),
                       {{"--page", options.page,
                         STEADY_TEXT("command line",
                                     "choose today, plan, trends, profile, onboarding/1 to 5, or "
                                     "a card such as trends/weight")}}},
                      false, Exit::Usage);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    auto const written =
        atomicWrite(options.out, {bytes.constData(), static_cast<std::size_t>(bytes.size())});
    return written ? Exit::Success : refuse(console, written.error(), false);
}

Exit runScreenshot(ScreenshotOptions const& options, Console& console) {
    auto const day = dayFromText(options.today, console.today(), "--today");
    if (!day) return refuse(console, day.error(), false);
    auto const size = sizeFrom(options.size);
    if (!size)
        return refuse(
            console,
            {ErrorKind::InvalidInput,
             STEADY_TEXT("command line", "The size was not understood."),
             {{"--size", options.size,
               STEADY_TEXT("command line", "write it as 1280x800, 320x240 to 8000x8000")}}},
            false, Exit::Usage);
    auto const coach = openDiary(console, options.diary, OpenMode::MustExist, false);
    if (!coach) return Exit::NoDiary;
    qputenv("QT_QPA_PLATFORM", "offscreen");
    int argc = 1;
    char name[] = "steady";
    char* argv[] = {name, nullptr};
    QApplication application(argc, argv);
    useReadableLocale();
    auto const scheme = options.theme == "dark" ? ColourScheme::Dark : ColourScheme::Light;
    applyTheme(application, scheme);
    auto font = QApplication::font();
    font.setPointSizeF(font.pointSizeF() * options.scale);
    QApplication::setFont(font);
    applyTheme(application, scheme);  // sizes follow the font
    auto const now = LocalMoment{*day, options.today.empty() ? console.now.time : clockTime(18, 5),
                                 console.now.utcOffsetMinutes};
    return writePicture(options, drawPage(options, *coach, now, *size), console);
}

}  // namespace

void addScreenshotCommand(CLI::App& app, Action& chosen) {
    auto options = std::make_shared<ScreenshotOptions>();
    auto* command = app.add_subcommand("screenshot", "Draw one page to a PNG, without a display");
    command->add_option("--diary", options->diary, "the diary file")->required();
    command
        ->add_option(
            "--page", options->page,
            "today, plan, trends, profile; trends/weight is one card, onboarding/2 one step")
        ->required();
    command->add_option("--size", options->size, "width x height in pixels");
    command->add_option("--theme", options->theme, "light or dark")
        ->check(CLI::IsMember({"light", "dark"}));
    command->add_option("--scale", options->scale, "text size, 2 is 200 %")
        ->check(CLI::Range(0.5, 4.0));
    command->add_option("--today", options->today, "the day it is");
    command->add_option("--out", options->out, "the picture to write")->required();
    command->callback([options, &chosen] {
        chosen = [options](Console& console) { return runScreenshot(*options, console); };
    });
}

}  // namespace steady

#include "app/commands/command.h"
#include "core/coach/plan_calendar.h"
#include "core/plan/offers.h"
#include "core/plan/plan_json.h"
#include "core/plan/planner.h"
#include "core/plan/weight_goal.h"
#include "core/report/plan_report.h"
#include "core/support/file.h"
#include "ui/print/document_printer.h"
#include "ui/print/html_writer.h"

#include <QGuiApplication>

#include <ostream>

namespace steady {

namespace {

struct PlanOptions {
    std::string profile;
    std::string diary;
    std::string today;
    std::string pdf;
    std::string html;
    std::string ics;
    std::string paper = "A4";
    bool json = false;
};

/// A plan with the line that its weight is projected on.
struct ProjectedPlan {
    Plan plan;
    std::vector<ProjectionPoint> projection;
    std::optional<double> trendKg = {};
    PlanOffers offers = {};
    Calendar calendar = {};
};

/// The plan of a profile file, made now.
Result<ProjectedPlan> planOfProfile(std::string const& file, Date today) {
    auto profile = profileFromFile(file, today);
    if (!profile) return failure(profile.error());
    Facts const facts{std::move(*profile), {}, today};
    auto plan = makePlan(facts);
    auto projection = projectionOf(facts, plan);
    auto offers = offersOf(facts, plan, {});
    auto calendar = planCalendar(plan, {today});
    return ProjectedPlan{
        std::move(plan), std::move(projection), {}, std::move(offers), std::move(calendar)};
}

/// The plan in force in a diary.
Result<ProjectedPlan> planOfDiary(Coach const& coach, Date today) {
    auto view = coach.plan(today);
    if (view.plan)
        return ProjectedPlan{std::move(*view.plan), std::move(view.projection), view.trendKg,
                             std::move(view.offers), calendarOf(coach, today).value_or(Calendar{})};
    return failure(ErrorKind::NotFound,
                   STEADY_TEXT("command line",
                               "%1 has no plan on %2. Store a profile first: steady profile "
                               "--diary FILE --set profile.json")
                       .with(coach.path().string(), today));
}

Document reportOf(ProjectedPlan const& made, Date today) {
    return planReport(made.plan, made.projection, today, made.trendKg, made.offers);
}

/// Fonts and pages need Qt's GUI part, though no display.
class HeadlessGui {
 public:
    HeadlessGui() {
        qputenv("QT_QPA_PLATFORM", "offscreen");
        m_application.emplace(m_argc, m_argv);
    }

 private:
    int m_argc = 1;
    char m_name[7] = "steady";
    char* m_argv[2] = {m_name, nullptr};
    std::optional<QGuiApplication> m_application;
};

Result<void> writeFiles(PlanOptions const& options, ProjectedPlan const& made, Date today) {
    if (!options.ics.empty()) {
        auto const written = atomicWrite(options.ics, toICalendar(made.calendar));
        if (!written) return written;
    }
    if (options.pdf.empty() && options.html.empty()) return {};
    HeadlessGui const gui;
    auto const document = reportOf(made, today);
    if (!options.pdf.empty()) {
        auto const size = options.paper == "Letter" ? PageSize::Letter : PageSize::A4;
        auto const written = writePdf(document, options.pdf, size);
        if (!written) return written;
    }
    if (!options.html.empty()) return atomicWrite(options.html, toHtml(document).toStdString());
    return {};
}

Exit printPlan(PlanOptions const& options, ProjectedPlan const& made, Date today,
               Console& console) {
    auto const written = writeFiles(options, made, today);
    if (!written) return refuse(console, written.error(), options.json);
    if (options.json)
        console.out << planToJson(made.plan, made.offers) << '\n';
    else if (options.pdf.empty() && options.html.empty() && options.ics.empty())
        console.out << toPlainText(reportOf(made, today));
    return Exit::Success;
}

Exit runPlan(PlanOptions const& options, Console& console) {
    auto const today = dayFromText(options.today, console.today(), "--today");
    if (!today) return refuse(console, today.error(), options.json);
    if (!options.profile.empty()) {
        auto const made = planOfProfile(options.profile, *today);
        if (!made) return refuse(console, made.error(), options.json);
        return printPlan(options, *made, *today, console);
    }
    auto const coach = openDiary(console, options.diary, OpenMode::MustExist, options.json);
    if (!coach) return Exit::NoDiary;
    auto const made = planOfDiary(*coach, *today);
    if (!made) return refuse(console, made.error(), options.json);
    return printPlan(options, *made, *today, console);
}

}  // namespace

void addPlanCommand(CLI::App& app, Action& chosen) {
    auto options = std::make_shared<PlanOptions>();
    auto* command = app.add_subcommand("plan", "Make the plan, print it or write it");
    auto* profile = command->add_option("--profile", options->profile, "a profile.json");
    auto* diary = command->add_option("--diary", options->diary, "a diary with a profile");
    profile->excludes(diary);
    command->add_option("--today", options->today, "the day the plan is for");
    command->add_option("--pdf", options->pdf, "write the plan as PDF");
    command->add_option("--html", options->html, "write the plan as one accessible page");
    command->add_option("--ics", options->ics, "write the week for a calendar program (iCalendar)");
    command->add_option("--paper", options->paper, "A4 or Letter")
        ->check(CLI::IsMember({"A4", "Letter"}));
    command->add_flag("--json", options->json, "answer as JSON");
    command->callback([options, profile, diary, &chosen] {
        if (profile->empty() && diary->empty())
            throw CLI::RequiredError("--profile FILE.json or --diary FILE");
        chosen = [options](Console& console) { return runPlan(*options, console); };
    });
}

}  // namespace steady

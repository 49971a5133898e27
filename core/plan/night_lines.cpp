#include "core/plan/rest_lines.h"
#include "core/plan/sleep.h"
#include "core/support/round.h"

#include <fmt/format.h>

#include <cmath>

namespace steady {

namespace {

constexpr double kAmberJetlagHours = 1;  // G-04
constexpr double kRedJetlagHours = 2;

PlanLine nightLine(std::string id, std::string rule, Text name, Text text, Text reason) {
    PlanLine line;
    line.id = std::move(id);
    line.rule = std::move(rule);
    line.name = std::move(name);
    line.text = std::move(text);
    line.reason = std::move(reason);
    line.evidence = Evidence::Product;
    line.changedBy = STEADY_TEXT("plan", "your next nights");
    return line;
}

void addRampLine(Plan& plan, Facts const& facts) {
    auto const& rest = facts.history.rest;
    if (!rest.ramp || !rest.debtMinutes) return;
    auto const& ramp = *rest.ramp;
    auto line = nightLine(
        "sleep.ramp", "G-06", STEADY_TEXT("plan", "Way back to sleep"),
        STEADY_TEXT("plan",
                    "Go to bed %1 minutes earlier every three nights, from %2 to %3, and get up at "
                    "%4 all the while. A nap could help too: 30 minutes at most, before %5.")
            .with(ramp.stepMinutes, ramp.from, ramp.goal, plan.sleep->wake,
                  napUntil(worksShifts(facts.profile), plan.sleep->bed)),
        STEADY_TEXT("plan", "Pay sleep back in small steps."));
    line.value = STEADY_TEXT("plan", "−%1 min").with(ramp.stepMinutes);
    line.inputs = {{"debt_min", *rest.debtMinutes},
                   {"nights", rest.weekNights},
                   {"from_minutes", ramp.from.minutesSinceMidnight}};
    line.working = STEADY_TEXT("plan",
                               "%1 short of %2 h a night over 7 days (n = %3 nights); from 5 h a "
                               "step of 15 min, from 10 h of 30 min")
                       .with(restDurationText(*rest.debtMinutes),
                             figure(plan.sleep->targetHours, 1), rest.weekNights);
    line.source = "So-ngern 2019 on longer nights; the size of the steps is our own choice";
    plan.lines.push_back(std::move(line));
}

void addRegularLine(Plan& plan, Facts const& facts) {
    auto const& spread = facts.history.rest.wakeSpread;
    if (!spread || regularityOf(*spread) == Regularity::Steady) return;
    auto line =
        nightLine("sleep.regular", "G-03", STEADY_TEXT("plan", "Steady waking"),
                  STEADY_TEXT("plan", "Get up at %1, give or take half an hour, on free days too.")
                      .with(plan.sleep->wake),
                  STEADY_TEXT("plan", "A steady wake time sets your body clock."));
    line.value = STEADY_TEXT("plan", "± 30 min");
    line.inputs = {{"wake_sd_min", spread->minutes}, {"nights", spread->n}};
    line.working = STEADY_TEXT("plan",
                               "Your wake time varies by %1 min (n = %2); to 30 min is steady, to "
                               "60 variable")
                       .with(figure(spread->minutes, 0), spread->n);
    line.source = "Windred 2024 (UK Biobank)";
    line.evidence = Evidence::Secondary;
    plan.lines.push_back(std::move(line));
}

void addWeekendLine(Plan& plan, Facts const& facts) {
    auto const& jetlag = facts.history.rest.jetlag;
    if (!jetlag || jetlag->hours < kAmberJetlagHours - kTolerance) return;
    auto line = nightLine(
        "sleep.weekend", "G-04", STEADY_TEXT("plan", "Free days"),
        jetlag->hours >= kRedJetlagHours - kTolerance
            ? STEADY_TEXT("plan",
                          "Your sleep moves by %1 between work and free days. Get up 30 minutes "
                          "earlier on free days, one week after the other.")
                  .with(restDurationText(jetlag->hours * 60))
            : STEADY_TEXT("plan",
                          "Your sleep moves by %1 between work and free days; closer together "
                          "could feel better on Mondays.")
                  .with(restDurationText(jetlag->hours * 60)),
        STEADY_TEXT("plan", "Big weekend shifts act like flying time zones."));
    line.value = restDurationText(jetlag->hours * 60);
    line.inputs = {{"social_jetlag_h", jetlag->hours}};
    if (jetlag->correctedMidSleep) line.inputs["msfsc_h"] = *jetlag->correctedMidSleep;
    line.working =
        STEADY_TEXT("plan",
                    "The middle of your sleep on free days beside that on work days: from "
                    "1 h worth a look, from 2 h a step a week");
    line.source = "Roenneberg 2019";
    line.evidence = Evidence::Verified;
    plan.lines.push_back(std::move(line));
}

void addAwakeLine(Plan& plan, Facts const& facts) {
    auto const& rest = facts.history.rest;
    if (!rest.efficiency || *rest.efficiency >= kGoodSleepEfficiency - kTolerance) return;
    auto const percent = figure(*rest.efficiency * 100, 0);
    auto line = nightLine(
        "sleep.awake", "G-07", STEADY_TEXT("plan", "Lying awake"),
        STEADY_TEXT("plan",
                    "You sleep %1 % of your time in bed. If you lie awake for long, get up for a "
                    "quiet while and go back when you are sleepy.")
            .with(percent),
        STEADY_TEXT("plan",
                    "If you lie awake a lot, less time in bed planned with a clinician can help."));
    line.value = STEADY_TEXT("plan", "%1 %").with(percent);
    line.inputs = {{"efficiency_percent", *rest.efficiency * 100},
                   {"nights", rest.fortnightNights}};
    line.working = STEADY_TEXT("plan", "Slept over time in bed, 14 nights (n = %1); 85 % is good")
                       .with(rest.fortnightNights);
    line.source = "General sleep medicine; CBT-I stays with a clinician";
    line.evidence = Evidence::General;
    plan.lines.push_back(std::move(line));
}

}  // namespace

Text restDurationText(double minutes) {
    int const whole = static_cast<int>(std::lround(minutes));
    if (whole < 60) return STEADY_TEXT("unit", "%1 min").with(whole);
    if (whole % 60 == 0) return STEADY_TEXT("unit", "%1 h").with(whole / 60);
    return STEADY_TEXT("unit", "%1 h %2").with(whole / 60, fmt::format("{:02}", whole % 60));
}

void addNightLines(Plan& plan, Facts const& facts) {
    addRampLine(plan, facts);
    addRegularLine(plan, facts);
    addWeekendLine(plan, facts);
    addAwakeLine(plan, facts);
}

}  // namespace steady

#include "core/analysis/stress_summary.h"
#include "ui/coach_bridge.h"
#include "ui/pages/calm_dialog.h"
#include "ui/pages/stress_questions.h"
#include "ui/pages/today_page.h"

namespace steady {

void TodayPage::addRest(TodayActions& actions) {
    actions.openCalm = [this] { openCalm(); };
    actions.setRestless = [this](bool restless) {
        if (restless == m_view.restless.has_value()) return;
        if (restless)
            put(Flag{{EntryKind::Flag, 0}, now(), FlagKind::RestlessMind});
        else
            bridge().tell(bridge().coach().remove({*m_view.restless}));
    };
}

void TodayPage::openCalm() {
    if (!m_rest.calm) return;
    CalmActions actions;
    actions.choose = [this](std::string const& practice) {
        return bridge().tell(bridge().coach().choosePractice(practice, bridge().today()));
    };
    actions.logMinutes = [this](int minutes) {
        return saveReading(MeasuredQuantity::PracticeMinutes, std::nullopt, minutes, "min", minutes,
                           ReadingTag::None);
    };
    actions.openQuestions = [this] { openQuestions(); };
    CalmDialog dialog(*m_rest.calm, actions, this);
    dialog.exec();
}

void TodayPage::openQuestions() {
    StressQuestionsDialog dialog(
        [this](StressAnswers const& answers) {
            std::vector<Entry> entries;
            for (std::size_t at = 0; at < answers.size(); ++at)
                entries.emplace_back(
                    Feeling{{EntryKind::Feeling, 0}, now(), kStressQuestions[at], answers[at]});
            return bridge().tell(bridge().coach().log(std::move(entries)));
        },
        this);
    dialog.exec();
}

}  // namespace steady

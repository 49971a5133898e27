#include "ui/pages/exercise_history_panel.h"

#include "ui/charts/chart_view.h"
#include "ui/text/text.h"
#include "ui/theme/type.h"
#include "ui/widgets/card.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/plain_rows.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QVBoxLayout>

#include <algorithm>

namespace steady {

namespace {

constexpr std::size_t kRowsShown = 12;
constexpr int kHistoryChartHeight = 190;
constexpr int kChartMarginDays = 3;

ChartSpec historyChart(ExerciseHistory const& history, Date today) {
    ChartSpec chart;
    chart.key = QStringLiteral("exercise");
    chart.title = toQString(history.name);
    bool const held = isHeld(history.measure);
    chart.unit = history.byLoad ? ExerciseHistoryPanel::tr("kg")
                 : held         ? ExerciseHistoryPanel::tr("s")
                                : ExerciseHistoryPanel::tr("reps");
    chart.decimals = history.byLoad ? 1 : 0;
    chart.emptyText = ExerciseHistoryPanel::tr("Your sessions will be here.");
    chart.sentence = toQString(history.sentence);
    auto const name = history.byLoad ? ExerciseHistoryPanel::tr("heaviest set")
                      : held         ? ExerciseHistoryPanel::tr("longest hold")
                                     : ExerciseHistoryPanel::tr("most in a set");
    std::vector<SeriesPoint> points;
    for (auto const& day : history.days)
        points.push_back({day.day, day.best});
    chart.range = {history.days.front().day - std::chrono::days(kChartMarginDays),
                   std::max(today, history.days.back().day) + std::chrono::days(kChartMarginDays)};
    // One thing has one name: the line goes without.
    chart.lines.push_back({QString(), ChartInk::Vermilion, points, ChartStroke::Solid, 2.0});
    chart.dots.push_back({name, name, ChartInk::Vermilion, false, 3, points});
    return chart;
}

}  // namespace

ExerciseHistoryPanel::ExerciseHistoryPanel(QWidget* parent) : QWidget(parent) {
    setObjectName(QStringLiteral("exerciseHistory"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    m_card = new Card(tr("How it went so far"), this);
    m_card->body()->setSpacing(space::s);
    m_choice = new QComboBox(m_card);
    m_choice->setAccessibleName(tr("Exercise"));
    m_choice->setObjectName(QStringLiteral("historyChoice"));
    m_sentence = makeParagraph(TypeRole::Body, Tone::Text2, {}, m_card);
    m_best = makeParagraph(TypeRole::BodyStrong, Tone::Text, {}, m_card);
    m_best->setObjectName(QStringLiteral("historyBest"));
    m_choice->view()->setAccessibleName(tr("Exercise"));
    m_chart = new ChartView(m_card);
    m_chart->setAccessibleName(tr("How it went so far"));
    m_chart->setFixedHeight(px(kHistoryChartHeight));
    m_rows = new PlainRows(m_card);
    m_rows->setObjectName(QStringLiteral("historyRows"));
    m_empty = makeParagraph(TypeRole::Body, Tone::Text2,
                            tr("Each exercise that you log will be here: its last sessions, its "
                               "best set, and where it is going."),
                            m_card);
    m_card->body()->addWidget(m_choice);
    for (auto* widget :
         std::initializer_list<QWidget*>{m_empty, m_sentence, m_best, m_chart, m_rows})
        m_card->body()->addWidget(widget);
    column->addWidget(m_card);
    column->addStretch();
    connect(m_choice, &QComboBox::currentIndexChanged, this, &ExerciseHistoryPanel::showOne);
}

void ExerciseHistoryPanel::show(std::vector<ExerciseHistory> histories, std::string const& exercise,
                                Date today) {
    m_histories = std::move(histories);
    m_today = today;
    int chosen = 0;
    {
        QSignalBlocker const quiet(m_choice);
        m_choice->clear();
        for (std::size_t at = 0; at < m_histories.size(); ++at) {
            m_choice->addItem(toQString(m_histories[at].name));
            if (m_histories[at].exercise == exercise) chosen = static_cast<int>(at);
        }
        m_choice->setCurrentIndex(m_histories.empty() ? -1 : chosen);
    }
    showOne(m_choice->currentIndex());
}

void ExerciseHistoryPanel::showOne(int index) {
    bool const any = index >= 0 && index < static_cast<int>(m_histories.size()) &&
                     !m_histories[static_cast<std::size_t>(index)].days.empty();
    m_choice->setVisible(m_histories.size() > 1);
    m_empty->setVisible(!any);
    for (auto* widget : std::initializer_list<QWidget*>{m_sentence, m_best, m_chart, m_rows})
        widget->setVisible(any);
    if (!any) return;
    auto const& history = m_histories[static_cast<std::size_t>(index)];
    m_sentence->setText(toQString(history.sentence));
    m_best->setText(toQString(history.best));
    m_chart->setVisible(history.days.size() > 1);  // one dot is no picture
    if (history.days.size() > 1) m_chart->showChart(historyChart(history, m_today));
    std::vector<PlainRows::Row> rows;
    for (auto at = history.days.rbegin(); at != history.days.rend() && rows.size() < kRowsShown;
         ++at)
        rows.push_back({shortDate(at->day), {}, toQString(at->sets)});
    m_rows->show(std::move(rows));
}

}  // namespace steady

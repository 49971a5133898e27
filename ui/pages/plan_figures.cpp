#include "ui/pages/plan_figures.h"

#include "ui/charts/chart_marks.h"
#include "ui/text/text.h"
#include "ui/theme/type.h"
#include "ui/widgets/labels.h"

#include <QGridLayout>
#include <QPainter>

#include <algorithm>

namespace steady {

namespace {

constexpr double kDayStartsAt = 4 * 60;  // the axis runs from 04:00 to 04:00, as on Today
constexpr double kWholeDay = 24 * 60;

/// The dot and the line beside one step.
class StepMark : public QWidget {
 public:
    StepMark(bool main, bool first, bool last, QWidget* parent)
        : QWidget(parent), m_main(main), m_first(first), m_last(last) {
        setFixedWidth(px(14));
    }

 protected:
    void paintEvent(QPaintEvent*) override {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        Colours const& colours = coloursOf(this);
        double const x = width() / 2.0, y = px(9);
        painter.setPen(QPen(colours.border2, 1));
        painter.drawLine(QPointF(x, m_first ? y : 0), QPointF(x, m_last ? y : height()));
        paintDot(painter, QPointF(x, y), m_main ? 5 : 3.5, !m_main, colours.series[0],
                 colours.card);
    }

 private:
    bool m_main, m_first, m_last;
};

QString clockText(ClockTime time) {
    return QString::fromStdString(toString(time));
}

QString rampText(EatingWindowPlan const& window) {
    QStringList hours;
    for (double const step : window.rampHours)
        hours << numberText(step, step == int(step) ? 0 : 1);
    return WindowFigure::tr("%1 to %2. Weeks: %3 hours")
        .arg(clockText(window.start), clockText(window.end), hours.join(QStringLiteral(", ")));
}

}  // namespace

std::vector<TimelineStep> sleepSteps(SleepPlan const& sleep) {
    struct Step {
        ClockTime at;
        QString words;
        bool main;
    };
    std::vector<Step> steps{
        {sleep.strongCaffeineUntil, StepTimeline::tr("last strong coffee or energy drink"), false},
        {sleep.coffeeUntil, StepTimeline::tr("last coffee"), false},
        {sleep.alcoholUntil, StepTimeline::tr("last alcoholic drink, if any"), false},
        {sleep.lastMeal, StepTimeline::tr("last meal done"), false},
        {sleep.windDown, StepTimeline::tr("lights low, screens away"), false},
        {sleep.bed,
         StepTimeline::tr("to bed, for %1 of sleep")
             .arg(numberText(sleep.targetHours, sleep.targetHours == int(sleep.targetHours) ? 0 : 1,
                             StepTimeline::tr("hours"))),
         true}};
    std::ranges::stable_sort(steps, {},
                             [&](Step const& step) { return minutesFrom(sleep.wake, step.at); });
    std::vector<TimelineStep> shown;
    for (Step const& step : steps)
        shown.push_back({clockText(step.at), step.words, step.main});
    shown.push_back({clockText(sleep.wake), StepTimeline::tr("wake up, every day"), true});
    return shown;
}

StepTimeline::StepTimeline(std::vector<TimelineStep> const& steps, QWidget* parent)
    : QWidget(parent) {
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(space::s);
    grid->setVerticalSpacing(0);
    grid->setColumnStretch(2, 1);
    for (std::size_t i = 0; i < steps.size(); ++i) {
        int const row = static_cast<int>(i);
        auto* time = makeLabel(TypeRole::BodyStrong, Tone::Text, steps[i].time, this);
        auto* words = makeParagraph(TypeRole::Body, Tone::Text2, steps[i].words, this);
        grid->addWidget(time, row, 0, Qt::AlignTop | Qt::AlignRight);
        grid->addWidget(new StepMark(steps[i].main, i == 0, i + 1 == steps.size(), this), row, 1);
        grid->addWidget(words, row, 2, Qt::AlignTop);
        grid->setRowMinimumHeight(row, px(26));
    }
}

WindowFigure::WindowFigure(EatingWindowPlan const& window, QWidget* parent)
    : QWidget(parent), m_window(window) {
    setAccessibleName(tr("Eating window"));
    setAccessibleDescription(rampText(window));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

QSize WindowFigure::sizeHint() const {
    int const rows = static_cast<int>(std::max<std::size_t>(1, m_window.rampHours.size()));
    return {px(240), px(24) + rows * px(20)};
}

void WindowFigure::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    Colours const& colours = coloursOf(this);
    painter.setFont(fontFor(TypeRole::Small));
    QFontMetricsF const metrics(painter.font());
    double const left = metrics.horizontalAdvance(tr("week %1").arg(88)) + 8;
    double const right = width() - metrics.horizontalAdvance(QStringLiteral("88.8 h")) - 8;
    auto const at = [&](double minutes) {
        return left + (right - left) * (minutes - kDayStartsAt) / kWholeDay;
    };
    double const start = m_window.start.minutesSinceMidnight;
    double const end = start + minutesFrom(m_window.start, m_window.end);
    double const middle = (start + end) / 2;
    std::vector<double> hours = m_window.rampHours;
    if (hours.empty()) hours = {m_window.hours};
    for (std::size_t i = 0; i < hours.size(); ++i) {
        double const y = double(i) * px(20);
        bool const last = i + 1 == hours.size();
        // Until the last step the window is wider on both sides of where it ends up.
        double const half = hours[i] * 30;
        QRectF const track(left, y + px(4), right - left, px(11));
        painter.fillRect(track, colours.sunken);
        QRectF const bar(at(std::max(kDayStartsAt, middle - half)), track.top(), 0, track.height());
        QRectF const box(bar.topLeft(), QPointF(at(middle + half), track.bottom()));
        painter.fillRect(box, colours.band);
        painter.setPen(QPen(colours.accent, last ? 1.6 : 1));
        painter.drawLine(box.topLeft(), box.bottomLeft());
        painter.drawLine(box.topRight(), box.bottomRight());
        painter.setPen(last ? colours.text : colours.text2);
        QRectF const row(0, y, width(), px(19));
        painter.drawText(row, Qt::AlignLeft | Qt::AlignVCenter,
                         hours.size() > 1 ? tr("week %1").arg(i + 1) : QString());
        painter.drawText(row, Qt::AlignRight | Qt::AlignVCenter,
                         numberText(hours[i], hours[i] == int(hours[i]) ? 0 : 1, tr("h")));
    }
    painter.setPen(colours.text3);
    double const axis = double(hours.size()) * px(20) + 2;
    for (int hour : {6, 12, 18, 24}) {
        double const x = at(hour * 60);
        painter.drawText(QRectF(x - 30, axis, 60, px(18)), Qt::AlignHCenter | Qt::AlignTop,
                         QStringLiteral("%1:00").arg(hour % 24, 2, 10, QLatin1Char('0')));
    }
}

PlateFigure::PlateFigure(bool slowCarbs, QWidget* parent)
    : QWidget(parent), m_slowCarbs(slowCarbs) {
    setAccessibleName(tr("The plate"));
    setAccessibleDescription(
        slowCarbs ? tr("Half vegetables, a quarter protein, a quarter slow carbs")
                  : tr("Half vegetables, a quarter protein, a quarter more vegetables"));
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

QSize PlateFigure::sizeHint() const {
    return {px(210), px(210)};
}

void PlateFigure::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    Colours const& colours = coloursOf(this);
    QRectF const plate = QRectF(rect()).adjusted(3, 3, -3, -3);
    painter.setBrush(colours.card);
    painter.setPen(QPen(colours.border2, 1.6));
    painter.drawEllipse(plate);
    QRectF const inner = plate.adjusted(8, 8, -8, -8);
    painter.setPen(QPen(colours.accent, 1));
    painter.setBrush(colours.band);
    painter.drawPie(inner, 90 * 16, 180 * 16);
    painter.setBrush(colours.sunken);
    painter.drawPie(inner, 0, 90 * 16);
    painter.setBrush(m_slowCarbs ? colours.card : colours.band);
    painter.drawPie(inner, 270 * 16, 90 * 16);
    painter.setFont(fontFor(TypeRole::Reason));
    painter.setPen(colours.text);
    double const w = inner.width() / 2, h = inner.height() / 2;
    painter.drawText(QRectF(inner.left() + 8, inner.top(), w - 12, inner.height()),
                     Qt::AlignCenter | Qt::TextWordWrap, tr("vegetables"));
    painter.drawText(QRectF(inner.center().x() + 4, inner.top() + 8, w - 16, h - 12),
                     Qt::AlignCenter | Qt::TextWordWrap, tr("protein"));
    painter.drawText(QRectF(inner.center().x() + 4, inner.center().y() + 4, w - 16, h - 12),
                     Qt::AlignCenter | Qt::TextWordWrap,
                     m_slowCarbs ? tr("slow carbs") : tr("more vegetables"));
}

}  // namespace steady

#include "ui/widgets/rest_timer.h"

#include "ui/widgets/labels.h"

#include <QHBoxLayout>

namespace steady {

namespace {
constexpr int kTickMilliseconds = 250;  // no second is ever skipped on screen
}

RestTimer::RestTimer(Clock clock, QWidget* parent) : QWidget(parent), m_clock(std::move(clock)) {
    setObjectName(QStringLiteral("restTimer"));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::s);
    m_figures = makeLabel(TypeRole::PageTitle, Tone::Accent, {}, this);
    m_words = makeLabel(TypeRole::Body, Tone::Text2, {}, this);
    m_words->setWordWrap(true);
    row->addWidget(m_figures);
    row->addWidget(m_words, 1);
    m_timer.setInterval(kTickMilliseconds);
    connect(&m_timer, &QTimer::timeout, this, &RestTimer::tick);
    auto policy = sizePolicy();
    policy.setRetainSizeWhenHidden(true);  // the page stands still when a rest begins
    setSizePolicy(policy);
    hide();
}

void RestTimer::start(int seconds) {
    m_end = m_clock() + std::chrono::seconds(seconds);
    m_timer.start();
    show();
    tick();
    // Said once: a screen reader is not talked over each second.
    setAccessibleName(tr("Rest, %n second(s)", nullptr, seconds));
}

void RestTimer::stop() {
    m_timer.stop();
    hide();
}

void RestTimer::tick() {
    auto const left = m_end - m_clock();
    if (left.count() <= 0) {
        m_timer.stop();
        say({}, tr("Rested. Go on when you are ready."));
        setAccessibleName(m_words->text());
        return;
    }
    auto const seconds = (left.count() + 999) / 1000;
    say(QStringLiteral("%1:%2").arg(seconds / 60).arg(seconds % 60, 2, 10, QLatin1Char('0')),
        tr("rest; go on earlier if you feel ready"));
}

void RestTimer::say(QString const& figures, QString const& words) {
    m_figures->setText(figures);
    m_figures->setVisible(!figures.isEmpty());
    m_words->setText(words);
}

QString RestTimer::words() const {
    return (m_figures->text() + QLatin1Char(' ') + m_words->text()).trimmed();
}

RestTimer::Clock monotonicClock() {
    return [] {
        return std::chrono::duration_cast<std::chrono::milliseconds>(
            std::chrono::steady_clock::now().time_since_epoch());
    };
}

}  // namespace steady

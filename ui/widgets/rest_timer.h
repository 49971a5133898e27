#pragma once

#include <QTimer>
#include <QWidget>

#include <chrono>
#include <functional>

namespace steady {

class ToneLabel;

/// Counts down a rest, in figures alone: no sound, no blinking, and nothing happens when it is
/// over but a quiet sentence. Time comes from a monotonic clock, so that setting the wall clock
/// does not touch it.
class RestTimer : public QWidget {
    Q_OBJECT

 public:
    using Clock = std::function<std::chrono::milliseconds()>;

    explicit RestTimer(Clock clock, QWidget* parent = nullptr);

    void start(int seconds);
    void stop();
    bool isRunning() const { return m_timer.isActive(); }
    QString words() const;
    /// Reads the clock; called each second while it runs.
    void tick();

 private:
    void say(QString const& figures, QString const& words);

    Clock m_clock;
    QTimer m_timer;
    std::chrono::milliseconds m_end{0};
    ToneLabel* m_figures;
    ToneLabel* m_words;
};

/// Milliseconds of the steady clock.
RestTimer::Clock monotonicClock();

}  // namespace steady

#pragma once

#include "core/coach/session_run.h"

#include <QWidget>

class QPushButton;
class QVBoxLayout;

namespace steady {

class QuantityEdit;
class ScaleRow;

/// The end of a session: what was done, how long it took and how hard it was, and the cool-down.
class SessionFinish : public QWidget {
    Q_OBJECT

 public:
    explicit SessionFinish(QWidget* parent = nullptr);

    void show(SessionRun const& run);
    using QWidget::show;
    std::optional<double> minutes() const;
    std::optional<double> effort() const;
    void focusFirst();
    /// What the button does, where it may.
    void logNow();

 signals:
    void logAsked();
    void backAsked();

 private:
    QVBoxLayout* m_rows;
    QVBoxLayout* m_coolDown;
    QuantityEdit* m_minutes;
    ScaleRow* m_effort;
    QPushButton* m_log;
};

}  // namespace steady

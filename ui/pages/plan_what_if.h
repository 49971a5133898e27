#pragma once

#include "core/coach/what_if.h"

#include <QWidget>

class QLabel;
class QSlider;
class QVBoxLayout;

namespace steady {

class SegmentedControl;
class ToneLabel;

/// "What if": another pace, another share kept, the goal by a day. It answers while one drags and
/// changes nothing.
class WhatIfPanel : public QWidget {
    Q_OBJECT

 public:
    WhatIfPanel(WhatIfAnswers answers, Pace pace, Date today, QWidget* parent = nullptr);

    WhatIfQuestion question() const;

 signals:
    /// The new answer, for the picture beside it.
    void answered(steady::WhatIf answer);

 private:
    void addChoice(QVBoxLayout* column, QString const& name, QWidget* choice, QLabel* value);
    QSlider* makeSlider(QString const& name, int low, int high, int start);
    void answer();
    QString paceAnswer(WhatIf const& what) const;
    QString dateAnswer(WantedDate const& wanted) const;

    WhatIfAnswers m_answers;
    Date m_today;
    SegmentedControl* m_pace;
    QSlider* m_kept;
    QSlider* m_weeks;
    QLabel* m_keptValue;
    QLabel* m_dateValue;
    ToneLabel* m_paceAnswer;
    ToneLabel* m_dateAnswer;
};

}  // namespace steady

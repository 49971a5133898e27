#pragma once

#include "core/coach/rest_view.h"
#include "ui/widgets/card.h"

namespace steady {

class EveningTimeline;
class ToneLabel;

/// Tonight on the Today page: it comes in the evening and shows the steps to bed.
class TonightPanel : public Card {
    Q_OBJECT

 public:
    explicit TonightPanel(QWidget* parent = nullptr);
    void show(RestView const& rest);
    using QWidget::show;

 private:
    EveningTimeline* m_timeline;
    ToneLabel* m_sentence;
};

}  // namespace steady

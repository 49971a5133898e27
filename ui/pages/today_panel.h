#pragma once

#include "ui/pages/today_actions.h"

#include <QWidget>

class QScrollArea;
class QVBoxLayout;

namespace steady {

class DateBar;
class DayTimeline;
class FeelingsPanel;
class GaugesPanel;
class MealsCard;
class MorningPanel;
class MovementPanel;
class QuickLine;
class TonightPanel;
struct RestView;

/// The Today page as a picture of a TodayView. What the person wants goes out through `actions`.
/// Three columns in a wide window, two or one in a narrower one.
class TodayPanel : public QWidget {
    Q_OBJECT

 public:
    explicit TodayPanel(TodayActions actions, QWidget* parent = nullptr);

    void show(TodayView const& view);
    /// Tonight and the calm minutes; before it, they are not shown.
    void showRest(RestView const& rest);
    using QWidget::show;
    void setQuickText(QString const& text);
    /// A row of another maker at the end of the movement card.
    void addToMovement(QWidget* row);
    int columns() const { return m_columns; }
    QScrollArea* scrollArea() const { return m_scroll; }

 protected:
    void resizeEvent(QResizeEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;

 private:
    void buildTop(QVBoxLayout* column);
    void buildColumns(QVBoxLayout* column);
    void connectParts();
    void addShortcuts();
    void preview(QString const& text);
    void submit(QString const& text);
    void reflow();
    void showNotices(TodayView const& view);

    TodayActions m_actions;
    QScrollArea* m_scroll;
    QWidget* m_content;
    DateBar* m_dateBar;
    QWidget* m_notices;
    QuickLine* m_quickLine;
    DayTimeline* m_timeline;
    MealsCard* m_meals;
    MovementPanel* m_movement;
    FeelingsPanel* m_feelings;
    GaugesPanel* m_gauges;
    MorningPanel* m_morning;
    TonightPanel* m_tonight;
    QWidget* m_noProfile;
    std::vector<QVBoxLayout*> m_columnLayouts;
    int m_columns = 0;
    bool m_hasProfile = true;
    std::optional<QString> m_askedLine;  ///< "Is 92 kg right?" was asked about this text
};

}  // namespace steady

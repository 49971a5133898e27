#pragma once

#include "ui/charts/chart_layout.h"
#include "ui/charts/chart_table.h"

#include <QWidget>

#include <optional>

namespace steady {

/// A chart on the screen. ←/→ move the cursor, Home/End jump, Esc puts it away; the mouse does the
/// same. What the cursor says is also the accessible description.
class ChartView : public QWidget {
    Q_OBJECT

 public:
    explicit ChartView(QWidget* parent = nullptr);

    void showChart(ChartSpec chart);
    ChartSpec const& chart() const { return m_chart; }
    ChartTable const& table() const { return m_table; }

    /// Puts the cursor where another chart has it: the line without the words.
    void followCursor(std::optional<Date> day);
    std::optional<Date> cursor() const;
    /// The words at the cursor, empty without one.
    QStringList tip() const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

 signals:
    /// The person moved the cursor here, or put it away (nothing).
    void cursorMoved(std::optional<steady::Date> day);
    void focusChanged();

 protected:
    void paintEvent(QPaintEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

 private:
    void moveTo(std::optional<std::size_t> row);
    void describe();
    ChartLayout layoutNow() const;

    ChartSpec m_chart;
    ChartTable m_table;
    std::optional<std::size_t> m_row;
    bool m_speaks = false;  ///< this chart moved the cursor itself, so it shows the words
};

}  // namespace steady

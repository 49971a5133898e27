#pragma once

#include <QFrame>
#include <QString>

#include <vector>

namespace steady {

/// One thing that the quick line offers: a row to log as it was, or words to go on with.
struct QuickChoice {
    QString name;    ///< "Yesterday’s breakfast", "Oats"
    QString detail;  ///< "Greek yoghurt, oats, blueberries", "60 g"
    QString text;    ///< what the line becomes; empty: the choice itself is logged
};

/// The list below the quick line. It lies over the page, so that nothing moves while typing, and
/// leaves the keyboard to the line.
class QuickChoices : public QFrame {
    Q_OBJECT

 public:
    explicit QuickChoices(QWidget* parent);

    void show(std::vector<QuickChoice> choices, QString const& title);
    using QWidget::show;
    std::vector<QuickChoice> const& choices() const { return m_choices; }
    /// The chosen row, or -1.
    int current() const { return m_current; }
    void move(int step);
    using QWidget::move;
    QSize sizeHint() const override;

 signals:
    void picked(int index);

 protected:
    void paintEvent(QPaintEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;

 private:
    int rowAt(double y) const;
    void paintRow(QPainter& painter, std::size_t at) const;

    std::vector<QuickChoice> m_choices;
    QString m_title;
    int m_current = -1;
};

}  // namespace steady

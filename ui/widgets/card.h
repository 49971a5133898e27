#pragma once

#include <QFrame>

class QBoxLayout;
class QHBoxLayout;
class QLabel;
class QVBoxLayout;

namespace steady {

/// One question on a quiet card: title left, one fact or link right, the content, and a footer of
/// actions set apart by a line.
class Card : public QFrame {
    Q_OBJECT

 public:
    explicit Card(QString const& title = {}, QWidget* parent = nullptr);

    void setTitle(QString const& title);
    void setFact(QString const& fact);
    /// A widget at the right end of the title line, after the fact.
    void addToCorner(QWidget* widget);
    /// A small widget before the title: an icon.
    void setLead(QWidget* widget);

    QVBoxLayout* body() const { return m_body; }
    /// The line of actions at the bottom; made when first asked for.
    QHBoxLayout* footer();

    /// The one card that asks something has a stronger edge.
    void setAsking(bool asking);

    QLabel* titleLabel() const { return m_title; }

 protected:
    void paintEvent(QPaintEvent* event) override;

 private:
    QLabel* m_title;
    QLabel* m_fact;
    QHBoxLayout* m_head;
    QVBoxLayout* m_body;
    QVBoxLayout* m_outer;
    QWidget* m_footer = nullptr;
    QHBoxLayout* m_footerRow = nullptr;
    bool m_asking = false;
};

/// A 1 px line in the colour of card edges.
class Rule : public QWidget {
    Q_OBJECT

 public:
    explicit Rule(QWidget* parent = nullptr);

 protected:
    void paintEvent(QPaintEvent* event) override;
};

}  // namespace steady

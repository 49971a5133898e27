#pragma once

#include <QCheckBox>
#include <QWidget>

#include <set>
#include <vector>

class QGridLayout;
class QPushButton;

namespace steady {

/// One thing that may be ticked: its name, and below it an example or an explanation.
struct CheckChoice {
    int value = 0;
    QString name;
    QString note;
};

/// A check box as a card: tinted when ticked, the whole card is the target.
class CheckCard : public QCheckBox {
    Q_OBJECT

 public:
    CheckCard(QString const& name, QString note, QWidget* parent = nullptr);
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

 protected:
    void paintEvent(QPaintEvent* event) override;
    bool hitButton(QPoint const& point) const override { return rect().contains(point); }

 private:
    QString m_note;
};

/// Check cards in two columns (one when narrow). Those that matter most come first; the others
/// show on request, or when one of them is ticked.
class CheckGrid : public QWidget {
    Q_OBJECT

 public:
    CheckGrid(QString const& name, std::vector<CheckChoice> choices, int shownFirst,
              QWidget* parent = nullptr);

    void setChosen(std::set<int> const& values);
    std::set<int> chosen() const;
    CheckCard* card(int value) const;

 signals:
    void edited();

 protected:
    void resizeEvent(QResizeEvent* event) override;

 private:
    void place();
    bool allShown() const;

    std::vector<CheckChoice> m_choices;
    std::vector<CheckCard*> m_cards;
    QGridLayout* m_grid;
    QPushButton* m_more;
    int m_shownFirst;
    int m_columns = 0;
    bool m_expanded = false;
};

}  // namespace steady

#pragma once

#include <QCheckBox>
#include <QWidget>

#include <set>
#include <vector>

class QGridLayout;
class QHBoxLayout;
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

    /// Up to so many columns where each has that much room (at 100 %); two unless told.
    void setMostColumns(int columns, int columnWidth = 235);
    /// What the button that shows the rest says; %1 is how many there are.
    void setMoreWords(QString const& words);
    /// A button beside that one: "None of these".
    void addAction(QPushButton* button);

 signals:
    void edited();

 protected:
    void resizeEvent(QResizeEvent* event) override;

 private:
    void place();
    bool allShown() const;
    int columnsThatFit() const;

    std::vector<CheckChoice> m_choices;
    std::vector<CheckCard*> m_cards;
    QGridLayout* m_grid;
    QHBoxLayout* m_actions;
    QPushButton* m_more;
    QString m_moreWords;
    int m_mostColumns = 2;
    int m_columnWidth = 235;
    int m_shownFirst;
    int m_columns = 0;
    bool m_expanded = false;
};

}  // namespace steady

#pragma once

#include <QAbstractButton>
#include <QString>
#include <QWidget>

#include <vector>

class QGridLayout;
class QLabel;

namespace steady {

/// One session on the board.
struct BoardSession {
    QString icon;    ///< a name in resources/icons
    int series = 0;  ///< the colour of its kind: 0 is s1
    QString name;
    QString detail;  ///< "30 min · moderate"
};

struct BoardColumn {
    QString day;   ///< "Mon 16"
    QString fact;  ///< "60 min"
    QString rest;  ///< said when there is no session
    bool today = false;
    std::vector<BoardSession> sessions;
};

/// A session as a button: its kind as an edge and an icon, its name and its minutes. A press asks
/// why it stands on this day.
class SessionButton : public QAbstractButton {
    Q_OBJECT

 public:
    SessionButton(BoardSession session, QString const& day, QWidget* parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

 protected:
    void paintEvent(QPaintEvent* event) override;

 private:
    QRect wordsBox(int width) const;
    QString detailFor(int width) const;
    BoardSession m_session;
};

/// Monday to Sunday in equal columns; where seven do not fit, in rows of four or fewer.
class WeekBoardView : public QWidget {
    Q_OBJECT

 public:
    explicit WeekBoardView(QWidget* parent = nullptr);

    void show(std::vector<BoardColumn> const& columns);
    using QWidget::show;
    std::vector<SessionButton*> const& sessions() const { return m_sessions; }

    /// How many columns stand in a row at a width.
    static int columnsFor(int width);

 signals:
    /// Day 0 is the first column.
    void asked(int day, int session, SessionButton* button);

 protected:
    void resizeEvent(QResizeEvent* event) override;

 private:
    QWidget* makeColumn(BoardColumn const& column, int day);
    void arrange();

    QGridLayout* m_grid;
    std::vector<QWidget*> m_columns;
    std::vector<SessionButton*> m_sessions;
    int m_perRow = 0;
};

}  // namespace steady

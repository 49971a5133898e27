#pragma once

#include "ui/widgets/session_button.h"

#include <QPointer>
#include <QString>
#include <QWidget>

#include <vector>

class QGridLayout;
class QLabel;

namespace steady {

class BoardDay;

struct BoardColumn {
    QString day;   ///< "Mon 16"
    QString fact;  ///< "60 min"
    QString rest;  ///< said when there is no session
    bool today = false;
    std::vector<BoardSession> sessions;
};

/// Monday to Sunday in equal columns; where seven do not fit, in rows of four or fewer. While a
/// session is dragged, or Ctrl is held on it, every day says whether it can stand there.
class WeekBoardView : public QWidget {
    Q_OBJECT

 public:
    explicit WeekBoardView(QWidget* parent = nullptr);
    ~WeekBoardView() override;

    void show(std::vector<BoardColumn> const& columns);
    using QWidget::show;
    std::vector<SessionButton*> const& sessions() const { return m_sessions; }
    QWidget* column(int day) const;

    /// How many columns stand in a row at a width.
    static int columnsFor(int width);

 signals:
    /// Day 0 is the first column.
    void asked(int day, int session, SessionButton* button);
    void moveAsked(QString const& id, int day);
    void menuAsked(QString const& id, QPoint global);

 protected:
    void resizeEvent(QResizeEvent* event) override;

 private:
    void clear();
    BoardDay* makeColumn(BoardColumn const& column, int day);
    void connectSession(SessionButton* button, int day);
    void showPlaces(SessionButton const* button);
    void hidePlaces();
    void drag(SessionButton* button, QPoint global);
    void drop(SessionButton* button, int from, QPoint global);
    void step(SessionButton* button, int from, int direction);
    int dayAt(QPoint global) const;
    void arrange();

    QGridLayout* m_grid;
    std::vector<BoardDay*> m_columns;
    std::vector<SessionButton*> m_sessions;
    QPointer<QLabel> m_ghost;
    int m_perRow = 0;
};

}  // namespace steady

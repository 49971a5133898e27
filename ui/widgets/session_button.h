#pragma once

#include <QAbstractButton>
#include <QString>

#include <vector>

namespace steady {

/// A day of the board as a place for a session.
struct BoardPlace {
    bool open = false;
    bool here = false;
    QString why;  ///< what forbids it
};

/// One session on the board.
struct BoardSession {
    /// What became of it; each has a shape and a word of its own.
    enum class Mark { None, Done, Moved, Replaced, LetGo };

    QString icon;    ///< a name in resources/icons
    int series = 0;  ///< the colour of its kind: 0 is s1
    QString name;
    QString detail;  ///< "30 min · moderate"
    Mark mark = Mark::None;
    QString word;                    ///< "done", "moved", "let go"
    QString reason;                  ///< one line: why it stands here now
    QString id;                      ///< names it on this board
    std::vector<BoardPlace> places;  ///< Monday first; empty when it can't be moved
};

/// A session as a button: its kind as an edge and an icon, its name and its minutes. A press asks
/// why it stands on this day; it can be dragged, moved by Ctrl and an arrow, or by its menu.
class SessionButton : public QAbstractButton {
    Q_OBJECT

 public:
    SessionButton(BoardSession session, QString const& day, QWidget* parent = nullptr);

    BoardSession const& session() const { return m_session; }
    bool isMovable() const { return !m_session.places.empty(); }
    /// Where a press opens the menu; empty without one.
    QRect menuBox() const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

 signals:
    void menuAsked(QPoint global);
    /// Ctrl with an arrow: −1 is toward Monday.
    void stepAsked(int direction);
    /// While Ctrl is held on a focused session its places are shown.
    void placesAsked(bool shown);
    void dragged(QPoint global);
    void dropped(QPoint global);
    void dragCancelled();

 protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void keyReleaseEvent(QKeyEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;

 private:
    QRect wordsBox(int width) const;
    QString detailFor(int width) const;
    void paintBody(QPainter& painter);
    void paintWords(QPainter& painter);
    void paintMark(QPainter& painter, QRect const& box, int top);

    BoardSession m_session;
    QPoint m_pressed;
    bool m_dragging = false;
};

}  // namespace steady

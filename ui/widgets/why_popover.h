#pragma once

#include <QFrame>
#include <QPointer>
#include <QString>

#include <vector>

class QVBoxLayout;

namespace steady {

/// One row of the answer: "The rule" and what it says. `dots` draws how sure it is, 0 to 3 filled.
struct WhyRow {
    QString name;
    QString text;
    int dots = -1;
};

/// The answer to "Why?", as a value.
struct WhyAnswer {
    QString title;
    QString lead;
    std::vector<WhyRow> rows;
    QString source;  ///< when it stands on the shelf of sources, its name there
};

/// A page that lists its sources: the answer offers a way there.
class SourceShelf {
 public:
    virtual ~SourceShelf() = default;
    virtual void showSource(QString const& source) = 0;
};

/// Three dots, some filled: how sure a source is. Words beside them say the same.
QWidget* makeSureDots(int filled, QWidget* parent = nullptr);

/// Where the popover goes: below the asked link, or above it when there is no room; never over the
/// line it explains. `keepClear` is that line. Pure, for tests.
struct PopoverPlace {
    QPoint topLeft;
    bool below = true;
    int arrowX = 0;  ///< from the left of the popover
};
PopoverPlace placePopover(QSize size, QRect link, QRect keepClear, QRect room);

/// The small page beside a "Why?" link. It lives in the window of the link, takes the focus, and
/// Esc, the close button or a click elsewhere puts it away and gives the focus back.
class WhyPopover : public QFrame {
    Q_OBJECT

 public:
    /// Opens for a link. `line` is the widget that must stay readable (the row of the link).
    /// Another open popover of the window is closed first.
    static WhyPopover* open(WhyAnswer const& answer, QWidget* link, QWidget* line);

    void closeAndReturn();

 protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

 private:
    WhyPopover(WhyAnswer const& answer, QWidget* link, QWidget* window);
    void addRow(QVBoxLayout* column, WhyRow const& row);
    void addSourceLink(QVBoxLayout* column, QString const& source);
    void settle(QRect line);

    QPointer<QWidget> m_link;
    PopoverPlace m_place;
};

}  // namespace steady

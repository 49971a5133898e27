#pragma once

#include "core/coach/quick_view.h"
#include "core/coach/today_view.h"

#include <QWidget>

#include <functional>

class QLineEdit;

namespace steady {

/// The meals of a day as columns of one list. Rows are walked with ↑/↓, edited in place with Enter,
/// F2 or a double click, and deleted with Del; the context menu offers the same.
class MealList : public QWidget {
    Q_OBJECT

 public:
    explicit MealList(QWidget* parent = nullptr);

    void show(std::vector<MealCard> const& meals);
    using QWidget::show;
    void setPreview(QuickPreview const& preview);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    QLineEdit* editor() const { return m_editor; }
    /// Why a typed amount or time can't be taken; then the editor stays with what was typed.
    using Check = std::function<QString(EntryId first, bool isTime, QString const& words)>;
    void setCheck(Check check) { m_check = std::move(check); }
    /// What the cursor is on, in words; also the accessible description.
    QString currentWords() const;

 signals:
    void amountChanged(steady::EntryId id, QString const& amount);
    void timeChanged(std::vector<steady::EntryId> const& ids, QString const& time);
    /// Said while the editor is open; empty when it is fine again.
    void complained(QString const& why);
    void deleteAsked(std::vector<steady::EntryId> const& ids);
    /// Where the cursor went, to be scrolled into view.
    void cursorMoved(QRect const& line);

 protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;
    bool event(QEvent* event) override;

 private:
    enum class LineKind { Preview, PreviewText, Meal, Item, Reason, Gap };
    struct Line {
        LineKind kind;
        int meal = -1;
        int row = -1;
        double top = 0;
        double height = 0;
    };

    void arrange();
    bool canHoldCursor(Line const& line) const;
    std::vector<EntryId> idsOf(Line const& line) const;
    void moveCursor(int step);
    void setCursorAt(QPointF const& point);
    void edit();
    void commit();
    void closeEditor();
    void placeEditor();
    void removeCurrent();
    void describe();
    QString wholeWordsAt(QPointF const& point) const;
    QRectF amountBox(Line const& line) const;
    void paintMeal(QPainter& painter, Line const& line) const;
    void paintItem(QPainter& painter, Line const& line) const;
    void paintPreview(QPainter& painter, Line const& line) const;

    std::vector<MealCard> m_meals;
    QuickPreview m_preview;
    std::vector<Line> m_lines;
    int m_cursor = -1;
    double m_height = 0;
    QLineEdit* m_editor;
    Check m_check;
};

}  // namespace steady

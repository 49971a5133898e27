#pragma once

#include "ui/widgets/rail.h"

#include <QWidget>

#include <functional>
#include <vector>

class QStackedWidget;
class QVBoxLayout;

namespace steady {

class UndoBar;

/// One page that the frame can show. It is built when first shown.
struct FramePage {
    QString id;     ///< kept in settings: "today"
    QString label;  ///< on the rail
    QString icon;
    Rail::Place place = Rail::Place::Top;
    /// Builds the page below its parent: moving it there later would style every part twice.
    std::function<QWidget*(QWidget* parent)> make;
};

/// Everything around a page: the rail with the word that a diary is a sample, what stands on top of
/// every page (urgent messages, a refusal), and the undo bar. Knows nothing of the coach.
class AppFrame : public QWidget {
    Q_OBJECT

 public:
    explicit AppFrame(std::vector<FramePage> pages, QWidget* parent = nullptr);

    void showPage(QString const& id);
    QString currentPage() const;
    QWidget* pageWidget() const;

    void setSample(bool sample);
    /// Replaces the urgent messages above every page.
    void setUrgent(QStringList const& sentences);
    /// A write that was refused: stays until closed or until the next write goes through.
    void showRefusal(QString const& sentence);
    void showDone(QString const& what);
    void showUndone(QString const& what);
    void clearTransient();

    UndoBar* undoBar() const { return m_undoBar; }

 signals:
    void undoAsked();
    void redoAsked();
    void pageShown(QString const& id);

 protected:
    void resizeEvent(QResizeEvent* event) override;

 private:
    void showIndex(int index);
    void giveFocus(QWidget* page);
    void showMessages();
    void clear(QVBoxLayout* messages);

    std::vector<FramePage> m_pages;
    std::vector<QWidget*> m_built;
    Rail* m_rail;
    QStackedWidget* m_stack;
    QVBoxLayout* m_urgent;
    QVBoxLayout* m_refusal;
    QWidget* m_messages;
    UndoBar* m_undoBar;
    int m_current = -1;
};

}  // namespace steady

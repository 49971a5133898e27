#pragma once

#include "core/domain/entry.h"

#include <QWidget>

#include <vector>

namespace steady {

/// A short list of logged things, each with what it is and a detail: edit with Enter or a double
/// click, delete with Del, both in the context menu.
class EntryRows : public QWidget {
    Q_OBJECT

 public:
    struct Row {
        EntryId id;
        QString name;
        QString detail;
    };

    explicit EntryRows(QString const& name, QWidget* parent = nullptr);
    void show(std::vector<Row> rows);
    using QWidget::show;
    std::vector<Row> const& rows() const { return m_rows; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

 signals:
    void editAsked(steady::EntryId id);
    void deleteAsked(steady::EntryId id);

 protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;

 private:
    void setCursorAt(double y);
    void describe();
    bool hasCursor() const;

    std::vector<Row> m_rows;
    int m_cursor = 0;
};

}  // namespace steady

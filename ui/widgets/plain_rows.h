#pragma once

#include <QWidget>

#include <vector>

namespace steady {

/// A few quiet lines to read, in three columns: "Sat · Brisk walk · 40 min".
class PlainRows : public QWidget {
    Q_OBJECT

 public:
    struct Row {
        QString when;
        QString name;
        QString detail;
    };

    explicit PlainRows(QWidget* parent = nullptr);
    void show(std::vector<Row> rows);
    using QWidget::show;
    std::vector<Row> const& rows() const { return m_rows; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

 protected:
    void paintEvent(QPaintEvent* event) override;

 private:
    std::vector<Row> m_rows;
};

}  // namespace steady

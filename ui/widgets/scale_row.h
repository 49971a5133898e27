#pragma once

#include <QWidget>

#include <optional>

namespace steady {

/// A 0–10 answer in two clicks: eleven boxes. ←/→ move, digits set (1 then 0 is ten).
class ScaleRow : public QWidget {
    Q_OBJECT

 public:
    explicit ScaleRow(QString const& name, QWidget* parent = nullptr);

    void setName(QString const& name);
    void setValue(std::optional<int> value);
    std::optional<int> value() const { return m_value; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

 signals:
    /// Chosen by the person.
    void chose(int value);

 protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

 private:
    QRectF boxAt(int value) const;
    void choose(int value);
    void describe();

    QString m_name;
    std::optional<int> m_value;
};

}  // namespace steady

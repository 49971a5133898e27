#pragma once

#include <QLineEdit>

#include <optional>

namespace steady {

/// A number with its unit inside the field. "82,4" and "82.4" are the same; an empty field is
/// nothing. What is not a number is marked, never changed.
class QuantityEdit : public QLineEdit {
    Q_OBJECT

 public:
    explicit QuantityEdit(QString const& name, QWidget* parent = nullptr);

    void setUnit(QString const& unit);
    void setQuantity(std::optional<double> value, int decimals);
    std::optional<double> quantity() const;
    bool isWrong() const;

 protected:
    void paintEvent(QPaintEvent* event) override;

 private:
    void check();
    QString m_unit;
};

/// Marks a field as wrong (2 px critical edge) or right again.
void markWrong(QWidget* field, bool wrong);

}  // namespace steady

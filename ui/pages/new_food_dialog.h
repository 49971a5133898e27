#pragma once

#include "core/domain/food.h"
#include "core/support/result.h"

#include <QDialog>

#include <functional>
#include <map>
#include <optional>
#include <string>
#include <vector>

class QComboBox;
class QGridLayout;
class QLineEdit;

namespace steady {

class FormField;
class QuantityEdit;

/// A food of the person's own, as its label says it. What is left empty stays unknown. Everything
/// that can't be right is said at its field, all of it at once.
class NewFoodDialog : public QDialog {
    Q_OBJECT

 public:
    /// Stores the food; an error is shown and the dialog stays.
    using Save = std::function<Result<void>(Food const&)>;

    NewFoodDialog(QString const& name, Save save, QWidget* parent = nullptr);

    Food food() const;
    FormField* field(std::string const& key) const;

 private:
    void addName(QGridLayout* grid, QString const& name);
    void addFigures(QGridLayout* grid);
    void addServing(QGridLayout* grid);
    QWidget* makeButtons();
    QuantityEdit* addNumber(QGridLayout* grid, int row, int column, std::string const& key,
                            QString const& label, QString const& unit, QString const& why = {});
    std::optional<double> number(std::string const& key) const;
    /// Fields with text that is no number, and a serving that is only half said.
    bool showUnread();
    void showFaults(std::vector<Fault> const& faults);
    void makeRoom();
    void trySave();

    Save m_save;
    std::map<std::string, FormField*> m_fields;
    std::map<std::string, QuantityEdit*> m_numbers;
    QLineEdit* m_name = nullptr;
    QComboBox* m_basis = nullptr;
    QLineEdit* m_serving = nullptr;
};

}  // namespace steady

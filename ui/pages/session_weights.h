#pragma once

#include "core/domain/profile_choices.h"

#include <QWidget>

#include <vector>

class QLineEdit;

namespace steady {

class ToneLabel;

/// The weights one has of a kind, typed as "5 7.5 10": what a load grows to is one of them.
class SessionWeights : public QWidget {
    Q_OBJECT

 public:
    explicit SessionWeights(QWidget* parent = nullptr);

    void show(Equipment kind, std::vector<double> const& known);
    using QWidget::show;

 signals:
    void said(std::vector<double> kg);

 private:
    void save();

    ToneLabel* m_name;
    QLineEdit* m_field;
};

/// "5, 7.5 10" or "5 7,5 10" as kilograms, ascending; nothing when a part is no weight.
std::optional<std::vector<double>> readWeights(QString const& words);

}  // namespace steady

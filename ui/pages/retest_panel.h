#pragma once

#include "core/coach/retest_results.h"

#include <QWidget>

#include <map>

class QComboBox;
class QVBoxLayout;

namespace steady {

class Card;
class QuantityEdit;
class ToneLabel;

/// The tests of week 0 and 12 (F-15): how each is done, a field for the result, and the change.
class RetestPanel : public QWidget {
    Q_OBJECT

 public:
    explicit RetestPanel(QWidget* parent = nullptr);

    void show(RetestView const& view);
    using QWidget::show;

 signals:
    void saveAsked(steady::RetestDay results);
    void leaveAsked();

 private:
    void addTest(RetestRow const& row, RetestView const& view);
    void save();

    Card* m_card;
    ToneLabel* m_why;
    QVBoxLayout* m_rows;
    std::map<RetestKind, QuantityEdit*> m_fields;
    QComboBox* m_variant = nullptr;
};

}  // namespace steady

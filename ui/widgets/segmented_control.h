#pragma once

#include <QStringList>
#include <QWidget>

class QAbstractButton;
class QButtonGroup;

namespace steady {

/// A few choices in one row, one of them chosen: "4 weeks | 12 weeks | 26". ←/→ move the choice.
class SegmentedControl : public QWidget {
    Q_OBJECT

 public:
    SegmentedControl(QString const& name, QStringList const& choices, QWidget* parent = nullptr);

    int chosen() const;
    void choose(int index);

 signals:
    void chose(int index);

 protected:
    void paintEvent(QPaintEvent* event) override;

 private:
    QButtonGroup* m_group;
};

}  // namespace steady

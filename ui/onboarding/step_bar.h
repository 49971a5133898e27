#pragma once

#include <QAbstractButton>
#include <QStringList>
#include <QWidget>

#include <vector>

class QLabel;
class QPushButton;

namespace steady {

/// One step: a disc with its number (a check when done) and its name.
class StepButton : public QAbstractButton {
    Q_OBJECT

 public:
    enum class State { Done, Current, Ahead };

    StepButton(int number, QString const& name, QWidget* parent = nullptr);
    void setState(State state);
    /// Where room is short only the disc shows.
    void setBare(bool bare);
    int wholeWidth() const;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

 protected:
    void paintEvent(QPaintEvent* event) override;

 private:
    int m_number;
    State m_state = State::Ahead;
    bool m_bare = false;
};

/// The top of the first run: where one is, and the way out with a cautious plan.
class StepBar : public QWidget {
    Q_OBJECT

 public:
    explicit StepBar(QStringList const& names, QWidget* parent = nullptr);
    void setCurrent(int step, int reached);
    void setStopOffered(bool offered);

 signals:
    void stepAsked(int step);
    void stopAsked();

 protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

 private:
    void arrange();

    QLabel* m_brand;
    std::vector<StepButton*> m_steps;
    QPushButton* m_stop;
    int m_current = 0;
};

}  // namespace steady

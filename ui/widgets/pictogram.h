#pragma once

#include <QWidget>

namespace steady {

/// The picture of a movement pattern ("squat"), on a quiet ground. It tells nothing that the words
/// beside it don't.
class Pictogram : public QWidget {
    Q_OBJECT

 public:
    explicit Pictogram(int size, QWidget* parent = nullptr);
    void setPattern(QString const& pattern);
    QString pattern() const { return m_pattern; }
    QSize sizeHint() const override;

 protected:
    void paintEvent(QPaintEvent* event) override;

 private:
    QString m_pattern;
    int m_size;
};

}  // namespace steady

#pragma once

#include <QAbstractButton>
#include <QWidget>

#include <vector>

class QVBoxLayout;

namespace steady {

/// One place of the rail: icon and label, a bar and a tint when chosen.
class RailButton : public QAbstractButton {
    Q_OBJECT

 public:
    RailButton(QString const& label, QString icon, QWidget* parent = nullptr);
    void setNarrow(bool narrow);
    QSize sizeHint() const override;

 protected:
    void paintEvent(QPaintEvent* event) override;

 private:
    QString m_icon;
    bool m_narrow = false;
};

/// "Sample diary" below the pages; the tool tip says what that means.
class SampleChip : public QWidget {
    Q_OBJECT

 public:
    explicit SampleChip(QWidget* parent = nullptr);
    void setNarrow(bool narrow);
    QSize sizeHint() const override;

 protected:
    void paintEvent(QPaintEvent* event) override;

 private:
    bool m_narrow = false;
};

/// The left rail: the mark, the pages, and Profile and Settings at the bottom. ↑/↓ walk it.
class Rail : public QWidget {
    Q_OBJECT

 public:
    enum class Place { Top, Bottom };

    explicit Rail(QWidget* parent = nullptr);

    /// Adds a page and returns its index.
    int add(QString const& label, QString const& icon, QString const& shortcut, Place place);
    void choose(int index);
    void setNarrow(bool narrow);
    /// A quiet word at the bottom, on every page: this diary is a sample.
    void setSample(bool sample);

 signals:
    void chose(int index);

 protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

 private:
    std::vector<RailButton*> m_buttons;
    QVBoxLayout* m_column;
    QWidget* m_sample;
    int m_topCount = 0;
    bool m_narrow = false;
};

}  // namespace steady

#pragma once

#include "ui/theme/theme.h"

#include <QLabel>
#include <QPushButton>

namespace steady {

/// The colours that text may have; a label keeps its tone when the scheme changes.
enum class Tone { Text, Text2, Text3, Accent, Success, Caution, Critical };

QColor colourOf(Tone tone, Colours const& colours);

/// A label with a role and a tone, painted by the theme of the moment.
class ToneLabel : public QLabel {
    Q_OBJECT

 public:
    ToneLabel(TypeRole role, Tone tone, QString const& text, QWidget* parent);
    void setTone(Tone tone);

 protected:
    void changeEvent(QEvent* event) override;

 private:
    void tint();
    Tone m_tone;
    bool m_tinting = false;
};

ToneLabel* makeLabel(TypeRole role, Tone tone, QString const& text = {}, QWidget* parent = nullptr);

/// A label that breaks lines.
ToneLabel* makeParagraph(TypeRole role, Tone tone, QString const& text = {},
                         QWidget* parent = nullptr);

/// A line icon in the colour of a tone.
class IconLabel : public QWidget {
    Q_OBJECT

 public:
    IconLabel(QString name, Tone tone, int size, QWidget* parent = nullptr);
    void setIcon(QString const& name, Tone tone);
    /// Session icons take a series colour (0 is s1).
    void setSeries(int series);
    QSize sizeHint() const override;

 protected:
    void paintEvent(QPaintEvent* event) override;

 private:
    QString m_name;
    Tone m_tone;
    int m_series = -1;
    int m_size;
};

enum class ButtonKind { Plain, Primary, Quiet, Link };

QPushButton* makeButton(ButtonKind kind, QString const& text, QWidget* parent = nullptr);

/// An icon alone; the name is what a screen reader says and the tool tip shows.
QPushButton* makeIconButton(QString const& icon, QString const& name, QWidget* parent = nullptr);

/// "Why?", "Compare with version 2": a text link that is a real button.
class LinkButton : public QPushButton {
    Q_OBJECT

 public:
    explicit LinkButton(QString const& text, QWidget* parent = nullptr);
};

}  // namespace steady

#include "ui/widgets/labels.h"

#include "ui/theme/icons.h"
#include "ui/theme/type.h"

#include <QApplication>
#include <QEvent>
#include <QPainter>
#include <QVariant>

namespace steady {

namespace {

/// Icons of buttons must follow a change of scheme: this button draws its own.
class IconButton : public QPushButton {
 public:
    IconButton(QString icon, QWidget* parent) : QPushButton(parent), m_icon(std::move(icon)) {}

    QSize sizeHint() const override { return {px(space::control), px(space::control)}; }
    QSize minimumSizeHint() const override { return sizeHint(); }

 protected:
    void paintEvent(QPaintEvent* event) override {
        QPushButton::paintEvent(event);
        QPainter painter(this);
        auto const& colours = coloursOf(qApp->palette());
        double const side = px(16);
        QRectF const box(width() / 2.0 - side / 2, height() / 2.0 - side / 2, side, side);
        paintIcon(painter, box, m_icon, isEnabled() ? colours.text : colours.text3);
    }

 private:
    QString m_icon;
};

}  // namespace

QColor colourOf(Tone tone, Colours const& c) {
    switch (tone) {
        case Tone::Text:
            return c.text;
        case Tone::Text2:
            return c.text2;
        case Tone::Text3:
            return c.text3;
        case Tone::Accent:
            return c.accent;
        case Tone::Success:
            return c.success;
        case Tone::Caution:
            return c.caution;
        case Tone::Critical:
            return c.critical;
    }
    return c.text;
}

ToneLabel::ToneLabel(TypeRole role, Tone tone, QString const& text, QWidget* parent)
    : QLabel(text, parent), m_tone(tone) {
    setTypeRole(this, role);
    setTextFormat(Qt::PlainText);
    tint();
}

void ToneLabel::setTone(Tone tone) {
    m_tone = tone;
    tint();
}

void ToneLabel::changeEvent(QEvent* event) {
    if (event->type() == QEvent::ApplicationPaletteChange ||
        event->type() == QEvent::PaletteChange || event->type() == QEvent::ParentChange)
        tint();
    QLabel::changeEvent(event);
}

void ToneLabel::tint() {
    if (m_tinting) return;
    m_tinting = true;
    auto own = palette();
    auto const colour = colourOf(m_tone, coloursOf(qApp->palette()));
    own.setColor(QPalette::WindowText, colour);
    if (own.color(QPalette::WindowText) != palette().color(QPalette::WindowText)) setPalette(own);
    m_tinting = false;
}

ToneLabel* makeLabel(TypeRole role, Tone tone, QString const& text, QWidget* parent) {
    return new ToneLabel(role, tone, text, parent);
}

ToneLabel* makeParagraph(TypeRole role, Tone tone, QString const& text, QWidget* parent) {
    auto* label = makeLabel(role, tone, text, parent);
    label->setWordWrap(true);
    return label;
}

IconLabel::IconLabel(QString name, Tone tone, int size, QWidget* parent)
    : QWidget(parent), m_name(std::move(name)), m_tone(tone), m_size(size) {
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void IconLabel::setIcon(QString const& name, Tone tone) {
    m_name = name;
    m_tone = tone;
    update();
}

void IconLabel::setSeries(int series) {
    m_series = series;
    update();
}

QSize IconLabel::sizeHint() const {
    return {px(m_size), px(m_size)};
}

void IconLabel::paintEvent(QPaintEvent*) {
    auto const& colours = coloursOf(qApp->palette());
    QPainter painter(this);
    paintIcon(painter, QRectF(rect()), m_name,
              m_series >= 0 ? colours.series[static_cast<std::size_t>(m_series)]
                            : colourOf(m_tone, colours));
}

QPushButton* makeButton(ButtonKind kind, QString const& text, QWidget* parent) {
    if (kind == ButtonKind::Link) return new LinkButton(text, parent);
    auto* button = new QPushButton(text, parent);
    if (kind == ButtonKind::Primary) button->setProperty("kind", "primary");
    if (kind == ButtonKind::Quiet) button->setProperty("kind", "quiet");
    setTypeRole(button, TypeRole::Name);
    button->setAutoDefault(false);
    return button;
}

QPushButton* makeIconButton(QString const& icon, QString const& name, QWidget* parent) {
    auto* button = new IconButton(icon, parent);
    button->setAccessibleName(name);
    button->setToolTip(name);
    button->setAutoDefault(false);
    button->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    return button;
}

LinkButton::LinkButton(QString const& text, QWidget* parent) : QPushButton(text, parent) {
    setProperty("kind", "link");
    setTypeRole(this, TypeRole::Name);
    setCursor(Qt::PointingHandCursor);
    setAutoDefault(false);
}

}  // namespace steady

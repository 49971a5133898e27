#include "ui/theme/icons.h"

#include <QFile>
#include <QIconEngine>
#include <QPainter>
#include <QPixmap>
#include <QSvgRenderer>

// The resources live in a static library, so that somebody has to ask for them by name.
static void loadIconResources() {
    Q_INIT_RESOURCE(resources);
}

namespace steady {

namespace {

QByteArray iconSource(QString const& name, QColor const& colour) {
    loadIconResources();
    QFile file(QStringLiteral(":/icons/%1.svg").arg(name));
    if (!file.open(QIODevice::ReadOnly)) return {};
    return file.readAll().replace("currentColor", colour.name().toLatin1());
}

/// Keeps the drawing, not pixels: a button may ask for any size and pixel ratio.
class LineIconEngine : public QIconEngine {
 public:
    LineIconEngine(QString name, QColor colour) : m_name(std::move(name)), m_colour(colour) {}

    void paint(QPainter* painter, QRect const& box, QIcon::Mode mode, QIcon::State) override {
        if (mode == QIcon::Disabled) painter->setOpacity(painter->opacity() * 0.5);
        paintIcon(*painter, box, m_name, m_colour);
    }

    QPixmap pixmap(QSize const& size, QIcon::Mode mode, QIcon::State state) override {
        QPixmap pixels(size);
        pixels.fill(Qt::transparent);
        QPainter painter(&pixels);
        paint(&painter, QRect(QPoint(), size), mode, state);
        return pixels;
    }

    QIconEngine* clone() const override { return new LineIconEngine(*this); }

 private:
    QString m_name;
    QColor m_colour;
};

}  // namespace

void paintIcon(QPainter& painter, QRectF const& box, QString const& name, QColor const& colour) {
    auto const source = iconSource(name, colour);
    if (source.isEmpty()) return;
    QSvgRenderer renderer(source);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    renderer.render(&painter, box);
    painter.restore();
}

QIcon iconFor(QString const& name, QColor const& colour) {
    return QIcon(new LineIconEngine(name, colour));
}

QIcon appIcon() {
    return iconFor(QStringLiteral("logo"), Qt::white);
}

}  // namespace steady

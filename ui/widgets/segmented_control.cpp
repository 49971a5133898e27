#include "ui/widgets/segmented_control.h"

#include "ui/theme/type.h"

#include <QAbstractButton>
#include <QButtonGroup>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QPainterPath>
#include <QPushButton>
#include <QVariant>

namespace steady {

namespace {

enum class SegmentPlace { First, Middle, Last, Only };

class Segment : public QAbstractButton {
 public:
    Segment(QString const& text, SegmentPlace place, QWidget* parent)
        : QAbstractButton(parent), m_place(place) {
        setText(text);
        setCheckable(true);
        setFocusPolicy(Qt::StrongFocus);
        setTypeRole(this, TypeRole::Name);
        setAttribute(Qt::WA_Hover);
    }

    QSize sizeHint() const override {
        return {fontMetrics().horizontalAdvance(text()) + 2 * px(12), px(space::control)};
    }
    QSize minimumSizeHint() const override { return sizeHint(); }

 protected:
    void paintEvent(QPaintEvent*) override {
        auto const& colours = coloursOf(this);
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setClipPath(shape());
        auto fill = isChecked() ? colours.accent : colours.card;
        if (!isChecked() && underMouse()) fill = colours.sunken;
        painter.fillRect(rect(), fill);
        if (m_place == SegmentPlace::Middle || m_place == SegmentPlace::Last)
            painter.fillRect(QRect(0, 0, 1, height()), colours.border2);
        painter.setPen(isChecked() ? colours.onAccent : colours.text);
        painter.drawText(rect(), Qt::AlignCenter, text());
    }

 private:
    QPainterPath shape() const {
        auto box = QRectF(rect());
        double const radius = space::radiusButton;
        if (m_place == SegmentPlace::First) box.setRight(box.right() + radius);
        if (m_place == SegmentPlace::Last) box.setLeft(box.left() - radius);
        if (m_place == SegmentPlace::Middle) box.adjust(-radius, 0, radius, 0);
        QPainterPath path;
        path.addRoundedRect(box, radius, radius);
        return path;
    }

    SegmentPlace m_place;
};

SegmentPlace placeOf(qsizetype index, qsizetype count) {
    if (count == 1) return SegmentPlace::Only;
    if (index == 0) return SegmentPlace::First;
    return index == count - 1 ? SegmentPlace::Last : SegmentPlace::Middle;
}

}  // namespace

SegmentedControl::SegmentedControl(QString const& name, QStringList const& choices, QWidget* parent)
    : QWidget(parent), m_group(new QButtonGroup(this)) {
    setAccessibleName(name);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(1, 1, 1, 1);
    row->setSpacing(0);
    for (qsizetype at = 0; at < choices.size(); ++at) {
        auto* segment = new Segment(choices[at], placeOf(at, choices.size()), this);
        segment->setAccessibleName(name + QStringLiteral(": ") + choices[at]);
        segment->setObjectName(QStringLiteral("segment%1").arg(at));
        m_group->addButton(segment, static_cast<int>(at));
        row->addWidget(segment);
    }
    connect(m_group, &QButtonGroup::idClicked, this, &SegmentedControl::chose);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

int SegmentedControl::chosen() const {
    return m_group->checkedId();
}

void SegmentedControl::choose(int index) {
    if (auto* button = m_group->button(index)) button->setChecked(true);
}

void SegmentedControl::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(coloursOf(this).border2);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), space::radiusButton + 1,
                            space::radiusButton + 1);
}

}  // namespace steady

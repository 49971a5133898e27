#include "ui/onboarding/step_bar.h"

#include "ui/theme/icons.h"
#include "ui/theme/type.h"
#include "ui/widgets/labels.h"

#include <QPainter>

#include <algorithm>

namespace steady {

namespace {

constexpr int kStepDisc = 24, kStepGap = 8, kStepLine = 36, kStepLineGap = 10;
constexpr int kStepBarHeight = 64, kStepBarMargin = 32, kStepsFrom = 182, kStepCheck = 14;
constexpr int kStepBarMost = 80;

}  // namespace

StepButton::StepButton(int number, QString const& name, QWidget* parent)
    : QAbstractButton(parent), m_number(number) {
    setText(name);
    setObjectName(QStringLiteral("step%1").arg(number));
    setFocusPolicy(Qt::TabFocus);
    setCursor(Qt::PointingHandCursor);
    setToolTip(name);
    setState(State::Ahead);
}

void StepButton::setState(State state) {
    m_state = state;
    setAccessibleName(state == State::Done      ? tr("Step %1, %2, done").arg(m_number).arg(text())
                      : state == State::Current ? tr("Step %1, %2, now").arg(m_number).arg(text())
                                                : tr("Step %1, %2").arg(m_number).arg(text()));
    updateGeometry();
    update();
}

void StepButton::setBare(bool bare) {
    m_bare = bare;
    updateGeometry();
    update();
}

int StepButton::wholeWidth() const {
    auto const font = fontFor(m_state == State::Current ? TypeRole::BodyStrong : TypeRole::Body);
    return px(kStepDisc) + px(kStepGap) + QFontMetrics(font).horizontalAdvance(text()) + 2;
}

QSize StepButton::sizeHint() const {
    return {m_bare ? px(kStepDisc) : wholeWidth(), px(28)};
}

void StepButton::paintEvent(QPaintEvent*) {
    auto const& colours = coloursOf(parentWidget());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    double const side = px(kStepDisc);
    QRectF const disc(0.5, (height() - side) / 2 + 0.5, side - 1, side - 1);
    bool const filled = m_state != State::Ahead;
    painter.setPen(filled ? QPen(Qt::NoPen) : QPen(colours.border2, 1));
    painter.setBrush(filled ? colours.accent : colours.card);
    painter.drawEllipse(filled ? disc.adjusted(-0.5, -0.5, 0.5, 0.5) : disc);
    if (m_state == State::Done) {
        double const check = px(kStepCheck);
        paintIcon(
            painter,
            QRectF(disc.center().x() - check / 2, disc.center().y() - check / 2, check, check),
            QStringLiteral("check"), colours.onAccent);
    } else {
        painter.setFont(fontFor(filled ? TypeRole::BodyStrong : TypeRole::Reason));
        painter.setPen(filled ? colours.onAccent : colours.text2);
        painter.drawText(disc, Qt::AlignCenter, QString::number(m_number));
    }
    if (m_bare) return;
    painter.setFont(fontFor(m_state == State::Current ? TypeRole::BodyStrong : TypeRole::Body));
    painter.setPen(m_state == State::Current || underMouse() ? colours.text : colours.text2);
    painter.drawText(QRectF(side + px(kStepGap), 0, width(), height()),
                     Qt::AlignVCenter | Qt::AlignLeft, text());
}

StepBar::StepBar(QStringList const& names, QWidget* parent) : QWidget(parent) {
    // With large text the page below needs the room more.
    setFixedHeight(std::min(px(kStepBarHeight), kStepBarMost));
    m_brand = makeLabel(TypeRole::Lead, Tone::Text, QStringLiteral("Steady"), this);
    auto strong = m_brand->font();
    strong.setWeight(QFont::DemiBold);
    m_brand->setFont(strong);
    for (qsizetype at = 0; at < names.size(); ++at) {
        int const number = static_cast<int>(at) + 1;
        auto* step = new StepButton(number, names[at], this);
        connect(step, &QAbstractButton::clicked, this, [this, number] { emit stepAsked(number); });
        m_steps.push_back(step);
    }
    m_stop = makeButton(ButtonKind::Quiet, tr("Stop here, make a cautious plan"), this);
    m_stop->setObjectName(QStringLiteral("stop"));
    m_stop->setToolTip(tr("What you have not answered is read on the careful side."));
    m_stop->setAccessibleDescription(m_stop->toolTip());
    connect(m_stop, &QPushButton::clicked, this, &StepBar::stopAsked);
}

void StepBar::setCurrent(int step, int reached) {
    m_current = step;
    for (std::size_t at = 0; at < m_steps.size(); ++at) {
        int const number = static_cast<int>(at) + 1;
        m_steps[at]->setState(number == step     ? StepButton::State::Current
                              : number < reached ? StepButton::State::Done
                                                 : StepButton::State::Ahead);
    }
    arrange();
}

void StepBar::setStopOffered(bool offered) {
    m_stop->setVisible(offered);
    arrange();
}

void StepBar::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    arrange();
}

/// All names where they fit, else only the name of the step one is at, else discs alone.
void StepBar::arrange() {
    auto const least = px(kStepBarMargin) + m_brand->sizeHint().width() + px(space::xl) +
                       static_cast<int>(m_steps.size()) * (px(kStepDisc) + 4) + px(space::m);
    // In long words at large text the first two must do; the tool tip says the rest.
    m_stop->setText(tr("Stop here, make a cautious plan"));
    if (least + m_stop->sizeHint().width() + px(kStepBarMargin) - px(9) > width())
        m_stop->setText(tr("Stop here"));
    auto const stop = m_stop->sizeHint();
    int const right =
        width() - px(kStepBarMargin) + px(9) - (m_stop->isHidden() ? 0 : stop.width());
    m_stop->setGeometry(right, (height() - stop.height()) / 2, stop.width(), stop.height());
    auto const brand = m_brand->sizeHint();
    m_brand->setGeometry(px(kStepBarMargin), (height() - brand.height()) / 2, brand.width(),
                         brand.height());
    int const brandEnd = px(kStepBarMargin) + brand.width() + px(space::xl);
    int const lines = static_cast<int>(m_steps.size() - 1) * px(kStepLine + 2 * kStepLineGap);
    int const discs = static_cast<int>(m_steps.size()) * px(kStepDisc);
    int all = lines, one = lines + discs;
    for (std::size_t at = 0; at < m_steps.size(); ++at) {
        all += m_steps[at]->wholeWidth();
        if (static_cast<int>(at) + 1 == m_current) one += m_steps[at]->wholeWidth() - px(kStepDisc);
    }
    int const room = right - px(space::m) - brandEnd;
    bool const withAll = all <= room, withOne = one <= room;
    int const used = withAll ? all : withOne ? one : lines + discs;
    int const gap = withAll || withOne
                        ? px(kStepLine + 2 * kStepLineGap)
                        : std::clamp((room - discs) / static_cast<int>(m_steps.size() - 1), 4,
                                     px(kStepLine + 2 * kStepLineGap));
    int x = std::max(brandEnd, std::min(px(kStepsFrom), right - px(space::m) - used));
    for (std::size_t at = 0; at < m_steps.size(); ++at) {
        bool const isCurrent = static_cast<int>(at) + 1 == m_current;
        m_steps[at]->setBare(!withAll && !(withOne && isCurrent));
        auto const size = m_steps[at]->sizeHint();
        m_steps[at]->setGeometry(x, (height() - size.height()) / 2, size.width(), size.height());
        x += size.width() + gap;
    }
    update();
}

void StepBar::paintEvent(QPaintEvent*) {
    auto const& colours = coloursOf(this);
    QPainter painter(this);
    painter.fillRect(rect(), colours.card);
    painter.fillRect(QRect(0, height() - 1, width(), 1), colours.border);
    for (std::size_t at = 1; at < m_steps.size(); ++at) {
        int const from = m_steps[at - 1]->geometry().right() + px(kStepLineGap);
        int const to = m_steps[at]->geometry().left() - px(kStepLineGap);
        if (to > from) painter.fillRect(QRect(from, height() / 2, to - from, 1), colours.border2);
    }
}

}  // namespace steady

#include "ui/widgets/quick_line.h"

#include "ui/text/text.h"
#include "ui/theme/icons.h"
#include "ui/theme/type.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/status_mark.h"

#include <QBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>

#include <algorithm>

namespace steady {

namespace {

constexpr int kChipGap = 6;
constexpr int kStackPreviewBelow = 820;

Tone toneFor(MealColour colour) {
    switch (colour) {
        case MealColour::Green:
            return Tone::Success;
        case MealColour::Amber:
            return Tone::Caution;
        case MealColour::Red:
            return Tone::Critical;
        case MealColour::Unknown:
            break;
    }
    return Tone::Text2;
}

/// A key as it looks on a keyboard: "Enter".
class KeyCap : public QWidget {
 public:
    KeyCap(QString name, QWidget* parent) : QWidget(parent), m_name(std::move(name)) {
        setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    }
    QSize sizeHint() const override {
        QFontMetrics const metrics(fontFor(TypeRole::Small));
        return {metrics.horizontalAdvance(m_name) + 10, metrics.height() + 2};
    }

 protected:
    void paintEvent(QPaintEvent*) override {
        auto const& colours = coloursOf(this);
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(colours.border2);
        painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
        painter.setFont(fontFor(TypeRole::Small));
        painter.setPen(colours.text);
        painter.drawText(rect(), Qt::AlignCenter, m_name);
    }

 private:
    QString m_name;
};

QWidget* keyHints(QWidget* parent) {
    auto* hints = new QWidget(parent);
    auto* row = new QHBoxLayout(hints);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(4);
    row->addWidget(new KeyCap(QStringLiteral("↓"), hints));
    row->addWidget(makeLabel(TypeRole::Small, Tone::Text2, QuickLine::tr("usual ·")));
    row->addWidget(new KeyCap(QuickLine::tr("Enter"), hints));
    row->addWidget(makeLabel(TypeRole::Small, Tone::Text2, QuickLine::tr("logs and stays ·")));
    row->addWidget(new KeyCap(QuickLine::tr("Esc"), hints));
    row->addWidget(makeLabel(TypeRole::Small, Tone::Text2, QuickLine::tr("clears")));
    return hints;
}

}  // namespace

/// The status mark of the previewed meal, dashed.
class QuickLine::MarkLabel : public QWidget {
 public:
    explicit MarkLabel(QuickLine* line) : QWidget(line), m_line(line) {
        setFixedSize(px(18), px(18));
    }

 protected:
    void paintEvent(QPaintEvent*) override {
        QPainter painter(this);
        paintMealMark(painter, QRectF(rect()).center(), px(12), m_line->m_colour,
                      MarkState::Preview, coloursOf(this));
    }

 private:
    QuickLine* m_line;
};

ChipRow::ChipRow(QWidget* parent) : QWidget(parent) {
    auto policy = QSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void ChipRow::show(QuickPreview const& preview) {
    m_chips.clear();
    for (auto const& chip : preview.chips)
        m_chips.push_back(
            {toQString(chip.name), toQString(chip.amount),
             chip.energyKcal ? numberText(*chip.energyKcal, 0, tr("kcal")) : QString()});
    if (!preview.when.empty()) m_chips.push_back({toQString(preview.when), {}, {}, true});
    for (auto const& unread : preview.unread)
        m_chips.push_back(
            {tr("note: %1").arg(QString::fromStdString(unread)), {}, {}, false, true});
    setAccessibleName(words().join(QStringLiteral("; ")));
    updateGeometry();
    update();
}

QStringList ChipRow::words() const {
    QStringList all;
    for (auto const& chip : m_chips)
        all << QStringList{chip.name, chip.amount, chip.energy}.join(u' ').simplified();
    return all;
}

double ChipRow::chipWidth(Chip const& chip) const {
    QFontMetricsF const name(fontFor(TypeRole::Name));
    double width = px(16) + name.horizontalAdvance(chip.name) + (chip.isTime ? px(18) : 0);
    QFontMetricsF const plain(fontFor(TypeRole::Reason));
    for (auto const& more : {chip.amount, chip.energy})
        if (!more.isEmpty()) width += px(7) + plain.horizontalAdvance(more);
    return width + 2;
}

template <class Visit>
int ChipRow::flow(int width, Visit visit) const {
    double x = 0;
    double y = 0;
    for (auto const& chip : m_chips) {
        double const needed = std::min<double>(chipWidth(chip), width);
        if (x > 0 && x + needed > width) {
            x = 0;
            y += px(26) + kChipGap;
        }
        visit(chip, QRectF(x, y, needed, px(26)));
        x += needed + kChipGap;
    }
    return static_cast<int>(y) + px(26);
}

int ChipRow::heightForWidth(int width) const {
    return flow(width, [](Chip const&, QRectF const&) {});
}

QSize ChipRow::sizeHint() const {
    double width = 0;
    for (auto const& chip : m_chips)
        width += chipWidth(chip) + kChipGap;
    return {static_cast<int>(width), px(26)};
}

QSize ChipRow::minimumSizeHint() const {
    return {px(160), px(26)};
}

void ChipRow::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    flow(width(), [&](Chip const& chip, QRectF const& box) { paintChip(painter, box, chip); });
}

void ChipRow::paintChip(QPainter& painter, QRectF const& box, Chip const& chip) const {
    auto const& colours = coloursOf(this);
    QPen edge(chip.isUnread ? colours.border2 : colours.border);
    if (chip.isUnread) edge.setStyle(Qt::DashLine);
    painter.setPen(edge);
    painter.setBrush(chip.isUnread ? colours.card : colours.sunken);
    painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), space::radiusChip,
                            space::radiusChip);
    auto inside = box.adjusted(px(8), 0, -px(6), 0);
    if (chip.isTime) {
        paintIcon(painter,
                  {inside.left(), inside.center().y() - px(7), double(px(14)), double(px(14))},
                  QStringLiteral("clock"), colours.text);
        inside.setLeft(inside.left() + px(18));
    }
    auto write = [&](TypeRole role, QColor const& ink, QString const& words) {
        painter.setFont(fontFor(role));
        painter.setPen(ink);
        QFontMetricsF const metrics(painter.font());
        painter.drawText(inside, Qt::AlignVCenter | Qt::AlignLeft,
                         metrics.elidedText(words, Qt::ElideRight, inside.width()));
        inside.setLeft(inside.left() + metrics.horizontalAdvance(words) + px(7));
    };
    write(TypeRole::Name, chip.isUnread ? colours.text2 : colours.text, chip.name);
    for (auto const& more : {chip.amount, chip.energy})
        if (!more.isEmpty()) write(TypeRole::Reason, colours.text2, more);
}

QuickLine::QuickLine(QWidget* parent) : QFrame(parent) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(2, 0, 2, 0);
    column->setSpacing(0);
    auto* line = new QWidget(this);
    line->setFixedHeight(px(40));
    auto* row = new QHBoxLayout(line);
    row->setContentsMargins(px(14), 0, px(12), 0);
    row->setSpacing(px(10));
    row->addWidget(new IconLabel(QStringLiteral("plus"), Tone::Accent, 18, line));
    m_field = new QLineEdit(line);
    m_field->setProperty("bare", true);
    m_field->setProperty("ownFocus", true);
    m_field->setObjectName(QStringLiteral("quickLine"));
    m_field->setAccessibleName(tr("Log anything"));
    m_field->setAccessibleDescription(tr("Enter logs and stays, Escape clears"));
    m_field->setPlaceholderText(
        tr("Log anything: 2 eggs, 60 g oats · walk 35 · 82.4 kg · slept 22:40-6:30"));
    setTypeRole(m_field, TypeRole::Lead);
    row->addWidget(m_field, 1);
    m_hints = keyHints(line);
    row->addWidget(m_hints);
    column->addWidget(line);
    buildPreview();
    column->addWidget(m_below);
    m_field->installEventFilter(this);
    connect(m_field, &QLineEdit::textChanged, this, &QuickLine::edited);
    connect(m_field, &QLineEdit::textChanged, this, [this](QString const& text) {
        if (text.trimmed().isEmpty())
            hideSuggestions();
        else
            suggest();
    });
}

void QuickLine::buildPreview() {
    m_below = new QWidget(this);
    auto* column = new QVBoxLayout(m_below);
    column->setContentsMargins(px(11), 9, px(11), 8);
    column->setSpacing(5);
    m_first = new QBoxLayout(QBoxLayout::LeftToRight);
    m_first->setSpacing(px(8));
    m_chips = new ChipRow(m_below);
    m_first->addWidget(m_chips, 1);
    auto* sums = new QHBoxLayout;
    sums->setSpacing(px(4));
    m_mark = new MarkLabel(this);
    m_word = makeLabel(TypeRole::Name, Tone::Text);
    m_totals = makeLabel(TypeRole::Reason, Tone::Text2);
    sums->addWidget(m_mark);
    sums->addWidget(m_word);
    sums->addWidget(m_totals);
    sums->addStretch();
    m_first->addLayout(sums);
    column->addLayout(m_first);
    m_reason = makeParagraph(TypeRole::Reason, Tone::Text2);
    m_reason->setObjectName(QStringLiteral("quickReason"));
    column->addWidget(m_reason);
    m_below->hide();
}

void QuickLine::setText(QString const& text) {
    m_field->setText(text);
}

QString QuickLine::text() const {
    return m_field->text();
}

void QuickLine::setPreview(QuickPreview const& preview) {
    m_colour = preview.colour;
    m_chips->show(preview);
    m_mark->setVisible(preview.hasMeal);
    m_word->setVisible(preview.hasMeal);
    m_word->setText(wordFor(preview.colour));
    m_word->setTone(toneFor(preview.colour));
    m_totals->setText(toQString(preview.totals));
    QStringList sentences;
    for (auto const& fault : preview.faults)
        sentences << toQString(fault.message);
    for (auto const& question : preview.questions)
        sentences << toQString(question);
    if (!preview.reason.empty()) sentences << toQString(preview.reason);
    m_reason->setText(sentences.join(u' '));
    m_reason->setVisible(!sentences.isEmpty());
    m_below->setVisible(!preview.empty());
    update();
}

void QuickLine::setSuggester(std::function<std::vector<QuickChoice>(QString const&)> suggester) {
    m_suggester = std::move(suggester);
}

/// Lays the list over the page, right below the line.
void QuickLine::suggest() {
    if (!m_suggester || !m_field->hasFocus()) return hideSuggestions();
    auto choices = m_suggester(m_field->text());
    if (choices.empty()) return hideSuggestions();
    auto* over = parentWidget() ? parentWidget() : this;
    if (!m_suggestions) {
        m_suggestions = new QuickChoices(over);
        connect(m_suggestions, &QuickChoices::picked, this, &QuickLine::take);
    }
    bool const usual = m_field->text().trimmed().isEmpty();
    m_suggestions->show(std::move(choices), usual ? tr("Usual at this hour · Enter logs it again")
                                                  : tr("↓ and Enter choose"));
    if (layout()) layout()->activate();
    auto const below = mapTo(over, QPoint(0, sizeHint().height() + 4));
    auto const wanted = m_suggestions->sizeHint();
    m_suggestions->setGeometry({below, QSize(std::min(width(), wanted.width()), wanted.height())});
    m_suggestions->raise();
}

void QuickLine::hideSuggestions() {
    if (m_suggestions) m_suggestions->hide();
}

void QuickLine::take(int index) {
    auto const choice = m_suggestions->choices().at(static_cast<std::size_t>(index));
    hideSuggestions();
    if (choice.text.isEmpty()) {
        emit picked(index);
        return;
    }
    m_field->setText(choice.text);
    hideSuggestions();
    m_field->setFocus();
}

/// True when the key was meant for the line or its suggestions and is done with.
bool QuickLine::keyPressed(int key) {
    bool const open = m_suggestions && m_suggestions->isVisible();
    switch (key) {
        case Qt::Key_Down:
            if (!open) suggest();
            if (m_suggestions && m_suggestions->isVisible()) m_suggestions->move(1);
            return true;
        case Qt::Key_Up:
            if (open) m_suggestions->move(-1);
            return true;
        case Qt::Key_Escape:
            if (open) {
                hideSuggestions();
                return true;
            }
            if (m_field->text().isEmpty()) return false;
            m_field->clear();
            return true;
        case Qt::Key_Return:
        case Qt::Key_Enter:
            if (open && m_suggestions->current() >= 0)
                take(m_suggestions->current());
            else if (!m_field->text().trimmed().isEmpty()) {
                hideSuggestions();
                emit submitted(m_field->text());
            }
            return true;
        default:
            return false;
    }
}

bool QuickLine::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut) update();
    if (event->type() == QEvent::FocusOut) hideSuggestions();
    if (event->type() == QEvent::MouseButtonPress && m_field->text().isEmpty()) {
        m_field->setFocus(Qt::MouseFocusReason);
        suggest();
    }
    if (event->type() == QEvent::KeyPress && keyPressed(static_cast<QKeyEvent*>(event)->key()))
        return true;
    return QFrame::eventFilter(watched, event);
}

void QuickLine::resizeEvent(QResizeEvent* event) {
    m_first->setDirection(width() < px(kStackPreviewBelow) ? QBoxLayout::TopToBottom
                                                           : QBoxLayout::LeftToRight);
    m_hints->setVisible(width() > px(560));
    QFrame::resizeEvent(event);
}

void QuickLine::paintEvent(QPaintEvent*) {
    auto const& colours = coloursOf(this);
    bool const active = m_field->hasFocus();
    double const line = active ? 2 : 1;
    auto const edge = active ? colours.accent : colours.border2;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(edge, line));
    painter.setBrush(colours.card);
    auto const box = QRectF(rect()).adjusted(line / 2, line / 2, -line / 2, -line / 2);
    painter.drawRoundedRect(box, space::radiusCard, space::radiusCard);
    if (m_below->isVisible()) painter.fillRect(QRectF(0, px(40) - line, width(), line), edge);
}

}  // namespace steady

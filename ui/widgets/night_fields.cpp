#include "ui/widgets/night_fields.h"

#include "ui/text/text.h"
#include "ui/theme/type.h"
#include "ui/widgets/quantity_edit.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QTimer>

#include <algorithm>

namespace steady {

namespace {

struct NightFieldLook {
    char const* object;
    QString hint;
    QString name;
    int share;
};

std::array<NightFieldLook, 5> nightFieldLooks() {
    return {{{"morningNight", NightFields::tr("bed"), NightFields::tr("Slept, bedtime"), 11},
             {"morningAsleep", NightFields::tr("asleep"),
              NightFields::tr("Slept, fell asleep at, or +15 for minutes after bed"), 11},
             {"morningWake", NightFields::tr("woke"), NightFields::tr("Slept, woke at"), 11},
             {"morningAwake", NightFields::tr("min"),
              NightFields::tr("Slept, minutes awake in the night"), 8},
             {"morningQuality", NightFields::tr("1–5"),
              NightFields::tr("Slept, how well, from 1 poor to 5 very good"), 8}}};
}

}  // namespace

NightFields::NightFields(QWidget* parent) : QWidget(parent) {
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::xs);
    auto const looks = nightFieldLooks();
    for (std::size_t at = 0; at < looks.size(); ++at) {
        auto const& look = looks[at];
        auto* field = new QLineEdit(this);
        m_fields[at] = field;
        field->setObjectName(QLatin1String(look.object));
        field->setAccessibleName(look.name);
        field->setToolTip(look.name);
        field->setPlaceholderText(look.hint);
        field->setAlignment(Qt::AlignCenter);
        field->setProperty("dense", true);
        field->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
        field->setMinimumWidth(px(30));
        setTypeRole(field, TypeRole::BodyStrong);
        field->installEventFilter(this);
        row->addWidget(field, look.share);
        connect(field, &QLineEdit::returnPressed, this, [this, at] { enter(at); });
        connect(field, &QLineEdit::textEdited, this, &NightFields::unmark);
    }
    setFocusProxy(m_fields[0]);
}

QSize NightFields::sizeHint() const {
    return {px(260), QWidget::sizeHint().height()};
}

TypedNight NightFields::typed() const {
    auto const text = [this](std::size_t at) { return m_fields[at]->text().toStdString(); };
    return {text(0), text(1), text(2), text(3), text(4)};
}

void NightFields::put(TypedNight const& typed) {
    std::array<std::string const*, 5> const texts{&typed.bed, &typed.asleep, &typed.wake,
                                                  &typed.awake, &typed.quality};
    for (std::size_t at = 0; at < texts.size(); ++at)
        m_fields[at]->setText(QString::fromStdString(*texts[at]));
}

void NightFields::show(std::optional<Night> const& night) {
    bool const sameNight = (night ? night->id.row : 0) == (m_known ? m_known->id.row : 0) &&
                           (!night || !m_known || *night == *m_known);
    bool const typing = typed() != m_shown && isVisible();
    m_known = night;
    if (sameNight && typing) return;
    m_shown = night ? typedNight(*night) : TypedNight{};
    put(m_shown);
    unmark();
}

void NightFields::unmark() {
    for (auto* field : m_fields)
        markWrong(field, false);
    emit complained({});
}

/// Enter goes on while waking is still to be said, then takes the whole line.
void NightFields::enter(std::size_t at) {
    auto const now = typed();
    if (now.empty()) {
        if (m_known) emit removeAsked();
        return emit left();
    }
    auto const read = readTypedNight(now, m_known.value_or(Night{}));
    bool const wakeIsNext = m_fields[2]->text().trimmed().isEmpty() && at < 2;
    if (!read.night && read.wrong == NightField::Wake && wakeIsNext)
        return m_fields[at + 1]->setFocus(Qt::TabFocusReason);
    if (take()) emit left();
}

bool NightFields::take() {
    auto const now = typed();
    auto const read = readTypedNight(now, m_known.value_or(Night{}));
    unmark();
    if (!read.night) {
        auto* wrong = field(read.wrong);
        markWrong(wrong, true);
        emit complained(toQString(read.message));
        return false;
    }
    m_shown = typedNight(*read.night);
    put(m_shown);
    if (!m_known || *read.night != *m_known) emit entered(*read.night);
    return true;
}

/// Nothing that was typed is lost by going on with Tab or the mouse: a whole night is taken, half a
/// night stays and is told what it lacks.
void NightFields::leave() {
    bool const inside =
        std::ranges::any_of(m_fields, [](auto* field) { return field->hasFocus(); });
    auto const now = typed();
    if (inside || now == m_shown || now.empty()) return;
    take();
}

bool NightFields::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::FocusOut) QTimer::singleShot(0, this, &NightFields::leave);
    return QWidget::eventFilter(watched, event);
}

}  // namespace steady

#include "ui/widgets/form_edits.h"

#include "core/support/number.h"
#include "ui/theme/type.h"
#include "ui/widgets/labels.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QDate>
#include <QHBoxLayout>
#include <QLocale>
#include <QRegularExpression>

#include <cmath>

namespace steady {

namespace {

constexpr int kNumberWidth = 96;
constexpr int kDayWidth = 150;
constexpr int kClockWidth = 84;

/// As few decimals as say the same number.
QString shortestNumber(double value, int decimals) {
    QString text = QLocale().toString(value, 'f', decimals);
    text.remove(QLocale().groupSeparator());
    QString const point = QLocale().decimalPoint();
    while (text.contains(point) && (text.endsWith(u'0') || text.endsWith(point)))
        text.chop(1);
    return text;
}

}  // namespace

MeasureEdit::MeasureEdit(std::vector<MeasureUnit> units, QWidget* parent)
    : QWidget(parent), m_units(std::move(units)) {
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::s);
    m_line = new QLineEdit(this);
    m_line->setFixedWidth(px(kNumberWidth));
    m_line->setAlignment(Qt::AlignRight);
    row->addWidget(m_line);
    setFocusProxy(m_line);
    if (m_units.size() > 1) {
        m_choice = new QComboBox(this);
        for (auto const& unit : m_units)
            m_choice->addItem(unit.name);
        m_choice->setAccessibleName(tr("Unit"));
        m_choice->view()->setAccessibleName(tr("Unit"));
        row->addWidget(m_choice);
        connect(m_choice, &QComboBox::currentIndexChanged, this, [this](int index) {
            m_unit = index;
            if (m_refused) {
                readTyped();
                emit edited();
            } else if (readable()) {
                showValue();
            }
        });
    } else {
        row->addWidget(makeLabel(TypeRole::Body, Tone::Text2, m_units.front().name, this));
    }
    row->addStretch(1);
    connect(m_line, &QLineEdit::textEdited, this, [this] {
        readTyped();
        emit edited();
    });
}

void MeasureEdit::readTyped() {
    m_refused = false;
    auto const typed = parseNumber(m_line->text().trimmed().toStdString());
    m_value = typed ? std::optional(*typed * chosenUnit().factor) : std::nullopt;
}

void MeasureEdit::setTyped(QString const& text) {
    m_line->setText(text);
    readTyped();
}

void MeasureEdit::setValue(std::optional<double> stored) {
    m_value = stored;
    showValue();
}

std::optional<double> MeasureEdit::value() const {
    return m_value;
}

bool MeasureEdit::readable() const {
    return m_value || m_line->text().trimmed().isEmpty();
}

void MeasureEdit::chooseUnit(int index) {
    if (m_choice) m_choice->setCurrentIndex(index);
}

void MeasureEdit::showValue() {
    m_line->setText(m_value ? shortestNumber(*m_value / chosenUnit().factor, chosenUnit().decimals)
                            : QString());
}

DayEdit::DayEdit(QWidget* parent) : QLineEdit(parent) {
    setPlaceholderText(tr("year-month-day"));
    setFixedWidth(px(kDayWidth));
}

void DayEdit::setDay(std::optional<Date> day) {
    setText(day ? QString::fromStdString(toIso(*day)) : QString());
}

std::optional<Date> DayEdit::day() const {
    QString const typed = text().trimmed();
    if (auto const iso = parseDate(typed.toStdString())) return iso;
    for (auto const* format : {"d/M/yyyy", "d.M.yyyy", "d-M-yyyy", "d MMM yyyy", "d MMMM yyyy"}) {
        auto const date = QLocale().toDate(typed, QString::fromLatin1(format));
        if (date.isValid())
            return makeDate(date.year(), static_cast<unsigned>(date.month()),
                            static_cast<unsigned>(date.day()));
    }
    return std::nullopt;
}

ClockEdit::ClockEdit(QWidget* parent) : QLineEdit(parent) {
    setPlaceholderText(tr("hh:mm"));
    setFixedWidth(px(kClockWidth));
}

void ClockEdit::setTime(std::optional<ClockTime> time) {
    setText(time ? QString::fromStdString(toString(*time)) : QString());
}

std::optional<ClockTime> ClockEdit::time() const {
    static QRegularExpression const shape(
        QStringLiteral("^\\s*(\\d{1,2})(?:[:.hH]?(\\d{2}))?\\s*$"));
    auto const found = shape.match(text());
    if (!found.hasMatch()) return std::nullopt;
    int const hour = found.captured(1).toInt();
    int const minute = found.captured(2).toInt();
    if (hour > 23 || minute > 59) return std::nullopt;
    return clockTime(hour, minute);
}

}  // namespace steady

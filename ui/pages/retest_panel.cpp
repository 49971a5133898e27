#include "ui/pages/retest_panel.h"

#include "core/catalogue/exercise_catalogue.h"
#include "ui/text/text.h"
#include "ui/theme/type.h"
#include "ui/widgets/button_size.h"
#include "ui/widgets/card.h"
#include "ui/widgets/clear_layout.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/quantity_edit.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QVBoxLayout>

namespace steady {

namespace {

constexpr int kResultWidth = 110;
constexpr double kMostResult = 5000;
constexpr char const* kPushUpVariants[] = {"wall_push_up", "incline_push_up", "knee_push_up",
                                           "push_up"};

}  // namespace

RetestPanel::RetestPanel(QWidget* parent) : QWidget(parent) {
    setObjectName(QStringLiteral("retestPanel"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    m_card = new Card(tr("Where you are now"), this);
    m_card->setAsking(true);
    m_why = makeParagraph(TypeRole::Body, Tone::Text2, {}, m_card);
    m_card->body()->addWidget(m_why);
    m_rows = new QVBoxLayout;
    m_rows->setContentsMargins(0, space::s, 0, 0);
    m_rows->setSpacing(space::m);
    m_card->body()->addLayout(m_rows);
    auto* actions = new QHBoxLayout;
    actions->setContentsMargins(0, space::m, 0, space::s);
    actions->setSpacing(space::m);
    auto* keep = makeButton(ButtonKind::Primary, tr("Keep results"), m_card);
    keep->setObjectName(QStringLiteral("keepRetest"));
    setButtonSize(keep, ButtonSize::Large);
    auto* leave = makeButton(ButtonKind::Plain, tr("Not now"), m_card);
    actions->addWidget(keep);
    actions->addWidget(leave);
    actions->addStretch();
    m_card->body()->addLayout(actions);
    m_card->body()->addWidget(
        makeLabel(TypeRole::Small, Tone::Text3,
                  tr("Leave empty what you did not do · Enter keeps · Esc leaves"), m_card));
    column->addWidget(m_card);
    column->addStretch();
    connect(keep, &QPushButton::clicked, this, &RetestPanel::save);
    connect(leave, &QPushButton::clicked, this, &RetestPanel::leaveAsked);
}

void RetestPanel::show(RetestView const& view) {
    clearLayout(m_rows);
    m_fields.clear();
    m_variant = nullptr;
    m_why->setText(toQString(view.why));
    for (auto const& row : view.rows)
        addTest(row, view);
}

void RetestPanel::addTest(RetestRow const& row, RetestView const& view) {
    auto* box = new QWidget(m_card);
    auto* line = new QHBoxLayout(box);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(space::l);
    auto* words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(makeLabel(TypeRole::BodyStrong, Tone::Text, toQString(row.name), box));
    QStringList steps;
    for (auto const& step : row.howTo)
        steps << toQString(step);
    words->addWidget(
        makeParagraph(TypeRole::Reason, Tone::Text2, steps.join(QLatin1Char('\n')), box));
    if (row.kind == RetestKind::PushUps) {
        m_variant = new QComboBox(box);
        m_variant->setAccessibleName(tr("Push-up variant"));
        m_variant->setObjectName(QStringLiteral("retestVariant"));
        for (auto const* id : kPushUpVariants)
            m_variant->addItem(QString::fromStdString(findExercise(id)->name), QLatin1String(id));
        int const known = m_variant->findData(QString::fromStdString(view.pushUpVariant));
        m_variant->setCurrentIndex(std::max(0, known));
        words->addWidget(m_variant, 0, Qt::AlignLeft);
    }
    if (!row.before.empty())
        words->addWidget(makeLabel(TypeRole::Reason, Tone::Text2,
                                   tr("First time %1").arg(toQString(row.before)), box));
    if (!row.change.empty())
        words->addWidget(makeLabel(TypeRole::BodyStrong, Tone::Accent, toQString(row.change), box));
    line->addLayout(words, 1);
    auto* field = new QuantityEdit(toQString(row.name), box);
    field->setObjectName(QStringLiteral("retest.") +
                         QString::fromUtf8(nameOf(row.kind).data(), int(nameOf(row.kind).size())));
    field->setUnit(toQString(row.unit));
    field->setFixedWidth(px(kResultWidth));
    field->setQuantity(row.value, 0);
    line->addWidget(field, 0, Qt::AlignTop);
    connect(field, &QLineEdit::returnPressed, this, &RetestPanel::save);
    m_fields[row.kind] = field;
    m_rows->addWidget(box);
}

void RetestPanel::save() {
    RetestDay results;
    for (auto const& [kind, field] : m_fields) {
        auto const value = field->quantity();
        bool const wrong =
            field->isWrong() || value.value_or(0) < 0 || value.value_or(0) > kMostResult;
        markWrong(field, wrong);
        if (wrong) return field->setFocus();
        if (value) results.values[kind] = *value;
    }
    if (results.values.contains(RetestKind::PushUps) && m_variant)
        results.pushUpVariant = m_variant->currentData().toString().toStdString();
    if (results.values.empty()) return emit leaveAsked();
    emit saveAsked(results);
}

}  // namespace steady

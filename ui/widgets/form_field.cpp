#include "ui/widgets/form_field.h"

#include "ui/theme/type.h"
#include "ui/widgets/button_size.h"
#include "ui/widgets/labels.h"

#include <QAbstractSpinBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPainter>
#include <QStyle>
#include <QVBoxLayout>

namespace steady {

namespace {

/// The square with a bar that stands for "wrong" everywhere.
class FaultMark : public QWidget {
 public:
    explicit FaultMark(QWidget* parent) : QWidget(parent) { setFixedSize(px(14), px(16)); }

 protected:
    void paintEvent(QPaintEvent*) override {
        auto const& colours = coloursOf(this);
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        double const side = px(12);
        QRectF const square(1, (height() - side) / 2, side, side);
        painter.setPen(Qt::NoPen);
        painter.setBrush(colours.critical);
        painter.drawRoundedRect(square, 2, 2);
        painter.fillRect(QRectF(square.left() + side * 0.22, square.center().y() - side * 0.09,
                                side * 0.56, side * 0.18),
                         colours.card);
    }
};

}  // namespace

FormField::FormField(QString const& label, QWidget* editor, QString const& why, QWidget* parent)
    : QWidget(parent), m_editor(editor) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::xs);
    if (!label.isEmpty()) {
        auto* name = makeParagraph(TypeRole::Name, Tone::Text, label, this);
        name->setBuddy(editor);
        column->addWidget(name);
        if (editor->accessibleName().isEmpty()) editor->setAccessibleName(label);
    }
    if (!why.isEmpty()) {
        column->addWidget(makeParagraph(TypeRole::Reason, Tone::Text2, why, this));
        editor->setAccessibleDescription(why);
    }
    column->addWidget(editor);
    m_messageRow = new QWidget(this);
    auto* row = new QHBoxLayout(m_messageRow);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::xs + 2);
    m_faultMark = new FaultMark(m_messageRow);
    m_questionMark = new IconLabel(QStringLiteral("warning"), Tone::Caution, px(15), m_messageRow);
    m_message = makeParagraph(TypeRole::Reason, Tone::Text, {}, m_messageRow);
    m_message->setObjectName(QStringLiteral("message"));
    m_confirm = makeButton(ButtonKind::Plain, tr("Yes, it is right"), m_messageRow);
    setButtonSize(m_confirm, ButtonSize::Small);
    m_confirm->setObjectName(QStringLiteral("confirm"));
    for (auto* mark : {m_faultMark, m_questionMark})
        row->addWidget(mark, 0, Qt::AlignTop);
    row->addWidget(m_message, 1);
    row->addWidget(m_confirm, 0, Qt::AlignTop);
    column->addWidget(m_messageRow);
    column->addStretch(1);
    clearMessage();
    connect(m_confirm, &QPushButton::clicked, this, [this] {
        clearMessage();
        emit confirmed();
    });
}

void FormField::setFault(QString const& sentence) {
    showMessage(sentence, true);
}

void FormField::ask(QString const& sentence) {
    showMessage(sentence, false);
}

void FormField::clearMessage() {
    m_fault = false;
    m_message->clear();
    m_messageRow->hide();
    markEditor(false);
}

QString FormField::message() const {
    return m_message->text();
}

void FormField::showMessage(QString const& sentence, bool fault) {
    m_fault = fault;
    m_message->setText(sentence);
    static_cast<ToneLabel*>(m_message)->setTone(fault ? Tone::Critical : Tone::Text);
    m_faultMark->setVisible(fault);
    m_questionMark->setVisible(!fault);
    m_confirm->setVisible(!fault);
    m_confirm->setAccessibleName(fault ? QString() : tr("%1 Yes, it is right").arg(sentence));
    m_messageRow->show();
    markEditor(fault);
    if (fault) m_editor->setAccessibleDescription(sentence);
}

void FormField::markEditor(bool wrong) {
    QList<QWidget*> parts = m_editor->findChildren<QWidget*>();
    parts.prepend(m_editor);
    for (auto* part : parts) {
        bool const field = qobject_cast<QLineEdit*>(part) || qobject_cast<QComboBox*>(part) ||
                           qobject_cast<QAbstractSpinBox*>(part);
        if (!field || part->property("wrong").toBool() == wrong) continue;
        part->setProperty("wrong", wrong);
        part->style()->unpolish(part);
        part->style()->polish(part);
    }
}

}  // namespace steady

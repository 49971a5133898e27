#include "ui/widgets/app_frame.h"

#include "ui/theme/type.h"
#include "ui/widgets/notice.h"

#include <QHBoxLayout>
#include <QKeySequence>
#include <QResizeEvent>
#include <QShortcut>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace steady {

namespace {

constexpr int kNarrowBelow = 1100;

QVBoxLayout* messageColumn() {
    auto* column = new QVBoxLayout;
    column->setSpacing(space::s);
    return column;
}

}  // namespace

AppFrame::AppFrame(std::vector<FramePage> pages, QWidget* parent)
    : QWidget(parent), m_pages(std::move(pages)), m_built(m_pages.size(), nullptr) {
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    m_rail = new Rail(this);
    row->addWidget(m_rail);
    auto* column = new QVBoxLayout;
    column->setSpacing(0);
    row->addLayout(column, 1);
    m_messages = new QWidget(this);
    auto* messages = new QVBoxLayout(m_messages);
    messages->setContentsMargins(space::pageMargin, space::m, space::pageMargin, 0);
    messages->setSpacing(space::s);
    messages->addLayout(m_urgent = messageColumn());
    messages->addLayout(m_refusal = messageColumn());
    m_messages->hide();
    column->addWidget(m_messages);
    m_stack = new QStackedWidget(this);
    column->addWidget(m_stack, 1);
    m_undoBar = new UndoBar(this);
    m_undoBar->setObjectName(QStringLiteral("undoBar"));
    column->addWidget(m_undoBar);
    connect(m_undoBar, &UndoBar::undoAsked, this, &AppFrame::undoAsked);
    connect(m_undoBar, &UndoBar::redoAsked, this, &AppFrame::redoAsked);
    connect(m_rail, &Rail::chose, this, &AppFrame::showIndex);
    int number = 0;
    for (auto const& page : m_pages) {
        QString keys;
        if (page.place == Rail::Place::Top) {
            keys = QStringLiteral("Ctrl+%1").arg(++number);
            auto* shortcut = new QShortcut(QKeySequence(keys), this);
            connect(shortcut, &QShortcut::activated, this, [this, id = page.id] { showPage(id); });
        }
        m_rail->add(page.label, page.icon, keys, page.place);
    }
}

void AppFrame::showPage(QString const& id) {
    for (std::size_t at = 0; at < m_pages.size(); ++at)
        if (m_pages[at].id == id) showIndex(static_cast<int>(at));
}

QString AppFrame::currentPage() const {
    return m_current < 0 ? QString() : m_pages[static_cast<std::size_t>(m_current)].id;
}

QWidget* AppFrame::pageWidget() const {
    return m_stack->currentWidget();
}

void AppFrame::showIndex(int index) {
    auto const at = static_cast<std::size_t>(index);
    m_rail->choose(index);
    if (!m_built[at]) {
        m_built[at] = m_pages[at].make(m_stack);
        m_stack->addWidget(m_built[at]);
    }
    m_current = index;
    m_stack->setCurrentWidget(m_built[at]);
    giveFocus(m_built[at]);
    emit pageShown(m_pages[at].id);
}

/// The page itself is where a person goes on: on Today the quick line, elsewhere the page, so that
/// keys scroll it and Tab reaches its first control.
void AppFrame::giveFocus(QWidget* page) {
    auto* target = page->focusProxy() ? page->focusProxy() : page;
    if (target == page) page->setProperty("ownFocus", true);  // a ring around a page says nothing
    target->setFocus(Qt::OtherFocusReason);
}

void AppFrame::setSample(bool sample) {
    m_rail->setSample(sample);
}

void AppFrame::showMessages() {
    m_messages->setVisible(m_urgent->count() > 0 || m_refusal->count() > 0);
}

void AppFrame::setUrgent(QStringList const& sentences) {
    clear(m_urgent);
    for (auto const& sentence : sentences) {
        auto* notice = new Notice(Notice::Kind::Urgent, {}, sentence, m_messages);
        notice->setObjectName(QStringLiteral("urgentNotice"));
        m_urgent->addWidget(notice);
    }
    showMessages();
}

void AppFrame::showRefusal(QString const& sentence) {
    clear(m_refusal);
    auto* notice =
        new Notice(Notice::Kind::Caution, tr("That was not saved"), sentence, m_messages);
    notice->setObjectName(QStringLiteral("refusal"));
    notice->setClosable(true);
    connect(notice, &Notice::closed, this, [this] {
        clear(m_refusal);
        showMessages();
    });
    m_refusal->addWidget(notice);
    showMessages();
}

void AppFrame::showDone(QString const& what) {
    clearTransient();
    m_undoBar->showFor(what);
}

void AppFrame::showUndone(QString const& what) {
    clearTransient();
    m_undoBar->showUndone(what);
}

void AppFrame::clearTransient() {
    clear(m_refusal);
    showMessages();
    m_undoBar->hide();
}

void AppFrame::clear(QVBoxLayout* messages) {
    while (auto* item = messages->takeAt(0)) {
        if (item->widget()) {
            item->widget()->hide();
            item->widget()->deleteLater();
        }
        delete item;
    }
}

void AppFrame::resizeEvent(QResizeEvent* event) {
    m_rail->setNarrow(width() < px(kNarrowBelow));
    QWidget::resizeEvent(event);
}

}  // namespace steady

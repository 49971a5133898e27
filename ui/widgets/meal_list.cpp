#include "ui/widgets/meal_list.h"

#include "ui/text/text.h"
#include "ui/theme/type.h"
#include "ui/widgets/quantity_edit.h"
#include "ui/widgets/status_mark.h"

#include <QContextMenuEvent>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMenu>
#include <QPainter>
#include <QToolTip>

#include <algorithm>

namespace steady {

namespace {

constexpr int kGlWidth = 46;
constexpr int kEnergyWidth = 71;

QString glWords(std::optional<double> gl) {
    return MealList::tr("GL %1").arg(gl ? numberText(*gl, 0) : missingText());
}

}  // namespace

MealList::MealList(QWidget* parent) : QWidget(parent), m_editor(new QLineEdit(this)) {
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Meals"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_editor->hide();
    m_editor->setObjectName(QStringLiteral("mealEditor"));
    m_editor->setAccessibleName(tr("Amount"));
    m_editor->installEventFilter(this);
    setTypeRole(m_editor, TypeRole::Body);
}

QSize MealList::sizeHint() const {
    return {px(340), static_cast<int>(m_height)};
}

QSize MealList::minimumSizeHint() const {
    return {px(250), static_cast<int>(m_height)};
}

void MealList::show(std::vector<MealCard> const& meals) {
    m_meals = meals;
    closeEditor();
    arrange();
    describe();
}

void MealList::setPreview(QuickPreview const& preview) {
    m_preview = preview;
    arrange();
}

void MealList::arrange() {
    m_lines.clear();
    double top = px(4);
    auto add = [&](LineKind kind, int meal, int row, double height) {
        m_lines.push_back({kind, meal, row, top, height});
        top += height;
    };
    auto gap = [&] {
        if (!m_lines.empty()) add(LineKind::Gap, -1, -1, px(15));
    };
    if (m_preview.hasMeal) {
        add(LineKind::Preview, -1, -1, px(20));
        add(LineKind::PreviewText, -1, 0, px(17));
        add(LineKind::PreviewText, -1, 1, px(17));
    }
    for (int meal = 0; meal < static_cast<int>(m_meals.size()); ++meal) {
        auto const& card = m_meals[static_cast<std::size_t>(meal)];
        gap();
        add(LineKind::Meal, meal, -1, px(20));
        for (int row = 0; row < static_cast<int>(card.rows.size()); ++row)
            add(LineKind::Item, meal, row, px(20));
        if (!card.reason.empty()) add(LineKind::Reason, meal, -1, px(17));
    }
    m_height = top + px(4);
    m_cursor = std::min(m_cursor, static_cast<int>(m_lines.size()) - 1);
    updateGeometry();
    update();
}

bool MealList::canHoldCursor(Line const& line) const {
    return line.kind == LineKind::Meal || line.kind == LineKind::Item;
}

std::vector<EntryId> MealList::idsOf(Line const& line) const {
    auto const& rows = m_meals[static_cast<std::size_t>(line.meal)].rows;
    if (line.kind == LineKind::Item) return {rows[static_cast<std::size_t>(line.row)].id};
    std::vector<EntryId> ids;
    for (auto const& row : rows)
        ids.push_back(row.id);
    return ids;
}

QRectF MealList::amountBox(Line const& line) const {
    double const right = width() - px(kGlWidth) - px(kEnergyWidth) - px(24);
    return {right - px(84), line.top, double(px(84)), line.height};
}

void MealList::moveCursor(int step) {
    for (int at = m_cursor + step; at >= 0 && at < static_cast<int>(m_lines.size()); at += step)
        if (canHoldCursor(m_lines[static_cast<std::size_t>(at)])) {
            m_cursor = at;
            describe();
            update();
            auto const& line = m_lines[static_cast<std::size_t>(at)];
            emit cursorMoved(QRectF(0, line.top, width(), line.height).toRect());
            return;
        }
}

void MealList::setCursorAt(QPointF const& point) {
    for (std::size_t at = 0; at < m_lines.size(); ++at) {
        auto const& line = m_lines[at];
        if (canHoldCursor(line) && point.y() >= line.top && point.y() < line.top + line.height)
            m_cursor = static_cast<int>(at);
    }
    describe();
    update();
}

QString MealList::currentWords() const {
    if (m_cursor < 0 || m_cursor >= static_cast<int>(m_lines.size())) return {};
    auto const& line = m_lines[static_cast<std::size_t>(m_cursor)];
    if (!canHoldCursor(line)) return {};
    auto const& meal = m_meals[static_cast<std::size_t>(line.meal)];
    if (line.kind == LineKind::Item) {
        auto const& row = meal.rows[static_cast<std::size_t>(line.row)];
        auto const name = toQString(row.name) + u' ' + toQString(row.amount);
        return meal.figuresHidden ? name : name + u' ' + glWords(row.gl);
    }
    auto words = toQString(meal.name);
    if (meal.onlyDrinks && meal.time)
        return words + u' ' + QString::fromStdString(toString(*meal.time));
    if (meal.time) words += u' ' + QString::fromStdString(toString(*meal.time));
    return words + u' ' + wordFor(meal.colour) + u' ' + toQString(meal.reason);
}

void MealList::describe() {
    setAccessibleDescription(currentWords());
}

void MealList::edit() {
    if (m_cursor < 0) return;
    auto const& line = m_lines[static_cast<std::size_t>(m_cursor)];
    auto const& meal = m_meals[static_cast<std::size_t>(line.meal)];
    bool const isTime = line.kind == LineKind::Meal;
    auto const words =
        isTime ? QString::fromStdString(meal.time ? toString(*meal.time) : std::string())
               : toQString(meal.rows[static_cast<std::size_t>(line.row)].amount);
    m_editor->setAccessibleName(
        isTime ? tr("Time of %1").arg(toQString(meal.name))
               : tr("Amount of %1")
                     .arg(toQString(meal.rows[static_cast<std::size_t>(line.row)].name)));
    placeEditor();
    m_editor->setText(words);
    m_editor->show();
    m_editor->setFocus();
    m_editor->selectAll();
}

/// Over the amount of the line that the cursor is on.
void MealList::placeEditor() {
    auto const box = amountBox(m_lines[static_cast<std::size_t>(m_cursor)]).toRect();
    m_editor->setGeometry(box.left(), box.center().y() - px(15), box.width() + px(8), px(30));
}

void MealList::commit() {
    if (!m_editor->isVisible() || m_cursor < 0) return;
    auto const line = m_lines[static_cast<std::size_t>(m_cursor)];
    auto const words = m_editor->text().trimmed();
    bool const isTime = line.kind == LineKind::Meal;
    auto const why =
        m_check && !words.isEmpty() ? m_check(idsOf(line).front(), isTime, words) : QString();
    markWrong(m_editor, !why.isEmpty());
    emit complained(why);
    if (!why.isEmpty()) return;
    closeEditor();
    setFocus();
    if (words.isEmpty()) return;
    if (isTime)
        emit timeChanged(idsOf(line), words);
    else
        emit amountChanged(idsOf(line).front(), words);
}

void MealList::closeEditor() {
    if (m_editor->isHidden()) return;
    m_editor->hide();
    markWrong(m_editor, false);
    emit complained({});
}

void MealList::removeCurrent() {
    if (m_cursor < 0) return;
    auto const& line = m_lines[static_cast<std::size_t>(m_cursor)];
    if (canHoldCursor(line)) emit deleteAsked(idsOf(line));
}

void MealList::mousePressEvent(QMouseEvent* event) {
    closeEditor();
    setCursorAt(event->position());
}

void MealList::mouseDoubleClickEvent(QMouseEvent* event) {
    setCursorAt(event->position());
    edit();
}

void MealList::keyPressEvent(QKeyEvent* event) {
    switch (event->key()) {
        case Qt::Key_Down:
            return moveCursor(1);
        case Qt::Key_Up:
            return moveCursor(-1);
        case Qt::Key_Delete:
            return removeCurrent();
        case Qt::Key_Return:
        case Qt::Key_Enter:
        case Qt::Key_F2:
            return edit();
        default:
            QWidget::keyPressEvent(event);
    }
}

bool MealList::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::KeyPress) {
        int const key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            commit();  // the key ends here: the list would open the editor with it again
            return true;
        }
        if (key == Qt::Key_Escape) {
            closeEditor();
            setFocus();
            return true;
        }
    }
    if (event->type() == QEvent::FocusOut) closeEditor();
    return QWidget::eventFilter(watched, event);
}

void MealList::contextMenuEvent(QContextMenuEvent* event) {
    if (event->reason() == QContextMenuEvent::Mouse) setCursorAt(event->pos());
    if (m_cursor < 0) return;
    auto const& line = m_lines[static_cast<std::size_t>(m_cursor)];
    if (!canHoldCursor(line)) return;
    QMenu menu(this);
    bool const isMeal = line.kind == LineKind::Meal;
    auto* change = menu.addAction(isMeal ? tr("Change the time") : tr("Change the amount"));
    auto* remove = menu.addAction(isMeal ? tr("Delete this meal") : tr("Delete this item"));
    remove->setShortcut(QKeySequence::Delete);
    auto* chosen = menu.exec(event->globalPos());
    if (chosen == change) edit();
    if (chosen == remove) removeCurrent();
}

/// The whole of what a line may have had to shorten.
QString MealList::wholeWordsAt(QPointF const& point) const {
    for (auto const& line : m_lines) {
        if (point.y() < line.top || point.y() >= line.top + line.height || line.meal < 0) continue;
        auto const& meal = m_meals[static_cast<std::size_t>(line.meal)];
        if (line.kind == LineKind::Reason) return toQString(meal.reason);
        if (line.kind == LineKind::Item)
            return toQString(meal.rows[static_cast<std::size_t>(line.row)].name);
    }
    return {};
}

bool MealList::event(QEvent* event) {
    if (event->type() != QEvent::ToolTip) return QWidget::event(event);
    auto const* help = static_cast<QHelpEvent*>(event);
    QToolTip::showText(help->globalPos(), wholeWordsAt(help->pos()), this);
    return true;
}

void MealList::focusInEvent(QFocusEvent* event) {
    if (m_cursor < 0 && event->reason() != Qt::MouseFocusReason) moveCursor(1);
    update();
    QWidget::focusInEvent(event);
}

void MealList::focusOutEvent(QFocusEvent* event) {
    update();
    QWidget::focusOutEvent(event);
}

void MealList::resizeEvent(QResizeEvent* event) {
    // What is said about the typed words takes room too; they stay.
    if (!m_editor->isHidden() && m_cursor >= 0) placeEditor();
    QWidget::resizeEvent(event);
}

}  // namespace steady

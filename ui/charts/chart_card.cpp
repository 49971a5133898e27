#include "ui/charts/chart_card.h"

#include "ui/theme/theme.h"
#include "ui/widgets/labels.h"

#include <QApplication>
#include <QClipboard>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>
#include <QPainter>
#include <QStackedWidget>
#include <QTableWidget>
#include <QVBoxLayout>

#include <utility>

namespace steady {

namespace {

/// Room for the focus ring around the card.
constexpr int kChartCardRing = 3;

QTableWidget* makeChartTable(QWidget* parent) {
    auto* table = new QTableWidget(parent);
    table->setObjectName(QStringLiteral("chartTable"));
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setTabKeyNavigation(false);
    table->setShowGrid(false);
    table->setFrameShape(QFrame::NoFrame);
    table->verticalHeader()->hide();
    table->verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    table->horizontalHeader()->setHighlightSections(false);
    return table;
}

struct FileKind {
    char const* extension;
    QString filter;
};

FileKind kindOf(ChartFormat format) {
    switch (format) {
        case ChartFormat::Png:
            return {".png", ChartCard::tr("Picture (*.png)")};
        case ChartFormat::Svg:
            return {".svg", ChartCard::tr("Vector picture (*.svg)")};
        case ChartFormat::Csv:
            return {".csv", ChartCard::tr("Table (*.csv)")};
    }
    return {};
}

}  // namespace

ChartCard::ChartCard(SavePathChooser chooser, QWidget* parent)
    : QFrame(parent),
      m_chooser(std::move(chooser)),
      m_title(makeLabel(TypeRole::CardTitle, Tone::Text)),
      m_unit(makeLabel(TypeRole::Reason, Tone::Text3)),
      m_sentence(makeParagraph(TypeRole::Reason, Tone::Text2)),
      m_tableButton(makeIconButton(QStringLiteral("table"), tr("As table"))),
      m_menuButton(makeIconButton(QStringLiteral("dots"), tr("More"))),
      m_stack(new QStackedWidget),
      m_view(new ChartView),
      m_table(makeChartTable(this)) {
    m_view->setProperty("ownFocus", true);
    for (QPushButton* button : {m_tableButton, m_menuButton})
        button->setProperty("kind", "quiet");
    m_tableButton->setObjectName(QStringLiteral("asTable"));
    m_tableButton->setCheckable(true);
    m_menuButton->setObjectName(QStringLiteral("chartMenu"));
    m_menuButton->setMenu(makeMenu());
    m_stack->addWidget(m_view);
    m_stack->addWidget(m_table);

    auto* head = new QHBoxLayout;
    head->setSpacing(space::s);
    head->addWidget(m_title);
    head->addWidget(m_unit, 1);
    head->addWidget(m_tableButton);
    head->addWidget(m_menuButton);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::cardX + kChartCardRing, 6 + kChartCardRing,
                               space::cardX + kChartCardRing, space::cardY + kChartCardRing);
    column->setSpacing(0);
    column->addLayout(head);
    column->addWidget(m_sentence);
    column->addSpacing(space::s);
    column->addWidget(m_stack, 1);

    setTabOrder(m_view, m_table);
    setTabOrder(m_table, m_tableButton);
    setTabOrder(m_tableButton, m_menuButton);
    connect(m_tableButton, &QPushButton::toggled, this, &ChartCard::setTableShown);
    connect(m_view, &ChartView::focusChanged, this, qOverload<>(&QWidget::update));
}

QMenu* ChartCard::makeMenu() {
    auto* menu = new QMenu(this);
    menu->addAction(tr("Copy picture"), this, &ChartCard::copyPicture);
    menu->addAction(tr("Save as PNG…"), this, [this] { save(ChartFormat::Png); });
    menu->addAction(tr("Save as SVG…"), this, [this] { save(ChartFormat::Svg); });
    menu->addAction(tr("Save numbers as CSV…"), this, [this] { save(ChartFormat::Csv); });
    menu->addSeparator();
    auto* enlarge =
        menu->addAction(tr("Enlarge"), this, [this] { emit enlargeAsked(!m_enlarged); });
    connect(menu, &QMenu::aboutToShow, this, [this, enlarge] {
        enlarge->setText(m_enlarged ? tr("Show all charts") : tr("Enlarge"));
    });
    return menu;
}

void ChartCard::showChart(ChartSpec const& chart) {
    setObjectName(QStringLiteral("trends.") + chart.key);
    m_title->setText(chart.title);
    m_unit->setText(chart.unitNote);
    m_sentence->setText(chart.empty() ? QString() : chart.sentence);
    m_sentence->setVisible(!m_sentence->text().isEmpty());
    m_tableButton->setAccessibleName(tr("%1 as table").arg(chart.title));
    m_menuButton->setAccessibleName(tr("More for %1").arg(chart.title));
    m_view->setObjectName(chart.key + QStringLiteral("Chart"));
    m_view->showChart(chart);
    m_table->setAccessibleName(tr("%1, table").arg(m_view->chart().title));
    m_tableFilled = false;
    if (isTableShown()) fillTable();
}

/// Made when it is looked at: ten years of days are as many rows.
void ChartCard::fillTable() {
    if (std::exchange(m_tableFilled, true)) return;
    ChartTable const& table = m_view->table();
    m_table->setColumnCount(static_cast<int>(table.columns.size()) + 1);
    m_table->setRowCount(static_cast<int>(table.rows.size()));
    QStringList header{table.weekly ? tr("Week") : tr("Day")};
    for (ChartColumn const& column : table.columns)
        header << column.name;
    m_table->setHorizontalHeaderLabels(header);
    for (int c = 0; c < m_table->columnCount(); ++c)
        m_table->horizontalHeaderItem(c)->setTextAlignment(
            (c == 0 ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    for (int i = 0; i < m_table->rowCount(); ++i) {
        // Newest first: the row one looks for is the last week, not the first of the year.
        ChartRow const& row = table.rows[table.rows.size() - 1 - std::size_t(i)];
        m_table->setItem(i, 0, new QTableWidgetItem(rowTitle(table, row)));
        for (std::size_t c = 0; c < table.columns.size(); ++c) {
            auto* cell = new QTableWidgetItem(cellText(table.columns[c], row.values[c]));
            cell->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
            m_table->setItem(i, static_cast<int>(c) + 1, cell);
        }
    }
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
}

void ChartCard::setTableShown(bool shown) {
    if (shown) fillTable();
    m_stack->setCurrentWidget(shown ? static_cast<QWidget*>(m_table) : m_view);
    m_tableButton->setChecked(shown);
    QString const name = shown ? tr("Show as chart") : tr("As table");
    m_tableButton->setToolTip(name);
}

bool ChartCard::isTableShown() const {
    return m_stack->currentWidget() == m_table;
}

void ChartCard::setEnlarged(bool enlarged) {
    m_enlarged = enlarged;
}

void ChartCard::copyPicture() {
    QApplication::clipboard()->setImage(chartImage(m_view->chart(), coloursOf(this)));
}

void ChartCard::save(ChartFormat format) {
    FileKind const kind = kindOf(format);
    QString const name =
        QStringLiteral("steady-%1%2").arg(m_view->chart().key, QLatin1String(kind.extension));
    auto path = m_chooser(this, name, kind.filter);
    if (!path) return;
    if (!path->has_extension()) *path += kind.extension;
    auto const saved = saveChart(m_view->chart(), format, coloursOf(this), *path);
    if (!saved) emit saveFailed(saved.error());
}

void ChartCard::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    Colours const& colours = coloursOf(this);
    QRectF const card = QRectF(rect()).adjusted(kChartCardRing + 0.5, kChartCardRing + 0.5,
                                                -kChartCardRing - 0.5, -kChartCardRing - 0.5);
    painter.setPen(QPen(colours.border, 1));
    painter.setBrush(colours.card);
    painter.drawRoundedRect(card, space::radiusCard, space::radiusCard);
    if (!m_view->hasFocus()) return;
    painter.setPen(QPen(colours.accent, 2));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(card.adjusted(-2, -2, 2, 2), space::radiusCard + 2,
                            space::radiusCard + 2);
}

void ChartCard::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape && m_enlarged) {
        emit enlargeAsked(false);
        return;
    }
    QFrame::keyPressEvent(event);
}

}  // namespace steady

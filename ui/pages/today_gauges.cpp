#include "ui/pages/today_cards.h"
#include "ui/text/text.h"
#include "ui/theme/type.h"
#include "ui/widgets/gauge.h"
#include "ui/widgets/labels.h"

#include <QGridLayout>
#include <QVBoxLayout>

namespace steady {

GaugesPanel::GaugesPanel(QWidget* parent) : Card(tr("Today against your plan"), parent) {
    setObjectName(QStringLiteral("gaugesCard"));
    m_legend = makeLabel(TypeRole::Small, Tone::Text2, tr("hatched: preview"), this);
    m_legend->hide();
    addToCorner(m_legend);
    m_column = new QVBoxLayout;
    m_column->setSpacing(2);
    body()->addLayout(m_column);
    m_windowRow = new QWidget(this);
    auto* grid = new QGridLayout(m_windowRow);
    grid->setContentsMargins(0, 1, 0, 0);
    grid->setVerticalSpacing(0);
    grid->addWidget(new Rule(m_windowRow), 0, 0, 1, 2);
    grid->addWidget(makeLabel(TypeRole::Name, Tone::Text, tr("Window")), 1, 0);
    m_windowFact = makeLabel(TypeRole::CardTitle, Tone::Text);
    m_windowDetail = makeLabel(TypeRole::Small, Tone::Text3);
    grid->addWidget(m_windowFact, 1, 1, Qt::AlignRight);
    grid->addWidget(makeLabel(TypeRole::Small, Tone::Text3, tr("From first and last bite")), 2, 0);
    grid->addWidget(m_windowDetail, 2, 1, Qt::AlignRight);
    grid->setColumnStretch(1, 1);
    body()->addWidget(m_windowRow);
    body()->addStretch();
}

void GaugesPanel::show(TodayView const& view) {
    for (auto& [key, gauge] : m_gauges)
        gauge->hide();
    int at = 0;
    for (auto const& state : view.gauges) {
        auto& gauge = m_gauges[state.key];
        if (!gauge) {
            gauge = new Gauge(this);
            gauge->setObjectName(QStringLiteral("gauge-") + QString::fromStdString(state.key));
        }
        m_column->removeWidget(gauge);
        m_column->insertWidget(at++, gauge);
        gauge->show(state);
        gauge->setVisible(true);
    }
    showWindow(view);
}

void GaugesPanel::showWindow(TodayView const& view) {
    bool const any = !view.windowFact.empty() || !view.windowDetail.empty();
    m_windowRow->setVisible(any);
    m_windowFact->setText(view.windowFact.empty() ? missingText() : toQString(view.windowFact));
    m_windowDetail->setText(toQString(view.windowDetail));
}

void GaugesPanel::setPreview(QuickPreview const& preview) {
    m_legend->setVisible(!preview.adds.empty());
    for (auto& [key, gauge] : m_gauges) {
        auto const adds = preview.adds.find(key);
        gauge->setPreview(adds == preview.adds.end() ? std::nullopt
                                                     : std::optional<double>(adds->second));
    }
}

}  // namespace steady

#include "ui/pages/plan_rows.h"

#include "ui/pages/plan_why.h"
#include "ui/text/text.h"
#include "ui/theme/type.h"
#include "ui/widgets/labels.h"

#include <QHBoxLayout>
#include <QPainter>

#include <algorithm>

namespace steady {

namespace {

constexpr double kRowNames = 104;
constexpr double kRowValues = 106;
constexpr double kLineNames = 138;  // rows of a sentence have longer names

/// A dot of the accent beside a name whose line is another one than before.
class ChangedMark : public QWidget {
 public:
    explicit ChangedMark(QWidget* parent) : QWidget(parent) {
        setFixedSize(px(8), px(8));
        setToolTip(PlanRow::tr("Changed in this version"));
        setObjectName(QStringLiteral("changedMark"));
    }

 protected:
    void paintEvent(QPaintEvent*) override {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(coloursOf(this).accent);
        painter.drawEllipse(QRectF(rect()).adjusted(1, 1, -1, -1));
    }
};

bool isChanged(PlanView const& view, std::string const& id) {
    return std::ranges::find(view.changes, id) != view.changes.end();
}

WhyAnswer answerOf(PlanView const& view, PlanLine const& line) {
    return view.diff ? whyLine(line, *view.diff) : whyLine(line);
}

}  // namespace

PlanRow::PlanRow(PlanRowText const& text, WhyAnswer const& answer, QWidget* parent)
    : QWidget(parent) {
    setObjectName(text.id);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 7, 0, 7);
    row->setSpacing(space::s);
    auto* head = new QWidget(this);
    head->setFixedWidth(px(text.value.isEmpty() ? kLineNames : kRowNames));
    auto* names = new QHBoxLayout(head);
    names->setContentsMargins(0, 0, 0, 0);
    names->setSpacing(space::xs);
    names->addWidget(makeParagraph(TypeRole::Body, Tone::Text2, text.name, head), 1);
    if (text.changed) names->addWidget(new ChangedMark(head));
    row->addWidget(head);
    if (!text.value.isEmpty()) {
        auto* value = makeParagraph(TypeRole::BodyStrong, Tone::Text, text.value, this);
        value->setFixedWidth(px(kRowValues));
        row->addWidget(value);
    }
    row->addWidget(makeParagraph(TypeRole::Reason, text.value.isEmpty() ? Tone::Text : Tone::Text2,
                                 text.note, this),
                   1);
    if (answer.title.isEmpty()) return;
    auto* link = new LinkButton(tr("Why?"), this);
    link->setObjectName(QStringLiteral("why.") + text.id);
    link->setAccessibleName(text.changed ? tr("Why %1? Changed in this version.").arg(text.name)
                                         : tr("Why %1?").arg(text.name));
    row->addWidget(link);
    connect(link, &QPushButton::clicked, this, [this, link, answer] {
        auto* popover = WhyPopover::open(answer, link, this);
        m_asked = true;
        update();
        connect(popover, &QObject::destroyed, this, [this] {
            m_asked = false;
            update();
        });
    });
}

void PlanRow::paintEvent(QPaintEvent*) {
    if (!m_asked) return;
    QPainter painter(this);
    painter.fillRect(rect(), coloursOf(this).accentBg);
}

PlanRow* makeFigureRow(PlanView const& view, DayFigure const& figure) {
    auto const* line = view.plan->line(figure.line);
    return new PlanRow(
        {QString::fromStdString(figure.line), toQString(figure.name), toQString(figure.value),
         toQString(figure.note), line && isChanged(view, figure.line)},
        line ? answerOf(view, *line) : WhyAnswer{});
}

PlanRow* makeLineRow(PlanView const& view, PlanLine const& line) {
    return new PlanRow({QString::fromStdString(line.id),
                        toQString(line.name),
                        {},
                        toQString(line.text),
                        isChanged(view, line.id)},
                       answerOf(view, line));
}

}  // namespace steady

#include "ui/print/html_writer.h"

#include "ui/text/text.h"

#include <QCoreApplication>

namespace steady {

namespace {

constexpr char const* kStyleOfHtml =
    "body{font:16px/1.5 'Liberation Sans',Arial,sans-serif;max-width:44em;margin:2em auto;"
    "padding:0 1em;color:#000;background:#fff}h2{border-bottom:2px solid;margin-top:1.6em}"
    "table{border-collapse:collapse;width:100%}th,td{border-bottom:1px solid #888;padding:.3em "
    ".6em;text-align:start}.end{text-align:end}.frame{border:2px solid;padding:.6em 1em}"
    "small{display:block}@media print{h2,h3{break-after:avoid}tr,.frame{break-inside:avoid}}";

class HtmlWriter {
 public:
    HtmlWriter(QString& out, QLocale locale) : m_out(out), m_locale(std::move(locale)) {}

    void operator()(Heading const& heading) const {
        element(QStringLiteral("h%1").arg(qBound(1, heading.level, 6)), heading.text);
    }
    void operator()(Paragraph const& paragraph) const {
        element(paragraph.role == Paragraph::Role::Small ? QStringLiteral("small")
                                                         : QStringLiteral("p"),
                paragraph.text);
    }
    void operator()(KeyFigures const& figures) const {
        m_out += QLatin1String("<table>");
        for (auto const& row : figures.rows) {
            m_out += QLatin1String("<tr><th scope=\"row\">") + words(row.name) +
                     QLatin1String("</th><td><strong>") + words(row.value) +
                     QLatin1String("</strong></td><td>") + words(row.note) +
                     QLatin1String("</td></tr>");
        }
        m_out += QLatin1String("</table>\n");
    }
    void operator()(Table const& table) const {
        m_out += QLatin1String("<table>");
        if (!table.header.empty()) {
            m_out += QLatin1String("<thead>");
            row(table.header, table, QStringLiteral("th scope=\"col\""), QStringLiteral("th"));
            m_out += QLatin1String("</thead>");
        }
        m_out += QLatin1String("<tbody>");
        for (auto const& cells : table.rows)
            row(cells, table, QStringLiteral("td"), QStringLiteral("td"));
        m_out += QLatin1String("</tbody></table>\n");
    }
    void operator()(BulletList const& list) const {
        if (!list.title.empty()) element(QStringLiteral("h3"), list.title);
        m_out += QLatin1String("<ul>");
        for (auto const& item : list.items)
            element(QStringLiteral("li"), item);
        m_out += QLatin1String("</ul>\n");
    }
    void operator()(ListColumns const& columns) const {
        if (columns.withPlate) {
            m_out += QLatin1String("<p>") +
                     QCoreApplication::translate("print", "The plate:").toHtmlEscaped();
            for (auto const& part : plateParts(columns.slowCarbs))
                m_out += QLatin1Char(' ') + words(part.name) + QLatin1Char(' ') + words(part.share);
            m_out += QLatin1String("</p>\n");
        }
        for (auto const& list : columns.columns)
            (*this)(list);
    }
    void operator()(WeekBoard const& board) const {
        for (auto const& day : board.days) {
            element(QStringLiteral("h3"), day.day);
            if (day.items.empty()) element(QStringLiteral("p"), day.rest);
            for (auto const& item : day.items) {
                m_out += QLatin1String("<p><label><input type=\"checkbox\"> ") + words(item.name) +
                         QLatin1Char(' ') + words(item.detail) + QLatin1String("</label></p>\n");
            }
        }
    }
    void operator()(CallOut const& callOut) const {
        m_out += QLatin1String("<div class=\"frame\" role=\"note\">");
        if (!callOut.title.empty()) element(QStringLiteral("strong"), callOut.title);
        for (auto const& line : callOut.lines)
            element(QStringLiteral("p"), line);
        if (!callOut.small.empty()) element(QStringLiteral("small"), callOut.small);
        m_out += QLatin1String("</div>\n");
    }
    void operator()(WeightBandChart const& chart) const {
        m_out += QLatin1String("<figure role=\"img\" aria-label=\"") + words(chart.altText) +
                 QLatin1String("\"><figcaption><strong>") + words(chart.title) +
                 QLatin1String("</strong> ") + words(chart.altText) +
                 QLatin1String("</figcaption></figure>\n");
    }
    void operator()(NoteLines const&) const {}  // lines to write on mean nothing on a screen
    void operator()(PageBreak const&) const {}

    QString words(Text const& text) const {
        return text.empty() ? QString() : toQString(text, m_locale).toHtmlEscaped();
    }
    void element(QString const& name, Text const& text) const {
        m_out +=
            QStringLiteral("<%1>").arg(name) + words(text) + QStringLiteral("</%1>\n").arg(name);
    }

 private:
    void row(std::vector<Text> const& cells, Table const& table, QString const& open,
             QString const& close) const {
        m_out += QLatin1String("<tr>");
        for (std::size_t at = 0; at < cells.size(); ++at) {
            bool const end = at < table.rightAligned.size() && table.rightAligned[at];
            m_out += QStringLiteral("<%1%2>").arg(
                         open, end ? QStringLiteral(" class=\"end\"") : QString()) +
                     words(cells[at]) + QStringLiteral("</%1>").arg(close);
        }
        m_out += QLatin1String("</tr>\n");
    }

    QString& m_out;
    QLocale m_locale;
};

}  // namespace

QString toHtml(Document const& document, QLocale const& locale) {
    QString body;
    HtmlWriter const writer(body, locale);
    writer.element(QStringLiteral("h1"), document.title);
    if (!document.subtitle.empty()) writer.element(QStringLiteral("p"), document.subtitle);
    for (auto const& line : document.cornerLines)
        writer.element(QStringLiteral("p"), line);
    for (auto const& block : document.blocks)
        std::visit(writer, block);
    return QStringLiteral(
               "<!DOCTYPE html>\n<html lang=\"%1\" dir=\"%2\">\n<head><meta "
               "charset=\"utf-8\"><title>%3</title><style>%4</style></head>\n<body>"
               "<main>\n")
               .arg(locale.bcp47Name(),
                    locale.textDirection() == Qt::RightToLeft ? QStringLiteral("rtl")
                                                              : QStringLiteral("ltr"),
                    writer.words(document.title), QLatin1String(kStyleOfHtml)) +
           body +
           QStringLiteral("</main>\n<footer><p>%1</p></footer>\n</body>\n</html>\n")
               .arg(writer.words(document.footer));
}

}  // namespace steady

#include "ui/text/text.h"

#include <QCoreApplication>
#include <QDate>

#include <cmath>

namespace steady {

namespace {

constexpr char16_t kThinNoBreakSpace = 0x202f;
constexpr char16_t kTrueMinus = 0x2212;

QDate toQDate(Date date) {
    auto const parts = partsOf(date);
    return {static_cast<int>(parts.year()), static_cast<int>(static_cast<unsigned>(parts.month())),
            static_cast<int>(static_cast<unsigned>(parts.day()))};
}

QString clockWords(ClockTime time) {
    return QString::fromStdString(toString(time));
}

/// Rounds half away from zero. The locale groups thousands, but English takes a thin space,
/// so that a comma is never taken for a decimal sign.
QString localeNumber(double value, int decimals, QLocale const& locale) {
    double const factor = std::pow(10.0, decimals);
    double const rounded = std::copysign(std::floor(std::abs(value) * factor + 0.5 + 1e-9), value);
    auto words = locale.toString(std::abs(rounded) / factor, 'f', decimals);
    if (locale.language() == QLocale::English)
        words.replace(locale.groupSeparator(), QChar(kThinNoBreakSpace));
    return rounded < 0 ? QChar(kTrueMinus) + words : words;
}

QString argumentWords(TextArgument const& argument, QLocale const& locale) {
    struct Words {
        QLocale const& locale;
        QString operator()(std::string const& words) const { return QString::fromStdString(words); }
        QString operator()(Figure const& figure) const {
            return localeNumber(figure.value, figure.decimals, locale);
        }
        QString operator()(Date date) const {
            return locale.toString(toQDate(date), locale.language() == QLocale::German
                                                      ? QStringLiteral("d. MMMM yyyy")
                                                      : QStringLiteral("d MMMM yyyy"));
        }
        QString operator()(ClockTime time) const { return clockWords(time); }
        QString operator()(std::vector<Text> const& nested) const {
            return nested.empty() ? QString() : toQString(nested.front(), locale);
        }
    };
    return std::visit(Words{locale}, argument);
}

/// Fills %1 … %9 in one pass, so that a "%2" inside an argument is left alone.
QString withPlaces(QString const& source, std::vector<TextArgument> const& arguments,
                   QLocale const& locale) {
    QString filled;
    for (qsizetype at = 0; at < source.size(); ++at) {
        int const place =
            source[at] == u'%' && at + 1 < source.size() ? source[at + 1].digitValue() : -1;
        if (place >= 1 && static_cast<std::size_t>(place) <= arguments.size()) {
            filled += argumentWords(arguments[static_cast<std::size_t>(place) - 1], locale);
            ++at;
        } else {
            filled += source[at];
        }
    }
    return filled;
}

QString translated(Text const& text) {
    if (text.context.empty()) return QString::fromStdString(text.source);
    auto words = QCoreApplication::translate(text.context.c_str(), text.source.c_str(), nullptr,
                                             text.count.value_or(-1));
    // Without a translation (English has none) the "(s)" of the source goes or stays.
    if (text.count) words.replace(QLatin1String("(s)"), QLatin1String(*text.count == 1 ? "" : "s"));
    return words;
}

}  // namespace

QString toQString(Text const& text, QLocale const& locale) {
    if (text.empty()) return {};
    return withPlaces(translated(text), text.arguments, locale);
}

QString numberText(double value, int decimals, QString const& unit, QLocale const& locale) {
    auto const number = localeNumber(value, decimals, locale);
    return unit.isEmpty() ? number : number + QChar(kThinNoBreakSpace) + unit;
}

QString missingText() {
    return QStringLiteral("–");
}

QString longDate(Date date, QLocale const& locale) {
    return locale.toString(toQDate(date), locale.language() == QLocale::German
                                              ? QStringLiteral("dddd, d. MMMM")
                                              : QStringLiteral("dddd d MMMM"));
}

QString shortDate(Date date, QLocale const& locale) {
    return locale.toString(toQDate(date), locale.language() == QLocale::German
                                              ? QStringLiteral("d. MMM")
                                              : QStringLiteral("d MMM"));
}

QString shortDateWithYear(Date date, QLocale const& locale) {
    return locale.toString(toQDate(date), locale.language() == QLocale::German
                                              ? QStringLiteral("d. MMM yyyy")
                                              : QStringLiteral("d MMM yyyy"));
}

QString toQString(Error const& error, QLocale const& locale) {
    auto words = toQString(error.message, locale);
    for (auto const& fault : error.faults) {
        if (!words.isEmpty()) words += u'\n';
        words += toQString(fault.message, locale);
    }
    return words;
}

}  // namespace steady

#include "tests/ui/support/long_words.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QCoreApplication>
#include <QLabel>
#include <QRadioButton>

namespace steady::test {

LongWords::LongWords() {
    QCoreApplication::installTranslator(this);
}

LongWords::~LongWords() {
    QCoreApplication::removeTranslator(this);
}

/// A word of four letters or more gets an ending; placeholders and numbers stay.
QString LongWords::translate(char const*, char const* source, char const*, int) const {
    QString longer;
    int letters = 0;
    auto const end = [&] {
        if (letters >= 4) longer += letters >= 8 ? QStringLiteral("ungen") : QStringLiteral("en");
        letters = 0;
    };
    for (QChar const c : QString::fromUtf8(source)) {
        if (!c.isLetter()) end();
        longer += c;
        if (c.isLetter()) ++letters;
    }
    end();
    return longer;
}

QStringList cutBelow(QWidget const& root) {
    QStringList cut;
    for (auto const* label : root.findChildren<QLabel*>()) {
        if (!label->isVisibleTo(&root) || label->text().isEmpty()) continue;
        bool const narrow = !label->wordWrap() && label->width() < label->sizeHint().width();
        bool const low =
            label->wordWrap() && label->height() < label->heightForWidth(label->width());
        if (narrow || low)
            cut << QStringLiteral("%1 (%2×%3)")
                       .arg(label->text())
                       .arg(label->width())
                       .arg(label->height());
    }
    for (auto const* button : root.findChildren<QAbstractButton*>()) {
        if (!button->isVisibleTo(&root) || button->text().isEmpty()) continue;
        if (button->hasHeightForWidth() ? button->height() < button->heightForWidth(button->width())
                                        : button->width() < button->minimumSizeHint().width())
            cut << button->text();
    }
    return cut;
}

QString wordsBelow(QWidget const& root) {
    QStringList words;
    for (auto const* label : root.findChildren<QLabel*>())
        if (label->isVisibleTo(&root)) words << label->text();
    for (auto const* button : root.findChildren<QAbstractButton*>())
        if (button->isVisibleTo(&root)) words << button->text();
    for (auto const* widget : root.findChildren<QWidget*>())
        if (widget->isVisibleTo(&root) && !widget->accessibleDescription().isEmpty())
            words << widget->accessibleDescription();
    return words.join(u'\n');
}

}  // namespace steady::test

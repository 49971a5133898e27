#pragma once

#include <QStringList>
#include <QTranslator>
#include <QWidget>

namespace steady::test {

/// Every sentence a third longer, as German would make it, while it lives.
class LongWords : public QTranslator {
 public:
    LongWords();
    ~LongWords() override;

    QString translate(char const* context, char const* source, char const* comment,
                      int n) const override;
    bool isEmpty() const override { return false; }
};

/// Labels and buttons that show below a widget with less room than their words need.
QStringList cutBelow(QWidget const& root);

/// Every word that shows below a widget, a line each.
QString wordsBelow(QWidget const& root);

}  // namespace steady::test

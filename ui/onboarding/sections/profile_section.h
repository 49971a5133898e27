#pragma once

#include "core/domain/profile.h"
#include "ui/widgets/form_edits.h"

#include <QComboBox>
#include <QStringList>
#include <QWidget>

#include <functional>
#include <map>
#include <optional>
#include <vector>

class QGridLayout;
class QPushButton;
class QVBoxLayout;

namespace steady {

class CheckGrid;
class FormField;

using TypedTexts = std::map<QString, QString>;

/// One part of the questions about a person, on the profile page and in the first run alike. It
/// fills its own keys of a draft and shows faults at their fields.
class ProfileSection : public QWidget {
    Q_OBJECT

 public:
    using QWidget::QWidget;

    virtual void load(ProfileDraft const& draft) = 0;
    virtual void store(ProfileDraft& draft) const = 0;

    /// What was typed that can't be read at all; key and a sentence. Shown by showFault.
    std::vector<std::pair<QString, QString>> unreadable() const;

    /// What stands in the fields as it was typed, by key, and putting it back. So nothing is lost
    /// that can't be read yet.
    TypedTexts typed() const;
    void restoreTyped(TypedTexts const& texts);

    /// Both false when no field here has that key ("labs[0].value" belongs to "labs").
    bool showFault(QString const& key, QString const& sentence);
    bool ask(QString const& key, QString const& sentence);
    void clearMessages();
    FormField* field(QString const& key) const;
    /// The number with a unit behind a key, if it is one.
    MeasureEdit* measure(QString const& key) const;

    /// Puts fields that few need behind a button; a fault there opens them.
    void foldAway(QStringList const& keys, QString const& words);
    void unfold();
    /// A line that parts it from the section above.
    void addRuleAbove();
    /// A field that is asked elsewhere.
    void hideField(QString const& key);

 signals:
    void edited();
    void confirmed(QString key);

 protected:
    using Choices = std::vector<std::pair<int, QString>>;

    /// Starts a two-column grid of fields below everything so far.
    void beginGrid(QString const& title = {}, QString const& why = {});
    MeasureEdit* addMeasure(QString const& key, QString const& label,
                            std::vector<MeasureUnit> units, QString const& why = {});
    DayEdit* addDay(QString const& key, QString const& label, QString const& why = {});
    ClockEdit* addClock(QString const& key, QString const& label, QString const& why = {});
    /// The first row says that nothing was chosen.
    QComboBox* addChoice(QString const& key, QString const& label, QString const& unset,
                         Choices const& choices, QString const& why = {});
    CheckGrid* addChecks(QString const& key, QString const& title, QString const& why,
                         std::vector<struct CheckChoice> choices, int shownFirst);
    FormField* addField(QString const& key, QString const& label, QWidget* editor,
                        QString const& why, bool wholeRow);
    /// Says why the value at a key can't be read; empty when it can.
    void addReader(QString const& key, std::function<QString()> problem);
    /// How the text at a key is read as it stands and put back.
    void addTyping(QString const& key, std::function<QString()> text,
                   std::function<void(QString const&)> restore);
    /// The same for a number and its unit.
    void addTyping(QString const& key, MeasureEdit* edit);
    void addTyping(QString const& key, QLineEdit* edit);
    /// An icon, a title, and a quiet remark beside it.
    void addHeading(QString const& icon, QString const& title, QString const& remark);
    QVBoxLayout* column();

 private:
    void placeCells();

    QVBoxLayout* m_column = nullptr;
    QGridLayout* m_grid = nullptr;
    int m_cell = 0;
    std::vector<FormField*> m_cells;
    QStringList m_folded;
    QPushButton* m_unfold = nullptr;
    std::map<QString, FormField*> m_fields;
    std::vector<std::pair<QString, std::function<QString()>>> m_readers;
    struct Typing {
        QString key;
        std::function<QString()> text;
        std::function<void(QString const&)> restore;
    };
    std::vector<Typing> m_typing;
};

template <class Enum>
std::optional<Enum> chosenIn(QComboBox const* box) {
    int const value = box->currentData().toInt();
    return value < 0 ? std::nullopt : std::optional(static_cast<Enum>(value));
}

template <class Enum>
void chooseIn(QComboBox* box, std::optional<Enum> value) {
    box->setCurrentIndex(box->findData(value ? static_cast<int>(*value) : -1));
}

template <class Enum>
std::set<int> asValues(std::set<Enum> const& chosen) {
    std::set<int> values;
    for (auto const one : chosen)
        values.insert(static_cast<int>(one));
    return values;
}

template <class Enum>
std::set<Enum> asEnums(std::set<int> const& values) {
    std::set<Enum> chosen;
    for (int const one : values)
        chosen.insert(static_cast<Enum>(one));
    return chosen;
}

}  // namespace steady

#pragma once

#include "core/coach/quick_view.h"
#include "ui/widgets/quick_choices.h"

#include <QFrame>

#include <functional>

class QBoxLayout;
class QLabel;
class QLineEdit;

namespace steady {

class ToneLabel;

/// The chips of a quick line: one per item read, the time, and unread text as a dashed one.
class ChipRow : public QWidget {
    Q_OBJECT

 public:
    explicit ChipRow(QWidget* parent = nullptr);
    void show(QuickPreview const& preview);
    using QWidget::show;
    QStringList words() const;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

 protected:
    void paintEvent(QPaintEvent* event) override;

 private:
    struct Chip {
        QString name;
        QString amount;
        QString energy;
        bool isTime = false;
        bool isUnread = false;
    };
    double chipWidth(Chip const& chip) const;
    void paintChip(QPainter& painter, QRectF const& box, Chip const& chip) const;
    /// Calls visit(chip, box) for every chip, broken into lines of `width`; returns the height.
    template <class Visit>
    int flow(int width, Visit visit) const;

    std::vector<Chip> m_chips;
};

/// One field for everything. Enter logs and stays, Esc clears; what was understood is shown below
/// while typing. ↓ walks into the suggestions, Enter takes the one it stands on.
class QuickLine : public QFrame {
    Q_OBJECT

 public:
    explicit QuickLine(QWidget* parent = nullptr);

    void setText(QString const& text);
    QString text() const;
    void setPreview(QuickPreview const& preview);
    QLineEdit* field() const { return m_field; }
    /// Where the suggestions come from: the usual for an empty line, foods for a begun word.
    void setSuggester(std::function<std::vector<QuickChoice>(QString const&)> suggester);
    QuickChoices* suggestions() const { return m_suggestions; }

 signals:
    /// A suggestion without words of its own was taken from an empty line.
    void picked(int index);
    void edited(QString const& text);
    void submitted(QString const& text);

 protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

 private:
    class MarkLabel;

    void buildPreview();
    void suggest();
    void hideSuggestions();
    void take(int index);
    bool keyPressed(int key);

    QLineEdit* m_field;
    QWidget* m_below = nullptr;
    QBoxLayout* m_first = nullptr;
    ChipRow* m_chips = nullptr;
    QWidget* m_mark = nullptr;
    ToneLabel* m_word = nullptr;
    QLabel* m_totals = nullptr;
    QLabel* m_reason = nullptr;
    QWidget* m_hints;
    QuickChoices* m_suggestions = nullptr;
    std::function<std::vector<QuickChoice>(QString const&)> m_suggester;
    MealColour m_colour = MealColour::Unknown;
};

}  // namespace steady

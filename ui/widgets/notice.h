#pragma once

#include <QFrame>

class QHBoxLayout;
class QLabel;
class QVBoxLayout;

namespace steady {

class LinkButton;

/// A message that stands in the page, never in a box of its own. Urgent ones have no close button.
class Notice : public QFrame {
    Q_OBJECT

 public:
    enum class Kind {
        Waits,    ///< lock, caution edge: "Waits for your clinician: …"
        LeftOut,  ///< minus, quiet edge: "Left out: …"
        Info,
        Caution,  ///< triangle
        Urgent,   ///< octagon on critical ground
    };

    Notice(Kind kind, QString const& title, QString const& text, QWidget* parent = nullptr);

    /// The sentence after a strong "Instead:".
    void setInstead(QString const& instead);
    /// A link or button below the text.
    void addAction(QWidget* widget);
    /// Shows a close button that emits `closed`. Not for urgent ones.
    void setClosable(bool closable);

    Kind kind() const { return m_kind; }

 signals:
    void closed();

 protected:
    void paintEvent(QPaintEvent* event) override;

 private:
    Kind m_kind;
    QString m_text;
    QVBoxLayout* m_column;
    QHBoxLayout* m_row;
    QHBoxLayout* m_actions = nullptr;
    QLabel* m_words;
};

/// What stands where nothing is yet: an icon, one sentence, one button.
class EmptyState : public QWidget {
    Q_OBJECT

 public:
    EmptyState(QString const& icon, QString const& sentence, QString const& action,
               QWidget* parent = nullptr);

 signals:
    void asked();
};

/// "Lunch deleted · Undo": quiet, and there until the next action.
class UndoBar : public QFrame {
    Q_OBJECT

 public:
    explicit UndoBar(QWidget* parent = nullptr);
    /// What was done, with the way back.
    void showFor(QString const& what);
    /// What was undone, with the way forth again.
    void showUndone(QString const& what);
    QString what() const;

 signals:
    void undoAsked();
    void redoAsked();

 protected:
    void paintEvent(QPaintEvent* event) override;

 private:
    void tell(QString const& what, bool undone);

    QLabel* m_what;
    LinkButton* m_undo;
    LinkButton* m_redo;
};

}  // namespace steady

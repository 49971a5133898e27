#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace steady {

/// A label, an editor, why it is asked, and below it what is wrong or a question about what was
/// typed. An error is an edge, an icon and a sentence, never colour alone.
class FormField : public QWidget {
    Q_OBJECT

 public:
    FormField(QString const& label, QWidget* editor, QString const& why, QWidget* parent = nullptr);

    /// Marks the editor and says what is wrong.
    void setFault(QString const& sentence);
    /// Asks about an unusual value; "Yes, it is right" emits confirmed().
    void ask(QString const& sentence);
    void clearMessage();

    QString message() const;
    bool hasFault() const { return m_fault; }
    QWidget* editor() const { return m_editor; }

 signals:
    void confirmed();

 private:
    void showMessage(QString const& sentence, bool fault);
    void markEditor(bool wrong);

    QWidget* m_editor;
    QWidget* m_messageRow;
    QWidget* m_faultMark;
    QWidget* m_questionMark;
    QLabel* m_message;
    QPushButton* m_confirm;
    bool m_fault = false;
};

}  // namespace steady

#pragma once

#include "ui/widgets/session_button.h"

#include <QFrame>

class QVBoxLayout;

namespace steady {

class ToneLabel;

/// The ground of a day; today has the accent edge. While a session looks for a place it says
/// whether it can stand here: an open day has a dashed accent edge, a closed one is dimmed and
/// names what forbids it.
class BoardDay : public QFrame {
    Q_OBJECT

 public:
    BoardDay(QString const& day, QString const& fact, bool today, QWidget* parent);
    ~BoardDay() override;

    QVBoxLayout* inner() const { return m_inner; }
    /// Below the sessions, where the note of a place stands.
    void finish();
    void showPlace(BoardPlace const& place, QString const& name);
    void hidePlace();
    /// The day under the cursor.
    void setTarget(bool target);

 protected:
    void paintEvent(QPaintEvent* event) override;

 private:
    enum class Place { None, Open, Closed };
    QVBoxLayout* m_inner;
    QWidget* m_note = nullptr;
    ToneLabel* m_noteName = nullptr;
    ToneLabel* m_noteWhy = nullptr;
    bool m_today;
    bool m_target = false;
    Place m_place = Place::None;
};

}  // namespace steady

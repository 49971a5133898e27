#pragma once

#include "ui/onboarding/sections/section_group.h"

#include <QWidget>

class QScrollArea;
class QVBoxLayout;

namespace steady {

/// One page of the first run: what it is about, why it asks, and its questions.
class FirstRunPage : public QWidget {
    Q_OBJECT

 public:
    FirstRunPage(QString const& title, QString const& why, QWidget* parent = nullptr);

    void addSection(ProfileSection* section);

    SectionGroup& group() { return m_group; }
    /// Whether what was typed here may go on: unreadable, refused and unusual answers are shown at
    /// their fields, those of other pages are left alone.
    bool accept(ProfileDraft const& whole, Date today);
    void showFirstMessage();
    /// The keyboard goes to the first question.
    void focusFirst();

 signals:
    void edited();

 private:
    QScrollArea* m_scroll;
    QVBoxLayout* m_column;
    SectionGroup m_group;
};

}  // namespace steady

#pragma once

#include "ui/onboarding/sections/profile_section.h"

#include <QRadioButton>

#include <array>

namespace steady {

/// A way of eating as a card: name, what it means, and, where it is closed, a lock and why.
class ApproachCard : public QRadioButton {
    Q_OBJECT

 public:
    ApproachCard(QString const& name, QString note, QWidget* parent = nullptr);

    /// Empty opens it again. A closed one can't be chosen.
    void setClosed(QString const& reason);
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

 protected:
    void paintEvent(QPaintEvent* event) override;
    bool hitButton(QPoint const& point) const override { return rect().contains(point); }

 private:
    QString words() const;
    QString m_note;
    QString m_closed;
};

/// Low-GI, low-carb or ketogenic, as far as they are open.
class ApproachSection : public ProfileSection {
    Q_OBJECT

 public:
    explicit ApproachSection(QWidget* parent = nullptr);
    void load(ProfileDraft const& draft) override;
    void store(ProfileDraft& draft) const override;

    void setClosed(Approach approach, QString const& reason);

 private:
    ApproachCard* card(Approach approach) const;

    std::array<ApproachCard*, 3> m_cards{};
    std::optional<Approach> m_chosen;
};

}  // namespace steady

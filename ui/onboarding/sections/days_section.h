#pragma once

#include "ui/onboarding/sections/profile_section.h"

#include <array>

namespace steady {

/// When the person sleeps and works, and the time and things there are for movement.
class DaysSection : public ProfileSection {
    Q_OBJECT

 public:
    explicit DaysSection(QWidget* parent = nullptr);
    void load(ProfileDraft const& draft) override;
    void store(ProfileDraft& draft) const override;

 private:
    void addMinutes();

    ClockEdit* m_wake;
    ClockEdit* m_bed;
    QComboBox* m_work;
    MeasureEdit* m_sleepTarget;
    QComboBox* m_experience;
    std::array<MeasureEdit*, 7> m_minutes{};
    CheckGrid* m_equipment;
};

}  // namespace steady

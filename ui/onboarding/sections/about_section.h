#pragma once

#include "ui/onboarding/sections/profile_section.h"

namespace steady {

/// Who the person is: birth, sex for the equations, body, blood pressure, activity.
class AboutSection : public ProfileSection {
    Q_OBJECT

 public:
    /// In the first run the weight is today's; later it is the one at the start.
    enum class Asked { First, Later };
    explicit AboutSection(Asked asked = Asked::First, QWidget* parent = nullptr);
    void load(ProfileDraft const& draft) override;
    void store(ProfileDraft& draft) const override;

 private:
    void addBody(Asked asked);
    void addBloodPressure();
    void addChoices();

    DayEdit* m_birth;
    QComboBox* m_sex;
    MeasureEdit* m_height;
    MeasureEdit* m_weight;
    MeasureEdit* m_waist;
    MeasureEdit* m_neck;
    MeasureEdit* m_heartRate;
    MeasureEdit* m_systolic;
    MeasureEdit* m_diastolic;
    QComboBox* m_activity;
    QComboBox* m_ancestry;
    QComboBox* m_pregnancy;
    QComboBox* m_numbers;
};

}  // namespace steady

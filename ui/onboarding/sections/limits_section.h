#pragma once

#include "ui/onboarding/sections/profile_section.h"

namespace steady {

/// Joints and balance that exercises must spare.
class LimitsSection : public ProfileSection {
    Q_OBJECT

 public:
    explicit LimitsSection(QWidget* parent = nullptr);
    void load(ProfileDraft const& draft) override;
    void store(ProfileDraft& draft) const override;

 private:
    CheckGrid* m_limits;
};

}  // namespace steady

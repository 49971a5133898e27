#pragma once

#include "core/domain/component.h"
#include "core/domain/condition.h"
#include "core/domain/lab.h"
#include "core/domain/profile_choices.h"
#include "core/domain/quantity.h"
#include "core/support/date.h"
#include "core/support/result.h"

#include <array>
#include <optional>
#include <set>
#include <string>
#include <vector>

namespace steady {

/// Systolic over diastolic, mmHg.
struct BloodPressure {
    double systolic = 0;
    double diastolic = 0;

    bool operator==(BloodPressure const&) const = default;
};

/// "My clinician agreed": opens one locked component of one safety row for 12 months (O-14).
struct ClinicianAgreement {
    std::string rule;
    Component component = Component::Keto;
    Date on;
    std::string note;

    bool operator==(ClinicianAgreement const&) const = default;
};

/// The seven readiness themes of B-52; true means yes.
struct Readiness {
    bool heartOrHighBp = false;
    bool chestPain = false;
    bool blackout = false;
    bool otherCondition = false;
    bool prescribedMedicine = false;
    bool boneOrJoint = false;
    bool supervisedOnly = false;

    bool operator==(Readiness const&) const = default;
};

/// What a form or a file says about a person, before it is checked. Units are those of section A;
/// whatever was left out is nothing and gets its default in Profile.
struct ProfileDraft {
    std::optional<Date> birthDate;
    std::optional<Sex> sex;
    std::optional<double> heightCm;
    std::optional<double> weightKg;
    std::optional<double> waistCm;
    std::optional<double> neckCm;
    std::optional<double> restingHeartRateBpm;
    std::optional<BloodPressure> bloodPressure;
    std::optional<Ancestry> ancestry;
    std::optional<Activity> activity;
    std::optional<ClockTime> wake;
    std::optional<ClockTime> bed;
    std::optional<WorkPattern> workPattern;
    std::optional<Approach> approach;
    std::optional<Pace> pace;
    std::optional<WindowStyle> windowStyle;
    std::optional<double> sleepTargetHours;
    std::optional<FoodPattern> foodPattern;
    bool halal = false;
    bool kosher = false;
    std::set<Allergen> allergies;
    std::vector<std::string> otherAllergies;  ///< free list
    std::set<Equipment> equipment;
    std::optional<std::array<int, 7>> minutesAvailable;  ///< Monday first
    std::optional<Experience> experience;
    std::set<Limit> limits;
    std::set<Condition> conditions;
    std::set<Medicine> medicines;
    std::optional<Pregnancy> pregnancy;
    std::optional<std::array<bool, 5>> eatingScreen;
    std::optional<Readiness> readiness;
    std::vector<ClinicianAgreement> clinicianAgreed;
    std::vector<Lab> labs;
    std::optional<Numbers> numbers;

    bool operator==(ProfileDraft const&) const = default;
};

/// A person who passed every check of section A. There is no other way to make one, so inside the
/// core every Profile is valid.
class Profile {
 public:
    /// Checks hard ranges and cross-checks; on refusal names every offending field at once.
    /// `today` bounds dates. A person under 18 is a valid profile (B-01 then closes the plan).
    static Result<Profile> create(ProfileDraft const& draft, Date today);

    /// What was given, unchanged: for storing and for editing.
    ProfileDraft const& draft() const { return m_draft; }

    Date birthDate() const { return *m_draft.birthDate; }
    int ageOn(Date day) const { return wholeYears(birthDate(), day); }
    Sex sex() const { return *m_draft.sex; }
    Centimetres height() const { return {*m_draft.heightCm}; }
    Kilograms weight() const { return {*m_draft.weightKg}; }
    std::optional<Centimetres> waist() const;
    std::optional<Centimetres> neck() const;
    std::optional<BeatsPerMinute> restingHeartRate() const;
    std::optional<BloodPressure> bloodPressure() const { return m_draft.bloodPressure; }
    std::optional<Ancestry> ancestry() const { return m_draft.ancestry; }
    Activity activity() const { return m_draft.activity.value_or(Activity::Light); }
    ClockTime wake() const { return m_draft.wake.value_or(clockTime(7)); }
    std::optional<ClockTime> bed() const { return m_draft.bed; }
    WorkPattern workPattern() const { return m_draft.workPattern.value_or(WorkPattern::Day); }
    Approach approach() const { return m_draft.approach.value_or(Approach::LowGi); }
    Pace pace() const { return m_draft.pace.value_or(Pace::Standard); }
    WindowStyle windowStyle() const { return m_draft.windowStyle.value_or(WindowStyle::Balanced); }
    std::optional<Hours> sleepTarget() const;
    FoodPattern foodPattern() const { return m_draft.foodPattern.value_or(FoodPattern::Omnivore); }
    bool halal() const { return m_draft.halal; }
    bool kosher() const { return m_draft.kosher; }
    std::set<Allergen> const& allergies() const { return m_draft.allergies; }
    std::vector<std::string> const& otherAllergies() const { return m_draft.otherAllergies; }
    std::set<Equipment> const& equipment() const { return m_draft.equipment; }
    /// Monday first; a person who did not say has 45 minutes on Mon, Tue, Wed, Fri and Sat.
    std::array<int, 7> minutesAvailable() const;
    Experience experience() const { return m_draft.experience.value_or(Experience::Beginner); }
    std::set<Limit> const& limits() const { return m_draft.limits; }
    bool has(Condition condition) const { return m_draft.conditions.contains(condition); }
    bool takes(Medicine medicine) const { return m_draft.medicines.contains(medicine); }
    Pregnancy pregnancy() const { return m_draft.pregnancy.value_or(Pregnancy::None); }
    std::optional<std::array<bool, 5>> eatingScreen() const { return m_draft.eatingScreen; }
    std::optional<Readiness> readiness() const { return m_draft.readiness; }
    std::vector<ClinicianAgreement> const& clinicianAgreed() const {
        return m_draft.clinicianAgreed;
    }
    std::vector<Lab> const& labs() const { return m_draft.labs; }
    /// The latest result of a kind on or before a day; undated results count as that day's.
    std::optional<Lab> latestLab(LabKind kind, Date onOrBefore) const;
    std::optional<Numbers> numbers() const { return m_draft.numbers; }

 private:
    explicit Profile(ProfileDraft draft) : m_draft(std::move(draft)) {}
    ProfileDraft m_draft;
};

/// Values that are possible but unusual (soft ranges): a form asks "is this right?".
std::vector<Fault> unusualValues(ProfileDraft const& draft);

}  // namespace steady

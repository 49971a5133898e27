#pragma once

#include "core/domain/profile_choices.h"

#include <optional>
#include <vector>

namespace steady {

/// What the weight model needs to know about a body at the start.
struct ModelBody {
    Sex sex = Sex::Female;
    int age = 0;
    double heightCm = 0;
    double weightKg = 0;
    double activityFactor = 1.5;         ///< C-04
    std::optional<double> bodyFatShare;  ///< measured, 0–1; otherwise estimated
    double carbShare = 0.5;              ///< of the energy eaten so far
};

/// What changes from day 0 on.
struct ModelChange {
    double kcalPerDay = 0;          ///< energy eaten, negative for less
    double carbShare = 0.5;         ///< of the energy eaten from now on
    double sodiumMgPerDay = 0;      ///< change of sodium eaten
    double exerciseKcalPerDay = 0;  ///< net energy of added movement
};

/// The body on one day (kg; adaptation in kcal/day).
struct BodyState {
    double fatKg = 0;
    double leanKg = 0;
    double glycogenKg = 0;
    double fluidKg = 0;  ///< extracellular
    double adaptationKcal = 0;

    double weightKg() const { return fatKg + leanKg + 3.7 * glycogenKg + fluidKg; }
    bool operator==(BodyState const&) const = default;
};

/// The dynamic model of human weight by Hall et al. (Lancet 2011;378:826, web appendix): E-01.
/// Steps of one day, classic Runge-Kutta.
class WeightModel {
 public:
    explicit WeightModel(ModelBody const& body);

    BodyState start() const { return m_start; }
    double restingKcal() const { return m_restingKcal; }
    double baselineKcal() const { return m_baselineKcal; }
    /// Energy of activity per kg of body, kcal/kg/day.
    double activityPerKg() const { return m_activityPerKg; }

    BodyState next(BodyState const& state, ModelChange const& change) const;

    /// Every day from 0 to `days`, both included.
    std::vector<BodyState> simulate(ModelChange const& change, int days) const;

    /// First whole day with the weight at or below a goal; nothing beyond `withinDays`.
    std::optional<int> dayOfWeight(double goalKg, ModelChange const& change, int withinDays) const;

    double weightAfter(ModelChange const& change, int days) const;

    /// E-05: the closed form, for a preview while somebody drags. Difference of weight in kg.
    double linearPreview(double kcalPerDay, int days) const;

 private:
    struct Slope;
    Slope slopeAt(BodyState const& state, ModelChange const& change) const;

    BodyState m_start;
    double m_startKg = 0;
    double m_restingKcal = 0;
    double m_baselineKcal = 0;
    double m_activityPerKg = 0;
    double m_constantKcal = 0;
    double m_baselineCarbKcal = 0;
    double m_glycogenUse = 0;
};

/// E-06: weight that a lasting change of carbohydrate to `ratio` times the old amount moves through
/// water and stored sugar alone (kg, negative is a drop).
double waterShiftKg(double ratio);

}  // namespace steady

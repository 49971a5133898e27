#include "core/plan/weight_model.h"

#include <algorithm>
#include <cmath>

namespace steady {

namespace {

// Constants of the web appendix, in kcal (4.184 kJ).
constexpr double kFatEnergy = 9440.727;       // per kg
constexpr double kLeanEnergy = 1816.444;      // per kg
constexpr double kGlycogenEnergy = 4206.501;  // per kg
constexpr double kFatUpkeep = 3.107075;       // per kg and day
constexpr double kLeanUpkeep = 21.98853;      // per kg and day
constexpr double kFatBuilding = 179.2543;     // per kg
constexpr double kLeanBuilding = 229.4455;    // per kg
constexpr double kFoodEffect = 0.10;
constexpr double kAdaptation = 0.14;
constexpr double kAdaptationDays = 14;
constexpr double kSodiumPerLitre = 3220;  // mg
constexpr double kSodiumPerFluid = 3000;  // mg per litre and day
constexpr double kSodiumByCarbs = 4000;   // mg per day
constexpr double kForbesKg = 10.4;
constexpr double kForbes = kForbesKg * kLeanEnergy / kFatEnergy;
constexpr double kStartGlycogenKg = 0.5;
constexpr double kGlycogenWithWater = 3.7;  // 1 + 2.7 g water per g

// Women and men of an equation; Sex::Average is the mean of both (O-04).
double bySex(Sex sex, double woman, double man) {
    switch (sex) {
        case Sex::Female:
            return woman;
        case Sex::Male:
            return man;
        case Sex::Average:
            break;
    }
    return (woman + man) / 2;
}

double startFatKg(ModelBody const& body) {
    double const metres = body.heightCm / 100;
    double const logBmi = std::log(body.weightKg / (metres * metres));
    double const percent = bySex(body.sex, 0.14 * body.age + 39.96 * logBmi - 102.01,
                                 0.14 * body.age + 37.31 * logBmi - 103.94);
    double const share = body.bodyFatShare.value_or(percent / 100);
    return body.weightKg * std::clamp(share, 0.05, 0.60);
}

// Silva's equation for extracellular water.
double startFluidKg(ModelBody const& body) {
    double const metres = body.heightCm / 100;
    return bySex(body.sex, 5.98 * metres + 0.167 * body.weightKg - 4.0,
                 0.025 * body.age + 9.57 * metres + 0.191 * body.weightKg - 12.4);
}

double modelRestingKcal(ModelBody const& body) {
    return 9.99 * body.weightKg + 6.25 * body.heightCm - 4.92 * body.age + bySex(body.sex, -161, 5);
}

}  // namespace

struct WeightModel::Slope {
    double fat, lean, glycogen, fluid, adaptation;

    BodyState from(BodyState const& state, double days) const {
        return {state.fatKg + days * fat, state.leanKg + days * lean,
                state.glycogenKg + days * glycogen, state.fluidKg + days * fluid,
                state.adaptationKcal + days * adaptation};
    }
};

WeightModel::WeightModel(ModelBody const& body)
    : m_startKg(body.weightKg), m_restingKcal(modelRestingKcal(body)) {
    m_baselineKcal = body.activityFactor * m_restingKcal;
    m_start.fatKg = startFatKg(body);
    m_start.fluidKg = startFluidKg(body);
    m_start.glycogenKg = kStartGlycogenKg;
    m_start.leanKg =
        body.weightKg - m_start.fatKg - m_start.fluidKg - kGlycogenWithWater * kStartGlycogenKg;
    m_activityPerKg = ((1 - kFoodEffect) * body.activityFactor - 1) * m_restingKcal / body.weightKg;
    m_constantKcal = m_baselineKcal - kLeanUpkeep * m_start.leanKg - kFatUpkeep * m_start.fatKg -
                     m_activityPerKg * body.weightKg;
    m_baselineCarbKcal = body.carbShare * m_baselineKcal;
    m_glycogenUse = m_baselineCarbKcal / (kStartGlycogenKg * kStartGlycogenKg);
}

WeightModel::Slope WeightModel::slopeAt(BodyState const& state, ModelChange const& change) const {
    double const eaten = m_baselineKcal + change.kcalPerDay;
    double const carbs = change.carbShare * eaten;
    double const toGlycogen = carbs - m_glycogenUse * state.glycogenKg * state.glycogenKg;
    double const weight = state.weightKg();
    // Forbes: the leaner the body, the more of a change is lean tissue.
    double const leanPart = kForbes / (kForbes + state.fatKg);
    double const building =
        leanPart * kLeanBuilding / kLeanEnergy + (1 - leanPart) * kFatBuilding / kFatEnergy;
    double const activity = m_activityPerKg + change.exerciseKcalPerDay / m_startKg;
    double const spent = (m_constantKcal + kFatUpkeep * state.fatKg + kLeanUpkeep * state.leanKg +
                          activity * weight + kFoodEffect * change.kcalPerDay +
                          state.adaptationKcal + (eaten - toGlycogen) * building) /
                         (1 + building);
    double const toTissue = eaten - spent - toGlycogen;

    Slope slope{};
    slope.fat = (1 - leanPart) * toTissue / kFatEnergy;
    slope.lean = leanPart * toTissue / kLeanEnergy;
    slope.glycogen = toGlycogen / kGlycogenEnergy;
    slope.fluid = (change.sodiumMgPerDay - kSodiumPerFluid * (state.fluidKg - m_start.fluidKg) -
                   kSodiumByCarbs * (1 - carbs / m_baselineCarbKcal)) /
                  kSodiumPerLitre;
    slope.adaptation = (kAdaptation * change.kcalPerDay - state.adaptationKcal) / kAdaptationDays;
    return slope;
}

BodyState WeightModel::next(BodyState const& state, ModelChange const& change) const {
    Slope const a = slopeAt(state, change);
    Slope const b = slopeAt(a.from(state, 0.5), change);
    Slope const c = slopeAt(b.from(state, 0.5), change);
    Slope const d = slopeAt(c.from(state, 1), change);
    auto const mean = [](double first, double second, double third, double fourth) {
        return (first + 2 * second + 2 * third + fourth) / 6;
    };
    Slope const slope{mean(a.fat, b.fat, c.fat, d.fat), mean(a.lean, b.lean, c.lean, d.lean),
                      mean(a.glycogen, b.glycogen, c.glycogen, d.glycogen),
                      mean(a.fluid, b.fluid, c.fluid, d.fluid),
                      mean(a.adaptation, b.adaptation, c.adaptation, d.adaptation)};
    return slope.from(state, 1);
}

std::vector<BodyState> WeightModel::simulate(ModelChange const& change, int days) const {
    std::vector<BodyState> states;
    states.reserve(static_cast<std::size_t>(std::max(days, 0)) + 1);
    states.push_back(m_start);
    for (int day = 0; day < days; ++day)
        states.push_back(next(states.back(), change));
    return states;
}

std::optional<int> WeightModel::dayOfWeight(double goalKg, ModelChange const& change,
                                            int withinDays) const {
    BodyState state = m_start;
    for (int day = 0; day <= withinDays; ++day) {
        if (state.weightKg() <= goalKg) return day;
        state = next(state, change);
    }
    return std::nullopt;
}

double WeightModel::weightAfter(ModelChange const& change, int days) const {
    BodyState state = m_start;
    for (int day = 0; day < days; ++day)
        state = next(state, change);
    return state.weightKg();
}

double WeightModel::linearPreview(double kcalPerDay, int days) const {
    double const alpha = kForbesKg / m_start.fatKg;
    double const beta = kFoodEffect + kAdaptation;
    double const density = (kFatBuilding + kFatEnergy + alpha * (kLeanBuilding + kLeanEnergy)) /
                           ((1 - beta) * (1 + alpha));
    double const spending =
        ((kFatUpkeep + alpha * kLeanUpkeep) / (1 + alpha) + m_activityPerKg) / (1 - beta);
    return kcalPerDay / spending * (1 - std::exp(-spending * days / density));
}

double waterShiftKg(double ratio) {
    double const fluid = -kSodiumByCarbs / kSodiumPerFluid * (1 - ratio);
    double const glycogen = kGlycogenWithWater * kStartGlycogenKg * (std::sqrt(ratio) - 1);
    return fluid + glycogen;
}

}  // namespace steady

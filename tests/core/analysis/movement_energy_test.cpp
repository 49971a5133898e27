#include "core/analysis/movement_energy.h"

#include <gtest/gtest.h>

namespace steady {
namespace {

Workout moved(Modality kind, std::string activity, std::optional<double> minutes,
              std::optional<double> rpe = {}) {
    Workout workout;
    workout.modality = kind;
    workout.activity = std::move(activity);
    workout.minutes = minutes;
    workout.rpe = rpe;
    return workout;
}

TEST(MovementEnergy, ComesOutAsTheWorkedExamplesSay) {
    EXPECT_NEAR(grossMovementKcal(4.8, 88, 30), 211.2, 1e-9);
    EXPECT_NEAR(netMovementKcal(4.8, 88, 30), 167.2, 1e-9);
    EXPECT_NEAR(*netMovementKcal(moved(Modality::Aerobic, "Brisk walk", 30), 88), 167.2, 1e-9);
    EXPECT_NEAR(*netMovementKcal(moved(Modality::Resistance, "strength", 45), 88), 165.0, 1e-9);
}

TEST(MovementEnergy, FollowsTheEffortThatWasSaid) {
    EXPECT_EQ(metOf(moved(Modality::Walk, "walk", 30)), 3.8);
    EXPECT_EQ(metOf(moved(Modality::Walk, "walk", 30, 2)), 2.8);
    EXPECT_EQ(metOf(moved(Modality::Walk, "walk", 30, 4)), 4.8);
    EXPECT_EQ(metOf(moved(Modality::Walk, "walk", 30, 6)), 5.5);
    EXPECT_EQ(metOf(moved(Modality::Aerobic, "cycle", 30)), 7.0);
    EXPECT_EQ(metOf(moved(Modality::Aerobic, "cycle", 30, 2)), 4.3);
    EXPECT_EQ(metOf(moved(Modality::Aerobic, "run", 30)), 7.5);
    EXPECT_EQ(metOf(moved(Modality::Hiit, "hiit", 18)), 7.0);
    EXPECT_EQ(metOf(moved(Modality::Hiit, "Bike intervals", 18)), 8.8);
    EXPECT_EQ(metOf(moved(Modality::Hiit, "hiit", 18, 9)), 11.0);
    EXPECT_EQ(metOf(moved(Modality::Balance, "tai chi", 30)), 3.3);
}

TEST(MovementEnergy, FollowsTheSpeedOfAWalkWhereDistanceIsKnown) {
    auto walk = moved(Modality::Walk, "walk", 60);
    for (auto const& [note, met] :
         {std::pair("4 km", 2.8), std::pair("5 km", 3.8), std::pair("6 km", 4.8),
          std::pair("7 km", 5.5), std::pair("3.5 miles", 4.8), std::pair("around the lake", 3.8),
          std::pair("60 km", 3.8), std::pair("5 min late", 3.8), std::pair("5", 3.8)}) {
        walk.note = note;
        EXPECT_EQ(metOf(walk), met) << note;
    }
}

TEST(MovementEnergy, IsLessForStrengthWithoutAnyLoad) {
    auto workout = moved(Modality::Resistance, "strength", 30);
    workout.sets = {{"push_up", 10, {}, {}}};
    EXPECT_EQ(metOf(workout), 3.0);
    workout.sets.push_back({"goblet_squat", 10, 12, {}});
    EXPECT_EQ(metOf(workout), 3.5);
}

// Unknown is never zero: what the table does not hold has no figure, and the sum says so.
TEST(MovementEnergy, DoesNotInventWhatItDoesNotKnow) {
    auto const badminton = moved(Modality::Aerobic, "badminton", 60);
    auto const untimed = moved(Modality::Resistance, "strength", {});
    auto const walk = moved(Modality::Walk, "walk", 30);
    EXPECT_FALSE(netMovementKcal(badminton, 80));
    EXPECT_FALSE(netMovementKcal(untimed, 80));
    auto const sum = movementEnergy({&badminton, &untimed, &walk}, 80);
    EXPECT_NEAR(*sum.netKcal, 2.8 * 80 * 0.5, 1e-9);
    EXPECT_EQ(sum.known, 1);
    EXPECT_EQ(sum.of, 3);
    EXPECT_EQ(movementEnergy({&badminton}, 80), (MovementEnergy{{}, 0, 1}));
    EXPECT_EQ(movementEnergy({}, 80), MovementEnergy{});
}

}  // namespace
}  // namespace steady

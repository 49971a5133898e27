#include "core/coach/entry_check.h"
#include "core/storage/entry_tables.h"
#include "tests/core/storage/diary_samples.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <cmath>
#include <limits>

namespace steady {

namespace {

Date const kSomeDay = makeDate(2026, 11, 22);

std::vector<std::string> faultyFields(Entry const& entry) {
    std::vector<std::string> fields;
    for (auto const& fault : faultsOf(entry))
        fields.push_back(fault.field);
    return fields;
}

using Fields = std::vector<std::string>;

}  // namespace

TEST(EntryCheck, LetsOrdinaryEntriesOfEveryKindPass) {
    for (auto const& entry : test::oneOfEachKind(kSomeDay))
        EXPECT_EQ(faultyFields(entry), Fields{}) << toString(idOf(entry));
}

TEST(EntryCheck, AsksForAmountsThatOneCanEat) {
    auto item = test::lunchOf(kSomeDay);
    for (double const grams : {0.0, -1.0, 5000.1, std::nan("")}) {
        item.grams = grams;
        EXPECT_EQ(faultyFields(item), Fields{"grams"}) << grams;
    }
    item.grams = 5000;
    EXPECT_EQ(faultyFields(item), Fields{});
    item.foodId.clear();
    item.grams = 0;
    EXPECT_EQ(faultyFields(item), Fields{}) << "bare numbers have no weight";
    item.nutrition.fibre = -0.1;
    item.nova = 5;
    item.name.clear();
    EXPECT_EQ(faultyFields(item), (Fields{"name", "fibre_g", "nova"}));
}

TEST(EntryCheck, AsksForEffortAndTimeThatExist) {
    auto workout = test::strengthOf(kSomeDay);
    workout.minutes = 1441;
    workout.rpe = 10.5;
    workout.sets[1].reps = -1;
    EXPECT_EQ(faultyFields(workout), (Fields{"minutes", "rpe", "sets[1].reps"}));
    workout = test::strengthOf(kSomeDay);
    workout.minutes.reset();
    EXPECT_EQ(faultyFields(workout), Fields{}) << "sets are enough";
    workout.sets.clear();
    EXPECT_EQ(faultyFields(workout), Fields{"minutes"});
}

TEST(EntryCheck, AsksForNightsThatHaveALength) {
    auto night = test::nightOf(kSomeDay);
    night.wake = night.bed;
    night.awakeMinutes = 0;
    night.quality = 6;
    EXPECT_EQ(faultyFields(night), (Fields{"wake", "quality"}));
    night = test::nightOf(kSomeDay);
    night.awakeMinutes = 471;
    EXPECT_EQ(faultyFields(night), Fields{"awake_minutes"}) << "22:40 to 06:30 is 470 minutes";
}

TEST(EntryCheck, HoldsReadingsToTheHardRangesOfTheReference) {
    struct Case {
        MeasuredQuantity quantity;
        double low;
        double high;
    };
    for (auto const& [quantity, low, high] :
         {Case{MeasuredQuantity::Weight, 35, 300}, Case{MeasuredQuantity::Waist, 40, 200},
          Case{MeasuredQuantity::Systolic, 60, 260}, Case{MeasuredQuantity::Diastolic, 30, 160},
          Case{MeasuredQuantity::RestingHeartRate, 25, 220},
          Case{MeasuredQuantity::Glucose, 20, 700}, Case{MeasuredQuantity::Ketones, 0, 20},
          Case{MeasuredQuantity::A1c, 3, 18}, Case{MeasuredQuantity::UricAcid, 1, 20}}) {
        auto reading = test::weightOf(kSomeDay, 80);
        reading.quantity = quantity;
        for (double const value : {low, high}) {
            reading.siValue = value;
            EXPECT_EQ(faultyFields(reading), Fields{}) << nameOf(quantity) << ' ' << value;
        }
        for (double const value : {low - 0.1, high + 0.1, std::nan("")}) {
            reading.siValue = value;
            EXPECT_EQ(faultyFields(reading), Fields{std::string(nameOf(quantity))}) << value;
        }
    }
}

TEST(EntryCheck, RefusesDaysFarAwayAndNotesWithoutWords) {
    auto note = test::noteOf(makeDate(1026, 11, 22), "\n ");
    EXPECT_EQ(faultyFields(note), (Fields{"day", "text"}));
    note = test::noteOf(kSomeDay, std::string(10001, 'x'));
    EXPECT_EQ(faultyFields(note), Fields{"text"});
}

RC_GTEST_PROP(EntryCheck, PassesNothingThatTheTableWouldRefuse, (double value)) {
    test::FastFolder const folder;
    auto const quantity = *rc::gen::elementOf(std::vector{
        MeasuredQuantity::Weight, MeasuredQuantity::Waist, MeasuredQuantity::Steps,
        MeasuredQuantity::Diastolic, MeasuredQuantity::BodyFat, MeasuredQuantity::Egfr});
    auto reading = test::weightOf(kSomeDay, std::fmod(std::abs(value), 400));
    reading.quantity = quantity;
    RC_PRE(faultsOf(reading).empty());
    auto const store = test::openStore(folder / "a.steady");
    RC_ASSERT(store
                  ->transact(verbatim("x"),
                             [&](SQLite::Database& database) -> Result<void> {
                                 addEntry(database, reading);
                                 return {};
                             })
                  .has_value());
}

}  // namespace steady

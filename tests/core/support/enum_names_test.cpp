#include "core/support/enum_names.h"

#include "core/domain/component.h"
#include "core/domain/condition.h"
#include "core/domain/entry.h"
#include "core/domain/food.h"
#include "core/domain/lab.h"
#include "core/domain/profile_choices.h"
#include "core/support/date.h"

#include <gtest/gtest.h>

#include <set>

namespace steady {

template <class E>
class EveryEnum : public testing::Test {};

namespace {

using EveryNamedEnum =
    testing::Types<Component, GateState, Condition, Medicine, Limit, EntryKind, MealSlot, Modality,
                   MeasuredQuantity, ReadingTag, FeelingKind, FlagKind, DayState, GiStatus,
                   CarbBasis, LabKind, Sex, Ancestry, Activity, WorkPattern, Approach, Pace,
                   WindowStyle, FoodPattern, Allergen, Equipment, Experience, Pregnancy, Numbers,
                   Weekday>;
}  // namespace
TYPED_TEST_SUITE(EveryEnum, EveryNamedEnum);

TYPED_TEST(EveryEnum, NamesItsValuesInOrderAndFindsThemAgain) {
    std::set<std::string_view> names;
    int expected = 0;
    for (auto const& [value, name] : EnumNames<TypeParam>::table) {
        EXPECT_EQ(static_cast<int>(value), expected++) << name;
        EXPECT_TRUE(names.insert(name).second) << name;
        EXPECT_EQ(nameOf(value), name);
        EXPECT_EQ(fromName<TypeParam>(name), value);
    }
    EXPECT_FALSE(fromName<TypeParam>("no such name"));
    EXPECT_TRUE(nameOf(static_cast<TypeParam>(expected)).empty());
}

TEST(EnumNames, ListsWhatIsAllowed) {
    EXPECT_EQ(allNames<Approach>(), "low_gi, low_carb, ketogenic");
}

}  // namespace steady

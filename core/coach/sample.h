#pragma once

#include "core/catalogue/food_catalogue.h"
#include "core/domain/entry.h"
#include "core/domain/profile.h"

#include <cstdint>
#include <vector>

namespace steady {

/// A made-up person with a believable diary: a plateau, a holiday, an illness, a week without any
/// entry, weekends. For looking around, screenshots and tests; always labelled as a sample.
struct SampleDiary {
    Date firstDay;  ///< the profile and the first plan date from here
    Date lastDay;
    ProfileDraft profile;        ///< as of the first day
    std::vector<Entry> entries;  ///< oldest first, without ids
};

struct SampleChoices {
    int weeks = 26;
    std::uint32_t seed = 1;
};

/// The same choices, day and catalogue give the same diary on every machine. Meals are made of the
/// foods that the catalogue has; an empty one gives a diary without meals.
SampleDiary sampleDiary(FoodCatalogue const& foods, Date lastDay, SampleChoices choices = {});

}  // namespace steady

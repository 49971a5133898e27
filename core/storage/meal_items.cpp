#include "core/storage/entry_table.h"

namespace steady {

namespace {

void bindMealItem(Binder& to, Entry const& entry) {
    auto const& item = std::get<MealItem>(entry);
    to.put(nameOf(item.slot));
    to.put(item.foodId);
    to.put(item.name);
    to.put(item.grams);
    to.put(item.amountText);
    to.put(item.nutrition);
    to.put(item.gl);
    to.put(item.gi);
    to.put(nameOf(item.giStatus));
    to.put(item.nova);
    to.put(item.flags);
}

Entry readMealItem(RowReader& from) {
    MealItem item;
    item.slot = from.named<MealSlot>();
    item.foodId = from.words();
    item.name = from.words();
    item.grams = from.number();
    item.amountText = from.words();
    item.nutrition = from.nutrition();
    item.gl = from.maybeNumber();
    item.gi = from.maybeNumber();
    item.giStatus = from.named<GiStatus>();
    item.nova = from.integer();
    item.flags = from.foodFlags();
    return item;
}

}  // namespace

// The nutrition is a snapshot: a past day keeps its truth when the catalogue learns better.
EntryTable const kMealItemTable{
    EntryKind::Food, "meal_item",
    "slot, food_id, name, grams, amount_text, energy_kcal, protein_g, fat_g, saturated_fat_g, "
    "carbs_g, fibre_g, sugars_g, added_sugar_g, polyols_g, erythritol_g, alcohol_g, sodium_mg, "
    "net_carbs_g, gl, gi, gi_status, nova, refined_grain, sugary_drink, non_starchy_vegetable, "
    "always_red",
    bindMealItem, readMealItem};

}  // namespace steady

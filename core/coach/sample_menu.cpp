#include "core/coach/sample_parts.h"

namespace steady {

namespace {

std::vector<SampleDish> sampleBreakfasts() {
    return {{{"greek_yoghurt", 200}, {"oats", 40}, {"blueberries", 80}, {"walnuts", 20}},
            {{"egg_scrambled", 120, "2"}, {"bread_rye_kernel", 50}, {"tomato", 120}},
            {{"porridge", 280}, {"raspberries", 100}, {"almonds", 20}, {"greek_yoghurt_0", 120}},
            {{"omelette", 150}, {"mushrooms", 80}, {"pepper_red", 70}, {"bread_rye_kernel", 40}},
            {{"cottage_cheese_low", 180}, {"bread_rye_kernel", 50}, {"cucumber", 120}}};
}

std::vector<SampleDish> sampleLunches() {
    return {{{"chicken_breast", 120},
             {"lentils", 150},
             {"tomato", 100},
             {"rocket", 40},
             {"olive_oil", 10}},
            {{"tuna", 120}, {"white_beans", 150}, {"pepper_red", 100}, {"olive_oil", 10}},
            {{"salmon", 120}, {"quinoa", 140}, {"broccoli", 150}, {"olive_oil", 5}},
            {{"egg_boiled", 100, "2"}, {"chickpeas", 140}, {"cucumber", 120}, {"feta", 40}},
            {{"turkey_breast", 120}, {"barley", 150}, {"carrot", 100}, {"green_beans", 80}},
            {{"minestrone", 350}, {"cottage_cheese_low", 150}, {"bread_rye_kernel", 40}}};
}

std::vector<SampleDish> sampleDinners() {
    return {
        {{"salmon", 130}, {"rice_basmati_brown", 130}, {"broccoli", 160}},
        {{"tofu", 160}, {"rice_basmati_brown", 120}, {"pak_choi", 150}, {"mushrooms", 80}},
        {{"chicken_thigh", 130}, {"sweet_potato", 150}, {"green_beans", 160}, {"olive_oil", 8}},
        {{"cod", 180}, {"potato_boiled", 130}, {"asparagus", 160}, {"butter", 8}},
        {{"beef_mince", 110}, {"pasta_whole", 130}, {"tomatoes_canned", 150}, {"courgette", 120}},
        {{"lentils", 220}, {"spinach", 80}, {"tomato", 120}, {"feta", 50}, {"olive_oil", 10}}};
}

}  // namespace

SampleMenu const& sampleMenu() {
    static SampleMenu const menu{sampleBreakfasts(),
                                 sampleLunches(),
                                 sampleDinners(),
                                 {{{"apple", 180, "1"}, {"almonds", 25}},
                                  {{"pear", 160, "1"}, {"walnuts", 15}},
                                  {{"greek_yoghurt_0", 150}, {"raspberries", 80}},
                                  {{"carrot", 120}, {"hummus", 50}},
                                  {{"orange", 150, "1"}, {"almonds", 20}}},
                                 {{{"dark_chocolate", 25}},
                                  {{"ice_cream", 90}},
                                  {{"cake_chocolate", 80}},
                                  {{"crisps", 40}}}};
    return menu;
}

}  // namespace steady

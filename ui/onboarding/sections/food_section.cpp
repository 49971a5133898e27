#include "ui/onboarding/sections/food_section.h"

#include "ui/widgets/check_grid.h"
#include "ui/widgets/form_field.h"

#include <QLineEdit>

namespace steady {

namespace {

enum FoodCustom { kHalalCustom, kKosherCustom };

}  // namespace

FoodSection::FoodSection(QWidget* parent) : ProfileSection(parent) {
    addWays();
    m_customs =
        addChecks(QStringLiteral("halal"), tr("Food rules"), {},
                  {{kHalalCustom, tr("Halal"), tr("no pork, no alcohol")},
                   {kKosherCustom, tr("Kosher"), tr("no pork or shellfish; meat and dairy apart")}},
                  2);
    addAllergies();
}

void FoodSection::addWays() {
    beginGrid();
    m_approach = addChoice(
        QStringLiteral("approach"), tr("Way of eating"), tr("Let the plan choose (low-GI)"),
        {{static_cast<int>(Approach::LowGi), tr("Low-GI: slower carbs")},
         {static_cast<int>(Approach::LowCarb), tr("Low-carb: fewer carbs")},
         {static_cast<int>(Approach::Ketogenic), tr("Ketogenic: very few carbs")}},
        tr("What health and medicines close is replaced by low-GI, with the reason."));
    m_pattern =
        addChoice(QStringLiteral("food_pattern"), tr("What you eat"), tr("Not said (everything)"),
                  {{static_cast<int>(FoodPattern::Omnivore), tr("Everything")},
                   {static_cast<int>(FoodPattern::Pescatarian), tr("Fish, no meat")},
                   {static_cast<int>(FoodPattern::LactoOvo), tr("Vegetarian")},
                   {static_cast<int>(FoodPattern::Lacto), tr("Vegetarian, no eggs")},
                   {static_cast<int>(FoodPattern::Ovo), tr("Vegetarian, no dairy")},
                   {static_cast<int>(FoodPattern::Vegan), tr("Vegan")}});
    m_pace = addChoice(QStringLiteral("pace"), tr("Pace of weight loss"), tr("Standard"),
                       {{static_cast<int>(Pace::Gentle), tr("Gentle: 10 % under what I use")},
                        {static_cast<int>(Pace::Standard), tr("Standard: 20 %")},
                        {static_cast<int>(Pace::Faster), tr("Faster: 25 %")}});
    m_window = addChoice(QStringLiteral("window_style"), tr("Eating window"), tr("Balanced"),
                         {{static_cast<int>(WindowStyle::Early), tr("Early in the day")},
                          {static_cast<int>(WindowStyle::Balanced), tr("Balanced")},
                          {static_cast<int>(WindowStyle::Late), tr("Late in the day")}});
}

void FoodSection::addAllergies() {
    std::vector<CheckChoice> const allergens{
        {static_cast<int>(Allergen::GlutenCereals), tr("Gluten"), {}},
        {static_cast<int>(Allergen::Milk), tr("Milk"), {}},
        {static_cast<int>(Allergen::Egg), tr("Egg"), {}},
        {static_cast<int>(Allergen::Fish), tr("Fish"), {}},
        {static_cast<int>(Allergen::TreeNuts), tr("Tree nuts"), {}},
        {static_cast<int>(Allergen::Peanut), tr("Peanut"), {}},
        {static_cast<int>(Allergen::Soy), tr("Soy"), {}},
        {static_cast<int>(Allergen::Crustaceans), tr("Crustaceans"), {}},
        {static_cast<int>(Allergen::Molluscs), tr("Molluscs"), {}},
        {static_cast<int>(Allergen::Celery), tr("Celery"), {}},
        {static_cast<int>(Allergen::Mustard), tr("Mustard"), {}},
        {static_cast<int>(Allergen::Sesame), tr("Sesame"), {}},
        {static_cast<int>(Allergen::Sulphites), tr("Sulphites"), {}},
        {static_cast<int>(Allergen::Lupin), tr("Lupin"), {}}};
    m_allergies = addChecks(QStringLiteral("allergies"), tr("Allergies"),
                            tr("Left out of every suggestion."), allergens, 14);
    m_allergies->setMostColumns(4, 160);
    m_others = new QLineEdit(this);
    m_others->setPlaceholderText(tr("kiwi, mango"));
    addField(QStringLiteral("other_allergies"), tr("Other foods you can't have"), m_others,
             tr("Parted by commas."), true);
    connect(m_others, &QLineEdit::textEdited, this, &ProfileSection::edited);
}

void FoodSection::load(ProfileDraft const& draft) {
    chooseIn(m_approach, draft.approach);
    chooseIn(m_pace, draft.pace);
    chooseIn(m_window, draft.windowStyle);
    chooseIn(m_pattern, draft.foodPattern);
    std::set<int> customs;
    if (draft.halal) customs.insert(kHalalCustom);
    if (draft.kosher) customs.insert(kKosherCustom);
    m_customs->setChosen(customs);
    m_allergies->setChosen(asValues(draft.allergies));
    QStringList others;
    for (auto const& one : draft.otherAllergies)
        others << QString::fromStdString(one);
    m_others->setText(others.join(QStringLiteral(", ")));
}

void FoodSection::store(ProfileDraft& draft) const {
    draft.approach = chosenIn<Approach>(m_approach);
    draft.pace = chosenIn<Pace>(m_pace);
    draft.windowStyle = chosenIn<WindowStyle>(m_window);
    draft.foodPattern = chosenIn<FoodPattern>(m_pattern);
    draft.halal = m_customs->chosen().contains(kHalalCustom);
    draft.kosher = m_customs->chosen().contains(kKosherCustom);
    draft.allergies = asEnums<Allergen>(m_allergies->chosen());
    draft.otherAllergies.clear();
    for (auto const& one : m_others->text().split(u',')) {
        if (auto const name = one.trimmed(); !name.isEmpty())
            draft.otherAllergies.push_back(name.toStdString());
    }
}

}  // namespace steady

#include "ui/onboarding/sections/days_section.h"

#include "ui/theme/type.h"
#include "ui/widgets/check_grid.h"
#include "ui/widgets/form_field.h"
#include "ui/widgets/labels.h"

#include <QGridLayout>
#include <QLocale>

#include <algorithm>
#include <cmath>

namespace steady {

namespace {

constexpr double kTwoColumnsFromScale = 1.4;
constexpr int kMinutesWidth = 60;

}  // namespace

DaysSection::DaysSection(QWidget* parent) : ProfileSection(parent) {
    beginGrid();
    m_wake = addClock(QStringLiteral("wake"), tr("Usual time to get up"),
                      tr("Sleep and the eating window are worked out from it."));
    m_bed = addClock(QStringLiteral("bed"), tr("Usual bed time"), tr("When the light goes out."));
    m_work = addChoice(QStringLiteral("work_pattern"), tr("Work pattern"), tr("Not said (day)"),
                       {{static_cast<int>(WorkPattern::Day), tr("Day")},
                        {static_cast<int>(WorkPattern::Evening), tr("Evening")},
                        {static_cast<int>(WorkPattern::Night), tr("Night")},
                        {static_cast<int>(WorkPattern::Rotating), tr("Rotating shifts")},
                        {static_cast<int>(WorkPattern::Irregular), tr("Irregular")}});
    m_sleepTarget = addMeasure(QStringLiteral("sleep_target_h"), tr("Sleep to aim at"),
                               {{tr("hours"), 1, 2}}, tr("7 to 9; empty leaves it to the plan."));
    m_experience =
        addChoice(QStringLiteral("experience"), tr("Training so far"), tr("Not said (beginner)"),
                  {{static_cast<int>(Experience::Beginner), tr("Under 3 months")},
                   {static_cast<int>(Experience::Intermediate), tr("3 to 24 months")},
                   {static_cast<int>(Experience::Advanced), tr("Over 24 months")}});
    addMinutes();
    std::vector<CheckChoice> const things{
        {static_cast<int>(Equipment::Bands), tr("Bands"), {}},
        {static_cast<int>(Equipment::Dumbbells), tr("Dumbbells"), {}},
        {static_cast<int>(Equipment::Kettlebell), tr("Kettlebell"), {}},
        {static_cast<int>(Equipment::Barbell), tr("Barbell and rack"), {}},
        {static_cast<int>(Equipment::Bench), tr("Bench"), {}},
        {static_cast<int>(Equipment::PullUpBar), tr("Pull-up bar"), {}},
        {static_cast<int>(Equipment::Machines), tr("Machines"), {}},
        {static_cast<int>(Equipment::Bike), tr("Bike"), {}},
        {static_cast<int>(Equipment::Treadmill), tr("Treadmill"), {}},
        {static_cast<int>(Equipment::Rower), tr("Rower"), {}},
        {static_cast<int>(Equipment::Elliptical), tr("Elliptical"), {}},
        {static_cast<int>(Equipment::Pool), tr("Pool"), {}}};
    m_equipment = addChecks(QStringLiteral("equipment"), tr("What there is to train with"),
                            tr("Nothing is fine too."), things, 12);
    m_equipment->setMostColumns(4, 160);
}

void DaysSection::addMinutes() {
    auto* week = new QWidget(this);
    auto* grid = new QGridLayout(week);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(space::m);
    for (int day = 0; day < 7; ++day) {
        auto const name = QLocale().standaloneDayName(day + 1, QLocale::LongFormat);
        auto* edit = new MeasureEdit({{tr("min"), 1, 0}}, week);
        edit->setObjectName(QStringLiteral("minutes_%1").arg(day));
        edit->line()->setAccessibleName(tr("Minutes on %1").arg(name));
        edit->line()->setFixedWidth(px(kMinutesWidth));
        auto* label = makeLabel(TypeRole::Body, Tone::Text,
                                QLocale().standaloneDayName(day + 1, QLocale::ShortFormat), week);
        int const perRow = textScale() > kTwoColumnsFromScale ? 2 : 4;
        if (day % perRow > 0) label->setContentsMargins(space::s, 0, 0, 0);
        grid->addWidget(label, day / perRow, day % perRow * 2);
        grid->addWidget(edit, day / perRow, day % perRow * 2 + 1);
        m_minutes[static_cast<std::size_t>(day)] = edit;
        addTyping(edit->objectName(), edit);
        connect(edit, &MeasureEdit::edited, this, &ProfileSection::edited);
    }
    grid->setColumnStretch(8, 1);
    addField(QStringLiteral("minutes_available"), tr("Minutes for movement"), week,
             tr("0 to 180 a day; nothing at all leaves the choice to the plan."), true);
    addReader(QStringLiteral("minutes_available"), [this] {
        QStringList days;
        for (std::size_t day = 0; day < m_minutes.size(); ++day) {
            auto const* edit = m_minutes[day];
            auto const value = edit->value();
            bool const taken =
                edit->readable() &&
                (!value || (*value == std::round(*value) && *value >= 0 && *value <= 180));
            if (!taken)
                days << QLocale().standaloneDayName(static_cast<int>(day) + 1, QLocale::LongFormat);
        }
        return days.isEmpty() ? QString()
                              : tr("%1: minutes are whole numbers from 0 to 180, such as 45.")
                                    .arg(days.join(QStringLiteral(", ")));
    });
}

void DaysSection::load(ProfileDraft const& draft) {
    m_wake->setTime(draft.wake);
    m_bed->setTime(draft.bed);
    chooseIn(m_work, draft.workPattern);
    m_sleepTarget->setValue(draft.sleepTargetHours);
    chooseIn(m_experience, draft.experience);
    for (std::size_t day = 0; day < m_minutes.size(); ++day) {
        m_minutes[day]->setValue(draft.minutesAvailable
                                     ? std::optional<double>((*draft.minutesAvailable)[day])
                                     : std::nullopt);
    }
    m_equipment->setChosen(asValues(draft.equipment));
}

void DaysSection::store(ProfileDraft& draft) const {
    draft.wake = m_wake->time();
    draft.bed = m_bed->time();
    draft.workPattern = chosenIn<WorkPattern>(m_work);
    draft.sleepTargetHours = m_sleepTarget->value();
    draft.experience = chosenIn<Experience>(m_experience);
    draft.minutesAvailable.reset();
    std::array<int, 7> minutes{};
    bool said = false;
    for (std::size_t day = 0; day < m_minutes.size(); ++day) {
        auto const value = m_minutes[day]->value();
        said = said || value;
        minutes[day] = static_cast<int>(std::lround(value.value_or(0)));
    }
    if (said) draft.minutesAvailable = minutes;
    draft.equipment = asEnums<Equipment>(m_equipment->chosen());
}

}  // namespace steady

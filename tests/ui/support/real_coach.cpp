#include "tests/ui/support/real_coach.h"

#include <stdexcept>

namespace steady::test {

LocalMoment realNow() {
    return {makeDate(2026, 11, 20), clockTime(18, 5), 60};
}

ProfileDraft realPerson() {
    ProfileDraft draft;
    draft.birthDate = makeDate(1981, 5, 14);
    draft.sex = Sex::Female;
    draft.heightCm = 165;
    draft.weightKg = 88;
    draft.waistCm = 102;
    draft.activity = Activity::Light;
    draft.wake = clockTime(6, 30);
    draft.equipment = {Equipment::Dumbbells};
    draft.minutesAvailable = std::array{45, 45, 45, 0, 45, 60, 0};
    draft.readiness = Readiness{};
    return draft;
}

RealCoach::RealCoach(Person person) {
    auto opened = Coach::open(m_folder / "a.steady", OpenMode::OpenOrCreate);
    if (!opened) throw std::runtime_error(toEnglish(opened.error()));
    m_coach = *std::move(opened);
    if (person == Person::P1)
        if (auto saved = m_coach->saveProfile(realPerson(), today() - std::chrono::days(42));
            !saved)
            throw std::runtime_error(toEnglish(saved.error()));
    m_bridge = std::make_unique<CoachBridge>(*m_coach, realNow);
    m_settings = std::make_unique<QSettings>(
        QString::fromStdString((m_folder / "settings.ini").string()), QSettings::IniFormat);
}

std::vector<Entry> RealCoach::entries() const {
    auto const span = m_coach->diarySpan();
    return span ? m_coach->entriesBetween(*span) : std::vector<Entry>{};
}

}  // namespace steady::test

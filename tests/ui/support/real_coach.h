#pragma once

#include "core/coach/coach.h"
#include "tests/support/temporary_folder.h"
#include "ui/coach_bridge.h"

#include <QSettings>

#include <memory>

namespace steady::test {

/// Friday 20 November 2026, 18:05 in winter time: the day of the mock-ups.
LocalMoment realNow();

/// P1 of the domain reference, with a gym's worth of free evenings.
ProfileDraft realPerson();

/// A real diary in a folder of its own, with P1's profile from six weeks ago unless told
/// otherwise, behind a real bridge with a clock that stands still.
class RealCoach {
 public:
    enum class Person { P1, Nobody };
    explicit RealCoach(Person person = Person::P1);

    Coach& operator*() const { return *m_coach; }
    Coach* operator->() const { return m_coach.get(); }
    CoachBridge& bridge() { return *m_bridge; }
    QSettings& settings() { return *m_settings; }

    Date today() const { return logicalDay(realNow()); }
    /// Every entry of the diary.
    std::vector<Entry> entries() const;

 private:
    TemporaryFolder m_folder;
    std::unique_ptr<Coach> m_coach;
    std::unique_ptr<CoachBridge> m_bridge;
    std::unique_ptr<QSettings> m_settings;
};

}  // namespace steady::test

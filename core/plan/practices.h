#pragma once

#include "core/plan/gates.h"
#include "core/plan/plan.h"

#include <array>
#include <optional>
#include <string_view>
#include <vector>

namespace steady {

/// What a practice asks of the body, for its gate.
enum class PracticeKind { Breathing, Quiet, Movement, Company };

/// H-03: one calm practice as the person can choose it.
struct Practice {
    std::string_view id;  ///< "cyclic_sighing"; stored, never renamed
    PracticeKind kind = PracticeKind::Quiet;
    Text name;
    int minutes = 5;
    int timesAWeek = 7;
    Text how;     ///< what to do, in one or two sentences
    Text reason;  ///< what is known about it
    std::string_view source;
    Evidence evidence = Evidence::General;
};

/// All of H-03, the default first.
std::vector<Practice> practiceTable();

/// H-03, O-60: no breathing practice with B-31 or B-32 until a clinician agreed; walks, yoga and
/// tai chi only where movement is open.
bool isPracticeOpen(Practice const& practice, Gates const& gates);

/// The ones that are open, in the order of the table.
std::vector<Practice> practicesFor(Gates const& gates);

/// The person's choice when it is open, else cyclic sighing, else muscle relaxation (O-60).
Practice practiceFor(Gates const& gates, std::string_view chosen);

/// O-59: when the worry list is done by: 20:00, on shifts two hours before bed.
ClockTime worryListBy(bool shifts, ClockTime bed);

}  // namespace steady

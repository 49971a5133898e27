#pragma once

#include "core/domain/profile.h"
#include "core/plan/facts.h"
#include "core/plan/gates.h"

namespace steady::test {

/// The day on which all test plans are made.
Date planDay();

/// The example people of the domain reference.
ProfileDraft woman45();  // P1
ProfileDraft man52();    // P2
ProfileDraft woman66();  // P3
ProfileDraft woman60();  // P4

Facts factsOf(ProfileDraft const& draft);

}  // namespace steady::test

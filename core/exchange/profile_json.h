#pragma once

#include "core/domain/profile.h"

#include <string>
#include <string_view>
#include <vector>

namespace steady {

/// What a profile.json holds: the draft, and every key that is unknown or of the wrong type.
struct ProfileReading {
    ProfileDraft draft;
    std::vector<Fault> faults;
};

/// Reads profile.json as the command line documents it. Text that is no JSON at all is an error
/// naming the line; unknown keys and wrong types become faults so that all are told at once.
Result<ProfileReading> readProfileJson(std::string_view json);

/// Reads and checks: a valid profile, or every fault of the file and of the person at once.
Result<Profile> profileFromJson(std::string_view json, Date today);

/// The draft as profile.json; reading it back gives the same draft.
std::string profileToJson(ProfileDraft const& draft);

}  // namespace steady

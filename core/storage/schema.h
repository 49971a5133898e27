#pragma once

#include <cstdint>
#include <string_view>

namespace steady {

/// "Stdy": what the header of every diary says it is.
inline constexpr std::int32_t kDiaryApplicationId = 0x53746479;

/// The schema that this program writes.
inline constexpr int kDiaryVersion = 2;

/// The tables of version 1. Days are ISO text: they sort, index and compare as well as numbers, and
/// a person who opens the file in any SQLite tool can read them.
extern std::string_view const kSchemaV1;

/// Version 2 adds what the person wants with a planned session.
extern std::string_view const kSchemaV2;

}  // namespace steady

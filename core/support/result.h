#pragma once

#include "core/support/error.h"

#include <tl/expected.hpp>

namespace steady {

/// A value, or why there is none. The one place that names the library, so that std::expected can
/// take its place.
template <class T>
using Result = tl::expected<T, Error>;

/// The failed side of any Result: `return failure(ErrorKind::NotFound, STEADY_TEXT(...));`
inline tl::unexpected<Error> failure(ErrorKind kind, Text message, std::vector<Fault> faults = {}) {
    return tl::unexpected<Error>(Error{kind, std::move(message), std::move(faults)});
}

inline tl::unexpected<Error> failure(Error error) {
    return tl::unexpected<Error>(std::move(error));
}

}  // namespace steady

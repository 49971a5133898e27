#pragma once

#include "core/plan/plan.h"

#include <string>

namespace steady::test {

/// A plan as a page that a person can read, so that a failing difference reads like a plan.
std::string planAsText(Plan const& plan);

}  // namespace steady::test

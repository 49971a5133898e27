#pragma once

namespace steady {

/// The whole program: `steady` alone opens the window, with a command it works without a display.
/// Returns the exit code of the command line's contract.
int runSteady(int argc, char** argv);

}  // namespace steady

#!/usr/bin/env bash
# Sets up, builds and runs all tests. Takes no arguments; running it twice does no harm.
set -eu
cd "$(dirname "$0")/.."
. packaging/setup.sh

# shellcheck disable=SC2086
install_missing $packages $test_packages
build test

say "Testing"
runtime=$(mktemp -d)
trap 'rm -rf "$runtime"' EXIT
chmod 700 "$runtime"
export XDG_RUNTIME_DIR="$runtime" QT_QPA_PLATFORM=offscreen
ctest --preset test -j "$(nproc)" || fail "Some tests failed; the lines above name them."
say "All tests passed"

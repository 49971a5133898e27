#!/usr/bin/env bash
# Sets up, builds and opens Steady. Without a display it writes a sample diary, the plan as PDF, the
# charts and a picture of every page to out/. Takes no arguments; running it twice does no harm.
set -eu
cd "$(dirname "$0")/.."
. packaging/setup.sh

# shellcheck disable=SC2086
install_missing $packages
build release
steady="$PWD/build/release/app/steady"

if [ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ]; then
    say "Opening Steady"
    exec "$steady"
fi

say "No display: writing a sample to out/"
. packaging/sample.sh
write_sample "$steady" out
say "Done. Look at out/plan.pdf and the pictures in out/:"
ls out

#!/bin/sh
# Start-up from exec to the first painted page, beside an empty QMainWindow, with a year of sample
# diary: prints both medians and their ratio, without a display and, where Xvfb is there, with one.
#   tests/benchmark/startup.sh [ROUNDS]
set -eu
root=$(CDPATH= cd -- "$(dirname -- "$0")/../.." && pwd)
rounds=${1:-15}
cd "$root"
cmake --preset benchmark >/dev/null
cmake --build --preset benchmark --target steady steady_startup >/dev/null
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
export XDG_RUNTIME_DIR="$folder"
"$root/build/benchmark/app/steady" sample --weeks 52 --today 2026-11-22 --diary "$folder/year.steady" >/dev/null
probe="$root/build/benchmark/tests/benchmark/steady_startup"
echo "offscreen"
QT_QPA_PLATFORM=offscreen "$probe" "$folder/year.steady" "$rounds"
if command -v xvfb-run >/dev/null; then
    echo "Xvfb"
    QT_QPA_PLATFORM=xcb xvfb-run -a -s "-screen 0 1400x900x24" "$probe" "$folder/year.steady" "$rounds"
fi

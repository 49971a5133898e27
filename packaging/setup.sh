# Sourced by run.sh and test.sh: installs what is missing on Debian 12 and says what it does.

say() { printf '\n== %s\n' "$*"; }
fail() { printf '\n%s\n' "$*" >&2; exit 1; }

packages="g++ cmake ninja-build ccache pkg-config
 qt6-base-dev qt6-svg-dev libqt6svg6 qt6-l10n-tools qt6-tools-dev
 libsqlite3-dev libsqlitecpp-dev libexpected-dev libhowardhinnant-date-dev libfmt-dev libcli11-dev
 nlohmann-json3-dev fonts-inter fonts-liberation2"
test_packages="libgtest-dev libgmock-dev librapidcheck-dev libbenchmark-dev libical-dev poppler-utils"

as_root() {
    if [ "$(id -u)" -eq 0 ]; then "$@"
    elif command -v sudo >/dev/null 2>&1; then sudo "$@"
    else fail "Some packages are missing and need the administrator to install them: run 'apt-get install $missing' as root, then run this again."
    fi
}

# install_missing PACKAGE...: asks apt only for what is not there yet.
install_missing() {
    missing=""
    for package in "$@"; do
        dpkg-query -W -f='${Status}' "$package" 2>/dev/null | grep -q 'install ok installed' || missing="$missing $package"
    done
    if [ -z "$missing" ]; then say "Everything needed is installed"; return; fi
    command -v apt-get >/dev/null 2>&1 || fail "This needs Debian 12 (apt-get was not found). Install by hand:$missing"
    say "Installing:$missing"
    as_root apt-get update -qq || fail "The package lists could not be fetched. Check the network and run this again."
    # shellcheck disable=SC2086
    as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends $missing >/dev/null ||
        fail "Installing failed. The lines above say which package."
}

# build PRESET: configures and builds.
build() {
    say "Configuring ($1)"
    cmake --preset "$1" >"build-$1.log" 2>&1 || { cat "build-$1.log" >&2; rm -f "build-$1.log"; fail "Configuring failed; the lines above say why."; }
    rm -f "build-$1.log"
    say "Building ($1); the first time takes a few minutes"
    cmake --build --preset "$1" || fail "Building failed; the lines above say where."
}

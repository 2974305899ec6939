# SPDX-FileCopyrightText: 2026 The Clausemeter authors
# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash disable=SC2034
#
# The Debian 12 packages that Clausemeter needs, in one place, and needPackages, which installs what is missing. Sourced by
# app/run, tests/run and .ci/run.

# To build and run the program.
buildPackages=(
    cmake g++ lld ninja-build pkg-config
    qt6-base-dev libqt6opengl6-dev qt6-charts-dev qt6-svg-dev
    qt6-tools-dev qt6-l10n-tools qt6-translations-l10n
    libqpdf-dev libssl-dev libxxhash-dev libsimdjson-dev
    libqt6sql6-sqlite libqt6sql6-psql libpq-dev libsqlite3-dev qtkeychain-qt6-dev
    libisal-dev libzstd-dev libarchive-dev libuchardet-dev libxlsxwriter-dev libcmark-dev libpoppler-cpp-dev
    libvalijson-dev
    fonts-noto-core fonts-noto-cjk
)
# To run the tests: they read the text of the PDF reports and the calendars back, ask real servers, and start a bus.
testPackages=(poppler-utils qpdf khal dbus-daemon clickhouse-server clickhouse-client postgresql openssl)
# To fuzz what reads files of others.
fuzzPackages=(clang-16 libclang-rt-16-dev)
# To check how the code is laid out.
formatPackages=(clang-format-14)

# needPackages PACKAGE...: installs those that are missing, without asking anything. Returns 1 where it can't, having said
# which packages are needed. On another system than Debian it names them and goes on: they may be there by other names.
needPackages() {
    if ! command -v dpkg-query >/dev/null || ! command -v apt-get >/dev/null; then
        if command -v cmake >/dev/null && command -v ninja >/dev/null; then
            return 0
        fi
        echo "This is not a Debian system, so nothing was installed. Please install what corresponds to these packages" >&2
        echo "of Debian 12, then try again:" >&2
        echo "    $*" >&2
        return 1
    fi

    local package missing=()
    for package in "$@"; do
        if [[ $(dpkg-query -W -f '${db:Status-Status}' "$package" 2>/dev/null) != installed ]]; then
            missing+=("$package")
        fi
    done
    if ((${#missing[@]} == 0)); then
        return 0
    fi

    local asRoot=()
    if ((EUID != 0)); then
        if ! sudo -n true 2>/dev/null; then
            echo "Some packages are missing, and installing them takes an administrator. Please run" >&2
            echo "    sudo apt-get update && sudo apt-get install ${missing[*]}" >&2
            echo "then try again." >&2
            return 1
        fi
        asRoot=(sudo -n)
    fi

    echo "Installing ${missing[*]} ..." >&2
    local log apt=(env DEBIAN_FRONTEND=noninteractive apt-get -q -y -o DPkg::Lock::Timeout=300)
    log=$(mktemp)
    # An update that fails is no reason to stop: the packages may be at hand.
    "${asRoot[@]}" "${apt[@]}" update </dev/null >"$log" 2>&1 || true
    if ! "${asRoot[@]}" "${apt[@]}" install --no-install-recommends "${missing[@]}" </dev/null >>"$log" 2>&1; then
        grep -E '^(E|W|Err)' "$log" | tail -n 8 >&2 || true
        rm -f "$log"
        echo "The packages could not be installed; is there a network connection? Please run" >&2
        echo "    sudo apt-get update && sudo apt-get install ${missing[*]}" >&2
        echo "then try again." >&2
        return 1
    fi
    rm -f "$log"
}

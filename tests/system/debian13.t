#!/bin/bash
# SPDX-License-Identifier: GPL-2.0-only
# Debian 13 beside the Debian of this machine: the host tier is built and run in a root of it.
# shellcheck disable=SC2317 # functions are called through try
set -uo pipefail
here=$(dirname "$0")
. "$here/../../lab/lib/common.sh"
. "$here/../tap.sh"

[ -z "${XCALL_DEBIAN13:-}" ] || { echo "1..0 # SKIP this is the Debian 13 root"; exit 0; }
[ "$(id -u)" -eq 0 ] || { echo "1..0 # SKIP a Debian 13 root needs root"; exit 0; }

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
forward_signals
record=$TOP/build/debian13/build/bin/xcall-record

# debian13 COMMAND...: in the root.
debian13() {
	forward "$TOP/lab/debian13.sh" "$@"
}

# check_host: it ends well, and its last line says so.
check_host() {
	debian13 make check-host >"$work/log" &&
		tail -n 1 "$work/log" | grep -Eqx '[1-9][0-9]* passed, 0 failed, [0-9]+ skipped'
}

# is_static FILE: it asks for no loader and no library.
is_static() {
	local headers
	headers=$(readelf -lWd "$1") && grep -q LOAD <<<"$headers" && ! grep -E 'INTERP|NEEDED' <<<"$headers"
}

# alone ARGUMENT...: xcall-record in a root that has nothing else.
alone() {
	chroot "$work/alone" /xcall-record "$@"
}

plan 7
rm -f "$record"
try 'a root with all packages' debian13 lab/deps.sh -n
try 'the tools and the tests compile' debian13 make -j "$(nproc)" tools check-programs
try 'make check-host' check_host
sed -n '/^failed:/,$p' "$work/log" | tail -n 20 | sed 's/^/# /'
# what hangs on the machine alone, not on its Debian
is "$(grep '# SKIP' "$work/log" | grep -v 'this machine shows CPUID leaves')" '' 'nothing is skipped for want of a package'
tail -n 1 "$work/log" | sed 's/^/# /'
try 'xcall-record is static' is_static "$record"
mkdir "$work/alone"
cp "$record" "$work/alone/"
try 'and needs no other file: --help' alone --help
version=$("$TOP/build/bin/xcall-record" -V)
[ -n "$version" ] && [ "$version" = "$(alone -V)" ]
ok $? 'the same version as here'
finish

#!/bin/bash
# SPDX-License-Identifier: GPL-2.0-only
# shellcheck disable=SC2317 # functions are called through try
# The kernel panics while it is recorded: what was written opens in babeltrace2 and in xcall
# without --partial, and reaches to shortly before the panic (E3).
set -uo pipefail
here=$(dirname "$0")
. "$here/../../lab/lib/common.sh"
. "$here/../tap.sh"
. "$here/opens.sh"

out=$TOP/build/tests/crash

# reaches: the last event lies in the last half of the storm's three seconds, however slow the
# machine is that emulates the guest.
reaches() {
	local crashed
	crashed=$(cat "$out/crashed")
	babeltrace2 --clock-seconds "$out/trace/ctf" | tail -n 1 |
		awk -v crashed="$crashed" -v wall="$(meta start_wall_ns)" -v mono="$(meta start_mono_ns)" '
			{ last = substr($1, 2) - wall / 1e9 + mono / 1e9 }
			END { printf "panic at %s s, last event at %.2f s\n", crashed, last; exit !(last > crashed - 1.5) }'
}

# meta KEY: a number of the trace's environment.
meta() {
	sed -n "s/^\t$1 = \([0-9]*\);$/\1/p" "$out/trace/ctf/metadata"
}

plan 5
rm -rf "$out"
mkdir -p "$out"
status=0
"$here/boot" -k xcall -t 300 -x "$here/crash.sh" -o "$out" 2>"$out/boot.err" || status=$?
is "$status" 126 "the kernel is gone"
try "by the panic that was asked for" grep -q 'Kernel panic - not syncing: sysrq triggered crash' "$out/console.log"
try "its trace opens" opens "$out/trace"
try "with a storm's events" jq -e '.guests[0].events > 1000' "$out/trace.json"
try "up to shortly before the panic" reaches
finish

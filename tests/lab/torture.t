#!/bin/bash
# SPDX-License-Identifier: GPL-2.0-only
# scftorture with CPU hotplug in a PV and a PVH guest: success, no splat on any
# console, no stuck call (C1-C8, A7, J3).
set -uo pipefail
here=$(dirname "$0")
. "$here/../../lab/common.sh"
. "$here/../tap.sh"

plan 4
work=$TOP/build/tests/torture
mkdir -p "$work"
echo 20 >"$work/seconds"
for type in pv pvh; do
	out=$work/$type
	rm -rf "$out"
	try "$type: scftorture under hotplug" \
		"$TOP/lab/run" -g "$type" -k xcall -t 120 -x "$here/torture.sh" -o "$out" "$work/seconds"
	try "$type: calls were made and CPUs went off and on" \
		awk '/ VER: / { calls = $5 }
		     match($0, /onoff: [0-9]+\/[0-9]+:[0-9]+/) { split(substr($0, RSTART + 7), n, "[/:]") }
		     END { print "calls " calls ", onlined " n[1] ", offlined " n[3]; exit !(calls > 1000 && n[1] > 3 && n[3] > 3) }' \
		"$out/scftorture.log"
done
finish

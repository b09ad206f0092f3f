#!/bin/bash
# SPDX-License-Identifier: GPL-2.0-only
# CPUs going off and on under a storm of recorded cross-calls: no splat, and every call that
# was queued was run (A7, C7). XCALL_CYCLES=1000 for the long run, XCALL_TYPES for other guests.
set -uo pipefail
here=$(dirname "$0")
. "$here/../../lab/common.sh"
. "$here/../tap.sh"

work=$TOP/build/tests/cycles
cycles=${XCALL_CYCLES:-40}
types=${XCALL_TYPES:-pv pvh}
mkdir -p "$work"
echo "$cycles" >"$work/cycles"
plan $((5 * $(wc -w <<<"$types")))
for type in $types; do
	dir=$work/$type
	rm -rf "$dir"
	try "$type: $cycles times offline and online under scftorture" "$TOP/lab/run" -g "$type" -k xcall -n 8 \
		-m $((512 + cycles * 3)) -t $((120 + cycles * 3)) -x "$here/cycles.sh" -o "$dir" "$work/cycles"
	"$TOP/build/bin/xcall" report -j --guest "$dir/trace" >"$dir/summary.json" 2>"$dir/report.err"
	echo "# $(jq -c '.guests[0] | {events, lost, queue}' "$dir/summary.json")"
	try "$type: nothing was lost on the way to the trace" json '.guests[0].lost == 0' "$dir/summary.json"
	try "$type: every call that was queued was run" \
		json '.guests[0].queue | .queued > 1000 and .lost == 0 and .extra == 0' "$dir/summary.json"
	for phase in dead online; do
		count=$(babeltrace2 "$dir/trace/ctf" 2>/dev/null | grep ' xcall_vcpu: ' | grep -ci "phase = ( \"$phase\"")
		is "$count" "$cycles" "$type: $phase, by the trace"
	done
done
finish

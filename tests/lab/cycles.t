#!/bin/bash
# SPDX-License-Identifier: GPL-2.0-only
# CPUs going off and on under a storm of recorded cross-calls: no splat, and every call that
# was queued was run (A7, C7). XCALL_CYCLES=1000 for the long run, XCALL_TYPES for other guests.
set -uo pipefail
here=$(dirname "$0")
. "$here/../../lab/lib/common.sh"
. "$here/../tap.sh"

work=$TOP/build/tests/cycles
cycles=${XCALL_CYCLES:-40}
types=${XCALL_TYPES:-pv pvh}
rm -rf "$work"
mkdir -p "$work"
echo "$cycles" >"$work/cycles"
{
	printf '[host]\npcpus = 2\n'
	for type in $types; do
		printf '[guest %s]\n' "$type"
		printf '%s = %s\n' type "$type" kernel xcall vcpus 8 memory $((512 + cycles * 3)) \
			limit $((400 + cycles * 3)) script "$(realpath "$here/cycles.sh")" file "$work/cycles"
	done
} >"$work/conf"
plan $((1 + 4 * $(wc -w <<<"$types")))
try "$types: $cycles times offline and online under scftorture" "$TOP/lab/host" -s "$work/conf" -o "$work/run"
for type in $types; do
	dir=$work/run/guest-$type
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

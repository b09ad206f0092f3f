#!/bin/bash
# SPDX-License-Identifier: GPL-2.0-only
# The whole road: the demo's guests, traces and report, each figure checked against
# another source (B5, D1-D5, E1, E2, F1, G1, G3, G4, I2).
set -uo pipefail
here=$(dirname "$0")
. "$here/../../lab/lib/common.sh"
. "$here/../tap.sh"

out=$TOP/build/tests/road
xcall=$TOP/build/bin/xcall
summary=$out/summary.json

# holds NAME FILTER: passes if jq's FILTER over summary.json is true.
holds() {
	try "$1" json "$2" "$summary"
}

plan 33
rm -rf "$out"
try "demo scenario runs" "$TOP/lab/host" -s "$TOP/lab/scenarios/demo.conf" -o "$out"
try "xcall plot" "$xcall" plot "$out"
try "xcall check" "$xcall" check "$out"
holds "schema" '.schema == "xcall.summary/1"'
holds "Xen's trace has records, none lost" '.xen.records > 10000 and .xen.lost == 0'
holds "four guests" '[.guests[] | .type + "-" + .kernel] | sort == ["pv-stock", "pv-xcall", "pvh-stock", "pvh-xcall"]'
holds "every guest has every benchmark" \
	'all(.guests[]; [.bench.ipi[] | select(.state == "any") | .mode] | sort ==
	["any", "async", "broadcast", "broadcast-lock", "dry", "irq-work", "mask", "no-wait", "resched", "self", "single"])'
holds "every guest went off and on" 'all(.guests[]; [.bench.hotplug[].op] | sort == ["offline", "online"])'
holds "every vCPU of every guest, from its domain's creation on" \
	'all(.guests[]; .bench.boot.vcpus | length == 4 and all(.[1:][]; .woken_ns > 0 and .running_ns >= .woken_ns))'
images=$("$TOP/lab/images.sh") || exit 1
try "every vCPU's run states: xenalyze counts the same, to the tick" \
	"$here/runstates.py" "$images/xenalyze" "$xcall" "$out/host/xen.trace"
for type in pv pvh; do
	guest=".guests[] | select(.type == \"$type\" and .kernel == \"xcall\")"
	holds "$type: at least 10000 events, none lost" "$guest | .events >= 10000 and .lost == 0"
	holds "$type: at least 2000 complete calls, none unmatched" "$guest | .calls | .complete >= 2000 and .unmatched == 0"
	holds "$type: calls add up" "$guest | .calls | .total == .complete + .censored + .unmatched"
	holds "$type: stages close" "$guest | .calls.closure_failures == 0"
	holds "$type: every stage has calls" \
		"$guest | .stages | [\"lock\", \"queue\", \"send\", \"delivery\", \"runq\", \"upcall\", \"dispatch\", \"handler\", \"release\", \"wake\"] - keys == [] and all(.[]; .n > 0)"
	holds "$type: no IPI unmatched" "$guest | .ipi | .unmatched == 0 and .received > 1000"
	holds "$type: received by kind = /proc/interrupts" \
		"$guest | .ipi.interrupts | .RES and .CAL and all(.[]; .interrupts == .counted)"
	holds "$type: alignment proved, no violation" "$guest | .alignment | .evidence > 100 and .violations == 0"
	# Each sample of either way is whole in the trace: its steps and states are its time.
	holds "$type: steps of hotplug, each somebody's time" \
		"$guest | .bench.hotplug | all(.[]; .n as \$n | .steps | length > 4 and
		 all(.[]; .n == \$n and .whose_ns.guest > 0 and .whose_ns.unknown == 0))"
	holds "$type: what Xen did of each, and the kernel's states" \
		"$guest | .bench.hotplug | all(.[]; .n as \$n | (.cpuhp | length > 10) and
		 all(if .op == \"online\" then .xen.runq, .xen.start else .xen.down, .xen.confirm end; .n == \$n))"
	counted=$(babeltrace2 "$out/guest-$type-xcall/ctf" 2>"$out/babeltrace.err" | wc -l)
	is "$counted" "$(jq "$guest | .events" "$summary")" "$type: babeltrace2 counts the same events"
done
holds "pv: the offset interval contains 0" \
	'.xen.tsc_khz as $khz | .guests[] | select(.type == "pv" and .kernel == "xcall") |
	 .alignment | (.offset_tsc | fabs) <= .error_ns * $khz / 1e6'
finish

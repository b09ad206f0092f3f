#!/bin/bash
# SPDX-License-Identifier: GPL-2.0-only
# xcall-xentrace on Xen: a full disk, a killed recorder, and the flight recorder that a
# guest asks for a dump, whose markers must all be in it (E4, F1, F2, G1).
set -uo pipefail
here=$(realpath "$(dirname "$0")")
. "$here/../../lab/lib/common.sh"
. "$here/../tap.sh"

types=${XCALL_TYPES:-pv}
xcall=$TOP/build/bin/xcall
read -ra list <<<"$types"
plan $((15 * ${#list[@]}))

# json FILTER FILE
json() { jq -r "$1" "$2" 2>&1; }

for type in "${list[@]}"; do
	out=$TOP/build/tests/xentrace/$type
	rm -rf "$out"
	mkdir -p "$out"
	try "$type: the guest and dom0 come to their ends" "$TOP/lab/run" -g "$type" -k xcall -t 900 \
		-x "$here/xentrace.sh" -D "$here/xentrace-dom0.sh" -o "$out"
	dom0=$out/dom0
	is "$(cat "$dom0/full.status")" 1 "$type: disk full: exit 1"
	try "$type: disk full: said so" grep -q 'no space left in /tmp/small' "$dom0/full.said"
	try "$type: disk full: what was recorded is whole" sh -c '"$0" dump --host "$1" >/dev/null' "$xcall" "$dom0/full/xen.trace"
	is "$(cat "$dom0/killed.left")" "" "$type: killed: xentrace ends, too"
	try "$type: killed: --clean says so" grep -q 'did not end properly' "$dom0/clean.said"

	# 2: a host that emulates may lose records, and says so
	[[ $(cat "$dom0/flight.status") == [02] ]]
	ok $? "$type: flight: ends as it should"
	is "$(cat "$out/written"):$(cat "$dom0/answer")" OK:7 "$type: flight: the guest asks, and has its answer"
	dump=$dom0/flight/flight-guest-7/host
	"$xcall" check --guest "$out" --host "$dump/xen.trace" >"$out/check" 2>&1
	is "$(grep FAIL "$out/check" | grep -v ': losses:')" "" "$type: flight: the guest's dump and the guest's trace agree"
	try "$type: flight: all markers of that time are in it" \
		grep -qE '^ok .*: markers: [0-9]{2,} made, [0-9]+ arrived in Xen.s trace, [0-9]+ in its losses, 0 missing' "$out/check"
	grep ': markers:' "$out/check" | sed 's/^/# /'
	"$xcall" report -j --guest "$out" --host "$dump/xen.trace" >"$out/summary.json" 2>/dev/null
	try "$type: the markers are evidence for the clock" \
		json '.guests[0].alignment.markers | .evidence > 10 and .evidence <= .arrived' "$out/summary.json"
	# 5 s, and the time that the emulated dom0 takes from one place noted to the next
	try "$type: flight: it has the last seconds" json \
		'(.end_wall_ns - .begin_wall_ns) / 1e9 | . > 3 and . < 20' "$dump/meta.json"
	try "$type: flight: SIGUSR1 dumps, too" sh -c '"$0" dump --host "$1" >/dev/null' \
		"$xcall" "$dom0/flight/flight-host-1/host/xen.trace"
	size=0 blocks=0
	read -r size blocks <"$dom0/flight.size"
	[ "$blocks" -gt 0 ] && [ "$((blocks * 512 * 10))" -lt "$((size * 9))" ]
	ok $? "$type: flight: what is old takes no memory ($((blocks / 2)) of $((size / 1024)) KiB)"
	is "$(json .end_marker "$dom0/flight/meta.json")" arrived "$type: the marker that dom0 left last has arrived"
done
finish

#!/bin/bash
# SPDX-License-Identifier: GPL-2.0-only
# shellcheck disable=SC2317 # functions are called through try
# docs/ipis.md, row by row: every kind of IPI, in each type of guest, is traced at both of
# its ends, by the road that the table says, and every send is accounted for (B1-B5, D1, D2).
set -uo pipefail
here=$(dirname "$0")
. "$here/../../lab/lib/common.sh"
. "$here/../tap.sh"

work=$TOP/build/tests/kinds
xcall=$TOP/build/bin/xcall
table=$TOP/docs/ipis.md

# roads TYPE: its column of the table, "kind road" a line; road: port, apic or none.
roads() {
	awk -F' *[|] *' -v type="$1" '
		/^\| kind / { for (i = 2; i <= NF; i++) if ($i == type) column = i }
		column && $2 ~ /^`/ { gsub(/`/, "", $2); split($column, words, /[ ,]/); print $2, words[1] }' "$table"
}

# ends TRACE KIND: sends and receives of a kind with a port, and without one.
ends() {
	awk -v kind="${2^^}" '
		/ xcall_ipi_(send|entry): / && index($0, "\"" kind "\"") {
			n[($0 ~ /_send: / ? "sent" : "taken") ($0 ~ / port = 0[ ,]/ ? 0 : 1)]++
		}
		END { printf "%d %d %d %d\n", n["sent1"], n["taken1"], n["sent0"], n["taken0"] }' "$1.txt"
}

# recorded TYPE DIR: made and recorded, all but what was missed: an event of an NMI that came
# within the recorder's program for that event (docs/recording.md), which the recorder counts.
recorded() {
	local status=0
	"$TOP/lab/run" -g "$1" -k xcall -n 8 -m 768 -t 400 -A 'Call Trace:|NMI handler .*took too long' \
		-x "$here/kinds.sh" -o "$2" || status=$?
	json ".lost == 0 and .late == 0 and $status == if .missed > 0 then 2 else 0 end" "$2/record.json"
}

types=${XCALL_TYPES:-pv}
total=0
for type in $types; do
	mapfile -t rows < <(roads "$type" | grep -v ' none$')
	total=$((total + 3 + ${#rows[@]}))
done
plan "$total"
for type in $types; do
	dir=$work/$type
	rm -rf "$dir"
	try "$type: every kind is made and recorded" recorded "$type" "$dir"
	babeltrace2 "$dir/trace/ctf" >"$dir/trace.txt" 2>/dev/null
	while read -r kind road; do
		[ "$road" != none ] || continue
		read -r sent_port taken_port sent_apic taken_apic < <(ends "$dir/trace" "$kind")
		case $road in
		port) [ "$sent_port" -gt 0 ] && [ "$taken_port" -gt 0 ] && [ "$sent_apic" -eq 0 ] && [ "$taken_apic" -eq 0 ] ;;
		apic) [ "$sent_apic" -gt 0 ] && [ "$taken_apic" -gt 0 ] && [ "$sent_port" -eq 0 ] && [ "$taken_port" -eq 0 ] ;;
		*) false ;;
		esac
		ok $? "$type: $kind by $road: sent $((sent_port + sent_apic)), taken $((taken_port + taken_apic))"
	done < <(roads "$type")
	"$xcall" report -j --guest "$dir/trace" >"$dir/summary.json" 2>"$dir/report.err"
	try "$type: every IPI is paired or coalesced, but for what was missed" \
		json ".guests[0].ipi.unmatched <= $(jq .missed "$dir/record.json")" "$dir/summary.json"
	jq -c '.guests[0].ipi.by_kind | to_entries[] | select(.value.unmatched > 0)' "$dir/summary.json" | sed 's/^/# /'
	try "$type: taken by kind = /proc/interrupts" \
		json '.guests[0].ipi.interrupts | length > 1 and all(.[]; .interrupts == .counted)' "$dir/summary.json"
done
finish

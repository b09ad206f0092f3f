#!/bin/bash
# SPDX-License-Identifier: GPL-2.0-only
# shellcheck disable=SC2317 # functions are called through try
# The recorder in PV guests: under a storm that it cannot keep up with, every event is
# recorded or counted as lost, to the event, per CPU and per packet, against the kernel's own
# ring buffer (E1); the flight recorder tells dom0 (E4); upstream's events on the stock
# kernel (E7). XCALL_STORMS: how many storms (8; 20 in check-long).
set -uo pipefail
here=$(realpath "$(dirname "$0")")
. "$here/../../lab/lib/common.sh"
. "$here/../tap.sh"

out=$TOP/build/tests/recorder
xcall=$TOP/build/bin/xcall
storms=${XCALL_STORMS:-8}
guest=$out/guest-pv-xcall
stock=$out/guest-pv-stock

# discarded DIR CPU: what babeltrace2 says of that stream.
discarded() {
	babeltrace2 "$1/ctf" 2>&1 >/dev/null | awk -v stream="/cpu$2\"" '
		/discarded [0-9]+ event/ && index($0, stream) {
			for (i = 1; i < NF; i++) if ($i == "discarded") n += $(i + 1)
		}
		END { print n + 0 }'
}

# run N: the books close, babeltrace2 counts the same losses, the recorder ends with 2.
run() {
	local dir=$guest/loss/$1 cpu
	"$here/witness.py" "$guest/ids" "$guest/format" "$dir" >"$dir/books" || { cat "$dir/books"; return 1; }
	tail -n 1 "$dir/books"
	for cpu in 0 1 2 3; do
		[ "$(discarded "$dir" "$cpu")" = "$(sed -n "s/^CPU $cpu:.* \([0-9]*\) lost.*/\1/p" "$dir/books")" ] ||
			{ echo "babeltrace2 counts other losses on CPU $cpu"; return 1; }
	done
	[ "$(cat "$dir/status")" = 2 ]
}

plan $((14 + storms))
rm -rf "$out"
mkdir -p "$out"
sed "s|= recorder|= $here/recorder|; /^script = /a set = STORMS=$storms" "$here/recorder.conf" >"$out/recorder.conf"
try "both guests run" "$TOP/lab/host" -s "$out/recorder.conf" -o "$out"
for n in $(seq "$storms"); do
	try "storm $n: sent = recorded + lost, per CPU and per packet" run "$n"
done
lost=$(cat "$guest"/loss/*/books | awk '/^all:/ { n += $6 } END { print n + 0 }')
try "and events were lost: $lost" [ "$lost" -gt 1000 ]

# CPU, kind and port of every IPI received, against the kernel's own account.
try "ports.before is the map of the trace's ports" awk -F'\t' '
	NR == FNR { known[$1, $2, $3] = 1; next }
	{ n++; if (!(($1, $2, $3) in known)) { print; bad = 1 } }
	END { exit bad || n < 100 }' "$guest/loss/1/ports.before" <(babeltrace2 "$guest/loss/1/ctf" 2>/dev/null |
	sed -n 's/.* xcall_ipi_entry: { cpu_id = \([0-9]*\),.*kind = ( "\([A-Z_]*\)".* port = \([0-9]*\) }/\1\t\L\2\E\t\3/p')
is "$(cat "$guest/dom0/flight")" 2 "XenStore has the number of the latest dump"
is "$(cat "$guest/flight.status")" 0 "the flight recorder ends well"
is "$(jq -c '[.flights, .failed]' "$guest/flight.json")" "[2,0]" "two dumps"
for n in 1 2; do
	try "flight-$n: xcall check" "$xcall" check --guest "$guest/flight/flight-$n"
	"$xcall" report -j --guest "$guest/flight/flight-$n" >"$out/flight-$n.json"
	try "flight-$n: complete calls" \
		json '.guests[0].calls | .complete > 100 and .unmatched == 0' "$out/flight-$n.json"
done

"$xcall" report -j --guest "$stock" >"$out/stock.json"
# An event within the program of another of its kind is missed, and said to be.
missed=$(sed -n 's/.*missed = \([0-9]*\);/\1/p' "$stock/ctf/metadata")
try "stock: no event lost but ${missed:-no number} missed" \
	json ".guests[0] | .lost == $missed and .lost < 10 and .events > 1000" "$out/stock.json"
# Upstream counts after the event: each of 4 vCPUs may be in between at an edge of the window.
try "stock: taken by kind = /proc/interrupts" \
	json '.guests[0].ipi.interrupts | length > 1 and all(.[]; .interrupts - .counted | fabs <= 4 + '"$missed"')' "$out/stock.json"
try "stock: the stages that upstream's events give" \
	json '.guests[0].stages | keys == ["dispatch", "handler", "send", "transit"] and all(.[]; .n > 300)' "$out/stock.json"
try "stock: the others are named" grep -q 'stages: lock, queue, delivery, runq, upcall, release, wake' \
	<("$xcall" report --guest "$stock")
finish

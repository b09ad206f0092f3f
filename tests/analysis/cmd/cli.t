#!/bin/bash
# SPDX-License-Identifier: GPL-2.0-only
# The xcall command on synthetic results, and what it says to nonsense.
# shellcheck disable=SC2317 # functions are called through try
set -uo pipefail
here=$(dirname "$0")
. "$here/../../../lab/lib/common.sh"
. "$here/../../tap.sh"
. "$here/../says.sh"

xcall=$TOP/build/san/xcall
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
mkdir "$work/run" "$work/empty"
"$TOP/build/tests/gen/gen" 11 "$work/run" >/dev/null || die "the generator failed"

# the counts that babeltrace2 and xcall find in a guest's trace
count() {
	babeltrace2 "$1" 2>/dev/null | grep -c xcall_
}
events() {
	"$xcall" report "$work/run" | awk -v guest="$1:" '$1 == guest { on = 1 }
		on && $1 == "trace" { print $2; exit }'
}
narrow() {
	! "$xcall" report "$work/run" | grep -E '.{81}'
}
json() {
	"$xcall" report -j "$work/run" >"$work/summary.json" &&
		grep -q '"schema": "xcall.summary/1"' "$work/summary.json"
}
# every event, every record of Xen but those that only xentrace knows: once
whole_dump() {
	local lines records
	lines=$("$xcall" dump "$work/run" | grep -vc -e '-- ')
	records=$("$xcall" report "$work/run" | sed -n 's/^Xen .* \([0-9]*\) records.*/\1/p')
	[ "$lines" -eq $((records + $(events "$pv") + $(events "$pvh"))) ]
}
in_order() {
	"$xcall" dump "$work/run" | awk '$1 < last { exit 1 } { last = $1 }'
}

plan 57
# world NAME WHAT...: another result folder, of 600 ms
world() {
	mkdir "$work/$1"
	"$TOP/build/tests/gen/gen" 12 "$work/$1" 600 "${@:2}" >/dev/null || die "the generator failed"
}
# finds STATUS PATTERN NAME FOLDER: check's exit status, and a line of it
finds() {
	local status=0
	"$xcall" check "$work/$4" >"$work/out" 2>&1 || status=$?
	if [ "$status" -eq "$1" ] && grep -qE -- "$2" "$work/out"; then
		ok 0 "$3"
	else
		ok 1 "$3"
		echo "# status $status"
		sed 's/^/# /' "$work/out" | head -60
	fi
}
summary() {
	"$xcall" report -j "$work/$1" | jq -e "$2"
}
# table OPTION...: a line for each vCPU, each with some time running
table() {
	"$xcall" report "$@" | awk '/^VCPU/ { seen = 1; next }
		seen && $1 ~ /^d[0-9]+v[0-9]+$/ && $2 > 0 { n++ } END { exit n < 8 }'
}
fits() {
	! "$xcall" report "$work/$1" | grep -E '.{81}'
}
# as written by a recorder that knows neither the new events nor a choice
older() {
	local metadata
	for metadata in "$work"/old/guest-*/ctf/metadata; do
		sed -i '/^\tevents = /d; /^\tclock_changes = /d' "$metadata"
		perl -0pi -e 's/event \{\n\tname = "xcall_(csd_stuck|clock)";.*?\n\};\n//gs' "$metadata"
	done
}

pv=$(basename "$work"/run/guest-pv[01]) pv=${pv#guest-}
pvh=$(basename "$work"/run/guest-pvh*) pvh=${pvh#guest-}

try 'report' "$xcall" report "$work/run"
try 'report is 80 columns wide at most' narrow
try 'report -j is a summary' json
try 'check' "$xcall" check "$work/run"
is "$(events "$pv")" "$(count "$work/run/guest-$pv/ctf")" 'babeltrace2 counts the PV events alike'
is "$(events "$pvh")" "$(count "$work/run/guest-$pvh/ctf")" 'babeltrace2 counts the PVH events alike'
try 'dump has every event once' whole_dump
try 'dump is in order' in_order
# alike COMMAND...: the same on stdout with one thread and with several (G7)
alike() {
	local threads
	for threads in 1 2 5; do
		XCALL_THREADS=$threads "$xcall" "$@" >"$work/by$threads" || return 1
	done
	cmp "$work/by1" "$work/by2" && cmp "$work/by1" "$work/by5"
}
try 'report is the same with any number of threads (G7)' alike report -j "$work/run"
try 'and so is the dump' alike dump "$work/run"
try "of Xen's trace alone, every vCPU's time" table --host "$work/run/host/xen.trace"
try 'bare traces' "$xcall" report --guest "$work/run/guest-$pv/ctf" --host "$work/run/host/xen.trace"
try 'a guest alone' "$xcall" check --guest "$work/run/guest-$pv"

says 1 "$work/empty" 'an empty folder' "$xcall" report "$work/empty"
says 1 'no/such' 'no folder' "$xcall" report no/such
says 1 'expected one folder' 'no operand' "$xcall" report
says 1 'no command' 'no such command' "$xcall" frobnicate

world lost lost
finds 2 '^FAIL .*: queue: .* [1-9][0-9]* lost, 0 extra$' 'lost entries fail the check' lost
finds 2 '^note .*: queue: .*never run; queued at TSC' 'and are named' lost
world extra extra
finds 2 '^FAIL .*: queue: .* 0 lost, [1-9][0-9]* extra$' 'entries run twice fail the check' extra
world rich apic stuck suspend
finds 0 '^note .*: stuck calls: [0-9]* reports: ' 'stuck calls are found, and no failure' rich
finds 0 '^note .*: clock: suspended at TSC' 'a change of the clock is found' rich
try 'and both are in the summary' summary rich '.guests | all((.clock_changes | length == 1) and
	.calls.left_out > 0 and ([.calls.stuck[]] | add > 0) and .missing == {} and
	(.ipi.by_kind | .nmi.received > 0 and .spin.sent > 0 and .irq_work.sent > 0) and
	.queue.lost == 0 and .queue.queued + .queue.before == .queue.run + .queue.open)'
try 'a report of all that fits 80 columns' fits rich
world few queue
finds 0 '^ok .*: queue: [1-9].* 0 lost, 0 extra$' 'the queue is checked in a trace of few events' few
finds 0 '^skip .*: calls: not recorded: call_begin' 'which cannot tell of calls' few
try 'and does not count them as unmatched' summary few '.guests | all(.calls.total == 0 and
	.ipi.unmatched == 0 and .missing.calls and .missing.ipi and (.missing.queue | not))'
try 'and its report fits 80 columns' fits few
world old
older
finds 0 '^skip .*: clock: not recorded: clock$' "an older recorder's trace is read" old
try 'and nothing is said of its clock' summary old '.guests | all(.clock_changes == null and
	.calls.complete > 0)'
world marks markers
finds 0 "^ok .*: markers: [1-9][0-9]* made, [1-9][0-9]* arrived in Xen's trace, 0 in its losses, 0 missing$" 'markers arrive (G1)' marks
mkdir "$work/one"
cp -r "$work"/marks/guest-pv1/* "$work/marks/host" "$work/one"
finds 0 '^ok .*one: alignment: offset proved$' 'a folder of one guest alone, as lab/run leaves it (J2)' one
finds 0 '^ok .*: two proofs: [1-9][0-9]* hypercalls alone .* markers alone' 'and agree with the hypercalls (G1)' marks
try 'and are evidence' summary marks '.guests | all(.alignment.markers | .evidence > 10 and .missing == 0)'
try 'and their report fits 80 columns' fits marks
world vanish vanish
finds 2 "^FAIL .*: markers: .* [1-9][0-9]* missing$" 'markers that Xen lost untold fail the check (F2)' vanish

# Xen's trace, broken off behind the windows of some pCPUs: what others did then is not there.
world broken
python3 - "$work/broken/host/xen.trace" <<-'TEXT'
	import struct
	import sys

	data, at, begins, seen = open(sys.argv[1], "rb").read(), 0, [], []
	while at < len(data):
	    _, cpu, size = struct.unpack_from("<III", data, at)
	    begins.append(at)
	    seen.append(cpu)
	    at += 12 + size
	# the last window of the pCPU that does not come last
	first = next(cpu for cpu in reversed(seen) if cpu != seen[-1])
	cut = max(i for i, cpu in enumerate(seen) if cpu == first)
	open(sys.argv[1], "wb").write(data[:begins[cut]] + b"".join(
	    data[begin:end] for begin, end, cpu in zip(begins[cut:], begins[cut + 1:] + [len(data)], seen[cut:])
	    if cpu != first))
TEXT
finds 2 '^FAIL .*: run states: ' 'a trace of whom a pCPU has no end fails the check' broken
sed -i 's/^{/{"xentrace": {"exit": 1}, /' "$work/broken/host/meta.json"
finds 0 '^ok .*: run states: .* 0 not from' 'but not when xentrace was broken off (E3)' broken
# the last windows have some KiB
sed -i 's/"pcpus"/"buffer_pages": 1, "end_marker": "missing", "pcpus"/' "$work/marks/host/meta.json"
finds 2 '^FAIL .*host: end: the marker that dom0 left last is missing' "dom0's last marker is missing (F2)" marks
finds 2 '^FAIL .*host: last losses: the buffer of pCPU' 'buffers full at the end (F2)' marks
try 'plots of a trace without calls' "$xcall" plot "$work/few"
try 'and of a clock that changes' "$xcall" plot "$work/rich"

world perf perf
# one guest's perf wrote a file, whose header has 104 bytes, the other's to a pipe
recorded=$(grep -l '^PERFILE2h' "$work"/perf/guest-*/perf.data)
folder=$(dirname "$recorded")
# of a file of perf's, without the marks of what it does not tell
lines() {
	"$xcall" dump --guest "$1" | grep -v -e '-- ' | sed 's/^.*\/\([0-9]*\) */\1 /'
}
same_lines() {
	diff <(lines "$folder/ctf") <(lines "$recorded") | head -5 && cmp <(lines "$folder/ctf") <(lines "$recorded")
}
try "perf's file: report" "$xcall" report --guest "$recorded"
try "perf's file: check" "$xcall" check --guest "$recorded"
try "perf's file: the dump of the other recorder's trace" same_lines
rm -r "$work"/perf/guest-*/ctf
finds 0 '^ok .*: alignment: offset proved$' "a folder with perf's files: tied to Xen's clock" perf

bad=$work/bad.data
head -c 1000 /dev/urandom >"$bad"
says 1 "$bad: offset 0: neither" 'neither a folder nor perf.data' "$xcall" report --guest "$bad"
{ printf 2ELIFREP && tail -c +9 "$recorded"; } >"$bad"
says 1 "$bad: offset 0: recorded on a big-endian" "perf's file of another endianness" "$xcall" check --guest "$bad"
{ printf PERFFILE && tail -c +9 "$recorded"; } >"$bad"
says 1 "$bad: offset 0: perf.data of version 1" "perf's file of version 1" "$xcall" dump --guest "$bad"
# perf was killed: the length of the data is 0
{ head -c 48 "$recorded" && head -c 8 /dev/zero && tail -c +57 "$recorded"; } >"$bad"
says 1 "$bad: offset 48: perf record was killed" 'of a perf that was killed' "$xcall" report --guest "$bad"
# patched OFFSET BYTES: the file, with these in its first event
patched() {
	cp "$recorded" "$bad"
	printf '%b' "$2" | dd of="$bad" bs=1 seek="$1" conv=notrunc status=none
}
first=$(od -An -tu8 -j24 -N8 "$recorded")
patched $((first + 16)) '\02'
says 1 'was sampled, not recorded each time (perf record -c 1)' 'sampled by perf' "$xcall" report --guest "$bad"
patched $((first + 43)) '\010'
says 1 'perf record --overwrite' 'recorded backwards' "$xcall" report --guest "$bad"
head -c 20000 "$recorded" >"$bad"
says 1 'cut off' "perf's file, truncated" "$xcall" report --partial --guest "$bad"
mkdir "$work/threads"
cp "$recorded" "$work/threads/data"
says 1 'perf record --threads' "perf's folder of threads" "$xcall" report --guest "$work/threads"

head -c 10000 "$work/run/host/xen.trace" >"$work/cut" && cp "$work/cut" "$work/run/host/xen.trace"
says 1 'xen.trace: offset ' 'a truncated trace' "$xcall" report "$work/run"
says 0 'left out' 'a truncated trace with --partial' "$xcall" report --partial "$work/run"
head -c 5000 /dev/urandom >"$work/run/guest-$pv/ctf/cpu1"
says 1 'cpu1: offset 0: ' 'random bytes' "$xcall" report --partial "$work/run"
[ "$TAP_FAILED" -eq 0 ]

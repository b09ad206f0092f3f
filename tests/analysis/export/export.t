#!/bin/bash
# SPDX-License-Identifier: GPL-2.0-only
# xcall export and merge (I3, I4, G6) on synthetic results: each output against the others
# and against decoders of its own; errors.
# shellcheck disable=SC2317 # functions are called through try
set -uo pipefail
here=$(dirname "$0")
. "$here/../../../lab/lib/common.sh"
. "$here/../../tap.sh"
. "$here/../says.sh"

xcall=$TOP/build/san/xcall
schema=$TOP/analysis
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
export PYTHONDONTWRITEBYTECODE=1

# world NAME SEED MS WHAT...: a result folder, and what xcall makes of it
world() {
	local dir=$work/$1
	mkdir "$dir"
	"$TOP/build/tests/gen/gen" "$2" "$dir" "$3" "${@:4}" >/dev/null || die "the generator failed"
	outputs "$1" "$dir"
}
outputs() {
	local out=$work/$1
	shift
	"$xcall" export --perfetto "$out.pf" --ndjson "$out.nd" --tsv "$out.tsv" "$@" &&
		"$xcall" dump "$@" >"$out.dump" && "$xcall" report -j "$@" >"$out.json"
}
perfetto() {
	python3 "$here/perfetto_check.py" "$work/$1.pf" "$work/$1.nd" "$work/$1.dump" >"$work/seen" &&
		cat "$work/seen"
}
# saw PATTERN: in what the check before has seen
saw() {
	grep -qE "$1" "$work/seen"
}
valid() {
	python3 "$here/../validate.py" "$@"
}
calls() {
	python3 "$here/export_check.py" calls "$work/$1.nd" "$work/$1.tsv" "$work/$1.json"
}
fails() {
	! "$@"
}
in_order() {
	"$xcall" merge "$work/ab" "$work/c" | cmp - "$work/all" &&
		"$xcall" merge "$work/c" "$work/ab" | cmp - "$work/all"
}
narrow() {
	! "$xcall" report "$@" | grep -E '.{81}'
}
edit() {
	jq -c "$1" "$work/c" >"$work/edited"
}
# with little room: the limit's unit is KiB
cramped() {
	(trap '' XFSZ; ulimit -f 4; exec "$@")
}
kept() {
	[ "$(cat "$work/old")" = precious ] && [ -z "$(find "$work" -name '*.part')" ]
}

plan 67
world run 11 40
world rich 12 200 apic stuck suspend
world lossy 13 200 losses host-losses
world few 14 100 queue
pv=$(basename "$work"/run/guest-pv[01])
outputs alone --guest "$work/run/$pv"

for name in run rich lossy few alone; do
	try "$name: Perfetto: tracks, names, flows, stages, counters" perfetto "$name"
	case $name in
	run) try 'has flows' saw '^[1-9][0-9][0-9]+ flows' ;;
	rich) try 'has instants' saw '[1-9][0-9] instants' ;;
	lossy) try 'has losses' saw ' [1-9][0-9]* losses' ;;
	few) try 'has no flows, but slices' saw '^0 flows, .* [1-9][0-9]+ slices' ;;
	alone) try 'has flows' saw '^[1-9][0-9]+ flows' ;;
	esac
	try "$name: NDJSON, TSV and summary agree" calls "$name"
	try "$name: NDJSON has its schema" valid -l "$schema/export/calls.schema.json" "$work/$name.nd"
	try "$name: the summary has its schema" valid "$schema/summary/summary.schema.json" "$work/$name.json"
done
# More is written than there is memory for. A thread's stack is data, too: two small ones.
mkdir "$work/long"
"$TOP/build/tests/gen/gen" 12 "$work/long" 4000 >/dev/null || die "the generator failed"
streams() {
	(ulimit -s 1024 && ulimit -d 16384 &&
		XCALL_THREADS=2 "$TOP/build/bin/xcall" export --perfetto "$work/long.pf" \
		--ndjson "$work/long.nd" "$work/long") &&
		[ "$(cat "$work"/long.{pf,nd} | wc -c)" -gt $((4 * 16384 * 1024)) ]
}
try 'memory does not grow with what is written' streams
# none at all: what was there stays, and no part of a new one
starved() {
	echo old >"$work/starved"
	! (ulimit -s 1024 && ulimit -d 4096 && XCALL_THREADS=1 "$TOP/build/bin/xcall" export \
		--ndjson "$work/starved" "$work/long") 2>"$work/seen" &&
		grep -q 'out of memory' "$work/seen" && [ "$(cat "$work/starved"*)" = old ]
}
try 'out of memory: said so, and nothing is left' starved
# the checks can fail
cp "$work/run.pf" "$work/mixed.pf"
cp "$work/rich.nd" "$work/mixed.nd"
cp "$work/run.dump" "$work/mixed.dump"
try "a trace does not pass for another run's" fails perfetto mixed
jq '.guests[0].calls.colour = 1' "$work/run.json" >"$work/mixed.json"
try 'a key that the schema does not have is found' fails valid "$schema/summary/summary.schema.json" \
	"$work/mixed.json"
jq 'del(.guests[0].lost)' "$work/run.json" >"$work/mixed.json"
try 'and one that is missing' fails valid "$schema/summary/summary.schema.json" "$work/mixed.json"

try 'merge at once' "$xcall" merge -o "$work/all" "$work"/{run,lossy,few} "late=$work/rich"
try 'each apart' "$xcall" merge -o "$work/ab" "$work/run" "late=$work/rich"
try 'and others' "$xcall" merge -o "$work/c" "$work/few" "$work/lossy"
try 'joined is the same, to the byte, in any order' in_order
try 'has its schema' valid "$schema/hosts/merged.schema.json" "$work/all"
try 'and what the calls of all hosts give' python3 "$here/export_check.py" merged "$work/all" \
	run="$work/run.nd" few="$work/few.nd" \
	lossy="$work/lossy.nd" late="$work/rich.nd"
try 'report -j of several is the merge' \
	eval '"$xcall" report -j "$work"/{run,few,lossy} "late=$work/rich" | cmp - "$work/all"'
try 'report of several is 80 columns wide at most' narrow "$work"/{run,few,lossy} "late=$work/rich"
try 'and of a merge' narrow "$work/all"
try 'with what the time went to' eval '"$xcall" report "$work/all" | sed "1,/^== all/d" | grep "the guest itself" >/dev/null'
try 'with a total' eval '"$xcall" report "$work/all" | grep "^== all: 4 hosts, 8 guests" >/dev/null'
says 1 'counted twice' 'the same run twice' "$xcall" merge "$work/c" "$work/few"
says 1 'no/such' 'no folder' "$xcall" merge "$work/c" no/such
says 1 'expected folders or files' 'no operand' "$xcall" merge

head -c 3000 "$work/c" >"$work/edited"
says 1 "$work/edited: offset " 'half a merge' "$xcall" report "$work/edited"
says 1 'schema xcall.summary/1, expected' 'a summary is no merge' "$xcall" merge "$work/run.json"
edit '.hosts[1].guests[0].stages.lock.n += 1'
says 1 'lock: n is not' 'counts that do not add up' "$xcall" merge "$work/edited"
edit '.hosts[1].guests[0].whole.histogram[0][1] = -1'
says 1 'whole is no count' 'a negative count' "$xcall" merge "$work/edited"
edit '.hosts[1].guests[0].whole.histogram |= reverse'
says 1 'whole: buckets not ascending' 'buckets in another order' "$xcall" merge "$work/edited"
edit '.hosts[1].guests[0].waited.reasons[0].who = "me"'
says 1 'a reason of nobody' 'a reason of nobody' "$xcall" merge "$work/edited"
edit '.hosts[1].guests[0].waited.reasons |= [.[0]] + .'
says 1 'a reason twice' 'a reason twice' "$xcall" merge "$work/edited"
edit '.hosts[1].guests[0].broadcasts.stragglers.lock += 1'
says 1 'other stragglers than' 'a straggler too many' "$xcall" merge "$work/edited"

says 1 '/dev/full: cannot be written: No space left' 'Perfetto on a full disk' \
	"$xcall" export --perfetto /dev/full "$work/run"
says 1 '/dev/full: cannot be written: No space left' 'NDJSON on a full disk' \
	"$xcall" export --ndjson /dev/full "$work/run"
says 1 'cannot be written: No such file' 'an output in no folder' \
	"$xcall" export --tsv "$work/no/such" "$work/run"
echo precious >"$work/old"
says 1 "$work/old: cannot be written: File too large" 'a disk that fills up' \
	cramped "$xcall" export --ndjson "$work/old" "$work/run"
says 1 "$work/old: cannot be written: File too large" 'while merging, too' \
	cramped "$xcall" merge -o "$work/old" "$work/c"
head -c 10000 "$work/run/host/xen.trace" >"$work/cut"
says 1 'offset ' 'a truncated trace' \
	"$xcall" export --tsv "$work/old" --guest "$work/run/$pv" --host "$work/cut"
try 'what was there stays, and nothing else' kept
says 0 'left out' 'a truncated trace with --partial' \
	"$xcall" export --tsv "$work/old" --partial --guest "$work/run/$pv" --host "$work/cut"
try 'replaces it' eval '[ "$(head -c 2 "$work/old")" = "# " ]'
for command in export merge; do
	try "$command -h has examples" eval '"$xcall" $command -h | grep -q "^examples:"'
done
says 1 'export what?' 'no form' "$xcall" export "$work/run"
says 1 'only one of the forms' 'two forms on stdout' "$xcall" export --tsv - --ndjson - "$work/run"
try 'stdout' eval '"$xcall" export --ndjson - "$work/run" | cmp - "$work/run.nd"'
says 1 'cannot write' 'a full stdout' eval '"$xcall" merge "$work/c" >/dev/full'
finish

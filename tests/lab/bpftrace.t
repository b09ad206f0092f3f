#!/bin/bash
# SPDX-License-Identifier: GPL-2.0-only
# Each script of bpf/scripts/ over a known number of calls, a prime for each sender and target: its
# counts are those of the benchmark, and those of xcall-record beside it (E6).
set -uo pipefail
here=$(dirname "$0")
. "$here/../../lab/lib/common.sh"
. "$here/../tap.sh"

out=$TOP/build/tests/bpftrace
p=211 cycles=5	# as in bpftrace.sh

# says SCRIPT FILTER WANTED NAME: jq's FILTER over the maps that a script printed at its end.
says() {
	is "$(jq -sc '[.[] | select(.type == "map" or .type == "hist") | .data] | add | '"$2" "$out/$1.json")" "$3" "$4"
}

# waits FUNCTION: waits for csd locks whose last taker ran FUNCTION, in the recording.
waits() {
	awk -v func="$(awk -v name="$1" '$2 == name { print $1 }' "$out/trace/symbols.tsv")" '
		{ at = match($0, / csd = [^,} ]+/); csd = substr($0, at, RLENGTH) }
		/ xcall_csd_locked: / { taker[csd] = index($0, " func = 0x" toupper(func)) > 0 }
		/ xcall_csd_wait_end: / && taker[csd] { n++ }
		END { print n + 0 }' "$out/events"
}

# ended PATH: the status with which a script ended, if it printed PATH.json. What it complained of
# while it ran goes to stderr; whether it counted right all the same, the figures say.
ended() {
	cat "$1.err" >&2
	[ -s "$1.json" ] && cat "$1.status"
}

mapfile -t scripts < <(cd "$TOP/bpf/scripts" && printf '%s\n' *.bt)
plan $((14 + ${#scripts[@]}))
rm -rf "$out"
try "all scripts run in a PV guest" "$TOP/lab/run" -g pv -k xcall -P -m 1024 -t 500 \
	-x "$here/bpftrace.sh" -o "$out" "$TOP"/bpf/scripts/*.bt
for script in "${scripts[@]}"; do
	is "$(ended "$out/${script%.bt}")" 0 "$script runs to its end"
done
babeltrace2 "$out/trace/ctf" >"$out/events" 2>"$out/babeltrace.err"

# 4 senders, 12 pairs, 3 targets of a broadcast.
# The benchmark's thread is also woken and wakes: its calls have one of these right above it.
bench='to_entries | map(select(.key | test("smp_call_function[a-z_]*[+][0-9]+\\\\n +(call_[a-z]+[+][0-9]+\\\\n +)?bench_thread")))'
sent=$(jq -sc '[.[] | select(.type == "map") | .data["@callers"] // {}] | last |
	'"$bench"' | map(.value) | add' "$out/ipi-rate.json")
says ipi-skip '.["@callers"] | '"$bench"' | map(select(.key | startswith("3,") | not) | .value) | add // 0 | . + '"${sent:-0}" \
	$((36 * p)) "ipi-rate, ipi-skip: every target of every call has an IPI or a reason why not ($sent IPIs)"
says ipi-skip '.["@callers"] | '"$bench"' | map(select(.key | startswith("3,")) | .value) | add' $((4 * p)) \
	"ipi-skip: calls to the caller's own CPU"
says call-latency '[range(4) as $cpu | .["@target_calls"]["\($cpu),ipi_bench_handler"]] | unique' "[$((6 * p))]" \
	"call-latency: calls run by each target"
says call-latency '[range(4) as $cpu | .["@target_calls"]["\($cpu),ipi_bench_async"]] | unique' "[$((3 * p))]" \
	"call-latency: asynchronous calls run by each target"
says call-latency '([.["@target_ns"][][].count] | add) == ([.["@target_calls"][]] | add)' true \
	"call-latency: a latency for each of them"
says csd-wait '.["@locked"].ipi_bench_handler' $((24 * p)) "csd-wait: locks taken for synchronous calls"
says csd-wait '.["@locked"].ipi_bench_async' $((12 * p)) "csd-wait: locks taken for asynchronous calls"
says csd-wait '[.["@wait_ns"] | to_entries[] | select(.key | endswith(",ipi_bench_handler")) | .value[].count] | add' \
	"$(waits ipi_bench_handler)" "csd-wait: as many waits as in the recording"
says broadcast-who '.["@callers"] | to_entries | map(select(.key | test("^ipi_bench_handler,ipi_bench/[0-3],.*bench_thread"; "s")) | .value) | add' \
	$((4 * p)) "broadcast-who: broadcasts by function, task and stack"
says broadcast-who '.["@targets"].ipi_bench_handler | map(select(.count > 0)) | map([.min, .count])' "[[3,$((4 * p))]]" \
	"broadcast-who: to three CPUs each"
says hotplug-steps '[range(1; 4) as $cpu | range(9) as $phase | .["@steps"]["\($cpu),\($phase)"]] | unique' "[$cycles]" \
	"hotplug-steps: each step of each CPU"
says hotplug-steps '(.["@failed"] // {}) | length' 0 "hotplug-steps: none failed"
says hotplug-steps '[.["@step_max_ns"][]] | length == 7 and max > 0 and max < 1e10' true \
	"hotplug-steps: a time of each step, none beyond reason"
finish

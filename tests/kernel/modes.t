#!/bin/bash
# SPDX-License-Identifier: GPL-2.0-only
# shellcheck disable=SC2317 # functions are called through try
# Every mode of the IPI benchmark: it counts its calls and its handlers' runs as the trace
# does, exactly. States of the targets, and when a measurement ends (H1).
set -uo pipefail
here=$(dirname "$0")
. "$here/../../lab/lib/common.sh"
. "$here/../tap.sh"

out=$TOP/build/tests/modes
xcall=$TOP/build/bin/xcall
rm -rf "$out"

# ended NAME STATUS [WORDS]: with that status, and WORDS on stderr.
ended() {
	is "$(cat "$out/$1/status")" "$2" "$1: ends with $2"
	[ $# -lt 3 ] || try "$1: says $3" grep -qF -- "$3" "$out/$1/err"
}

# said NAME FILTER [MODE]: what the benchmark says of itself.
said() {
	jq -c "$2" "$out/$1/bench/ipi-${3:-$1}.json"
}

# read_by_xcall NAME: its events and its calls, as xcall tells them.
read_by_xcall() {
	"$xcall" dump --guest "$out/$1" >"$out/$1/events" 2>"$out/$1/dump.err" &&
		"$xcall" export --ndjson "$out/$1/calls" --guest "$out/$1" 2>"$out/$1/export.err"
}

# events NAME EVENT FUNCTION: of that function in the trace.
events() {
	grep -cE " $2 .*func=$3( |\$)" "$out/$1/events"
}

# targets NAME FUNCTION: complete calls, one for each target.
targets() {
	jq -n --arg func "$2" '[inputs | select(.func == $func and .outcome == "complete")] | length' \
		"$out/$1/calls"
}

# counted NAME MODE FUNCTION: calls and runs, by the benchmark and by the trace.
counted() {
	is "$(events "$1" call_begin "$3") $(events "$1" csd_run_begin "$3")" \
		"$(said "$1" .calls "$2") $(said "$1" .runs "$2")" "$2: calls, runs of the handler"
}

# analysed NAME MODE FUNCTION: and by the analysis, where there is a queue to pass.
analysed() {
	counted "$@"
	is "$(targets "$1" "$3")" "$(said "$1" .runs "$2")" "$2: complete calls, one for each target"
}

# windows MODE KIND: each sample sent one IPI, and its target took one.
windows() {
	local calls
	calls=$(said others .calls "$1")
	is "$(babeltrace2 --clock-cycles "$out/others/ctf" 2>"$out/others/babeltrace.err" |
		"$here/windows.py" "$2" "$out/others/bench/ipi-$1.json")" "$calls $calls $calls" \
		"$1: one IPI of each call, taken before its end"
	is "$(said others .runs "$1")" "$calls" "$1: as many runs as calls"
}

# right NAME MODE: so many samples as asked for, and nothing else counted as a call.
right() {
	is "$(said "$1" '[.state, .ended_by, (.samples | length) >= 241, .calls == .warmup + (.samples | length)]' "$2")" \
		'["any","samples",true,true]' "$2: so many samples"
}

plan 69
try "the xcall kernel boots and runs all modes" \
	"$here/boot" -k xcall -x "$here/modes.sh" -o "$out" -t 120
for name in others single broadcast mask; do
	ended "$name" 0
	try "$name: xcall reads it" read_by_xcall "$name"
done
for mode in single broadcast mask; do
	right "$mode" "$mode"
	analysed "$mode" "$mode" ipi_bench_handler
done
for mode in dry self broadcast-lock any async no-wait resched irq-work; do
	right others "$mode"
done
counted others self ipi_bench_handler
analysed others broadcast-lock ipi_bench_locked
analysed others any ipi_bench_any
analysed others async ipi_bench_async
analysed others no-wait ipi_bench_no_wait
windows resched RESCHED
windows irq-work IRQ_WORK
is "$(said others .runs dry)" 0 "dry: nobody is called"
is "$(grep -o 'func=ipi_bench_[a-z_]*' "$out/others/events" | sort -u | wc -l)" 5 "others: no other handler in the trace"
is "$(said broadcast .runs)" "$((3 * $(said broadcast .calls)))" "broadcast: three targets"
is "$(said mask .runs)" "$((2 * $(said mask .calls)))" "mask: two targets"
for mode in async no-wait resched irq-work; do
	try "$mode: it returns, too, and nothing ends before it began" \
		json '.columns[4] == "return_tsc" and all(.samples[]; .[4] >= .[0] and .[1] >= .[0])' \
		"$out/others/bench/ipi-$mode.json"
done

ended states 0
for state in idle irqsoff user; do
	try "$state: most handlers found their CPU so" \
		json '.in_state >= 0.75 * .runs and .calls == .runs' "$out/states/bench/ipi-single-$state.json"
done
try "states: xcall reads it" read_by_xcall states
is "$(events states csd_run_begin ipi_bench_handler)" \
	"$(jq -s '[.[].runs] | add' "$out"/states/bench/ipi-single-*.json)" "states: runs of the handler"
# A call comes at any moment of the 700 us: for three quarters of them more than 175 are left.
try "irqsoff: the targets are late by it" jq -e -s '.[0].tsc_khz as $khz |
	map([.samples[] | .[1] - .[0]] | sort | .[length / 4 | floor] / $khz * 1000) | .[1] - .[0] > 100' \
	"$out"/states/bench/ipi-single-{idle,irqsoff}.json
ended poll 1 "boot this guest with idle=poll"
ended precision 0
is "$(said precision '[.ended_by, .median.percent <= 90, .median.percent_wanted, (.samples | length)]' single)" '["precision",true,90,1200]' "-p: ends when the median is known"
ended samples 0
is "$(said samples '[.ended_by, (.samples | length)]' single)" '["samples",504]' "-n with -p: no more than that"
ended time 0
is "$(said time .ended_by single)" '"time"' "-t: ends then"

# Two CPUs, and an idle loop that polls.
out=$out/poll-2
try "two CPUs, with idle=poll" "$here/boot" -k xcall -n 2 -a idle=poll -x "$here/modes.sh" -o "$out" -t 90
ended poll 0
try "poll: most handlers found their CPU so" \
	jq -e -s 'all(.[]; .in_state >= 0.5 * .runs and .state == "poll")' "$out"/poll/bench/ipi-*-poll.json
try "poll: xcall reads it" read_by_xcall poll
# broadcast has but one target here, and goes as single does
calls=$(jq -s '[.[].calls] | add' "$out"/poll/bench/ipi-*-poll.json)
try "poll: most calls need no IPI" [ "$(grep -c 'ipi_skip.*reason=polling' "$out/poll/events")" -gt $((calls / 2)) ]
ended two 0
is "$(jq -s -c 'map(select(.calls > .warmup and .runs == (if .mode == "dry" then 0 else .calls end))) | length' \
	"$out"/two/bench/ipi-*.json)" 11 "two CPUs: every mode"
finish

#!/bin/bash
# SPDX-License-Identifier: GPL-2.0-only
# shellcheck disable=SC2317 # functions are called through try
# The recorder and the benchmarks on both kernels in plain QEMU: babeltrace2 reads
# every trace, the counts agree, no loss is silent, no failure leaves a broken trace
# (E1-E4, E7, H1, H2).
set -uo pipefail
here=$(dirname "$0")
. "$here/../../lab/lib/common.sh"
. "$here/../tap.sh"

out=$TOP/build/tests/record
x=$out/xcall
s=$out/stock
rm -rf "$out"

# ended KERNEL_DIR CASE STATUS [WORDS]: with that status, and WORDS on stderr.
ended() {
	local name="${1##*/}: $2 ends with $3${4:+: $4}"
	if [ "$(cat "$1/$2.status")" = "$3" ] && grep -qF -- "${4:-}" <(cat "$1/$2.err" && echo); then
		ok 0 "$name"
	else
		ok 1 "$name"
		sed 's/^/# /' "$1/$2.status" "$1/$2.err"
	fi
}

events() {
	babeltrace2 "$1/ctf" 2>/dev/null | wc -l
}

# discarded DIR: what babeltrace2 says was discarded, added up.
discarded() {
	babeltrace2 "$1/ctf" 2>&1 >/dev/null |
		awk '/discarded [0-9]+ event/ { for (i = 1; i < NF; i++) if ($i == "discarded") n += $(i + 1) }
		     END { print n + 0 }'
}

# summary CASE: the recorder's own JSON, the last on stdout.
summary() {
	sed -n '/^{/,/^}/p' "$x/$1.out" | jq -s '.[-1]'
}

# lines DIR EVENT: how many events of that name there are.
lines() {
	babeltrace2 "$1/ctf" 2>/dev/null | grep -c " xcall_$2: "
}

# made FILE: how many calls a benchmark made, its warm-up included.
made() {
	jq '.warmup + (.samples | length)' "$1"
}

stock_calls() {
	made "$upstream/bench/ipi-$1.json"
}

# report DIR [WORDS], checked DIR [WORDS]: xcall reads it, and says WORDS.
report() {
	"$TOP/build/bin/xcall" report -j --guest "$1" >"$1.json" &&
		"$TOP/build/bin/xcall" report --guest "$1" >"$1.report" && grep -qF -- "${2:-}" "$1.report"
}
checked() {
	"$TOP/build/bin/xcall" check --guest "$1" >"$1.check"
	[ $? -ne 1 ] && grep -qF -- "${2:-}" "$1.check"
}

# runs DIR EVENT FUNCTION: how many events of that name are about that function.
runs() {
	local address
	address=$(awk -v name="$3" '$2 == name { print toupper($1) }' "$1/symbols.tsv")
	babeltrace2 "$1/ctf" 2>/dev/null | grep -c " xcall_$2: .* func = 0x${address:-none} "
}

calls() {
	made "$x/all/bench/ipi-$1.json"
}

# samples FILE: how many; fails if one is of no time or its CPUs are not the guest's.
samples() {
	jq 'if all(.samples[]; .[1] > .[0] and .[2] < 4) then .samples | length else error("odd sample") end' "$1"
}

# whole DIR: bytes after the last whole packet, all CPUs together.
whole() {
	stat -c '%s' "$1"/ctf/cpu* | awk '{ n += $1 % 4096 } END { print n }'
}

# one_moment CTF: no event is older than from_tsc, and each busy CPU has one within half a second of it.
one_moment() {
	local from khz
	from=$(sed -n 's/.*from_tsc = \([0-9]*\);/\1/p' "$1/metadata")
	khz=$(sed -n 's/.*tsc_khz = \([0-9]*\);/\1/p' "$1/metadata")
	babeltrace2 --clock-cycles "$1" 2>/dev/null | awk -v from="$from" -v khz="$khz" '
		{ tsc = substr($1, 2, 20) + 0; cpu = $0; sub(/.*cpu_id = /, "", cpu); cpu += 0
		  if (!(cpu in first)) first[cpu] = tsc }
		END { for (cpu in first) { n++; if (first[cpu] <= from || first[cpu] > from + 500 * khz) bad = 1 }
		      exit bad || n < 4 }'
}

# slow_call STDERR DIR: the call_end that the recorder named is in the trace.
slow_call() {
	local tsc
	tsc=$(sed -n 's/.*flight-1 written: .* until TSC \([0-9]*\),.*/\1/p' "$1")
	[ -n "$tsc" ] && babeltrace2 --clock-cycles "$2/ctf" 2>/dev/null | grep "$tsc" | grep -q ' xcall_call_end: '
}

# readable DIR [EVENTS]: a trace with more than 1000 events that babeltrace2 reads to its end.
readable() {
	babeltrace2 "$1/ctf" >/dev/null && [ "$(events "$1")" -gt "${2:-1000}" ]
}

plan 129
try "the xcall kernel boots and runs all cases" \
	"$here/boot" -k xcall -x "$here/record.sh" -o "$x" -t 300
try "the stock kernel boots and runs all cases" "$here/boot" -k stock -x "$here/record.sh" -o "$s"

ended "$s" describe 0
is "$(jq -r .kernel "$s/describe/guest.json")" stock "stock: guest.json says so"
# An event within the program of another of its kind is missed, and said to be: exit 2.
ended "$s" stock "$(jq -s '.[-1] | if .missed > 0 then 2 else 0 end' "$s/stock.out")" "this kernel has no xcall events: recording upstream's; stages missing: lock, queue"
ended "$s" only 1 "nothing is left to record"
ended "$s" trigger 1 "--trigger needs events that this kernel lacks: call_begin, call_end"
upstream=$s/stock
is "$(jq -s -c '.[-1] | [.lost, .late]' "$s/stock.out")" "[0,0]" "upstream: nothing lost"
is "$(events "$upstream")" "$(jq -s '.[-1].events' "$s/stock.out")" "upstream: babeltrace2 counts the recorder's events"
total=$(($(stock_calls single) + 3 * $(stock_calls broadcast) + 2 * $(stock_calls mask)))
is "$(runs "$upstream" csd_queued ipi_bench_handler)" "$total" "upstream: every entry of the benchmark"
is "$(runs "$upstream" csd_run_begin ipi_bench_handler)" "$((total + $(stock_calls self)))" "upstream: every handler of the benchmark"
try "upstream: the trace says so" grep -q 'event_source = "upstream"' "$upstream/ctf/metadata"
try "upstream: xcall report names what is missing" report "$upstream" 'stages: lock, queue, delivery, runq, upcall, release, wake'
for stage in send transit dispatch handler; do
	try "upstream: stage $stage" json ".guests[0].stages.$stage.n > 500" "$upstream.json"
done
try "upstream: taken by kind = /proc/interrupts" \
	json '.guests[0].ipi.interrupts | length > 1 and all(.[]; .interrupts == .counted)' "$upstream.json"
try "upstream: the steps of hotplug" [ "$(lines "$upstream" hp_enter)" -gt 100 ]
try "upstream: context switches" [ "$(lines "$upstream" sched_switch)" -gt 100 ]
try "upstream: xcall check says what it cannot hold it to" checked "$upstream" 'missing: lock, queue'
ended "$s" live 1 "no xcall events on this kernel"
ended "$s" all 0
is "$(jq -r .kernel "$x/describe/guest.json")" xcall "xcall: guest.json says so"

ended "$x" all 0
is "$(events "$x/all")" "$(summary all | jq .events)" "babeltrace2 counts the recorder's events"
is "$(summary all | jq -c '[.lost, .late, .missed]')" "[0,0,0]" "nothing lost"
is "$(discarded "$x/all")" 0 "nothing discarded in the trace"
for mode in dry self single broadcast broadcast-lock mask any async no-wait resched irq-work; do
	for dir in "$x/all/bench" "$s/all"; do
		is "$(samples "$dir/ipi-$mode.json")" 1200 "$mode: 1200 samples in ${dir#"$out"/}"
	done
done
for op in offline online; do
	for dir in "$x/all/bench" "$s/all"; do
		is "$(samples "$dir/hotplug-$op.json")" 15 "$op: 3 CPUs, 5 times, in ${dir#"$out"/}"
	done
done
# A known workload of four CPUs: what the benchmark counted is what the trace holds.
self=$(calls self) single=$(calls single) broadcast=$(calls broadcast) mask=$(calls mask) async=$(calls async)
is "$(runs "$x/all" call_begin ipi_bench_handler)" $((self + single + broadcast + mask)) "synchronous calls in the trace"
is "$(runs "$x/all" csd_run_begin ipi_bench_handler)" $((self + single + 3 * broadcast + 2 * mask)) \
	"synchronous handlers in the trace"
is "$(runs "$x/all" call_begin ipi_bench_async)" "$async" "asynchronous calls in the trace"
is "$(runs "$x/all" csd_run_begin ipi_bench_async)" "$async" "asynchronous handlers in the trace"
is "$(summary all | jq .interrupts_exact)" true "the copies of /proc/interrupts are exact"
try "metadata has a clean end" grep -q 'end_tsc = ' "$x/all/ctf/metadata"

ended "$x" again 1 "there is a trace already"
ended "$x" passed 7
ended "$x" unknown 127 "cannot run no-such-program: No such file"
ended "$x" duration 143
is "$(summary duration | jq '.seconds >= 1.5 and .seconds < 6')" true "-d ends the recording and its command"
ended "$x" interrupt 0
try "ended by SIGINT: a clean end" grep -q 'end_tsc = ' "$x/interrupt/ctf/metadata"

ended "$x" loss 2 "found no room in a ring"
is "$(events "$x/loss")" "$(summary loss | jq .events)" "with losses: babeltrace2 counts the recorder's events"
is "$(discarded "$x/loss")" "$(summary loss | jq .lost)" "with losses: babeltrace2 counts what was lost"
is "$(summary loss | jq '.lost > 0')" true "with losses: there were some"

ended "$x" killed 137
try "killed: readable" readable "$x/killed"
try "killed: no clean end" sh -c '! grep -q end_tsc "$1"' sh "$x/killed/ctf/metadata"
is "$(whole "$x/killed")" 0 "killed: whole packets"
try "killed: xcall reads it" report "$x/killed"
ended "$x" full 1 "No space left on device"
try "full disk: readable" readable "$x/full"
try "full disk: xcall reads it" report "$x/full"
is "$(whole "$x/full")" 0 "full disk: whole packets"

ended "$x" gone 1 "was removed: the recording ends"
# xcall-record writes a new function's name to symbols.tsv at once: that file may be the first
# that it misses.
missing=interrupts.after
! grep -q '/symbols[.]tsv: ' "$x/moved.err" || missing=symbols.tsv
ended "$x" moved 1 "/tmp/moved/$missing: No such file or directory"
# moved as soon as there are some
try "moved: readable" readable "$x/moved" 100
ended "$x" file_limit 1 "File too large"
try "file size limit: readable" readable "$x/file_limit"
is "$(whole "$x/file_limit")" 0 "file size limit: whole packets"
ended "$x" no_btf 1 "this kernel has no BTF"
ended "$x" nobody 1 "recording needs root"
ended "$x" memory_limit 1 "cannot make the rings of the CPUs (try a smaller -b)"
ended "$x" too_large 1 "cannot make the rings of the CPUs (try a smaller -b)"
ended "$x" memlock 0
ended "$x" two 0
for which in a b; do
	is "$(runs "$x/two-$which" csd_run_begin ipi_bench_handler)" \
		"$(($(made "$x/two-b/bench/ipi-single.json") + 3 * $(made "$x/two-b/bench/ipi-broadcast.json")))" \
		"two recorders at once: every handler in $which"
done
ended "$x" same 0
try "xcall kernel: the steps of hotplug" [ "$(lines "$x/same" hp_enter)" -gt 100 ]
try "xcall kernel: context switches on demand" [ "$(lines "$x/same" sched_switch)" -gt 100 ]
is "$(lines "$x/all" sched_switch)" 0 "xcall kernel: and not otherwise"

# 2: on a slow machine the storm outruns it
try "$(basename "$x"): demand ends with 0, or 2 for losses" grep -qx "[02]" "$x/demand.status"
is "$(summary demand | jq -c '[.flights, .held_off, .failed]')" "[3,2,0]" "flight recorder: as many as allowed, the others held off"
is "$(grep -c '^hook .*/demand/flight-[123]$' "$x/demand.out")" 3 "flight recorder: the hook is run with each folder"
is "$(grep -c 'XenStore' "$x/demand.err")" 1 "flight recorder: without Xen, a word about it, once"
for n in 1 2 3; do
	try "flight-$n: readable" readable "$x/demand/flight-$n"
	try "flight-$n: xcall reads it" report "$x/demand/flight-$n"
	try "flight-$n: no larger than its memory" [ "$(cat "$x/demand/flight-$n"/ctf/cpu* | wc -c)" -le 1114112 ]
	try "flight-$n: every CPU from one moment on" one_moment "$x/demand/flight-$n/ctf"
done
try "flight recorder: bounded memory" [ "$(awk '/VmHWM/ { print $2 }' "$x/demand.out")" -lt 40000 ]
ended "$x" slow 1 "ended with 3"
try "flight recorder: written for a slow call" report "$x/slow/flight-1"
try "flight recorder: that call is in it" slow_call "$x/slow.err" "$x/slow/flight-1"
try "flight recorder: no trace but those" [ ! -e "$x/slow/ctf" ]

ended "$x" three 0
ended "$x" alone 1 "single needs two online CPUs"
ended "$x" lonely 1 "no CPU but CPU 0"
ended "$x" leaving 1 "offline"
ended "$x" bench_interrupt 1 "interrupted"
ended "$x" hotplug_interrupt 1 "interrupted"
is "$(cat "$x/online")" 0-3 "hotplug interrupted: every CPU is online"
ended "$x" unload 0
ended "$x" nomodule 1 "--module FILE"
ended "$x" junk 1 "is not built for this kernel"
finish

#!/bin/bash
# SPDX-License-Identifier: GPL-2.0-only
# shellcheck disable=SC2317 # functions are called through try
# The recorder and the benchmarks on both kernels in plain QEMU: babeltrace2 reads
# every trace, the counts agree, no loss is silent, no failure leaves a broken trace
# (E1, E2, H1, H2).
set -uo pipefail
here=$(dirname "$0")
. "$here/../../lab/common.sh"
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
	jq -s '.[-1]' "$x/$1.out"
}

# runs DIR EVENT FUNCTION: how many events of that name are about that function.
runs() {
	local address
	address=$(awk -v name="$3" '$2 == name { print toupper($1) }' "$1/symbols.tsv")
	babeltrace2 "$1/ctf" 2>/dev/null | grep -c " xcall_$2: .* func = 0x${address:-none} "
}

# calls MODE: how many the benchmark made, its warm-up included.
calls() {
	jq '.warmup + (.samples | length)' "$x/all/bench/ipi-$1.json"
}

# samples FILE: how many; fails if one is of no time or its CPUs are not the guest's.
samples() {
	jq 'if all(.samples[]; .[1] > .[0] and .[2] < 4) then .samples | length else error("odd sample") end' "$1"
}

# readable DIR: a trace with events that babeltrace2 reads to its end.
readable() {
	babeltrace2 "$1/ctf" >/dev/null && [ "$(events "$1")" -gt 1000 ]
}

plan 58
try "the xcall kernel boots and runs all cases" \
	"$here/boot" -k xcall -x "$here/record.sh" -o "$x" -t 300
try "the stock kernel boots and runs all cases" "$here/boot" -k stock -x "$here/record.sh" -o "$s"

ended "$s" describe 0
is "$(jq -r .kernel "$s/describe/guest.json")" stock "stock: guest.json says so"
ended "$s" stock 1 "no xcall events on this kernel"
ended "$s" live 1 "no xcall events on this kernel"
ended "$s" all 0
is "$(jq -r .kernel "$x/describe/guest.json")" xcall "xcall: guest.json says so"

ended "$x" all 0
is "$(events "$x/all")" "$(summary all | jq .events)" "babeltrace2 counts the recorder's events"
is "$(summary all | jq -c '[.lost, .late, .missed]')" "[0,0,0]" "nothing lost"
is "$(discarded "$x/all")" 0 "nothing discarded in the trace"
for mode in self single broadcast mask async; do
	for dir in "$x/all/bench" "$s/all"; do
		is "$(samples "$dir/ipi-$mode.json")" 2400 "$mode: 2400 samples in ${dir#"$out"/}"
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
ended "$x" full 1 "No space left on device"
try "full disk: readable" readable "$x/full"

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

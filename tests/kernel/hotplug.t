#!/bin/bash
# SPDX-License-Identifier: GPL-2.0-only
# shellcheck disable=SC2317 # functions are called through try
# CPU hotplug measured in plain QEMU: under cross-calls that are counted, several CPUs at
# once, at boot; and however it ends, all CPUs are online again (H2).
set -uo pipefail
here=$(dirname "$0")
. "$here/../../lab/lib/common.sh"
. "$here/../tap.sh"

out=$TOP/build/tests/hotplug
rm -rf "$out"

# ended CASE STATUS [WORDS]: with that status, WORDS on stderr or stdout, and every CPU online.
ended() {
	if [ "$(cat "$out/$1.status" 2>/dev/null)" = "$2" ] && [ "$(cat "$out/$1.online")" = 0-3 ] &&
		grep -qF -- "${3:-}" <(cat "$out/$1.err" "$out/$1.out" && echo); then
		ok 0 "$1 ends with $2, and all CPUs online${3:+: $3}"
	else
		ok 1 "$1 ends with $2, and all CPUs online${3:+: $3}"
		cat "$out/$1".{status,online,err,out} | sed 's/^/# /'
	fi
}

# result NAME FILTER: of bench/hotplug-NAME.json
result() {
	json "$2" "$out/bench/hotplug-$1.json"
}

plan 33
events=xcall:xcall_vcpu,cpuhp:cpuhp_enter,cpuhp:cpuhp_multi_enter,cpuhp:cpuhp_exit
try "the kernel boots and runs all cases" "$here/boot" -k xcall-test -x "$here/hotplug.sh" -o "$out" \
	-a "trace_clock=x86-tsc trace_event=$events"

ended boot 0
try "boot: each CPU but the first, from its first step to its last" result boot \
	'[.samples[][2]] == [1, 2, 3] and all(.samples[]; .[1] > .[0])'
# Without Xen a vCPU is online at its end of the way, and nothing of it is told before.
try "boot: the states of each, those entered are left" result boot \
	'[1, 2, 3] - [.cpuhp[] | select(.[2] == 86 and .[3] == 1) | .[1]] == [] and
	 ([.cpuhp[] | select(.[3] == 1)] | length) == ([.cpuhp[] | select(.[3] == 0)] | length)'
try "boot: within the samples" result boot \
	'(.samples | map({key: (.[2] | tostring), value: .}) | from_entries) as $s |
	 all(.cpuhp[]; .[0] >= $s[.[1] | tostring][0] and .[0] <= $s[.[1] | tostring][1])'

ended alone 0
ended load 0
ended at_once 0
ended text 0 "first begin to last end"
ended counted 0
for op in offline online; do
	try "$op: each of 3 CPUs twice" result "$op" \
		'.at_once == 1 and (has("load") | not) and ([.samples[][2]] | sort) == [1, 1, 2, 2, 3, 3]'
	try "$op under load: the same CPUs, with the calls meanwhile" result "$op-load" \
		'.columns == ["begin_tsc", "end_tsc", "cpu", "calls"] and .load.callers == 3 and
		 ([.samples[][2]] | sort) == [1, 1, 2, 2, 3, 3] and ([.samples[][3]] | add) > 0'
	try "$op under load: not more calls meanwhile than in all" result "$op-load" \
		'([.samples[][3]] | add) <= .load.calls'
	try "$op of two at once: three groups, each CPU twice" result "$op-at-once-2" \
		'.at_once == 2 and .columns[3] == "group" and ([.samples[][2]] | sort) == [1, 1, 2, 2, 3, 3] and
		 ([.samples[][3]] | sort) == [0, 0, 1, 1, 2, 2]'
	# The kernel takes one after the other, so that the last waits for all.
	try "$op of two at once: they overlap" result "$op-at-once-2" \
		'[.samples | group_by(.[3])[] | ([.[][0]] | max) < ([.[][1]] | min)] | all'
	try "$op of all at once, under load" result "$op-at-once-3-load" \
		'.at_once == 3 and .load.callers == 3 and .columns[3:] == ["group", "calls"] and (.samples | length) == 3'
done
try "the table as JSON has the whole of each group" json \
	'[.results[] | .at_once == 2 and .n == 6 and .whole.n == 3 and .whole.max_ns >= .max_ns] | all' "$out/at_once.out"

# What the benchmark counted is what the trace holds.
calls() {
	local address
	address=$(awk '$2 == "ipi_bench_handler" { print toupper($1) }' "$out/counted/symbols.tsv")
	babeltrace2 "$out/counted/ctf" 2>/dev/null | grep -c " xcall_call_begin: .* func = 0x${address:-none} "
}
is "$(calls)" "$(jq .load.calls "$out/counted/bench/hotplug-online-load.json")" "the calls of the load, by the trace"

ended too_many 1 "only 3 CPUs are online and can be taken offline"
ended no_module 1 "--module FILE"
ended interrupt 1 "interrupted"
ended hangup 1 "interrupted"
ended error 1 "cannot put CPU 2 online: Cannot allocate memory"
ended error_alone 1 "cannot put CPU 1 online: Cannot allocate memory"
ended full 1 "No space left on device"
ended boot_clock 1 "trace_clock=x86-tsc"
is "$(cat "$out/left")" "" "what was not finished is not written"
finish

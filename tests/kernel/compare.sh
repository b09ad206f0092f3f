# shellcheck shell=sh
# SPDX-License-Identifier: GPL-2.0-only
# Runs in the booted kernel, for compare.t: the same benchmark again and again, as it is and with
# one step of a call made slower by a fifth of the median.

delay=/sys/kernel/debug/xcall/delay
mkdir -p "$OUT/runs"

# measure NAME: its samples, with nothing recorded and while recorded.
measure() {
	folder=$OUT/runs/$1/guest-qemu
	mkdir -p "$folder"
	xcall-bench -q -j -n "$SAMPLES" -m single,broadcast -t 60 -o "$folder/bench" ipi >"$OUT/runs/$1/table" &&
		xcall-record -q -o "$folder" -- \
			xcall-bench -q -j -n "$SAMPLES" -m single -t 60 -o "$folder/bench-traced" ipi >/dev/null
}

# shellcheck source=/dev/null
. ./plan
status=0
for n in $(seq "$REPEATS"); do
	measure "base-$n" || status=1
done
median=$(tr -d '\n' <"$OUT/runs/base-1/table" | sed 's/.*"single"[^}]*"p50_ns": *\([0-9]*\).*/\1/')
echo "$median" >"$OUT/median"
for step in $STEPS; do
	echo "$step $((median / 5))" >"$delay" || status=1
	for n in 1 2; do
		measure "$step-$n" || status=1
	done
	echo off >"$delay"
done
exit "$status"

# shellcheck shell=sh
# SPDX-License-Identifier: GPL-2.0-only
# Runs in the booted kernel, for modes.t: the modes of the IPI benchmark, and the states of
# its targets, recorded. Each case leaves its exit status in $OUT/NAME/status.

# recorded NAME OPTIONS...
recorded() {
	name=$1
	shift
	mkdir "$OUT/$name"
	status=0
	xcall-record -q -j -o "$OUT/$name" -- xcall-bench -q "$@" -o "$OUT/$name/bench" ipi \
		>"$OUT/$name/out" 2>"$OUT/$name/err" || status=$?
	echo "$status" >"$OUT/$name/status"
}

# alone NAME OPTIONS...: the benchmark with nothing recorded.
alone() {
	name=$1
	shift
	mkdir "$OUT/$name"
	status=0
	xcall-bench -q "$@" -o "$OUT/$name/bench" ipi >"$OUT/$name/out" 2>"$OUT/$name/err" || status=$?
	echo "$status" >"$OUT/$name/status"
}

insmod "$MODULES/ipi_bench.ko"
if grep -q idle=poll /proc/cmdline; then
	recorded poll -t 1000 -w 3 -n 61 -s poll -m single,broadcast
	recorded two -t 1000 -w 3 -n 31
	exit 0
fi
# No two modes of a recording have the same handler. The samples of resched and irq-work are
# looked at one by one, so that none may be left out of the file.
recorded others -t 1000 -w 0 -n 241 -m dry,self,broadcast-lock,any,async,no-wait,resched,irq-work
for mode in single broadcast mask; do
	recorded "$mode" -t 1000 -w 7 -n 241 -m "$mode"
done
recorded states -t 1000 -w 1 -n 61 -x 700 -s idle,irqsoff,user -m single
alone poll -s poll -m single
alone precision -p 90 -t 1000 -m dry,normal
alone samples -p 0.000001 -n 500 -t 1000 -m single
alone time -p 0.000001 -t 0.2 -m single

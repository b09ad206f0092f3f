#!/bin/sh
# SPDX-License-Identifier: GPL-2.0-only
# In each guest of the matrix: every IPI benchmark with the targets as they are, two with them in
# each state, and CPU hotplug; HOW is that of its run in bench.table. Half a second for each mode
# and state; the round of all senders and targets that has begun is finished.
set -e
bench() {
	xcall-bench -q -t 0.5 -w 4 -r 3 -o "$OUT/bench" "$@"
}

insmod "$MODULES/ipi_bench.ko"
[ "$HOW" = recorded ] || xcall-record --describe -o "$OUT"
case $HOW in
plain)
	bench all
	bench -m single,broadcast -s idle,user,irqsoff ipi
	;;
polling) bench -m single,broadcast -s poll ipi ;;
recorded) xcall-record -o "$OUT" -- xcall-bench -q -n 480 -t 0.5 -w 4 -r 3 -o "$OUT/bench-traced" all ;;
esac

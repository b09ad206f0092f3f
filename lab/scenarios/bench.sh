#!/bin/sh
# SPDX-License-Identifier: GPL-2.0-only
# In each guest of the matrix: every IPI benchmark with the targets as they are, two with them in
# each state, and CPU hotplug; HOW is that of its run in bench.table. Half a second for each mode,
# a second where targets have a state: a round of all senders and targets that has begun is finished,
# and with 8 busy vCPUs on 2 pCPUs a call takes 20 ms.
set -e
bench() {
	xcall-bench -q -t 0.5 -w 4 -r 3 -o "$OUT/bench" "$@"
}
states() {
	xcall-bench -q -t 1 -w 2 -n 480 -m single,broadcast -o "$OUT/bench" -s "$1" ipi
}

insmod "$MODULES/ipi_bench.ko"
[ "$HOW" = recorded ] || xcall-record --describe -o "$OUT"
case $HOW in
plain)
	bench all
	states idle,user,irqsoff
	;;
polling) states poll ;;
recorded) xcall-record -o "$OUT" -- xcall-bench -q -n 480 -t 0.5 -w 4 -r 3 -o "$OUT/bench-traced" all ;;
esac

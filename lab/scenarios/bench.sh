#!/bin/sh
# SPDX-License-Identifier: GPL-2.0-only
# In each guest of the matrix: every IPI benchmark with the targets as they are, two with them in
# each state, and CPU hotplug; or, where the scenario says RECORDED=yes (lab/matrix.sh), those
# of the targets as they are while they are recorded. A second for each mode and state: overcommit
# makes calls slow, and a round of all senders and targets is finished.
set -e
insmod "$MODULES/ipi_bench.ko"
if [ "$RECORDED" = yes ]; then
	xcall-record -o "$OUT" -- xcall-bench -q -n 480 -t 1 -w 8 -r 2 -o "$OUT/bench-traced" all
	exit
fi
xcall-record --describe -o "$OUT"
xcall-bench -q -t 1 -w 8 -r 2 -o "$OUT/bench" all
xcall-bench -q -t 1 -w 8 -m single,broadcast -s idle,user,irqsoff,poll -o "$OUT/bench" ipi

#!/bin/sh
# SPDX-License-Identifier: GPL-2.0-only
# In each guest of the matrix: the IPI benchmark and CPU hotplug, recorded or not.
# RECORDED comes from the scenario (lab/matrix.sh).
set -e
insmod "$MODULES/ipi_bench.ko"
if [ "$RECORDED" = yes ]; then
	xcall-record -o "$OUT" -- xcall-bench -q -n 1200 -t 3 -r 2 -o "$OUT/bench-traced" all
	exit
fi
xcall-record --describe -o "$OUT"
xcall-bench -q -n 1200 -t 3 -r 2 -o "$OUT/bench" all

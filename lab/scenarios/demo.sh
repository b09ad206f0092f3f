#!/bin/sh
# SPDX-License-Identifier: GPL-2.0-only
# In each guest of the demo: every benchmark with nothing recorded, so that the kernels
# can be compared; then, where the kernel has xcall's events, once more while recorded.
set -e
# eleven modes, most of them done sooner
seconds=1
insmod "$MODULES/ipi_bench.ko"
xcall-bench -q -t "$seconds" -o "$OUT/bench" all
if [ "$KERNEL" = xcall ]; then
	xcall-record -o "$OUT" -- xcall-bench -q -t "$seconds" -o "$OUT/bench-traced" all
else
	xcall-record --describe -o "$OUT"
fi

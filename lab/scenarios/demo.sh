#!/bin/sh
# SPDX-License-Identifier: GPL-2.0-only
# In each guest of the demo: every benchmark once, recorded where the kernel has xcall's events.
set -e
insmod "$MODULES/ipi_bench.ko"
if [ "$KERNEL" = xcall ]; then
	xcall-record -o "$OUT" -- xcall-bench -o "$OUT/bench" all
else
	xcall-record --describe -o "$OUT"
	xcall-bench -o "$OUT/bench" all
fi

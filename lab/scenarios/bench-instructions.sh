#!/bin/sh
# SPDX-License-Identifier: GPL-2.0-only
# In each guest of bench-instructions.table. QEMU lets one CPU execute after the other, and how
# their turns fall stays the same from call to call until a thread starts or a timer fires: calls
# to others take one of a few times, for long. Hence many short lots, each with turns of its own.
set -e
insmod "$MODULES/ipi_bench.ko"
for lot in $(seq 24); do
	xcall-bench -q -n 480 -t 60 -o "$OUT/lot-$lot" ipi
done
xcall-bench -q -r 10 -o "$OUT/lot-1" hotplug

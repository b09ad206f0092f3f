#!/bin/sh
# SPDX-License-Identifier: GPL-2.0-only
# In each guest of cost.conf: calls and hotplug, with nothing recorded.
set -e
insmod "$MODULES/ipi_bench.ko"
xcall-bench -q -m self,single,broadcast,mask,async,no-wait,irq-work,resched -n 480 -t 60 -o "$OUT/bench" ipi
xcall-bench -q -r 30 -o "$OUT/bench" hotplug

#!/bin/sh
# SPDX-License-Identifier: GPL-2.0-only
# In each guest of hotplug.conf: all of the hotplug benchmark with nothing recorded, and
# once more while recorded.
set -e
all() {
	xcall-bench -q -r 5 -o "$1" hotplug
	xcall-bench -q -r 5 --load -o "$1" hotplug
	xcall-bench -q -r 3 --at-once 3 -o "$1" hotplug
}
if [ "${1:-}" = all ]; then
	all "$2"
	exit
fi
xcall-bench -q -o "$OUT/bench" boot
# what comes now is no part of boot, and costs time
echo 0 >/sys/kernel/tracing/events/enable
all "$OUT/bench"
if [ "$KERNEL" = xcall ]; then
	xcall-record -b 4096 -o "$OUT" -- sh "$0" all "$OUT/bench-traced"
else
	xcall-record --describe -o "$OUT"
fi

#!/bin/bash
# SPDX-License-Identifier: GPL-2.0-only
# In dom0, for dom0.t: its CPU 1 off and on, while a guest's disk and console go through it.
set -e
await lives 200
uname -r >"$OUT/release"
cat /sys/devices/system/cpu/possible >"$OUT/possible"
for _ in 1 2 3 4 5 6 7 8 9 10; do
	echo 0 >/sys/devices/system/cpu/cpu1/online
	echo 1 >/sys/devices/system/cpu/cpu1/online
done
cat /proc/interrupts >"$OUT/interrupts"
mountpoint -q /sys/kernel/debug || mount -t debugfs debug /sys/kernel/debug
cat /sys/kernel/debug/xcall/vcpus >"$OUT/vcpus"
tell over

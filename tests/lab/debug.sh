# SPDX-License-Identifier: GPL-2.0-only
# In a guest: what its kernel tells of its vCPUs, while one of them is off, and its console
# while dom0 asks for the same by Xen's debug key.
set -e
vcpus=/sys/kernel/debug/xcall/vcpus
if [ ! -r $vcpus ]; then
	touch "$OUT/no-dump"
	lab-mark ready
	exit 0
fi
cat $vcpus >"$OUT/vcpus"
cat /proc/interrupts >"$OUT/interrupts"
echo 0 >/sys/devices/system/cpu/cpu2/online
cat $vcpus >"$OUT/vcpus.offline"
echo 1 >/sys/devices/system/cpu/cpu2/online
cat $vcpus >"$OUT/vcpus.online"
lab-mark ready
lab-wait dumped 300
dmesg >"$OUT/dmesg"

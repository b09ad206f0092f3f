# SPDX-License-Identifier: GPL-2.0-only
# In a debug kernel: calls, hotplug by hand, scftorture with hotplug, the dumps; what it
# finds wrong it says on the console.
cpus=/sys/devices/system/cpu
last=$(sed 's/.*-//' "$cpus/present")
failed=0
for round in 1 2 3; do
	cpu=1
	while [ "$cpu" -le "$last" ]; do
		echo 0 >"$cpus/cpu$cpu/online" && echo 1 >"$cpus/cpu$cpu/online" || failed=1
		cpu=$((cpu + 1))
	done
	echo "lab: round $round of hotplug"
done
xcall-bench -q -t 5 -n 200 -o "$OUT/bench" ipi || failed=1
cat /sys/kernel/debug/xcall/* >"$OUT/dump" || failed=1
insmod "$MODULES/torture.ko"
insmod "$MODULES/scftorture.ko" onoff_holdoff=1 onoff_interval=250 stat_interval=15 verbose=0
sleep 40
rmmod scftorture
dmesg >"$OUT/dmesg"
grep -q 'scftorture: --- End of test: SUCCESS' "$OUT/dmesg" || failed=1
exit $failed

# SPDX-License-Identifier: GPL-2.0-only
# In a guest that dom0 saves, restores and migrates: scftorture's cross-calls all the while,
# whose threads no suspend freezes, recorded; and the whole benchmark, CPU hotplug too, when
# all is over.
set -e
cat >load.sh <<'TEXT'
set -e
insmod "$MODULES/torture.ko"
insmod "$MODULES/scftorture.ko" stat_interval=2 verbose=0
sleep 2
lab-mark busy
lab-wait restored 300
cat /proc/interrupts >"$OUT/interrupts.restored"
sleep 3
cat /proc/interrupts >"$OUT/interrupts.later"
lab-mark again
lab-wait migrated 300
cat /proc/interrupts >"$OUT/interrupts.migrated"
sleep 3
rmmod scftorture
dmesg | grep scftorture: >"$OUT/scftorture.log"
grep -q 'scftorture: --- End of test: SUCCESS' "$OUT/scftorture.log"
insmod "$MODULES/ipi_bench.ko"
xcall-bench -q -n 120 -w 2 -r 1 -o "$OUT/bench" all
TEXT
xcall-record -o "$OUT" -- sh load.sh

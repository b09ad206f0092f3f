# SPDX-License-Identifier: GPL-2.0-only
# In a guest with more vCPUs than pCPUs: makes IPIs of every kind while they are recorded.
# Counters of the recording's window come with the trace.
work() {
	xcall-bench -q -t 1500 -n 200 -o /tmp/kinds ipi
	# Spinlock kicks: more lock holders than physical CPUs.
	insmod "$MODULES/torture.ko"
	insmod "$MODULES/locktorture.ko" torture_type=spin_lock_irq nwriters_stress=16 stat_interval=0 verbose=0
	sleep 6
	rmmod locktorture
	# NMIs: to all CPUs but this one.
	echo l >/proc/sysrq-trigger
	sleep 1
}
if [ "$1" = work ]; then
	work >/dev/null
	exit
fi
xcall-record -q -j -e ipi -b 4096 -o "$OUT/trace" -- sh "$0" work >"$OUT/record.json"

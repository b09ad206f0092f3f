# SPDX-License-Identifier: GPL-2.0-only
# In a guest named TYPE-CASE: cross-calls among all its vCPUs, then the end of CASE.
set -e
insmod "$MODULES/torture.ko"
insmod "$MODULES/scftorture.ko" stat_interval=1 verbose=0

# At least one line of statistics, with calls made.
for _ in $(seq 100); do
	sleep 1
	dmesg | grep 'scftorture: *scf_invoked_count' >"$OUT/scftorture.log" || continue
	break
done
[ -s "$OUT/scftorture.log" ]
case ${NAME#*-} in
reboot)
	lab-save
	lab-mark busy
	reboot -f
	;;
panic)
	# Not in a kernel without MAGIC_SYSRQ.
	[ -w /proc/sysrq-trigger ] || { touch "$OUT/no-sysrq"; lab-save; lab-mark busy; poweroff -f; }
	lab-save
	lab-mark busy
	echo c >/proc/sysrq-trigger
	;;
console*)
	lab-save
	lab-mark busy
	rmmod scftorture
	for cpu in $(seq 1 7); do
		while :; do
			echo "CPU$cpu writes a line to the console that takes some time to be written" >/dev/kmsg
		done &
		taskset -p $((1 << cpu)) $! >/dev/null
	done
	taskset -p 1 $$ >/dev/null
	sleep 1
	echo c >/proc/sysrq-trigger
	;;
nmi)
	cat /proc/interrupts >"$OUT/interrupts.before"
	lab-mark busy
	lab-wait nmi 100
	sleep 2
	cat /proc/interrupts >"$OUT/interrupts.after"
	rmmod scftorture
	dmesg | grep 'scftorture:' >"$OUT/scftorture.log"
	grep -q 'scftorture: --- End of test: SUCCESS' "$OUT/scftorture.log"
	exit
	;;
nmipanic)
	# A PVH guest reads ff from the port that tells an NMI's reason: then it has one.
	echo 1 >/proc/sys/kernel/panic_on_unrecovered_nmi
	lab-save
	lab-mark busy
	;;
shutdown)
	lab-save
	lab-mark busy
	;;
esac
# Until dom0 ends it.
sleep 180
exit 1
